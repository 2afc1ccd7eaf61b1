// Where sentences end. The parser's own boundaries are not used: news copy is full of initials, `U.S.`, dateline
// abbreviations and, when translated, of dashes between a speaker and the next sentence (`he said. - "We …`).

import { isAbbreviation, titles } from './abbreviations.ts'
import type { Token } from './story.ts'
import { wordSet } from './word-set.ts'

const closing = /^["'”’»›」』》)\]]$/
const closingQuote = /^["'”’»›」』]$/
const opening = /^["'“‘«‹„‚「『《(["]$/
// What stands before a sentence and is no part of it: a dash, also of a speaker who goes on, or a bullet.
const bullet = /^(?:[-–—]+|[•*·])$/
const starters = wordSet(
  'the a an he she it they we i you in on at but and or for from to of with by under over this that these those his her its ' +
    'their our my as after before when while if since because although though there here according also however meanwhile ' +
    'earlier later now then not no so yet what who why how where last next both all some many most several one two three ' +
    'four five more each every another other such even only just still once until during despite about nobody nothing none everyone everybody everything someone somebody something anyone'
)

/**
 * Splits tokens `[first, last)` of one paragraph into sentences.
 *
 * @returns The index of the token after each sentence.
 */
export function sentenceEnds(tokens: readonly Token[], first: number, last: number): number[] {
  const ends: number[] = []
  let from = first
  // Whether the sentence holds anything but marks.
  let hasText = false
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'punctuation') hasText = true
    if (!hasText || !isTerminal(token) || isLabel(tokens, from, i)) continue
    let next = i + 1
    while (next < last && !tokens[next]!.spaced && closing.test(tokens[next]!.text)) next++
    if (next < last && tokens[next]!.spaced && startsSentence(tokens, i, next, last)) {
      ends.push(next)
      from = next
      i = next - 1
      hasText = false
    }
  }
  if (last > first) ends.push(last)
  return ends
}

/** Whether a sentence could end with this token, as far as the token tells. */
function isTerminal({ kind, text }: Token): boolean {
  return kind === 'punctuation' ? /^(?:[.!?…]+|[。！？])$/.test(text) : kind === 'word' && text.endsWith('.')
}

/** `2. The second point`, `B. The other`, `a.k.a.`: nothing but a number or an abbreviation stands before the full stop. */
function isLabel(tokens: readonly Token[], from: number, stop: number): boolean {
  if (tokens[stop]!.kind === 'word') return stop === from
  return stop === from + 1 && tokens[stop]!.text === '.' && /^\d{1,3}$/.test(tokens[from]!.text)
}

function startsSentence(tokens: readonly Token[], terminal: number, next: number, last: number): boolean {
  let at = next
  const dashed = bullet.test(tokens[at]!.text) && at + 1 < last
  if (dashed) at++
  const quoted = opening.test(tokens[at]!.text) && at + 1 < last
  while (at + 1 < last && opening.test(tokens[at]!.text)) at++
  // `"We won." - Putin said`: what is dashed on to a quotation says whose it is.
  if (dashed && !quoted && closingQuote.test(tokens[next - 1]!.text)) return false
  const token = tokens[at]!
  const mark = tokens[terminal]!
  const abbreviation = abbreviationAt(tokens, terminal)
  if (token.kind === 'number' || /^\d/.test(token.text))
    return abbreviation === undefined && mark.text !== '…' && !mark.text.startsWith('..')
  if (token.kind === 'symbol' || token.kind === 'opaque') return abbreviation === undefined
  if (token.kind !== 'word') return false
  const capital = /^[\p{Lu}\p{Lo}]/u.test(token.text)
  if (!capital) return mark.text === '.' && abbreviation === undefined && /^(?:al-|el-|i[A-Z]|e[A-Z])/.test(token.text)
  if (abbreviation === undefined) return true
  if (titles.has(abbreviation)) return false
  return quoted || dashed || starters.has(token.norm)
}

/** The abbreviation or initial that the full stop at `i` belongs to, without it, in lower case. */
function abbreviationAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i]!
  if (token.kind === 'word') return token.norm.slice(0, -1)
  const before = tokens[i - 1]
  if (token.text !== '.' || token.spaced || before?.kind !== 'word') return
  const { norm, text } = before
  // A single capital is an initial, but for the pronoun: `and so do I.`
  if (norm !== 'i' && /^\p{Lu}$/u.test(text)) return norm
  return isAbbreviation(text) ? norm : undefined
}
