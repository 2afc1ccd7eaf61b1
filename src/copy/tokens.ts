// The flat token table of a story, from the leaves of nlcst trees.

import type { Nodes, Root, SentenceContent } from 'nlcst'
import type { Token, TokenKind } from './story.ts'

const figures = /^\d+(?:[.,]\d+)*$/
const thousands = /^\d{3}(?:\.\d+)?(?!\d)/
const domain =
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|gov|edu|int|io|tv|eu|ru|ua|by|kz|cn|jp|kr|de|fr|es|it|uk|us)$/i
// A URL may hold brackets and marks but seldom ends in one.
const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]'’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@])[@#][\p{L}_][\p{L}\p{N}_]*/gu
const mayHoldAddress = /:\/\/|www\.|[@#]/
const objectReplacement = 0xfffc

/** Straight apostrophes, lower case: how phrases and tokens are compared. */
export function normalise(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Collects the tokens of a story, block by block. */
export class TokenTable {
  readonly tokens: Token[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /**
   * Appends the tokens of one parsed piece of prose.
   *
   * @param root nlcst tree whose offset 0 stands at `shift` in the text.
   * @param from Tokens outside `[from, to)` of the text are left out.
   */
  append(root: Root, shift: number, from: number, to: number): void {
    const addresses = addressesIn(this.#text, from, to)
    let next = 0
    for (const leaf of leavesOf(root)) {
      const start = leaf.position!.start.offset! + shift
      const end = leaf.position!.end.offset! + shift
      if (start < from || end > to || leaf.type === 'WhiteSpaceNode') continue
      while (next < addresses.length && addresses[next]!.end <= start) next++
      const inside = addresses[next]
      if (inside && inside.start < end) this.#pushAddress(inside, start, end, leaf)
      else if (leaf.type === 'WordNode') this.#pushWord(start, end, leaf)
      else if (leaf.type === 'PunctuationNode') this.#pushMarks(start, end, leaf)
      else this.#push(this.#text.charCodeAt(start) === objectReplacement ? 'opaque' : 'symbol', start, end, leaf)
    }
  }

  #push(kind: TokenKind, start: number, end: number, node: Nodes): void {
    const text = this.#text.slice(start, end)
    const spaced = this.tokens.at(-1)?.end !== start
    this.tokens.push({ kind, start, end, text, norm: normalise(text), spaced, node })
  }

  // An address is one token, made when its first leaf comes; what its leaves hold beside it are marks.
  #pushAddress(address: Place, start: number, end: number, node: Nodes): void {
    if (start < address.start) this.#pushMarks(start, address.start, node)
    if (this.tokens.at(-1)?.end !== address.end) this.#push('opaque', address.start, address.end, node)
    if (end > address.end) this.#pushMarks(address.end, end, node)
  }

  #pushWord(start: number, end: number, node: Nodes): void {
    const word = this.#text.slice(start, end)
    const first = word.charCodeAt(0)
    if (first < 48 || first > 57) {
      this.#push(word.includes('.') && domain.test(word) ? 'opaque' : 'word', start, end, node)
      return
    }
    // The parser leaves the commas of 1,000 apart.
    let from = start
    const [number, comma] = [this.tokens.at(-2), this.tokens.at(-1)]
    if (
      number?.kind === 'number' &&
      comma?.text === ',' &&
      !comma.spaced &&
      comma.end === start &&
      thousands.test(word)
    ) {
      this.tokens.length -= 2
      from = number.start
    }
    // Nor is the full stop behind a figure part of it.
    if (word.endsWith('.') && figures.test(this.#text.slice(from, end - 1))) {
      this.#push('number', from, end - 1, node)
      this.#push('punctuation', end - 1, end, node)
      return
    }
    this.#push(figures.test(this.#text.slice(from, end)) ? 'number' : 'word', from, end, node)
  }

  // Dots and hyphens of a run are one mark; of other runs, such as two quotation marks, each is one.
  #pushMarks(start: number, end: number, node: Nodes): void {
    const first = this.#text[start]!
    if (end - start === 1 || '.-–—…!?'.includes(first)) this.#push('punctuation', start, end, node)
    else for (let i = start; i < end; i++) this.#push('punctuation', i, i + 1, node)
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

function addressesIn(text: string, from: number, to: number): Place[] {
  const prose = from === 0 && to === text.length ? text : text.slice(from, to)
  if (!mayHoldAddress.test(prose)) return []
  return Array.from(prose.matchAll(address), (match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length
  }))
}

function* leavesOf(root: Root): Generator<SentenceContent> {
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) if (sentence.type === 'SentenceNode') yield* sentence.children
  }
}
