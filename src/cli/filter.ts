// What takes findings out of a file's report.

import type { Problem } from '../core/problem.ts'
import type { Withheld } from '../reporters/report.ts'

export interface Checked {
  /** As reported: relative to the current folder, or absolute. */
  readonly name: string
  readonly source: string
  /** In order of place. */
  readonly problems: readonly Problem[]
}

export interface Filter {
  /** What those that it takes out are counted as. */
  readonly withholds: Withheld
  /** The problems that are left, in order; those of calque itself (`internal/…`) always are. */
  readonly keep: (file: Checked) => Promise<readonly Problem[]> | readonly Problem[]
}
