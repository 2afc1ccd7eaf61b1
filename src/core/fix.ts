// Applies fixes to a source.

import type { Problem } from './problem.ts'
import type { Edit } from './rule.ts'

/** What `applyFixes` did. */
export interface Fixed {
  readonly text: string
  readonly applied: number
  /** Fixes left out because they overlap one that was applied; linting again finds them. */
  readonly declined: number
}

/**
 * Applies the fixes of problems to the source that they were found in, in order, leaving out those that overlap.
 *
 * @param unsafe Also fixes that may change the meaning.
 */
export function applyFixes(source: string, problems: readonly Problem[], unsafe = false): Fixed {
  // In order of place, for none overlaps another.
  const taken: Edit[] = []
  let applied = 0
  let declined = 0
  for (const { fix } of problems) {
    if (!fix || !(fix.safe || unsafe)) continue
    if (fix.edits.some((edit) => isTaken(taken, edit))) declined++
    else {
      for (const edit of fix.edits) taken.splice(placeOf(taken, edit.start), 0, edit)
      applied++
    }
  }
  let text = ''
  let at = 0
  for (const edit of taken) {
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return { text: text + source.slice(at), applied, declined }
}

/** Index of the first edit that starts after `offset`. */
function placeOf(taken: readonly Edit[], offset: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether an edit shares text with one taken before. Two insertions at one place do: their order would be a guess. */
function isTaken(taken: readonly Edit[], { start, end }: Edit): boolean {
  const place = placeOf(taken, start)
  const [before, after] = [taken[place - 1], taken[place]]
  return (
    (before !== undefined && (before.start === start || before.end > start)) ||
    (after !== undefined && after.start < end)
  )
}
