// Whether a story is written the American or the British way, told from spellings and dates.

import type { Story } from './story.ts'

export type Dialect = 'american' | 'british'

const american =
  /\bU\.S\.|\bpercent\b|\b(?:color|center|labor|favor|honor|defense|program|neighbor|theater|traveled|canceled)s?\b|\b(?:organ|recogn|emphas|real|modern|author|normal)iz(?:e|ed|es|ing|ation)\b|\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. \d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?\b/g
const british =
  /\bper cent\b|\b(?:colour|centre|labour|favour|honour|defence|programme|neighbour|theatre|travelled|cancelled)s?\b|\b(?:organ|recogn|emphas|real|modern|author|normal)is(?:e|ed|es|ing|ation)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g

/** The dialect of a story, when a place tells it and hardly any speaks against it. */
export function dialectOf({ text }: Story): Dialect | undefined {
  const us = text.match(american)?.length ?? 0
  const uk = text.match(british)?.length ?? 0
  if (us >= 1 && us >= uk * 5) return 'american'
  return uk >= 1 && uk >= us * 5 ? 'british' : undefined
}
