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

import { beginsUpper } from '../copy/capitals.ts'
import type { Token } from '../copy/story.ts'
import { verbForms } from '../copy/verb-forms.ts'
import { normalise } from '../copy/vocabulary.ts'

/** One token to match. Classes are interned, so that equal ones are the same object. */
export type Element =
  | { readonly kind: 'literal'; readonly norms: readonly string[] }
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'class'; readonly name: string; readonly test: (token: Token) => boolean }

/** An element at its place in a pattern. */
export interface Position {
  readonly element: Element
  /** What may come next. */
  readonly follow: readonly Position[]
  /** Whether a match may end here. */
  readonly isEnd: boolean
}

/**
 * A pattern as an automaton of positions (Glushkov, "The abstract theory of automata", 1961): as large as the pattern,
 * however many sequences its alternatives make.
 */
export interface Pattern {
  readonly atStart: boolean
  /** What may come first. */
  readonly first: readonly Position[]
  /** Whether it matches no token at all. */
  readonly isEmpty: boolean
  /** No match has more tokens. */
  readonly longest: number
}

/** The two sides of `@`, or a pattern that may stand anywhere in the sentence. */
export type Excuse =
  | { readonly kind: 'around'; readonly before: Pattern; readonly after: Pattern }
  | { readonly kind: 'anywhere'; readonly pattern: Pattern }

/** What is wrong with a pattern, and at which offset of it. */
export class PatternError extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

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

/** A position whose neighbours are not all known yet. */
interface OpenPosition extends Position {
  readonly follow: OpenPosition[]
  isEnd: boolean
}

/** Part of a pattern: where it may begin and end, and whether it may be left out. */
interface Part {
  readonly first: readonly OpenPosition[]
  readonly last: readonly OpenPosition[]
  readonly isEmpty: boolean
}

const nothing: Part = { first: [], last: [], isEmpty: true }

function partOf(element: Element): Part {
  const position: OpenPosition = { element, follow: [], isEnd: false }
  return { first: [position], last: [position], isEmpty: false }
}

function inTurn(a: Part, b: Part): Part {
  for (const end of a.last) end.follow.push(...b.first)
  return {
    first: a.isEmpty ? [...a.first, ...b.first] : a.first,
    last: b.isEmpty ? [...a.last, ...b.last] : b.last,
    isEmpty: a.isEmpty && b.isEmpty
  }
}

function oneOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!
  // Single words that stand for one another are one element.
  const norms = parts.map(wordsOf)
  if (norms.every((one) => one !== undefined)) return partOf({ kind: 'literal', norms: [...new Set(norms.flat())] })
  return {
    first: parts.flatMap((part) => part.first),
    last: parts.flatMap((part) => part.last),
    isEmpty: parts.some((part) => part.isEmpty)
  }
}

function wordsOf({ first, last, isEmpty }: Part): readonly string[] | undefined {
  const [only] = first
  if (isEmpty || first.length !== 1 || last.length !== 1 || only !== last[0]) return
  return only!.element.kind === 'literal' && only!.follow.length === 0 ? only!.element.norms : undefined
}

const singleWords = /\(([^\s()|?{}<>=\\]+(?:\|[^\s()|?{}<>=\\]+)*)\)/y

class Reader {
  readonly pattern: string
  at = 0
  longest = 0
  constructor(pattern: string) {
    this.pattern = pattern
  }

  fail(message: string): never {
    throw new PatternError(message, this.at)
  }

  /** Alternatives, up to `)` or the end. */
  alternatives(): Part {
    const all = [this.sequence()]
    while (this.pattern[this.at] === '|') {
      this.at++
      all.push(this.sequence())
    }
    return oneOf(all)
  }

  sequence(): Part {
    let all = nothing
    for (;;) {
      while (this.pattern[this.at] === ' ') this.at++
      const char = this.pattern[this.at]
      if (char === undefined || char === '|' || char === ')') return all
      let next = this.element()
      if (this.pattern[this.at] === '?') {
        this.at++
        next = { ...next, isEmpty: true }
      }
      all = inTurn(all, next)
    }
  }

  element(): Part {
    const char = this.pattern[this.at]
    if (char === '(') {
      const words = this.words()
      if (words) return words
      this.at++
      const all = this.alternatives()
      if (this.pattern[this.at] !== ')') this.fail('missing )')
      this.at++
      return all
    }
    if (char === '<') return this.bracket()
    this.longest++
    if (char === '{') {
      const base = this.enclosed('}')
      if (!/^[a-z]+$/.test(base)) this.fail('between { and } stands the base form of a verb')
      return partOf({ kind: 'literal', norms: verbForms(base) })
    }
    if (char === '=') {
      this.at++
      return partOf({ kind: 'exact', text: this.word() })
    }
    return partOf({ kind: 'literal', norms: [normalise(this.word())] })
  }

  /** A group of single words, as most groups are: read at once. */
  words(): Part | undefined {
    singleWords.lastIndex = this.at
    const group = singleWords.exec(this.pattern)
    if (!group) return
    this.at = singleWords.lastIndex
    this.longest++
    return partOf({ kind: 'literal', norms: [...new Set(normalise(group[1]!).split('|'))] })
  }

  /** A class, or a gap. */
  bracket(): Part {
    const offset = this.at
    const name = this.enclosed('>')
    const gap = /^(\d)-(\d)$/.exec(name)
    if (!gap) {
      this.longest++
      return partOf(classOf(name, offset))
    }
    const [least, most] = [Number(gap[1]), Number(gap[2])]
    if (most < least) throw new PatternError(`<${name}> runs backwards`, offset)
    this.longest += most
    let all = nothing
    for (let i = 0; i < most; i++) {
      const next = partOf(classOf('any', offset))
      all = inTurn(all, i < least ? next : { ...next, isEmpty: true })
    }
    return all
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
 * Reads a pattern.
 *
 * @throws {PatternError} when the pattern breaks the syntax or, unless it may, can match nothing.
 */
export function parsePattern(pattern: string, mayBeEmpty = false): Pattern {
  const reader = new Reader(pattern)
  const atStart = pattern.startsWith('^')
  if (atStart) reader.at = 1
  const { first, last, isEmpty } = reader.alternatives()
  if (reader.at < pattern.length) reader.fail('unexpected )')
  if (isEmpty && !mayBeEmpty) reader.fail('the pattern can match nothing')
  for (const position of last) position.isEnd = true
  return { atStart, first, isEmpty, longest: reader.longest }
}

/**
 * Reads an `unless` pattern.
 *
 * @throws {PatternError} as `parsePattern`.
 */
export function parseExcuse(pattern: string): Excuse {
  const at = pattern.indexOf('@')
  if (at < 0) return { kind: 'anywhere', pattern: parsePattern(pattern) }
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
  if (element.kind === 'literal') return element.norms.includes(token.norm)
  return element.kind === 'exact' ? token.text === element.text : element.test(token)
}

/**
 * Whether a match of the pattern begins at token `at` and ends before token `end`; at whatever place up to `last`,
 * where no `end` is given.
 */
export function matchesAt(pattern: Pattern, tokens: readonly Token[], at: number, last: number, end?: number): boolean {
  if (pattern.isEmpty && (end === undefined || end === at)) return true
  let active: readonly Position[] = pattern.first
  for (let i = at; i < last && active.length > 0; i++) {
    const matched = active.filter((position) => matchesElement(position.element, tokens[i]!))
    if ((end === undefined || end === i + 1) && matched.some((position) => position.isEnd)) return true
    active = matched.length === 1 ? matched[0]!.follow : [...new Set(matched.flatMap((position) => position.follow))]
  }
  return false
}

const oneOpening = /^\^? *(?:\(((?:[^()?<>=\\])+)\)(?!\?)|(\{[a-z]+\}|[^\s()|?{}<>=^\\]+)(?= |$))/

/**
 * The norms that a pattern may begin with, where a glance tells them: so it need not be read before one of them comes.
 */
export function glance(pattern: string): { readonly atStart: boolean; readonly norms: readonly string[] } | undefined {
  const [, group, word] = oneOpening.exec(pattern) ?? []
  const opening = group ?? word
  if (opening === undefined || /\|(?![^(]*\))/.test(pattern)) return
  const norms = opening.split('|').flatMap((alternative) => {
    const first = alternative.trimStart().split(' ')[0]!
    return first.startsWith('{') ? verbForms(first.slice(1, -1)) : normalise(first)
  })
  return norms.includes('') ? undefined : { atStart: pattern.startsWith('^'), norms: [...new Set(norms)] }
}
