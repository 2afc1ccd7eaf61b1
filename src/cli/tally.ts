// Counts over all files of a run.

import type { Severity } from '../core/rule.ts'
import type { FileReport, Summary, Withheld } from '../reporters/report.ts'
import { shown } from './options.ts'

export class Tally {
  #checked = 0
  #unchecked = 0
  readonly #counts = { error: 0, warning: 0, info: 0 }
  readonly #withheld: Partial<Record<Withheld, number>> = {}

  add({ problems, error, withheld = {} }: FileReport): void {
    if (error !== undefined || problems.some(({ ruleId }) => ruleId === 'internal/rule-failed')) this.#unchecked++
    else this.#checked++
    for (const { severity } of problems) this.#counts[severity]++
    for (const [kind, count] of Object.entries(withheld) as [Withheld, number][])
      this.#withheld[kind] = (this.#withheld[kind] ?? 0) + count
  }

  /** `least` is the lowest severity that is shown. */
  summary(least: Severity): Summary {
    const counts = { ...this.#counts }
    const below = (severity: Severity) => (shown.indexOf(severity) < shown.indexOf(least) ? counts[severity] : 0)
    const hidden = { error: 0, warning: below('warning'), info: below('info') }
    return { checked: this.#checked, unchecked: this.#unchecked, counts, hidden, withheld: { ...this.#withheld } }
  }
}
