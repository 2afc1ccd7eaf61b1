// How long rules take. Rules are wrapped to be measured, so that a run that measures nothing is none the slower.

import type { AnyOptions, AnyRule, Context } from './rule.ts'
import type { ActiveRule } from './settings.ts'

/** Collects times, in milliseconds by whatever clock it is given. */
export class Timings {
  readonly #now: () => number
  /** Time of each rule's own `check`, and how often it was asked. */
  readonly rules = new Map<string, { time: number; calls: number }>()
  /** Time of each stage of linting. */
  readonly stages = new Map<string, number>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** The rule with its `check` measured: what it computes of the story for the first time is its own, later rules have it. */
  timed(active: ActiveRule): ActiveRule {
    const { rule } = active
    const spent = { time: 0, calls: 0 }
    this.rules.set(rule.id, spent)
    const now = this.#now
    // A generator like any other rule: what it has found before it throws is found.
    function* check(unit: never, context: Context<AnyOptions>): Generator<never> {
      spent.calls++
      let start = now()
      try {
        for (const finding of rule.check(unit, context)) {
          spent.time += now() - start
          yield finding as never
          start = now()
        }
      } finally {
        spent.time += now() - start
      }
    }
    return { ...active, rule: { ...rule, check } as AnyRule }
  }

  /** Runs a stage and adds its time. */
  stage<T>(name: string, run: () => T): T {
    const start = this.#now()
    try {
      return run()
    } finally {
      this.stages.set(name, (this.stages.get(name) ?? 0) + this.#now() - start)
    }
  }
}
