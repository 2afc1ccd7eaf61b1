// Lints files by the configuration of each; one linter for each that differs.

import type { Applied } from '../config/configs.ts'
import { Across } from '../core/across.ts'
import { Linter } from '../core/lint.ts'
import type { Problem } from '../core/problem.ts'
import type { Config } from '../core/settings.ts'
import type { Timings } from '../core/timings.ts'
import { type FormatName, loadFormat } from '../formats/index.ts'
import { houses, rules } from '../rules/index.ts'
import type { Args } from './args.ts'
import type { Cache } from './cache.ts'
import { Settings, type Settled } from './config.ts'

/** Lints one file, by its name and the configuration that is for it. */
export interface FileLinter {
  /** What configuration files say of it. */
  readonly applied: Applied
  /**
   * Problems of the file, in order, as UTF-16 offsets into `source`.
   *
   * @throws {Failure} when the settings in its front matter are wrong: every fault, with its place.
   */
  lint(source: string, format: FormatName): Promise<readonly Problem[]>
  /** Makes what the file writes in one of several ways known to the run; throws as `lint` does. */
  collect(source: string, format: FormatName): Promise<void>
  /** Ids of the rules that run on it. @throws {Failure} as above. */
  running(source: string): Promise<ReadonlySet<string>>
}

export class Linters {
  readonly #settings: Settings
  readonly #cache: Cache | undefined
  readonly #timings: Timings | undefined
  /** By the configuration as JSON: making one takes longer than checking a story. */
  readonly #linters = new Map<string, Linter>()
  readonly #keys = new WeakMap<Config, string>()

  /** With `--across`: what the files of the run write in one of several ways. */
  readonly #across: Across | undefined

  /** @throws {Failure} when `--from`, `--profile` or `--rule` is wrong. */
  constructor(
    args: Args,
    cwd: string,
    { cache, timings }: { cache?: Cache | undefined; timings?: Timings | undefined } = {}
  ) {
    this.#timings = timings
    this.#across = args.given.has('across') ? new Across() : undefined
    this.#cache = cache
    this.#settings = new Settings(args, cwd, { rules, houses })
  }

  /**
   * The linter of a file, whose name tells its configuration.
   *
   * @throws {Failure} when that configuration cannot be read or is wrong: every fault, with its place.
   */
  async for(name: string): Promise<FileLinter> {
    const settled = await this.#settings.for(name)
    return {
      applied: settled.applied,
      lint: (source, format) => this.#lint(name, settled, source, format),
      collect: (source, format) => this.#collect(name, settled, source, format),
      running: async (source) => {
        const config = await this.#settings.withFrontMatter(settled, source, name)
        return this.#linterOf(config, this.#keyOf(config)).running
      }
    }
  }

  async #collect(name: string, settled: Settled, source: string, format: FormatName): Promise<void> {
    if (!this.#across) return
    const config = await this.#settings.withFrontMatter(settled, source, name)
    const linter = this.#linterOf(config, this.#keyOf(config))
    linter.collect(source, await loadFormat(format), name, this.#across)
  }

  async #lint(name: string, settled: Settled, source: string, format: FormatName): Promise<readonly Problem[]> {
    const config = await this.#settings.withFrontMatter(settled, source, name)
    const configuration = this.#keyOf(config)
    // What is found depends on the other files too, so it is not remembered.
    if (this.#across)
      return this.#linterOf(config, configuration).lintAcross(source, await loadFormat(format), name, this.#across)
    const key = this.#cache?.key(source, configuration, format)
    const known = key === undefined ? undefined : this.#cache?.get(key)
    if (known) return known
    const problems = this.#linterOf(config, configuration).lint(source, await loadFormat(format))
    // A rule that failed may do better next time.
    if (key !== undefined && problems.every(({ ruleId }) => ruleId !== 'internal/rule-failed'))
      this.#cache?.set(key, problems)
    return problems
  }

  #linterOf(config: Config, key: string): Linter {
    const known = this.#linters.get(key)
    if (known) return known
    const linter = new Linter(rules, config, houses, this.#timings)
    this.#linters.set(key, linter)
    return linter
  }

  #keyOf(config: Config): string {
    const known = this.#keys.get(config)
    if (known !== undefined) return known
    const key = canonical(config)
    this.#keys.set(config, key)
    return key
  }
}

/** JSON with keys in order: the same for configurations that say the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one
  )
}
