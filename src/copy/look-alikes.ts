// Letters of other alphabets that stand in for Latin ones, as the keyboard that wrote them left them behind.

import type { Token } from './story.ts'

/** Cyrillic and Greek letters that look like a Latin one in print, and that one. */
const twins = new Map([
  ...pairs('АВЕЅІЈКМНОРСТҮХаеорсухіѕјһԁԛԝ', 'ABESIJKMHOPCTYXaeopcyxisjhdqw'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo')
])
/** Latin letters that could as well be one of those. */
const ambiguous = new Set(twins.values())
const foreign = /\p{Script=Cyrillic}|\p{Script=Greek}/u
const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u
const parts = /[\p{L}\p{M}\p{N}]+/gu

export const mayHoldLookAlike: RegExp = /[\u0370-\u052f]/

/** Part of a word in which letters of two alphabets are mixed, or a letter of another one that does duty for a Latin one. */
export interface Disguise {
  readonly start: number
  readonly end: number
  readonly foreign: string
  /** The same in Latin letters, unless some letter has no Latin twin. */
  readonly plain?: string
  /** Some of its letters are Latin beyond doubt. */
  readonly sure: boolean
}

/** What is in disguise in a token. `before` is what stands in front of it. */
export function disguisesIn(token: Token, before: string): Disguise[] {
  // A Serbian Ђ behind в is what is left of a quotation mark: see residue/mojibake.
  if (token.kind === 'opaque' || !mayHoldLookAlike.test(token.text) || token.text.includes('вЂ')) return []
  return Array.from(token.text.matchAll(parts)).flatMap(({ 0: part, index }) => {
    const letters = Array.from(part)
    const alien = letters.filter((letter) => foreign.test(letter))
    if (alien.length === 0) return []
    const start = token.start + index
    const place = { start, end: start + part.length, foreign: alien.join('') }
    const known = alien.every((letter) => twins.has(letter))
    const plain = letters.map((letter) => twins.get(letter) ?? letter).join('')
    if (part.length === 1)
      return part === 'С' && token.text.length === 1 && /[°º˚] ?$/.test(before) ? { ...place, plain, sure: true } : []
    const own = letters.filter((letter) => latin.test(letter))
    if (own.length === 0) return []
    const sure = own.some((letter) => !ambiguous.has(letter))
    if (known) return { ...place, plain, sure }
    // µg, ΔT and the like are units and symbols.
    return own.length * 2 >= own.length + alien.length && cyrillic.test(part) ? { ...place, sure: false } : []
  })
}

function pairs(from: string, to: string): (readonly [string, string])[] {
  return Array.from(from, (letter, i) => [letter, to[i]!] as const)
}
