// The syntax of phrase patterns. Elements stand apart by spaces and each matches one token:
//
//   territory        this word, in any case; straight and curly apostrophes alike
//   =OOO             this word in just this case
//   ,                this mark; brackets, braces and the like behind a backslash: \(
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
  if (name === 'name') return (token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text)
  if (name === 'word') return (token) => token.kind === 'word'
  if (name === 'any') return isWordLike
  if (/^\*[a-z'-]+$/.test(name)) return (token) => token.kind === 'word' && token.norm.endsWith(name.slice(1))
  if (/^[a-z'-]+\*$/.test(name)) return (token) => token.kind === 'word' && token.norm.startsWith(name.slice(0, -1))
  throw new PatternError(`unknown class <${name}>: known are number, name, word, *end, beginning*, 0-3`, offset)
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
  alternatives(): Element[][] {
    const all: Element[][] = []
    for (;;) {
      all.push(...this.sequence())
      if (this.pattern[this.at] !== '|') return all
      this.at++
    }
  }

  sequence(): Element[][] {
    let all: Element[][] = [[]]
    for (;;) {
      while (this.pattern[this.at] === ' ') this.at++
      const char = this.pattern[this.at]
      if (char === undefined || char === '|' || char === ')') return all
      let next = this.element()
      if (this.pattern[this.at] === '?') {
        this.at++
        next = [[], ...next]
      }
      if (all.length * next.length > maxSequences) this.fail(`too many alternatives: over ${maxSequences} sequences`)
      all = all.flatMap((head) => next.map((tail) => [...head, ...tail]))
    }
  }

  element(): Element[][] {
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
      return verbForms(base).map((norm) => [{ kind: 'literal', norm }])
    }
    if (char === '<') {
      const offset = this.at
      const name = this.enclosed('>')
      const gap = /^(\d)-(\d)$/.exec(name)
      if (!gap) return [[classOf(name, offset)]]
      const [least, most] = [Number(gap[1]), Number(gap[2])]
      if (most < least) throw new PatternError(`<${name}> runs backwards`, offset)
      const any = classOf('any', offset)
      return Array.from({ length: most - least + 1 }, (_, i) => Array<Element>(least + i).fill(any))
    }
    if (char === '=') {
      this.at++
      return [[{ kind: 'exact', text: this.word() }]]
    }
    return [[{ kind: 'literal', norm: normalise(this.word()) }]]
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
    if (this.pattern[start] === '\\' && start + 1 < this.pattern.length) {
      this.at += 2
      return this.pattern[start + 1]!
    }
    while (this.at < this.pattern.length && !' ()|?{}<>'.includes(this.pattern[this.at]!)) this.at++
    // A lone question mark is the mark itself.
    if (this.at === start && this.pattern[this.at] === '?') this.at++
    if (this.at === start)
      this.fail(this.at < this.pattern.length ? `unexpected ${this.pattern[this.at]}` : 'unexpected end')
    return this.pattern.slice(start, this.at)
  }
}

/**
 * All sequences that a pattern stands for.
 *
 * @throws {PatternError} when the pattern breaks the syntax or can match nothing.
 */
export function parsePattern(pattern: string, mayBeEmpty = false): readonly Sequence[] {
  const reader = new Reader(pattern)
  const atStart = pattern.startsWith('^')
  if (atStart) reader.at = 1
  const all = reader.alternatives()
  if (reader.at < pattern.length) reader.fail('unexpected )')
  if (!mayBeEmpty && all.some((elements) => elements.length === 0)) reader.fail('the pattern can match nothing')
  return all.map((elements) => ({ atStart, elements }))
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
