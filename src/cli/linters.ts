// One linter for each configuration in use.

import { dirname, resolve } from 'node:path'
import { Linter } from '../core/lint.ts'
import type { Config } from '../core/settings.ts'
import { houses, rules } from '../rules/index.ts'
import { type Args, last } from './args.ts'
import { Configs } from './config.ts'
import { type Override, overridesOf } from './overrides.ts'

export class Linters {
  readonly #cwd: string
  readonly #configs: Configs
  readonly #override: Override
  readonly #explicit: string | undefined
  readonly #linters = new Map<Config, Linter>()
  #loaded: Promise<Config> | undefined

  /** @throws {Failure} when `--from`, `--profile` or `--rule` is wrong. */
  constructor(args: Args, cwd: string) {
    this.#cwd = cwd
    this.#configs = new Configs(rules, houses, cwd)
    this.#override = overridesOf(args, rules)
    this.#explicit = last(args, 'config')
  }

  /**
   * The linter of a file, by the configuration nearest to it unless `--config` names one.
   *
   * @throws {Failure} when that configuration cannot be read or is wrong.
   */
  async for(path: string): Promise<Linter> {
    const config = await this.#configOf(path)
    let linter = this.#linters.get(config)
    if (!linter) {
      linter = new Linter(rules, this.#override(config), houses)
      this.#linters.set(config, linter)
    }
    return linter
  }

  #configOf(path: string): Promise<Config> {
    if (this.#explicit === undefined) return this.#configs.nearest(dirname(resolve(this.#cwd, path)))
    this.#loaded ??= this.#configs.load(this.#explicit)
    return this.#loaded
  }
}
