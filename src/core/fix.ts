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
  const taken: Edit[] = []
  let applied = 0
  let declined = 0
  for (const { fix } of problems) {
    if (!fix || !(fix.safe || unsafe)) continue
    if (fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) declined++
    else {
      taken.push(...fix.edits)
      applied++
    }
  }
  let text = ''
  let at = 0
  for (const edit of taken.sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return { text: text + source.slice(at), applied, declined }
}

// Two insertions at one place overlap too: their order would be a guess.
function overlap(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}
