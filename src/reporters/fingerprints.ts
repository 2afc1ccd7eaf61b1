// What the findings of one file are known by, none twice.

import { fingerprintOf } from '../core/fingerprint.ts'
import type { Problem } from '../core/problem.ts'

/** Of each problem: the same where its paragraph has moved, with a count where the same stands there again. */
export function fingerprintsOf(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>()
  return problems.map((problem) => {
    const key = fingerprintOf(problem) ?? `${problem.ruleId}:${problem.actual}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return `${key}:${nth}`
  })
}
