// Finds each unit of a decoded value in the source that it was decoded from.

import { characterReferences } from './character-reference.ts'

/** What markup may stand between the decoded units. */
export type Syntax = 'markdown' | 'html'

/** Units of the decoded value that follow each other, and where they stand. All in UTF-16 code units. */
export interface Run {
  /** How many units of the decoded value. */
  readonly length: number
  /** Source range. */
  readonly start: number
  readonly end: number
  /** Whether source and value are the same there; otherwise each unit stands for the whole source range. */
  readonly verbatim: boolean
}

/** The runs of a value, and the source offset after the last of them. */
export interface Alignment {
  readonly runs: readonly Run[]
  readonly end: number
}

/**
 * Walks `source[start, end)` and `value` in lockstep, and gives a run for each stretch of `value`. What stands between
 * runs is markup without text: the prefix of a quoted line, indentation, a stray tag in HTML. Gives `undefined` where
 * the two don't agree.
 */
export function align(source: string, start: number, end: number, value: string, syntax: Syntax) {
  if (end - start === value.length && source.startsWith(value, start)) return verbatim(start, end)
  return new Aligner(source, end, value, syntax).run(start, true)
}

/** The same for a value that may end before its source does. */
export function alignStart(source: string, start: number, end: number, value: string, syntax: Syntax) {
  return new Aligner(source, end, value, syntax).run(start, false)
}

const verbatim = (start: number, end: number): Alignment => ({
  runs: end > start ? [{ length: end - start, start, end, verbatim: true }] : [],
  end
})

/** Where to start again when a line doesn't align: fewer markers of its prefix are skipped then. */
interface Retry {
  readonly at: number
  readonly low: number
  readonly decoded: number
  readonly runs: number
}

class Aligner {
  readonly #source: string
  readonly #end: number
  readonly #value: string
  readonly #syntax: Syntax
  readonly #runs: Run[] = []
  /** Offset into the source. */
  #at = 0
  /** Offset into the value. */
  #decoded = 0
  /** Source offset from which the current verbatim run goes, or -1. */
  #open = -1
  #retry: Retry | undefined

  constructor(source: string, end: number, value: string, syntax: Syntax) {
    this.#source = source
    this.#end = end
    this.#value = value
    this.#syntax = syntax
  }

  run(start: number, isWhole: boolean): Alignment | undefined {
    this.#at = start
    for (;;) {
      while (this.#decoded < this.#value.length) {
        if (!this.#step() && !this.#again()) return undefined
      }
      this.#close()
      const end = this.#at
      if (!isWhole || this.#isRestEmpty()) return { runs: this.#runs, end }
      if (!this.#again()) return undefined
    }
  }

  /** Whether nothing but markup is left of the source. */
  #isRestEmpty(): boolean {
    while (this.#at < this.#end) {
      const character = this.#source.charCodeAt(this.#at)
      const isIgnored = isBlank(character) || isLineEnding(character) || (this.#syntax === 'html' && character === nul)
      if (isIgnored) this.#at++
      else if (!this.#tag()) return false
    }
    return true
  }

  #step(): boolean {
    if (this.#at >= this.#end) return false
    const character = this.#source.charCodeAt(this.#at)
    switch (character) {
      case ampersand:
        return this.#reference() || this.#same()
      case backslash:
        return this.#escape() || this.#same()
      case lessThan:
        return this.#tag() || this.#same()
      case lineFeed:
      case carriageReturn:
        return this.#lineEnding()
      case space:
      case tab:
        return this.#same() || this.#lineSuffix()
      case nul:
        return this.#nul()
      default:
        return this.#same()
    }
  }

  #same(): boolean {
    if (this.#source.charCodeAt(this.#at) !== this.#value.charCodeAt(this.#decoded)) return false
    if (this.#open < 0) this.#open = this.#at
    this.#at++
    this.#decoded++
    return true
  }

  #atom(length: number, end: number): true {
    this.#close()
    this.#runs.push({ length, start: this.#at, end, verbatim: false })
    this.#at = end
    this.#decoded += length
    return true
  }

  #skip(end: number): true {
    this.#close()
    this.#at = end
    return true
  }

  #close(): void {
    if (this.#open < 0) return
    this.#runs.push({ length: this.#at - this.#open, start: this.#open, end: this.#at, verbatim: true })
    this.#open = -1
  }

  #reference(): boolean {
    for (const { text, length } of characterReferences(this.#source, this.#at, this.#end, this.#syntax === 'html')) {
      if (typeof text === 'string' ? this.#value.startsWith(text, this.#decoded) : this.#decoded < this.#value.length)
        return this.#atom(typeof text === 'string' ? text.length : text, this.#at + length)
    }
    return false
  }

  #escape(): boolean {
    if (this.#syntax !== 'markdown' || this.#at + 1 >= this.#end) return false
    const escaped = this.#source[this.#at + 1]!
    if (!punctuation.test(escaped) || this.#value[this.#decoded] !== escaped) return false
    return this.#atom(1, this.#at + 2)
  }

  #tag(): boolean {
    if (this.#syntax !== 'html') return false
    const end = tagEnd(this.#source, this.#at, this.#end)
    return end !== undefined && this.#skip(end)
  }

  #nul(): boolean {
    if (this.#value[this.#decoded] === '\uFFFD') return this.#atom(1, this.#at + 1)
    return this.#syntax === 'html' && this.#skip(this.#at + 1)
  }

  #lineSuffix(): boolean {
    const end = skipBlanks(this.#source, this.#at, this.#end)
    return this.#syntax === 'markdown' && isLineEnding(this.#source.charCodeAt(end)) && this.#skip(end)
  }

  #lineEnding(): boolean {
    const inSource = lineEndingLength(this.#source, this.#at)
    const inValue = lineEndingLength(this.#value, this.#decoded)
    if (inValue === 0) return false
    const lineEnding = this.#value.slice(this.#decoded, this.#decoded + inValue)
    if (inSource === inValue && this.#source.startsWith(lineEnding, this.#at)) {
      for (let unit = 0; unit < inValue; unit++) this.#same()
    } else this.#atom(inValue, this.#at + inSource)
    if (this.#syntax === 'markdown') this.#linePrefix()
    return true
  }

  /** Skips quote markers and indentation: as far as possible first, a marker less when the line then fails. */
  #linePrefix(): void {
    const low = this.#at
    let at = low
    while (at < this.#end && isPrefix(this.#source.charCodeAt(at))) at++
    this.#retry = undefined
    if (at === low) return
    this.#skip(at)
    if (this.#value.charCodeAt(this.#decoded) === greaterThan)
      this.#retry = { at, low, decoded: this.#decoded, runs: this.#runs.length }
  }

  #again(): boolean {
    const retry = this.#retry
    this.#retry = undefined
    if (!retry) return false
    const at = this.#source.lastIndexOf('>', retry.at - 1)
    if (at < retry.low) return false
    this.#retry = { ...retry, at }
    this.#runs.length = retry.runs
    this.#open = -1
    this.#at = at
    this.#decoded = retry.decoded
    return true
  }
}

const nul = 0
const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32
const ampersand = 38
const lessThan = 60
const greaterThan = 62
const backslash = 92
const punctuation = /[!-/:-@[-`{-~]/

const isLineEnding = (character: number): boolean => character === lineFeed || character === carriageReturn
const isBlank = (character: number): boolean => character === space || character === tab
const isPrefix = (character: number): boolean => isBlank(character) || character === greaterThan

function skipBlanks(source: string, at: number, end: number): number {
  let stop = at
  while (stop < end && isBlank(source.charCodeAt(stop))) stop++
  return stop
}

/** Length of the line ending at `at`: 2 for CRLF, 0 for none. */
function lineEndingLength(text: string, at: number): number {
  const character = text.charCodeAt(at)
  if (character === carriageReturn) return text.charCodeAt(at + 1) === lineFeed ? 2 : 1
  return character === lineFeed ? 1 : 0
}

/** Where the HTML tag, comment or declaration at `at` ends; `undefined` where a `<` stands for itself. */
function tagEnd(source: string, at: number, end: number): number | undefined {
  if (source.startsWith('<!--', at)) {
    const close = source.indexOf('-->', at + 4)
    return close < 0 || close + 3 > end ? end : close + 3
  }
  if (!/[a-z/!?]/i.test(source[at + 1] ?? '')) return undefined
  if (source[at + 1] === '/' && at + 2 >= end) return undefined
  let quote = ''
  let isValue = false
  for (let offset = at + 2; offset < end; offset++) {
    const character = source[offset]!
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '>') return offset + 1
    else if (isValue && (character === '"' || character === "'")) quote = character
    else if (!/\s/.test(character)) isValue = character === '='
  }
  return end
}
