// What several stories write in several ways: a package of stories, a repository. Only forms are kept, not the stories.

import type { Form } from '../copy/variants.ts'
import type { Problem } from './problem.ts'
import type { RuleId, Severity } from './rule.ts'

/** A form of a story, and the rule that compares it. Offsets are into the story's text. */
export interface Written extends Form {
  readonly ruleId: RuleId
  readonly severity: Severity
}

/** Where a form first stands: line and column from 1. */
export interface Spot {
  readonly path: string
  readonly line: number
  readonly column: number
}

interface Use {
  count: number
  files: number
  readonly rank: number
  readonly first: Spot
}

/** Forms of any number of files, by what is written and how. */
export class Across {
  readonly #uses = new Map<string, Map<string, Use>>()

  /** @param spotOf Where a form stands in its file; asked only for the first of its kind. */
  add(forms: readonly Written[], spotOf: (form: Written) => Spot): void {
    const seen = new Set<Use>()
    for (const one of forms) {
      const key = keyOf(one)
      const byForm = this.#uses.get(key) ?? new Map<string, Use>()
      this.#uses.set(key, byForm)
      const use = byForm.get(one.form) ?? { count: 0, files: 0, rank: one.rank, first: spotOf(one) }
      byForm.set(one.form, use)
      use.count++
      if (!seen.has(use)) use.files++
      seen.add(use)
    }
  }

  /**
   * The problems of one of these files, as its own rules see it, with what the others write instead: one problem for each
   * form, at its first place. Where the story itself is not of one mind, the run's majority decides.
   *
   * @param found Problems of the story in order of place.
   * @returns In no order.
   */
  compare(path: string, text: string, forms: readonly Written[], found: readonly Problem[]): Problem[] {
    const told = new Set<string>()
    const right = new Set<string>()
    const problems: Problem[] = []
    const known = new Set(found.map(placeOf))
    for (const one of forms) {
      const { ruleId, severity, form, start, end } = one
      const byForm = this.#uses.get(keyOf(one))
      if (!byForm) continue
      const [wanted, use] = [...byForm].reduce((most, other) => (outweighs(other[1], most[1]) ? other : most))
      // A story that is the only one to write so is measured against itself.
      if (use.files === 1 && use.first.path === path) continue
      if (form === wanted) {
        right.add(placeOf(one))
        continue
      }
      const kind = `${keyOf(one)} ${form}`
      if (told.has(kind) || known.has(placeOf(one))) continue
      told.add(kind)
      const total = [...byForm.values()].reduce((sum, { count }) => sum + count, 0)
      const { first } = use
      const message = `\`${text.slice(start, end)}\`, where the files of this run have \`${wanted}\` in ${use.count} of ${total} places, first in ${first.path}:${first.line}:${first.column}`
      problems.push({ ruleId, severity, message, start, end, actual: text.slice(start, end) })
    }
    return [...found.filter((one) => !right.has(placeOf(one))), ...problems]
  }
}

const keyOf = ({ ruleId, key }: Written) => `${ruleId} ${key}`
const placeOf = ({ ruleId, start }: { readonly ruleId: string; readonly start: number }) => `${ruleId} ${start}`

function outweighs(one: Use, most: Use): boolean {
  return (one.count - most.count || one.files - most.files || most.rank - one.rank) > 0
}
