// Fixes until nothing is left to fix: one fix may bring about or lay open another.

import { applyEdits, chooseFixes } from './fix.ts'
import type { Problem } from './problem.ts'
import type { Edit } from './rule.ts'

/** What fixing has come to. */
export interface Fixes {
  readonly applied: number
  /** Left alone because they may change the meaning. */
  readonly unsafe: number
  /** Gone without being applied: a fix that overlapped was, and after it there was nothing left to fix. */
  readonly overlapping: number
  /** Rules whose fixes undo one another, or never come to an end: none of theirs was applied. */
  readonly unsettled: readonly string[]
}

export interface Settled {
  readonly text: string
  /** Those of `text`. */
  readonly problems: readonly Problem[]
  readonly fixes: Fixes
}

/** More passes than any copy needs: what is still changing then will go on for ever. */
const mostPasses = 10

/** Which fixes to apply. */
export interface Wanted {
  /** Also those that may change the meaning. */
  readonly unsafe: boolean
  /** Whether to look at a problem at all; absent: always. */
  readonly when?: (problem: Problem) => boolean
}

/**
 * Applies fixes, lints again, and so on to the point where nothing changes.
 *
 * @param problems Those of `source`.
 * @param lint The problems of a text, in order of place.
 */
export async function settle(
  source: string,
  problems: readonly Problem[],
  lint: (text: string) => Promise<readonly Problem[]>,
  wanted: Wanted
): Promise<Settled> {
  const unsettled = new Set<string>()
  for (;;) {
    const passes = new Passes(source, problems, wanted, unsettled)
    while (passes.apply()) passes.next(await lint(passes.text))
    if (passes.restless.length === 0) return passes.result([...unsettled].sort())
    // From the start again without them, so that it does not matter where in their circle they stopped.
    for (const rule of passes.restless) unsettled.add(rule)
  }
}

class Passes {
  text: string
  /** The rules that would go on for ever. */
  restless: readonly string[] = []
  #problems: readonly Problem[]
  #declined: readonly Problem[] = []
  #edits: readonly Edit[] = []
  #applied = 0
  #overlapping = 0
  readonly #wanted: Wanted
  readonly #without: ReadonlySet<string>
  /** Every text so far, and the rules that changed it. */
  readonly #history: { readonly text: string; readonly rules: readonly string[] }[] = []

  constructor(text: string, problems: readonly Problem[], wanted: Wanted, without: ReadonlySet<string>) {
    this.text = text
    this.#problems = problems
    this.#wanted = wanted
    this.#without = without
  }

  get #candidates(): readonly Problem[] {
    return this.#problems.filter(this.#wanted.when ?? (() => true))
  }

  /** Applies what can be at once. Whether the text is another one now, and must be linted. */
  apply(): boolean {
    const { edits, applied, declined } = chooseFixes(
      this.#candidates.filter(({ ruleId }) => !this.#without.has(ruleId)),
      this.#wanted.unsafe
    )
    const text = applyEdits(this.text, edits)
    if (text === this.text) return false
    this.#history.push({ text: this.text, rules: applied.map(({ ruleId }) => ruleId) })
    const seen = this.#history.findIndex((one) => one.text === text)
    if (seen >= 0 || this.#history.length > mostPasses) {
      const circle = this.#history.slice(seen >= 0 ? seen : -1)
      this.restless = circle.flatMap(({ rules }) => rules)
      return false
    }
    this.text = text
    this.#edits = edits
    this.#declined = declined
    this.#applied += applied.length
    return true
  }

  /** @param problems Those of the text as it is now. */
  next(problems: readonly Problem[]): void {
    this.#problems = problems
    this.#overlapping += this.#declined.filter((one) => !this.#isThere(one)).length
  }

  /** Whether a finding of the last text is one of this too. */
  #isThere({ ruleId, start, end }: Problem): boolean {
    const [from, to] = [moved(this.#edits, start), moved(this.#edits, end)]
    return this.#problems.some((one) => one.ruleId === ruleId && one.start <= to && one.end >= from)
  }

  result(unsettled: readonly string[]): Settled {
    const unsafe = this.#wanted.unsafe ? 0 : this.#candidates.filter(({ fix }) => fix && !fix.safe).length
    return {
      text: this.text,
      problems: this.#problems,
      fixes: { applied: this.#applied, unsafe, overlapping: this.#overlapping, unsettled }
    }
  }
}

/** Where an offset is after the edits. */
function moved(edits: readonly Edit[], offset: number): number {
  let shift = 0
  for (const { start, end, text } of edits) {
    if (end > offset) break
    shift += text.length - (end - start)
  }
  return offset + shift
}
