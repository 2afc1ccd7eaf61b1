// Quotation marks: which characters are marks at all, and which belong together.

import { reportingForms } from './reporting-verbs.ts'
import type { Mark, MarkFamily, Paragraph, Quotation, Quotations } from './story.ts'

type Side = 'open' | 'close'

const marks = /``|''|["“”‟„'‘’‚«»‹›「」『』《》〈〉＂″]/g
const anyMark = /["“”‟„'‘’‚«»‹›「」『』《》〈〉＂″]|``/

const fixed: Readonly<Record<string, readonly [MarkFamily, Side]>> = {
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['guillemet', 'open'],
  '›': ['guillemet', 'close'],
  '„': ['low-high', 'open'],
  '‚': ['low-high', 'open'],
  '‟': ['low-high', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['corner', 'open'],
  '』': ['corner', 'close'],
  '《': ['book-title', 'open'],
  '》': ['book-title', 'close'],
  '〈': ['book-title', 'open'],
  '〉': ['book-title', 'close'],
  '``': ['typed', 'open'],
  "''": ['typed', 'close']
}
const elided = /^['‘’](?:\d0s|em|til|tis|twas|cause|cos|n|round|bout|cuz|ere|tween|neath)(?![\p{L}\p{N}])/iu
/** Over how many paragraphs a quotation may go on without a fresh mark before it counts as never closed. */
const unmarkedParagraphs = 4
/** How far ahead the mark may be that closes a single quotation for which an apostrophe could be taken. */
const quotationReach = 1000
const letter = /[\p{L}\p{N}]/u
const space = /[\s\u00a0\u202f]/
const mayPrecedeOpening = /[\s\u00a0\u202f([{\-–—/:“‘«„"']/

/** Finds and pairs the quotation marks of a story. */
export function readQuotations(text: string, paragraphs: readonly Paragraph[]): Quotations {
  const reader = new QuotationReader(text, paragraphs)
  for (const paragraph of paragraphs) reader.read(paragraph)
  return reader.finish()
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** A quotation whose depth is not known before all quotations are. */
type Draft = { -readonly [K in keyof Quotation]: Quotation[K] }

interface Open {
  readonly mark: Mark
  readonly continues: Draft | undefined
}

class QuotationReader {
  readonly #text: string
  readonly #paragraphs: readonly Paragraph[]
  readonly #marks: Mark[] = []
  readonly #all: Draft[] = []
  readonly #unpaired: Mark[] = []
  /** What the paragraph before left open, outermost first, until it is known whether this one continues it. */
  #left: Open[] = []
  /** Paragraphs without a mark of its family since then: quoted if it is closed later. */
  #passed: Paragraph[] = []

  constructor(text: string, paragraphs: readonly Paragraph[]) {
    this.#text = text
    this.#paragraphs = paragraphs
  }

  read(paragraph: Paragraph): void {
    const found = this.#marksOf(paragraph)
    this.#pair(paragraph, found, this.#continued(found, paragraph))
  }

  finish(): Quotations {
    this.#lose(this.#left)
    const byPlace = (a: { start: number }, b: { start: number }) => a.start - b.start
    return {
      marks: this.#marks.sort(byPlace),
      all: nested(this.#all.sort((a, b) => a.start - b.start || b.end - a.end)),
      unpaired: this.#unpaired.filter((mark) => !mark.family.endsWith('single')).sort(byPlace)
    }
  }

  /** The marks of a paragraph; single ones only when they pair, for the others may be apostrophes. */
  #marksOf(paragraph: Paragraph): Mark[] {
    const found: Mark[] = []
    const open = new Map<MarkFamily, number>()
    const prose = this.#text.slice(paragraph.start, paragraph.end)
    if (!anyMark.test(prose)) return found
    marks.lastIndex = 0
    for (let match = marks.exec(prose); match; match = marks.exec(prose)) {
      const { index } = match
      let value = match[0]
      // Only behind a typed opening; else they are two single ones.
      if (value === "''" && !open.get('typed')) {
        value = "'"
        marks.lastIndex = index + 1
      }
      const before = prose[index - 1] ?? ' '
      const after = prose[index + value.length] ?? ' '
      const [family, side] =
        fixed[value] ?? judge(value, prose, index, before, after, (one) => (open.get(one) ?? 0) > 0)
      if (side === undefined) continue
      open.set(family, Math.max(0, (open.get(family) ?? 0) + (side === 'open' ? 1 : -1)))
      const start = paragraph.start + index
      found.push({ start, end: start + value.length, family, side, paragraph })
    }
    return found
  }

  /**
   * What the paragraph before left open and this one goes on with: opening with a fresh mark, or, as copy that was split
   * by sentences does, with none until the mark that closes it.
   */
  #continued(found: readonly Mark[], paragraph: Paragraph): Open | undefined {
    const [outermost, ...inner] = this.#left
    if (!outermost) return
    const { family } = outermost.mark
    const first = found.find((mark) => mark.family === family)
    const begins = first !== undefined && this.#text.slice(paragraph.start, first.start).trim() === ''
    if (first === undefined && paragraph.index - outermost.mark.paragraph.index < unmarkedParagraphs) {
      this.#passed.push(paragraph)
      return
    }
    const passed = this.#passed
    this.#left = []
    this.#passed = []
    const next = outermost.mark.paragraph.index === paragraph.index - 1
    if (first?.side === 'open' && begins && (next || this.#isOneSpeech(outermost.mark.paragraph, paragraph))) {
      this.#lose(inner)
      return { mark: first, continues: this.#through(outermost, passed) }
    }
    if (first?.side === 'close') {
      this.#lose(inner)
      return { mark: outermost.mark, continues: this.#through(outermost, passed) }
    }
    this.#lose([outermost, ...inner])
    return
  }

  /** A quotation to the end of its paragraph, and through those that it passed over. */
  #through(open: Open, passed: readonly Paragraph[]): Draft {
    const { mark } = open
    let last = this.#add(open, mark.paragraph.end)
    for (const one of passed) last = this.#add({ mark, continues: last }, one.end, undefined, one)
    return last
  }

  /**
   * Whether the paragraphs from one to another may be a paragraph of speech whose sentences were parted: each a single
   * sentence, none with a verb of saying. They have no marks, or the quotation would not stand open.
   */
  #isOneSpeech(from: Paragraph, to: Paragraph): boolean {
    return this.#paragraphs
      .slice(from.index, to.index)
      .every(
        (one) =>
          one.sentences.length === 1 &&
          !wordsOf(this.#text.slice(one.start, one.end)).some((word) => reportingForms.has(word))
      )
  }

  #pair(paragraph: Paragraph, found: readonly Mark[], continued: Open | undefined): void {
    // A quotation that goes on without a fresh mark stands open from the paragraph's start.
    const stack = new OpenMarks(continued && continued.mark !== found[0] ? [continued] : [])
    for (const mark of found) {
      if (mark.side === 'open') {
        const top = stack.top
        if (top?.mark.family === mark.family && this.#startsSentence(mark, paragraph)) {
          stack.cut(stack.length - 1)
          stack.push({ mark, continues: this.#add(top, mark.start) })
        } else stack.push(mark === continued?.mark ? continued : { mark, continues: undefined })
        continue
      }
      const at = stack.closable(mark)
      if (at < 0) {
        this.#unpaired.push(mark)
        continue
      }
      // What was opened inside and not closed belongs to nothing.
      const [open, ...lost] = stack.cut(at)
      this.#lose(lost)
      this.#add(open!, mark.end, mark, paragraph)
    }
    if (stack.length > 0) {
      this.#lose(this.#left)
      this.#left = stack.cut(0)
      this.#passed = []
    }
  }

  #lose(opened: readonly Open[]): void {
    for (const { mark } of opened) this.#unpaired.push(mark)
  }

  /** Whether a sentence ends before the mark: paragraphs of one quotation are often run together. */
  #startsSentence(mark: Mark, paragraph: Paragraph): boolean {
    return /[.!?…]['’]?\s+$/.test(this.#text.slice(Math.max(paragraph.start, mark.start - 8), mark.start))
  }

  #add({ mark: open, continues }: Open, end: number, close?: Mark, paragraph: Paragraph = open.paragraph): Draft {
    const quotation: Draft = {
      start: paragraph === open.paragraph ? open.start : paragraph.start,
      end,
      open,
      depth: 0,
      paragraph,
      ...(close && { close }),
      ...(continues && { continues })
    }
    if (paragraph === open.paragraph) this.#marks.push(open)
    if (close) this.#marks.push(close)
    this.#all.push(quotation)
    return quotation
  }
}

const doubles: readonly MarkFamily[] = ['straight-double', 'curly-double']

/** What stands open, outermost first. Knows how many there are of each family, so that no search is in vain. */
class OpenMarks {
  readonly #all: Open[] = []
  readonly #count = new Map<MarkFamily, number>()

  constructor(all: readonly Open[]) {
    for (const one of all) this.push(one)
  }

  get length(): number {
    return this.#all.length
  }

  get top(): Open | undefined {
    return this.#all.at(-1)
  }

  push(one: Open): void {
    this.#all.push(one)
    this.#add(one, 1)
  }

  /** Takes out what stands at `at` and all inside it. */
  cut(at: number): Open[] {
    const taken = this.#all.splice(at)
    for (const one of taken) this.#add(one, -1)
    return taken
  }

  /** Which open mark this one closes: of its own family or else, for marks are mixed up, the other double one; or -1. */
  closable({ family }: Mark): number {
    if (this.#count.get(family)) return this.#all.findLastIndex((open) => open.mark.family === family)
    const other = doubles.includes(family) && doubles.find((one) => this.#count.get(one))
    return other ? this.#all.findLastIndex((open) => open.mark.family === other) : -1
  }

  #add({ mark: { family } }: Open, change: number): void {
    this.#count.set(family, (this.#count.get(family) ?? 0) + change)
  }
}

/** What an ambiguous character is, from what stands beside it; no side: an apostrophe, foot or inch. */
function judge(
  value: string,
  prose: string,
  index: number,
  before: string,
  after: string,
  isOpen: (family: MarkFamily) => boolean
): readonly [MarkFamily, Side | undefined] {
  switch (value) {
    case '“':
      // Closes „German“ quotations, opens English ones.
      return isOpen('low-high') && !space.test(before) ? ['low-high', 'close'] : ['curly-double', 'open']
    case '”':
      return isOpen('low-high') && !isOpen('curly-double') ? ['low-high', 'close'] : ['curly-double', 'close']
    case '‘':
      if (elided.test(prose.slice(index, index + 8))) return ['curly-single', undefined]
      return isOpen('low-high') && letter.test(before) ? ['low-high', 'close'] : ['curly-single', 'open']
    case '’':
      if (letter.test(after) || !isOpen('curly-single') || possessive(prose, index, '’'))
        return ['curly-single', undefined]
      return ['curly-single', 'close']
    case '″':
    case '＂':
    case '"': {
      const family: MarkFamily = value === '"' ? 'straight-double' : 'typed'
      if (isInch(prose, index, before, after, isOpen(family))) return [family, undefined]
      if (value === '"' && bringsSpeaker(prose, index)) return [family, 'close']
      return [family, sideOf(before, after, isOpen(family))]
    }
    default:
      return ['straight-single', singleSide(prose, index, before, after, isOpen('straight-single'))]
  }
}

const speaker =
  /^"(?:said|says|told|added|adds|noted|stressed|wrote|(?:he|she|they|who|the [\p{L}-]+(?: [\p{L}-]+)?) (?:said|says|told|wrote|summed|added|noted|\p{L}+ed)(?![\p{L}]))(?![\p{L}])[^"]*$/u

/** `we agreed, "he said`: a closing mark whose space stands on its wrong side, the last mark of its paragraph. */
function bringsSpeaker(prose: string, index: number): boolean {
  return /[,.!?] $/.test(prose.slice(Math.max(0, index - 2), index)) && speaker.test(prose.slice(index))
}

function sideOf(before: string, after: string, isOpen: boolean): Side {
  if (!space.test(after) && mayPrecedeOpening.test(before)) {
    // `said:"We` opens; `(so-called "elite")` closes before the bracket; dashes and marks may stand on either side.
    if (space.test(before) && /[-–—]/.test(after) && isOpen) return 'close'
    if (space.test(before) || /[([{]/.test(before)) return /[,.;:!?)\]]/.test(after) && isOpen ? 'close' : 'open'
    return isOpen ? (letter.test(after) && !/[-–—/]/.test(before) ? 'open' : 'close') : 'open'
  }
  if (space.test(after) && space.test(before)) return isOpen ? 'close' : 'open'
  if (letter.test(after) && letter.test(before)) return isOpen ? 'close' : 'open'
  if (letter.test(after) && /[,.]/.test(before) && !isOpen) return 'open'
  return 'close'
}

function singleSide(prose: string, index: number, before: string, after: string, isOpen: boolean): Side | undefined {
  if (letter.test(before) && letter.test(after)) return
  if (letter.test(after) || (/[“"$£€(]/.test(after) && space.test(before))) {
    if (!mayPrecedeOpening.test(before)) return
    return elided.test(prose.slice(index, index + 8)) ? undefined : 'open'
  }
  return isOpen && !space.test(before) && !possessive(prose, index, "'") ? 'close' : undefined
}

/** `players' union`: after an s, before a lower-case word, with a better closing mark to come. */
function possessive(prose: string, index: number, mark: string): boolean {
  if (!/s/i.test(prose[index - 1] ?? '') || !/^ \p{Ll}/u.test(prose.slice(index + 1, index + 3))) return false
  const rest = prose.slice(index + 1, index + 1 + quotationReach)
  const closer = mark === '’' ? /[\p{L}\p{N}.,!?]’(?![\p{L}\p{N}])/u : /[\p{L}\p{N}.,!?]'(?![\p{L}\p{N}])/u
  const next = rest.search(closer)
  const nextOpening = rest.search(mark === '’' ? /(?:^|\s)‘/ : /(?:^|\s)'\p{L}/u)
  return next >= 0 && (nextOpening < 0 || nextOpening > next)
}

/** 5'6" and 12", but not "Apollo 11". */
function isInch(prose: string, index: number, before: string, after: string, isOpen: boolean): boolean {
  if (!/\d/.test(before) || letter.test(after)) return false
  return (
    /\d+['′]\d+$/.test(prose.slice(Math.max(0, index - 6), index)) ||
    (!isOpen && /(?:^|\s)\d+(?:\.\d+)?$/.test(prose.slice(Math.max(0, index - 6), index)))
  )
}

/** Says of each quotation, in order of place, which one it lies in and how deep. */
function nested(quotations: Draft[]): readonly Quotation[] {
  const around: Draft[] = []
  for (const quotation of quotations) {
    while (around.length > 0 && around.at(-1)!.end <= quotation.start) around.pop()
    const within = around.at(-1)
    quotation.depth = around.length
    if (within) quotation.within = within
    around.push(quotation)
  }
  return quotations
}
