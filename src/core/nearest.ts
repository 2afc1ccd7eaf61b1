// The right name for a wrong one.

import leven from 'leven'

/**
 * The known name that `name` was most likely meant to be, if any is near: begun with it, or a few letters off. A rule may
 * be named without its category.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(name.length / 2)) + 1
  for (const candidate of known) {
    const distance = Math.min(...namesOf(candidate).map((one) => distanceOf(name.toLowerCase(), one.toLowerCase())))
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

function namesOf(candidate: string): string[] {
  const slash = candidate.indexOf('/')
  return slash < 0 ? [candidate] : [candidate, candidate.slice(slash + 1)]
}

function distanceOf(name: string, known: string): number {
  return name.length > 2 && known.startsWith(name) ? 0 : leven(name, known)
}
