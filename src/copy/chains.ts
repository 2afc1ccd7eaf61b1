// Phrases hung on one another: what makes a sentence heavy beside its length.

import { beginsUpper } from './capitals.ts'
import { reportingForms } from './reporting-verbs.ts'
import type { Sentence, Story, Token } from './story.ts'
import { auxiliaries } from './verb-groups.ts'
import { wordSet } from './word-set.ts'

/** Links of one kind in a sentence, and the tokens `[first, last)` that they span. */
export interface Chain {
  readonly links: number
  readonly first: number
  readonly last: number
}

// `One of`, `thousands of` and `a lack of` count or measure, and `of` after a verb or an adjective is asked for by it: neither
// hangs a noun on a noun.
const measures = wordSet(
  'one two three four five six seven eight nine ten some any many most much more all none few several each both either half ' +
    'part rest sort sorts kind kinds type types lot lots plenty number numbers handful couple series range host dozens tens hundreds ' +
    'thousands millions billions thousand hundred million billion percent % cent third quarter majority lack bit piece set pair ' +
    'because out instead ahead regardless depending course speak speaks spoke spoken speaking tell told informed accuse accuses accused ' +
    'accusing convicted suspected consist consists consisting think thought heard approve approved deprived guilty capable aware full'
)

/** Whether the token is an `of` that hangs a noun on another one. */
function isLinkingOf(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.norm !== 'of') return false
  const before = tokens[i - 1]
  return before !== undefined && before.kind !== 'number' && !measures.has(before.norm)
}

/** Most words between two links of a chain of `of`. */
const reach = 4

/** The longest run of `of` phrases, each within the one before: `the head of the office of the governor of the region`. */
export function ofChain({ tokens }: Story, { first, last }: Sentence): Chain | undefined {
  let ofs = 0
  for (let i = first; i < last; i++) if (tokens[i]!.norm === 'of') ofs++
  if (ofs < 2) return
  let best: Chain | undefined
  let links = 0
  let start = first
  let before = Number.NEGATIVE_INFINITY
  for (let i = first; i < last; i++) {
    if (endsPhrase(tokens[i]!)) before = Number.NEGATIVE_INFINITY
    if (!isLinkingOf(tokens, i)) continue
    if (i - before <= reach + 1) links++
    else {
      links = 1
      start = headOf(tokens, i, first)
    }
    before = i
    if (links >= 2 && links > (best?.links ?? 0)) best = { links, first: start, last: objectEnd(tokens, i, last) }
  }
  return best
}

/** A mark or a verb: no phrase reaches across it. */
const endsPhrase = ({ kind, norm }: Token) =>
  kind === 'punctuation' || auxiliaries.has(norm) || reportingForms.has(norm)

/** The noun before `of`, and the article before that. */
function headOf(tokens: readonly Token[], of: number, first: number): number {
  const noun = Math.max(first, of - 1)
  return noun > first && /^(?:the|a|an)$/.test(tokens[noun - 1]!.norm) ? noun - 1 : noun
}

const determiners = wordSet('the a an its his her their this that these those')

/** The end of the shortest object that the preposition at `i` can have: a noun, or a run of capitals. */
function objectEnd(tokens: readonly Token[], i: number, last: number): number {
  let end = i + 1
  if (end < last && determiners.has(tokens[end]!.norm)) end++
  if (end < last) end++
  const isName = (token: Token | undefined) => token?.kind === 'word' && beginsUpper(token.text)
  while (end < last && isName(tokens[end - 1]) && isName(tokens[end])) end++
  return Math.min(end, last)
}

/** How many nouns a sentence hangs on articles and on `of`. */
export interface NounLoad {
  readonly articles: number
  readonly ofs: number
}

export function nounLoad({ tokens }: Story, { first, last }: Sentence): NounLoad {
  let articles = 0
  let ofs = 0
  for (let i = first; i < last; i++) {
    if (isArticle(tokens, i, first)) articles++
    else if (isLinkingOf(tokens, i)) ofs++
  }
  return { articles, ofs }
}

/** `The` that is no part of a name: neither `The Independent` nor `the UK`. */
function isArticle(tokens: readonly Token[], i: number, first: number): boolean {
  const { norm, text } = tokens[i]!
  if (norm !== 'the' || (text === 'The' && i > first && tokens[i - 1]!.kind === 'word')) return false
  return !/^\p{Lu}{2,4}$/u.test(tokens[i + 1]?.text ?? '')
}

/** From how many on a sentence is heavy: more than all but one in some five hundred sentences of edited English news have. */
export interface HeavyFrom {
  readonly articles: number
  readonly ofs: number
  readonly together: number
}
export const usuallyHeavy: HeavyFrom = { articles: 6, ofs: 4, together: 8 }

export function isHeavy({ articles, ofs }: NounLoad, from: HeavyFrom): boolean {
  return articles >= from.articles || ofs >= from.ofs || articles + ofs >= from.together
}

/** Links of a chain of `of` from which on it is one. */
export const usualChain = 3
