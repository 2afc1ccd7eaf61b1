// Counts over all files of a run.

import type { Severity } from '../core/rule.ts'
import type { FileReport, Summary, Withheld } from '../reporters/report.ts'
import { shown } from './options.ts'

export class Tally {
  #checked = 0
  #unchecked = 0
  readonly #counts = { error: 0, warning: 0, info: 0 }
  readonly #withheld: Partial<Record<Withheld, number>> = {}
  readonly #fixes = { applied: 0, unsafe: 0, overlapping: 0, notWritten: 0 }

  add({ problems, error, withheld = {}, fixes, notFixed }: FileReport): void {
    if (error !== undefined || problems.some(({ ruleId }) => ruleId === 'internal/rule-failed')) this.#unchecked++
    else this.#checked++
    for (const { severity } of problems) this.#counts[severity]++
    for (const [kind, count] of Object.entries(withheld) as [Withheld, number][])
      this.#withheld[kind] = (this.#withheld[kind] ?? 0) + count
    for (const kind of ['applied', 'unsafe', 'overlapping'] as const) this.#fixes[kind] += fixes?.[kind] ?? 0
    if (notFixed !== undefined) this.#fixes.notWritten++
  }

  /** @param least The lowest severity that is shown. @param fixing Whether fixes were applied. */
  summary(least: Severity, fixing?: 'for good' | 'dry run'): Summary {
    const counts = { ...this.#counts }
    const below = (severity: Severity) => (shown.indexOf(severity) < shown.indexOf(least) ? counts[severity] : 0)
    const hidden = { error: 0, warning: below('warning'), info: below('info') }
    return {
      checked: this.#checked,
      unchecked: this.#unchecked,
      counts,
      hidden,
      withheld: { ...this.#withheld },
      ...(fixing && { fixes: { ...this.#fixes, dryRun: fixing === 'dry run' } })
    }
  }
}
