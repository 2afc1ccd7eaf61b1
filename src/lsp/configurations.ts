// A linter for each configuration in use.

import { Linter } from '../core/lint.ts'
import type { Config } from '../core/settings.ts'
import { houses, rules } from '../rules/index.ts'

export class Configurations {
  readonly #linters = new Map<string, Linter>()

  /**
   * The linter of a document.
   *
   * @param defaults What the editor's settings say.
   */
  linter(defaults: Config): Linter {
    const key = JSON.stringify(defaults)
    let linter = this.#linters.get(key)
    if (!linter) {
      linter = new Linter(rules, defaults, houses)
      this.#linters.set(key, linter)
    }
    return linter
  }
}
