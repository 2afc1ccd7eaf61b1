// What reporters are given: the files of one run and the counts over all of them.

import type { Problem } from '../core/problem.ts'
import type { AnyRule, Severity } from '../core/rule.ts'
import type { Fixes } from '../core/settle.ts'

export interface FileReport {
  readonly path: string
  /** The file's text; absent when it could not be read. */
  readonly source?: string
  /** Those to be shown, in order. */
  readonly problems: readonly Problem[]
  /** Why the file was not checked. */
  readonly error?: string
  /** Findings that are no problems, by what makes them none. */
  readonly withheld?: Partial<Record<Withheld, number>>
  /** What `--fix` did: `source` and `problems` are those after it. */
  readonly fixes?: Fixes
  /** Why the file could not be written, so that it is as it was, as are `source` and `problems`. */
  readonly notFixed?: string
}

/** Why a finding is not reported: `calque dismiss`, `calque baseline`, `--since`. */
export type Withheld = 'dismissed' | 'baseline' | 'unchanged'

export interface Summary {
  /** Files that were checked, and that were not or not by every rule. */
  readonly checked: number
  readonly unchecked: number
  /** Problems, shown or not. */
  readonly counts: Readonly<Record<Severity, number>>
  /** How many of them are not shown. */
  readonly hidden: Readonly<Record<Severity, number>>
  /** Findings that are not among them. */
  readonly withheld: Readonly<Partial<Record<Withheld, number>>>
  /** With `--fix` or `--diff`. */
  readonly fixes?: FixSummary
}

export interface FixSummary extends Omit<Fixes, 'unsettled'> {
  /** Files that could not be written. */
  readonly notWritten: number
  /** Whether nothing was to be written. */
  readonly dryRun: boolean
}

/** The linter that made the report. */
export interface Tool {
  readonly version: string
  readonly rules: readonly AnyRule[]
}

/** One run as text of one format, with a line feed at its end unless it is empty. Pure: the same for the same run. */
export type Reporter = (files: readonly FileReport[], summary: Summary, tool: Tool) => string

export const homepage = 'https://github.com/calque-lint/calque'
/** Stands for the rule where a file was not checked. */
export const notChecked = 'not-checked'

/** `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
