// Configuration files: found upward from each file.

import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { HouseStyle } from '../core/house.ts'
import type { AnyRule } from '../core/rule.ts'
import type { Config } from '../core/settings.ts'
import { Failure, whyNot } from './failure.ts'

/** In order of preference, should a folder have several. */
export const configNames = ['calque.yaml', 'calque.yml', 'calque.json'] as const

/** Finds and loads configurations, each file and each folder once. */
export class Configs {
  readonly #cwd: string
  readonly #rules: readonly AnyRule[]
  readonly #houses: readonly HouseStyle[]
  readonly #folders = new Map<string, Promise<Config>>()

  constructor(rules: readonly AnyRule[], houses: readonly HouseStyle[], cwd: string) {
    this.#rules = rules
    this.#houses = houses
    this.#cwd = cwd
  }

  /**
   * The configuration of the nearest folder upward that has one; empty when none has.
   *
   * @throws {Failure} when that one is wrong: every problem, a line each.
   */
  nearest(folder: string): Promise<Config> {
    const known = this.#folders.get(folder)
    if (known) return known
    const found = this.#find(folder)
    this.#folders.set(folder, found)
    return found
  }

  async #find(folder: string): Promise<Config> {
    for (const name of configNames) {
      const path = join(folder, name)
      const text = readIfThere(path)
      if (text !== undefined) return this.#parse(text, path)
    }
    const parent = dirname(folder)
    return parent === folder ? {} : this.nearest(parent)
  }

  /** @throws {Failure} when it cannot be read or is wrong. */
  async load(path: string): Promise<Config> {
    const absolute = resolve(this.#cwd, path)
    const text = readIfThere(absolute)
    if (text === undefined) throw new Failure(`${path}: there is no such configuration file: check --config`)
    return this.#parse(text, absolute)
  }

  async #parse(text: string, path: string): Promise<Config> {
    const shown = path.startsWith(this.#cwd + sep) ? relative(this.#cwd, path) : path
    // The parser is loaded only where there is something to parse.
    const config = (await import('./parse-config.ts')).parseConfig(text, shown, this.#rules, this.#houses)
    return config.terms ? (await import('./terms.ts')).withTerms(config, dirname(path)) : config
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new Failure(`${path}: ${whyNot(error)}`)
  }
}
