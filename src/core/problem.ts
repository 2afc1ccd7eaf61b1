// A finding on its way out: with its rule's id and severity, its message filled in, and its place in the file.

import type { Fix, Related, Severity } from './rule.ts'
import type { Surroundings } from './surroundings.ts'

/** Messages that come from calque itself rather than from a rule. */
export type InternalId =
  | 'internal/rule-failed'
  | 'internal/unknown-rule'
  | 'internal/unused-suppression'
  | 'internal/missing-reason'

export interface Problem {
  readonly ruleId: string
  /** Which of the rule's messages it is; none of calque's own problems has one. */
  readonly messageId?: string
  readonly severity: Severity
  readonly message: string
  /** UTF-16 offsets, end exclusive: into the story's text within the engine, into the file once located. */
  readonly start: number
  readonly end: number
  /** The text that was found. */
  readonly actual: string
  /** What to put in place of `[start, end)`, when that is one known text. */
  readonly expected?: readonly string[]
  readonly fix?: Fix
  /** What it is known by wherever it stands; absent until located, and of calque's own problems. */
  readonly surroundings?: Surroundings
  /** Other places that it rests on; their offsets are as its own. */
  readonly related?: readonly Related[]
}

/** Where more about a rule is to be read. */
export function urlOf(ruleId: string): string {
  return `https://github.com/calque-lint/calque/blob/main/rules/${ruleId}.md`
}

/** In order of place; of two at one place the longer first. */
export function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || b.end - a.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
