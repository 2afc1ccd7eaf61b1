// The syntax of phrase patterns. Elements stand apart by spaces and each matches one token:
//
//   territory        this word, in any case; straight and curly apostrophes alike
//   =OOO             this word in just this case
//   ,                this mark
//   {take}           any form of the verb: take, takes, took, taken, taking
//   (a|b c)          one of several sequences
//   word? (…)?       optional
//   <number>         figures: 5, 1,000, 2.5
//   <name>           a word with a capital first letter
//   <word>           any one word
//   <*ing> <un*>     a word with this end or beginning
//   <0-3>            so many words or numbers, whichever they are
//   ^                first of all: the start of a sentence, also just after an opening quotation mark or bracket
//
// In an `unless` pattern `@` stands for the phrase; without `@` it may match anywhere in the sentence.

import type { Token } from '../copy/story.ts'
import { normalise } from '../copy/tokens.ts'
import { verbForms } from '../copy/verb-forms.ts'

/** One token to match. Classes are interned, so that equal ones are the same object. */
export type Element =
  | { readonly kind: 'literal'; readonly norm: string }
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'class'; readonly name: string; readonly test: (token: Token) => boolean }

/** A pattern as it is written. `size`: how many sequences it stands for. */
export type Part =
  | { readonly kind: 'one'; readonly size: 1; readonly element: Element }
  | { readonly kind: 'all'; readonly size: number; readonly parts: readonly Part[] }
  | { readonly kind: 'any'; readonly size: number; readonly parts: readonly Part[] }

/** A sequence of tokens without alternatives. */
export interface Sequence {
  readonly atStart: boolean
  readonly elements: readonly Element[]
}

/** The two sides of `@`, or a sequence that may stand anywhere in the sentence. */
export type Excuse =
  | { readonly kind: 'around'; readonly before: readonly Sequence[]; readonly after: readonly Sequence[] }
  | { readonly kind: 'anywhere'; readonly sequences: readonly Sequence[] }

/** What is wrong with a pattern, and at which offset of it. */
export class PatternError extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const maxSequences = 4000
const isWordLike = (token: Token) => token.kind === 'word' || token.kind === 'number'

const classes = new Map<string, Element>()
function classOf(name: string, offset: number): Element {
  let element = classes.get(name)
  if (!element) {
    element = { kind: 'class', name, test: testOf(name, offset) }
    classes.set(name, element)
  }
  return element
}
function testOf(name: string, offset: number): (token: Token) => boolean {
  if (name === 'number') return (token) => token.kind === 'number'
  if (name === 'name') return (token) => token.kind === 'word' && beginsUpper(token.text)
  if (name === 'word') return (token) => token.kind === 'word'
  if (name === 'any') return isWordLike
  if (/^\*[a-z'-]+$/.test(name)) return (token) => token.kind === 'word' && token.norm.endsWith(name.slice(1))
  if (/^[a-z'-]+\*$/.test(name)) return (token) => token.kind === 'word' && token.norm.startsWith(name.slice(0, -1))
  throw new PatternError(`unknown class <${name}>: known are number, name, word, *end, beginning*, 0-3`, offset)
}

const oneOf = (element: Element): Part => ({ kind: 'one', size: 1, element })
const allOf = (parts: readonly Part[]): Part =>
  parts.length === 1 ? parts[0]! : { kind: 'all', size: parts.reduce((size, one) => size * one.size, 1), parts }
const anyOf = (parts: readonly Part[]): Part =>
  parts.length === 1 ? parts[0]! : { kind: 'any', size: parts.reduce((size, one) => size + one.size, 0), parts }
const nothing = allOf([])

/** Whether the part may match no token. */
function mayBeEmpty(part: Part): boolean {
  if (part.kind === 'one') return false
  return part.kind === 'all' ? part.parts.every(mayBeEmpty) : part.parts.some(mayBeEmpty)
}

function sequencesOf(part: Part): Element[][] {
  if (part.kind === 'one') return [[part.element]]
  if (part.kind === 'any') return part.parts.flatMap(sequencesOf)
  return part.parts.reduce<Element[][]>(
    (all, next) => {
      const tails = sequencesOf(next)
      return all.flatMap((head) => tails.map((tail) => [...head, ...tail]))
    },
    [[]]
  )
}

// Nearly every word is told by its first code unit.
function beginsUpper(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text)
}

class Reader {
  readonly pattern: string
  at = 0
  constructor(pattern: string) {
    this.pattern = pattern
  }

  fail(message: string): never {
    throw new PatternError(message, this.at)
  }

  /** Alternatives, up to `)` or the end. */
  alternatives(): Part {
    const parts: Part[] = []
    for (;;) {
      parts.push(this.sequence())
      if (this.pattern[this.at] !== '|') return anyOf(parts)
      this.at++
    }
  }

  sequence(): Part {
    const parts: Part[] = []
    let size = 1
    for (;;) {
      while (this.pattern[this.at] === ' ') this.at++
      const char = this.pattern[this.at]
      if (char === undefined || char === '|' || char === ')') return allOf(parts)
      let next = this.element()
      if (this.pattern[this.at] === '?') {
        this.at++
        next = anyOf([nothing, next])
      }
      size *= next.size
      if (size > maxSequences) this.fail(`too many alternatives: over ${maxSequences} sequences`)
      parts.push(next)
    }
  }

  element(): Part {
    const char = this.pattern[this.at]
    if (char === '(') {
      this.at++
      const all = this.alternatives()
      if (this.pattern[this.at] !== ')') this.fail('missing )')
      this.at++
      return all
    }
    if (char === '{') {
      const base = this.enclosed('}')
      if (!/^[a-z]+$/.test(base)) this.fail('between { and } stands the base form of a verb')
      return anyOf(verbForms(base).map((norm) => oneOf({ kind: 'literal', norm })))
    }
    if (char === '<') {
      const offset = this.at
      const name = this.enclosed('>')
      const gap = /^(\d)-(\d)$/.exec(name)
      if (!gap) return oneOf(classOf(name, offset))
      const [least, most] = [Number(gap[1]), Number(gap[2])]
      if (most < least) throw new PatternError(`<${name}> runs backwards`, offset)
      const any = oneOf(classOf('any', offset))
      return anyOf(Array.from({ length: most - least + 1 }, (_, i) => allOf(Array<Part>(least + i).fill(any))))
    }
    if (char === '=') {
      this.at++
      return oneOf({ kind: 'exact', text: this.word() })
    }
    return oneOf({ kind: 'literal', norm: normalise(this.word()) })
  }

  enclosed(end: string): string {
    const close = this.pattern.indexOf(end, this.at)
    if (close < 0) this.fail(`missing ${end}`)
    const inside = this.pattern.slice(this.at + 1, close)
    this.at = close + 1
    return inside
  }

  word(): string {
    const start = this.at
    while (this.at < this.pattern.length && !' ()|?{}<>'.includes(this.pattern[this.at]!)) this.at++
    // A lone question mark is the mark itself.
    if (this.at === start && this.pattern[this.at] === '?') this.at++
    if (this.at === start)
      this.fail(this.at < this.pattern.length ? `unexpected ${this.pattern[this.at]}` : 'unexpected end')
    return this.pattern.slice(start, this.at)
  }
}

/**
 * A pattern as it is written.
 *
 * @throws {PatternError} when the pattern breaks the syntax or can match nothing.
 */
export function readPattern(pattern: string, maybeNothing = false): { readonly atStart: boolean; readonly part: Part } {
  const reader = new Reader(pattern)
  const atStart = pattern.startsWith('^')
  if (atStart) reader.at = 1
  const part = reader.alternatives()
  if (reader.at < pattern.length) reader.fail('unexpected )')
  if (!maybeNothing && mayBeEmpty(part)) reader.fail('the pattern can match nothing')
  return { atStart, part }
}

/**
 * All sequences that a pattern stands for.
 *
 * @throws {PatternError} as `readPattern`.
 */
export function parsePattern(pattern: string, maybeNothing = false): readonly Sequence[] {
  const { atStart, part } = readPattern(pattern, maybeNothing)
  return sequencesOf(part).map((elements) => ({ atStart, elements }))
}

/**
 * An `unless` pattern.
 *
 * @throws {PatternError} as `parsePattern`.
 */
export function parseExcuse(pattern: string): Excuse {
  const at = pattern.indexOf('@')
  if (at < 0) return { kind: 'anywhere', sequences: parsePattern(pattern) }
  const second = pattern.indexOf('@', at + 1)
  if (second >= 0) throw new PatternError('@ stands for the phrase and may stand once', second)
  const before = parsePattern(pattern.slice(0, at), true)
  try {
    return { kind: 'around', before, after: parsePattern(pattern.slice(at + 1), true) }
  } catch (error) {
    throw error instanceof PatternError ? new PatternError(error.message, error.offset + at + 1) : error
  }
}

/** Whether one token is what the element asks for. */
export function matchesElement(element: Element, token: Token): boolean {
  if (element.kind === 'literal') return token.norm === element.norm
  return element.kind === 'exact' ? token.text === element.text : element.test(token)
}
