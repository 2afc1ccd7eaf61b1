// Spellings that tell the dialect of a story, in the reporter's own words.

import type { Story } from '../copy/story.ts'
import type { Form } from '../copy/variants.ts'
import { formsIn } from './variants.ts'

const american = 1
const monthFirst =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d)(?! \d{4})/

/** Words in lower case, outside quotations, that the dialects spell differently: `dialect`, or `ise` for those in -ise and -ize. */
export function spellingsIn(story: Story, kind: 'dialect' | 'ise'): Form[] {
  return formsIn(story, kind).filter(
    ({ start, end }) => story.text.charCodeAt(start) >= 97 && story.zoneOf(start, end) !== 'quotation'
  )
}

/**
 * The American spellings of a story that is plainly American, in order of place; none of one that has a British spelling too,
 * or too little of either. Oxford and the UN write -ize, so that one word in -ize says half as much as `center`, and no more
 * than a date with the month first.
 */
export function americanSpellings(story: Story): Form[] {
  const [words, endings] = [spellingsIn(story, 'dialect'), spellingsIn(story, 'ise')]
  const found = [...words, ...endings]
  if (found.length === 0 || found.some(({ rank }) => rank !== american)) return []
  const weight = 2 * distinct(words) + distinct(endings) + (monthFirst.test(story.text) ? 1 : 0)
  return weight < 2 ? [] : found.sort((a, b) => a.start - b.start)
}

const distinct = (forms: readonly Form[]) => new Set(forms.map(({ key }) => key)).size
