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

/** Fixes that can be applied together. */
export interface Chosen {
  /** In order of place; none overlaps another. */
  readonly edits: readonly Edit[]
  readonly applied: readonly Problem[]
  /** Those whose fix overlaps one that is applied. */
  readonly declined: readonly Problem[]
}

/**
 * Applies the fixes of problems to the source that they were found in, in order, leaving out those that overlap.
 *
 * @param unsafe Also fixes that may change the meaning.
 */
export function applyFixes(source: string, problems: readonly Problem[], unsafe = false): Fixed {
  const { edits, applied, declined } = chooseFixes(problems, unsafe)
  return { text: applyEdits(source, edits), applied: applied.length, declined: declined.length }
}

/** What `applyFixes` applies. */
export function chooseFixes(problems: readonly Problem[], unsafe = false): Chosen {
  const edits: Edit[] = []
  const applied: Problem[] = []
  const declined: Problem[] = []
  for (const problem of problems) {
    const { fix } = problem
    if (!fix || !(fix.safe || unsafe)) continue
    if (fix.edits.some((edit) => isTaken(edits, edit))) declined.push(problem)
    else {
      for (const edit of fix.edits) edits.splice(placeOf(edits, edit.start), 0, edit)
      applied.push(problem)
    }
  }
  return { edits, applied, declined }
}

/** @param edits In order of place; none overlaps another. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at)
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
