// How long a sentence may be, by its place. Rules on what makes a sentence heavy leave the overlong ones to the rule on length.

import { beginsUpper } from './capitals.ts'
import type { Sentence, Story } from './story.ts'

export type LengthZone = 'lead' | 'body' | 'quotation' | 'headline'
export type Limits = Readonly<Record<LengthZone, number>>

/** Most words that edited news has in a sentence, but for one in a hundred. */
export const usualLimits: Limits = { lead: 32, body: 44, quotation: 54, headline: 18 }

/** The place whose limit counts for a sentence; none in paragraphs that are no prose. */
export function lengthZoneOf(story: Story, { paragraph, start, end }: Sentence): LengthZone | undefined {
  const { role } = paragraph
  if (role === 'headline') return role
  if (role !== 'lead' && role !== 'body') return
  let quoted = 0
  for (const quotation of story.quotations.all)
    if (quotation.depth === 0) quoted += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start))
  return quoted * 2 > end - start ? 'quotation' : role
}

/** How many words of a sentence count: all but a dateline such as `MOSCOW, Jan. 18 –` before its first. */
export function countedWords({ tokens }: Story, sentence: Sentence): number {
  const { first, last, words, paragraph } = sentence
  if (paragraph.role !== 'lead' || paragraph.first !== first || !beginsUpper(tokens[first]!.text)) return words
  let before = 0
  for (let i = first; i < Math.min(last, first + 10); i++) {
    const { kind, text } = tokens[i]!
    if (/^(?:-|--|–|—)$/.test(text) && tokens[i]!.spaced) return words - before
    if (kind === 'word' && !beginsUpper(text)) break
    if (kind === 'word' || kind === 'number') before++
  }
  return words
}

/** Whether the reporter's own sentence is prose, and short enough not to be reported for its length alone. */
export function isWithinLimits(story: Story, sentence: Sentence): boolean {
  const { role } = sentence.paragraph
  if (role !== 'lead' && role !== 'body') return false
  if (sentence.words > usualLimits.quotation) return false
  const zone = lengthZoneOf(story, sentence)
  return (zone === 'lead' || zone === 'body') && countedWords(story, sentence) <= usualLimits[zone]
}

/** A team, a cast, a table of results: more than half of the words are names or figures, or it is set with dashes for bullets. */
export function isList({ tokens }: Story, { first, last, words }: Sentence): boolean {
  let names = 0
  let bullets = 0
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i]!
    if (/^[-–•]$/.test(text) && (i > first ? tokens[i]!.spaced : true)) bullets++
    if (kind === 'number' || (kind === 'word' && /^[\p{Lu}\d]/u.test(text))) names++
  }
  return names * 2 > words || (bullets > 2 && /^[-–•]$/.test(tokens[first]!.text))
}
