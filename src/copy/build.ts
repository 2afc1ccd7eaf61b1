// Builds the story model from extracted prose and its nlcst trees.

import type { BlockKind, Extraction } from '../formats/extraction.ts'
import { readAttributions } from './attributions.ts'
import { readNames } from './names.ts'
import { type Numbers, readNumbers } from './numbers.ts'
import { readQuotations } from './quotations.ts'
import { type Outline, rolesOf } from './roles.ts'
import { sentenceEnds } from './sentences.ts'
import type {
  Attributions,
  Names,
  Paragraph,
  Quotation,
  Quotations,
  Role,
  Sentence,
  Story,
  Token,
  Zone
} from './story.ts'
import { Leaves, type Parsed, TokenTable } from './tokens.ts'

/**
 * Builds the story model.
 *
 * @param parsed Trees of all prose, in order; how it is shared out among them means nothing.
 */
export function buildStory(extraction: Pick<Extraction, 'text' | 'blocks'>, parsed: readonly Parsed[]): Story {
  const { text, blocks } = extraction
  const table = new TokenTable(text)
  const spans: Span[] = []
  const leaves = new Leaves(parsed)
  for (const block of blocks) {
    const first = table.tokens.length
    table.append(leaves, block.start, block.end)
    if (block.kind !== 'text') spans.push({ kind: block.kind, first, last: table.tokens.length })
    else
      for (const span of paragraphsOf(text.slice(block.start, block.end), block.start, table.tokens, first))
        spans.push(span)
  }
  return new NewsStory(
    text,
    table.tokens,
    spans.filter((span) => span.last > span.first)
  )
}

interface Span {
  readonly kind: BlockKind
  readonly first: number
  readonly last: number
}

const lineBreak = /\r\n|\r|\n/g

/** The paragraphs of plain text: parted by blank lines, or by every line break where lines are not wrapped. */
function paragraphsOf(prose: string, shift: number, tokens: readonly Token[], first: number): Span[] {
  const wrapped = isWrapped(prose)
  const spans: Span[] = []
  let start = first
  for (let i = first + 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!.end
    const gap = tokens[i]!.start - before
    if (gap === 0 || (gap === 1 && !isLineBreak(prose.charCodeAt(before - shift)))) continue
    const breaks = prose.slice(before - shift, before - shift + gap).match(lineBreak)?.length ?? 0
    if (breaks > 1 || (breaks === 1 && !wrapped)) {
      spans.push({ kind: 'text', first: start, last: i })
      start = i
    }
  }
  spans.push({ kind: 'text', first: start, last: tokens.length })
  return spans
}

const isLineBreak = (code: number) => code === 10 || code === 13

/** Whether single line breaks are there for the width of the screen: lines of like length that mostly end in mid-sentence. */
function isWrapped(prose: string): boolean {
  const all = prose.split(lineBreak)
  let lines = 0
  let inSentence = 0
  let long = 0
  for (const [i, line] of all.entries()) {
    if (line === '' || !all[i + 1]) continue
    if (line.length > 100) return false
    lines++
    if (line.length >= 45) long++
    if (!/[.!?…:][\])"'”’»]*\s*$/.test(line.slice(-8))) inSentence++
  }
  return lines > 0 && long * 2 >= lines && inSentence * 5 >= lines * 3
}

class NewsStory implements Story {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  #quotations: Quotations | undefined
  #attributions: Attributions | undefined
  #names: Names | undefined
  #numbers: Numbers | undefined

  constructor(text: string, tokens: readonly Token[], spans: readonly Span[]) {
    this.text = text
    this.tokens = tokens
    const paragraphs: Paragraph[] = []
    const sentences: Sentence[] = []
    const roles = rolesOf(spans.map((span) => outlineOf(text, tokens, span)))
    for (const [index, { first, last }] of spans.entries()) {
      const own: Sentence[] = []
      const start = tokens[first]!.start
      const end = tokens[last - 1]!.end
      const paragraph: Paragraph = { index, role: roles[index]!, start, end, first, last, sentences: own }
      let from = first
      for (const to of sentenceEnds(tokens, first, last)) {
        own.push({
          index: sentences.length + own.length,
          paragraph,
          start: tokens[from]!.start,
          end: tokens[to - 1]!.end,
          first: from,
          last: to,
          words: countWords(tokens, from, to)
        })
        from = to
      }
      paragraphs.push(paragraph)
      for (const sentence of own) sentences.push(sentence)
    }
    this.paragraphs = paragraphs
    this.sentences = sentences
  }

  get quotations(): Quotations {
    this.#quotations ??= readQuotations(this.text, this.paragraphs)
    return this.#quotations
  }

  get attributions(): Attributions {
    this.#attributions ??= readAttributions(this)
    return this.#attributions
  }

  get names(): Names {
    this.#names ??= readNames(this)
    return this.#names
  }

  get numbers(): Numbers {
    this.#numbers ??= readNumbers(this)
    return this.#numbers
  }

  zoneOf(start: number, end: number): Zone {
    const role: Role = this.paragraphAt(start)?.role ?? 'body'
    if (role !== 'lead' && role !== 'body') return role
    return this.quotationAt(start, end) ? 'quotation' : 'narration'
  }

  quotationAt(start: number, end: number): Quotation | undefined {
    const { all } = this.quotations
    // What else holds `start` lies around the last quotation that begins before it.
    let one = all[lastAtOrBefore(all, start)]
    while (one && !(one.open.end <= start && end <= (one.close?.start ?? one.end))) one = one.within
    return one
  }

  paragraphAt(offset: number): Paragraph | undefined {
    return this.paragraphs[Math.max(0, lastAtOrBefore(this.paragraphs, offset))]
  }

  tokenAt(offset: number): number {
    const index = lastAtOrBefore(this.tokens, offset)
    return index >= 0 && this.tokens[index]!.end > offset ? index : index + 1
  }

  tokensOf(span: { readonly first: number; readonly last: number }): readonly Token[] {
    return this.tokens.slice(span.first, span.last)
  }
}

function outlineOf(text: string, tokens: readonly Token[], { kind, first, last }: Span): Outline {
  return { kind, text: text.slice(tokens[first]!.start, tokens[last - 1]!.end), words: countWords(tokens, first, last) }
}

function countWords(tokens: readonly Token[], first: number, last: number): number {
  let words = 0
  for (let i = first; i < last; i++) if (tokens[i]!.kind !== 'punctuation' && tokens[i]!.kind !== 'symbol') words++
  return words
}

/** Index of the last item that starts at or before `offset`, or -1. */
function lastAtOrBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
