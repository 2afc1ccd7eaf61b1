// The right name for a wrong one.

import leven from 'leven'

/** The known name that `name` was most likely meant to be, if any is near: begun with it, or a few letters off. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(name.length / 2)) + 1
  for (const candidate of known) {
    const begun = name.length > 2 && candidate.toLowerCase().startsWith(name.toLowerCase())
    const distance = begun ? 0 : leven(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}
