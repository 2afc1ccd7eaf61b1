// Where sentences end. The parser's own boundaries are not used: news copy is full of initials, `U.S.`, dateline
// abbreviations and, when translated, of dashes between a speaker and the next sentence (`he said. - "We …`).

import type { Token } from './story.ts'

const closing = /^["'”’»›)\]]$/
const opening = /^["'“‘«‹„‚(["]$/
const dash = /^[-–—]+$/

// Never the last word of a sentence.
const titles = new Set(
  'mr mrs ms messrs dr prof rev hon gen sen rep gov lt col sgt capt cmdr adm maj brig cpl pvt supt insp st vs nos figs'.split(
    ' '
  )
)
// Followed by a figure they stand for "number", "section" and the like.
const beforeFigures = new Set(
  'no nos art vol sec fig approx ch p pp ver jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')
)
const months = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))
const monthNames = new Set(
  'january february march april may june july august september october november december'.split(' ')
)
// May end a sentence; then a word follows that seldom stands inside one with a capital.
const abbreviations = new Set(
  'inc ltd co corp bros jr sr etc al est dept univ assn ave blvd rd sq rub govt cf ca op'.split(' ')
)
const starters = new Set(
  (
    'the a an he she it they we i you in on at but and or for from to of with by under over this that these those his her its ' +
    'their our my as after before when while if since because although though there here according also however meanwhile ' +
    'earlier later now then not no so yet what who why how where last next both all some many most several one two three ' +
    'four five more each every another other such even only just still once until during despite about'
  ).split(' ')
)

/**
 * Splits tokens `[first, last)` of one paragraph into sentences.
 *
 * @returns The index of the token after each sentence.
 */
export function sentenceEnds(tokens: readonly Token[], first: number, last: number): number[] {
  const ends: number[] = []
  for (let i = first; i < last; i++) {
    if (!isTerminal(tokens, i, first)) continue
    let next = i + 1
    while (next < last && !tokens[next]!.spaced && closing.test(tokens[next]!.text)) next++
    if (next < last && tokens[next]!.spaced && startsSentence(tokens, i, next, last)) {
      ends.push(next)
      i = next - 1
    }
  }
  if (last > first) ends.push(last)
  return ends
}

/** Whether a sentence could end with this token, as far as the token and the one before it tell. */
function isTerminal(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]!
  // `1. ` at the head of an item.
  if (token.text === '.' && i === first + 1 && tokens[first]!.kind === 'number') return false
  if (token.kind === 'punctuation') return /^[.!?…]+$/.test(token.text) || /^[。！？]$/.test(token.text)
  return token.kind === 'word' && token.text.endsWith('.') && i > first
}

function startsSentence(tokens: readonly Token[], terminal: number, next: number, last: number): boolean {
  let at = next
  const dashed = dash.test(tokens[at]!.text) && at + 1 < last
  if (dashed) at++
  const quoted = opening.test(tokens[at]!.text) && at + 1 < last
  while (at + 1 < last && opening.test(tokens[at]!.text)) at++
  const token = tokens[at]!
  const mark = tokens[terminal]!
  const abbreviation = abbreviationAt(tokens, terminal)
  if (token.kind === 'number' || /^\d/.test(token.text))
    return abbreviation === undefined && mark.text !== '…' && !mark.text.startsWith('..')
  if (token.kind === 'symbol' || token.kind === 'opaque') return abbreviation === undefined
  if (token.kind !== 'word') return false
  const capital = /^[\p{Lu}\p{Lo}]/u.test(token.text)
  if (!capital) return mark.text === '.' && abbreviation === undefined && /^(?:al-|el-|i[A-Z]|e[A-Z])/.test(token.text)
  // `on 4. November`, as Germans and Czechs write.
  if (mark.text === '.' && isDay(tokens[terminal - 1]) && monthNames.has(token.norm)) return false
  if (abbreviation === undefined) return true
  if (titles.has(abbreviation)) return false
  return quoted || dashed || starters.has(token.norm.split('-', 1)[0]!)
}

const isDay = (token: Token | undefined) =>
  token?.kind === 'number' && token.text.length <= 2 && Number(token.text) <= 31

/** The abbreviation or initial that the full stop at `i` belongs to, without it, in lower case. */
function abbreviationAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i]!
  if (token.kind === 'word') {
    // The parser takes every `in.` for inches.
    const inches = token.text !== 'in.' || /^(?:number|symbol)$/.test(tokens[i - 1]!.kind)
    return inches ? token.norm.slice(0, -1) : undefined
  }
  const before = tokens[i - 1]
  if (token.text !== '.' || token.spaced || before?.kind !== 'word') return
  const { norm } = before
  // A single capital is an initial, but for the pronoun: `and so do I.`
  if (norm.length === 1 && norm !== 'i' && /\p{Lu}/u.test(before.text)) return norm
  return titles.has(norm) || abbreviations.has(norm) || months.has(norm) || beforeFigures.has(norm) ? norm : undefined
}
