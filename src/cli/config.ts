// Configuration files on disk, and what the command line changes in them.

import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { type Applied, Configs, type Loaded, type Source } from '../config/configs.ts'
import { ConfigError } from '../config/fault.ts'
import { frontMatterLayers } from '../config/front-matter.ts'
import { type Layer, merge } from '../config/layers.ts'
import type { Known } from '../config/parse.ts'
import type { Config } from '../core/settings.ts'
import { type Args, last } from './args.ts'
import { decode } from './decode.ts'
import { Failure, whyNot } from './failure.ts'
import { commandLineLayers } from './overrides.ts'

/** What holds for some files: the same object for all of them. */
export interface Settled {
  readonly applied: Applied
  readonly config: Config
}

/** Finds what applies to files, with the command line on top. */
export class Settings {
  readonly #cwd: string
  readonly #known: Known
  readonly #configs: Configs
  readonly #source: Source
  readonly commandLine: readonly Layer[]
  readonly #explicit: string | undefined
  readonly #settled = new Map<Applied, Settled>()
  #loaded: Promise<Loaded> | undefined

  /** @throws {Failure} when `--from`, `--profile` or `--rule` is wrong. */
  constructor(args: Args, cwd: string, known: Known) {
    this.#cwd = cwd
    this.#known = known
    this.#source = diskSource(cwd)
    this.#configs = new Configs(known, this.#source)
    this.commandLine = commandLineLayers(args, known.rules)
    this.#explicit = last(args, 'config')
  }

  /**
   * What holds for a file, by the configuration nearest to it unless `--config` names one.
   *
   * @throws {Failure} when that configuration cannot be read or is wrong: every fault, a line each.
   */
  async for(path: string): Promise<Settled> {
    const whole = resolve(this.#cwd, path)
    const applied = await told(
      this.#explicit === undefined
        ? this.#configs.for(whole)
        : this.#load(this.#explicit).then((loaded) => this.#configs.apply(loaded, whole))
    )
    let settled = this.#settled.get(applied)
    if (!settled) {
      settled = { applied, config: merge([...applied.layers, ...this.commandLine]) }
      this.#settled.set(applied, settled)
    }
    return settled
  }

  /**
   * What a file's own front matter says.
   *
   * @throws {Failure} when that is wrong: every fault, in one line.
   */
  async frontMatterOf(source: string, path: string): Promise<readonly Layer[]> {
    try {
      return await frontMatterLayers(source, path, this.#known)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      const faults = error.faults.map(({ line, message }) => `line ${line}: ${message}`)
      throw new Failure(`what its front matter says to calque is wrong: ${faults.join('; ')}`)
    }
  }

  /** What holds for a file whose text is known: with its front matter, which is wrong in the same cases. */
  async withFrontMatter(settled: Settled, source: string, path: string): Promise<Config> {
    const own = await this.frontMatterOf(source, path)
    return own.length === 0 ? settled.config : merge(this.layersOf(settled, own))
  }

  /** Everything that has a say, the command line last. */
  layersOf({ applied }: Settled, frontMatter: readonly Layer[]): readonly Layer[] {
    return [...applied.layers, ...frontMatter, ...this.commandLine]
  }

  /** A path of a configuration as people are shown it. */
  shown(path: string): string {
    return this.#source.shown(path)
  }

  #load(path: string): Promise<Loaded> {
    this.#loaded ??= this.#configs.load(resolve(this.#cwd, path), this.#cwd).then((loaded) => {
      if (!loaded) throw new Failure(`${path}: there is no such configuration file: check --config`)
      return loaded
    })
    return this.#loaded
  }
}

/** Paths within the folder are shown from there on, others whole. */
function diskSource(cwd: string): Source {
  return {
    read: readIfThere,
    shown(path) {
      const whole = resolve(path)
      return whole.startsWith(cwd + sep) ? relative(cwd, whole) : whole
    }
  }
}

function readIfThere(path: string): string | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new Failure(`${path}: ${whyNot(error)}`)
  }
  // A dictionary may be longer than any story.
  const decoded = decode(bytes, Number.POSITIVE_INFINITY)
  if (decoded.error !== undefined) throw new Failure(`${path}: ${decoded.error}`)
  return decoded.text
}

async function told<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof ConfigError) throw new Failure(error.message.replaceAll('\n', '\ncalque: '))
    throw error
  }
}
