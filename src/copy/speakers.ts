// The noun phrase that speaks: before a verb or after it, found without a parser from where such phrases begin and end.

import { isCapitalised } from './names.ts'
import { describers, officeModifiers, offices } from './offices.ts'
import { verbFormOf } from './reporting-verbs.ts'
import type { SpeakerKind, Token } from './story.ts'
import { wordSet } from './word-set.ts'

const pronouns = wordSet('he she they it i we you one')
const demonstratives = wordSet('this that these those who which what')
const determiners = wordSet(
  'the a an his her their its our my some many several most other another one two both all each every few'
)
const prepositions = wordSet(
  'of for in at from with on to by about near under over between among against into within across per'
)
/** What no noun phrase holds: it ends the search to the left. */
const barriers = wordSet(
  'that but while because when whereas although though if unless as after before since until so then where why how whether or ' +
    'is was were are be been has have had will would can could may might must should did does do not than who which what ' +
    'however also there here meanwhile according'
)
const adverbs = wordSet(
  'also then later earlier now again once recently previously already repeatedly even once still just only further ' +
    'always often never once today yesterday himself herself themselves itself too'
)
const times = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier later recently last this ' +
    'next january february march april may june july august september october november december'
)
/** What may follow the speaker of an inverted clause, or a verb that ends its clause. */
const adverbials = wordSet(
  'on in at to during after before earlier later last yesterday today tonight recently this following when while speaking ' +
    'with from via through as by about again monday tuesday wednesday thursday friday saturday sunday for without citing quoting ' +
    'referring once ahead outside inside near over since late early'
)
const finite = wordSet(
  'is was were are has have had will would can could may might must should did does do am became came went got took made'
)

export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (adverbs.has(token.norm) || (token.norm.endsWith('ly') && token.norm.length > 4 && !isCapitalised(token)))
export const isAdverbial = (token: Token | undefined): boolean => token !== undefined && adverbials.has(token.norm)
export const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (finite.has(token.norm) || token.norm.endsWith("n't"))
// WHO and US are no pronouns.
const isBarrier = (token: Token) => barriers.has(token.norm) && !/^\p{Lu}{2,}$/u.test(token.text)
const isMark = (token: Token | undefined) =>
  token === undefined || token.kind === 'punctuation' || token.kind === 'symbol'

/** Whether a noun phrase may begin here. */
export function opensPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    pronouns.has(token.norm) ||
    (determiners.has(token.norm) && token.norm !== 'all') ||
    isCapitalised(token) ||
    token.kind === 'opaque' ||
    offices.has(token.norm) ||
    officeModifiers.has(token.norm) ||
    // Bodies in lower case letters: `iDisk`, `al-Jazeera`.
    /^(?:al-|el-)/.test(token.norm)
  )
}

/** Tokens `[first, last)`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/**
 * The noun phrase that ends before token `end`.
 *
 * @param begin The clause begins no earlier.
 */
export function phraseBefore(tokens: readonly Token[], begin: number, end: number): Range | undefined {
  const from = Math.max(begin, end - longest)
  let last = end
  while (last > from && isAdverb(tokens[last - 1])) last--
  if (last === from) return
  const head = tokens[last - 1]!
  if (pronouns.has(head.norm)) return { first: last - 1, last }
  if (
    isMark(head) ||
    isBarrier(head) ||
    /^(?:and|but)$/.test(head.norm) ||
    prepositions.has(head.norm) ||
    determiners.has(head.norm)
  )
    return
  if (demonstratives.has(head.norm) || times.has(head.norm)) return
  let first = last - 1
  while (first > from) {
    const token = tokens[first - 1]!
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'opaque') break
    if (isBarrier(token) || /^(?:and|said|says)$/.test(token.norm) || pronouns.has(token.norm)) break
    if (token.norm.endsWith("n't")) break
    first--
  }
  return trim(tokens, first, last)
}

/** Cuts off what stands before the phrase: `last night the minister`, `at the meeting Lavrov`, `in Moscow the head of …`. */
function trim(tokens: readonly Token[], from: number, last: number): Range | undefined {
  let first = from
  for (let i = last - 1; i > from; i--) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!]
    const inside = prepositions.has(before.norm) || determiners.has(before.norm) || before.norm === 'and'
    if (inside) continue
    if (determiners.has(token.norm)) {
      first = i
      break
    }
    // A name after a lower-case word that is neither an office nor belongs to one.
    if (
      isCapitalised(token) &&
      !isCapitalised(before) &&
      before.kind === 'word' &&
      !offices.has(before.norm) &&
      !officeModifiers.has(before.norm) &&
      !before.norm.includes("'") &&
      i > last - 5 &&
      allCapitalised(tokens, i, last)
    ) {
      // `the company Ivideon`, `the newspaper Izvestia`: one phrase.
      if (determiners.has(tokens[i - 2]?.norm ?? '') && !prepositions.has(tokens[i - 3]?.norm ?? '')) continue
      first = i
      break
    }
  }
  while (first < last && prepositions.has(tokens[first]!.norm)) {
    first++
    // `In Moscow officials`: what the preposition governs goes with it.
    if (first < last - 1 && isCapitalised(tokens[first]) && !isCapitalised(tokens[first + 1])) first++
  }
  while (first < last && (times.has(tokens[first]!.norm) || isAdverb(tokens[first]))) first++
  return first < last ? { first, last } : undefined
}

function allCapitalised(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last; i++)
    if (!isCapitalised(tokens[i]) && !/^(?:de|van|von|al|bin|der|den)$/.test(tokens[i]!.norm)) return false
  return true
}

/** No noun phrase that speaks is longer, in tokens. */
const longest = 40

/** The noun phrase that begins at `first`, up to a mark, an adverbial, a relative clause or a verb. */
export function phraseAfter(tokens: readonly Token[], first: number, limit: number): Range | undefined {
  const end = Math.min(limit, first + longest)
  const head = tokens[first]
  if (first >= end || head === undefined || !(head.kind === 'word' || head.kind === 'opaque')) return
  if (pronouns.has(head.norm) || /^(?:him|her|them)$/.test(head.norm)) {
    // `her spokesman`
    if (head.norm !== 'her' || isMark(tokens[first + 1]) || isFiniteVerb(tokens[first + 1]))
      return { first, last: first + 1 }
  }
  let last = first
  while (last < end) {
    const token = tokens[last]!
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'opaque') break
    if (isBarrier(token) || isFiniteVerb(token) || (last > first && pronouns.has(token.norm))) break
    if (last > first) {
      const form = verbFormOf.get(token.norm)
      if (form && form.tense !== 'present' && !/^(?:made|drew)$/.test(token.norm)) break
      if (isAdverb(token) || times.has(token.norm)) break
      if (prepositions.has(token.norm) && !belongs(tokens, last, first)) break
      if (/^(?:speaking|following|during|after|via|through|citing|without)$/.test(token.norm)) break
    }
    last++
  }
  while (last > first && (prepositions.has(tokens[last - 1]!.norm) || tokens[last - 1]!.norm === 'and')) last--
  return last > first ? { first, last } : undefined
}

/** Whether a preposition goes on with the phrase: `the head of the bank`, `a spokesman for Lufthansa`. */
function belongs(tokens: readonly Token[], at: number, first: number): boolean {
  const { norm } = tokens[at]!
  if (norm === 'of') return true
  if (!/^(?:for|at|from|in|with)$/.test(norm)) return false
  return isHead(tokens[at - 1]!) && !isCapitalised(tokens[first]) && !times.has(tokens[at + 1]?.norm ?? '')
}
const isHead = (token: Token) => offices.has(token.norm) || offices.has(token.norm.replace(/s$/, ''))

/** What kind of speaker the phrase names, as far as its own words tell. */
export function kindOf(tokens: readonly Token[], { first, last }: Range): SpeakerKind {
  if (last === first + 1 && /^(?:he|she|they|it|i|we|you|one|him|her|them)$/.test(tokens[first]!.norm)) return 'pronoun'
  const head = headOf(tokens, { first, last })
  return head && (offices.has(head.norm) || describers.has(head.norm)) ? 'office' : 'source'
}

/** The noun that the phrase is about: the last word before what is added by a preposition. */
export function headOf(tokens: readonly Token[], { first, last }: Range): Token | undefined {
  for (let i = first; i < last; i++) {
    const next = tokens[i + 1]
    if (i + 1 >= last || next === undefined || prepositions.has(next.norm) || next.norm === 'and' || next.text === ',')
      return tokens[i]
  }
  return
}
