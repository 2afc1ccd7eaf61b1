// Names that the house protects: nothing is found inside them, and no fix changes them.

import type { Problem } from './problem.ts'

/** UTF-16 offsets, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Whether `one` lies within `kept` or shares a part of it only. */
export function cuts(one: Place, kept: Place): boolean {
  const overlaps = one.start < kept.end && one.end > kept.start
  const isAround = one.start <= kept.start && one.end >= kept.end
  return overlaps && (!isAround || (one.start === kept.start && one.end === kept.end))
}

/** Problems without those that cut a protected name; those around one lose a fix that would change it. */
export function spare(problems: Problem[], kept: readonly Place[]): Problem[] {
  if (kept.length === 0) return problems
  return problems
    .filter((problem) => !kept.some((place) => cuts(problem, place)))
    .map((problem) => (kept.some((place) => changes(problem, place)) ? unfixed(problem) : problem))
}

function changes({ fix, start, actual }: Problem, kept: Place): boolean {
  const touching = fix?.edits.filter((edit) => edit.start < kept.end && edit.end > kept.start) ?? []
  return touching.some(({ text }) => !text.includes(actual.slice(kept.start - start, kept.end - start)))
}

function unfixed({ fix: _, ...rest }: Problem): Problem {
  return rest
}
