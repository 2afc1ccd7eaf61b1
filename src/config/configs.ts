// What configuration applies to a file: the nearest file upward with all that it extends, and its overrides.

import { dirname, join, normalize, relative } from 'pathe'
import { type Config, type FileConfig, isConfigPath } from '../core/settings.ts'
import type { Term } from '../core/terms.ts'
import { ConfigError, type Place } from './fault.ts'
import { type Layer, merge } from './layers.ts'
import type { Known, Parsed } from './parse.ts'
import type { Matcher } from './patterns.ts'

/** In order of preference, should a folder have several. */
export const configNames = ['calque.yaml', 'calque.yml', 'calque.json'] as const

/** How configuration files are reached. Paths are absolute, with `/`. */
export interface Source {
  /** Text of a file; `undefined` when there is none. What it throws, the one who asks for a configuration gets. */
  read(path: string): Promise<string | undefined> | string | undefined
  /** A path as people are shown it. */
  shown(path: string): string
}

/** An override, and what it is for. */
export interface Condition {
  /** The file in which it stands. */
  readonly file: string
  readonly patterns: readonly string[]
  readonly matches: Matcher
  readonly place: Place
}

/** A layer that applies to the files for which all conditions hold. */
export interface Section {
  readonly layer: Layer
  readonly conditions: readonly Condition[]
}

/** A configuration file with all that it extends. */
export interface Loaded {
  readonly path: string
  readonly folder: string
  /** Those that stand later win. */
  readonly sections: readonly Section[]
  /** Every override, those of the files that it extends first. */
  readonly conditions: readonly Condition[]
}

/** What applies to some files: the same object for all of them. */
export interface Applied {
  /** Absent: no configuration was found. */
  readonly loaded?: Loaded
  /** Those of `loaded.conditions` that hold. */
  readonly conditions: readonly Condition[]
  readonly layers: readonly Layer[]
  readonly config: Omit<Config, 'extends'>
}

const nothing: Applied = { conditions: [], layers: [], config: {} }

/**
 * Finds and loads configurations, each file and each folder once. What was read is kept: when a file has changed, take a
 * new one.
 */
export class Configs {
  readonly #known: Known
  readonly #source: Source
  readonly #folders = new Map<string, Promise<Loaded | undefined>>()
  readonly #files = new Map<string, Promise<Parsed<FileConfig> | undefined>>()
  readonly #applied = new Map<Loaded, Map<string, Applied>>()

  constructor(known: Known, source: Source) {
    this.#known = known
    this.#source = source
  }

  /**
   * What applies to the file at an absolute path, by the nearest folder upward that has a configuration.
   *
   * @throws {ConfigError} when that one, or one that it extends, is wrong: every fault.
   */
  async for(file: string): Promise<Applied> {
    const path = normalize(file)
    const loaded = await this.nearest(dirname(path))
    return loaded ? this.apply(loaded, path) : nothing
  }

  /** The configuration of the nearest folder upward that has one. @throws {ConfigError} when it is wrong. */
  nearest(folder: string): Promise<Loaded | undefined> {
    const known = this.#folders.get(folder)
    if (known) return known
    const found = this.#find(folder)
    this.#folders.set(folder, found)
    return found
  }

  async #find(folder: string): Promise<Loaded | undefined> {
    for (const name of configNames) {
      const loaded = await this.load(join(folder, name))
      if (loaded) return loaded
    }
    const parent = dirname(folder)
    return parent === folder ? undefined : this.nearest(parent)
  }

  /**
   * The configuration at an absolute path; `undefined` when there is no such file.
   *
   * @param base The folder that its patterns start from for files that don't lie in its own.
   * @throws {ConfigError} when it is wrong.
   */
  async load(file: string, base?: string): Promise<Loaded | undefined> {
    const path = normalize(file)
    const parsed = await this.#parse(path)
    if (!parsed) return undefined
    const sections = await this.#sectionsOf(parsed.config, [], { path, parsed, conditions: [], chain: [path] })
    const conditions = [...new Set(sections.flatMap((one) => one.conditions))]
    return { path, folder: base === undefined ? dirname(path) : normalize(base), sections, conditions }
  }

  /** What a configuration says of a file at an absolute path. */
  apply(loaded: Loaded, file: string): Applied {
    const path = normalize(file)
    const held = loaded.conditions.filter((one) => one.matches(pathFrom(dirname(one.file), loaded.folder, path)))
    const key = held.map((one) => loaded.conditions.indexOf(one)).join()
    const known = this.#applied.get(loaded) ?? new Map<string, Applied>()
    this.#applied.set(loaded, known)
    const before = known.get(key)
    if (before) return before
    const sections = loaded.sections.filter(({ conditions }) => conditions.every((one) => held.includes(one)))
    const layers = sections.map((one) => one.layer)
    const applied = { loaded, conditions: held, layers, config: merge(layers) }
    known.set(key, applied)
    return applied
  }

  #parse(path: string): Promise<Parsed<FileConfig> | undefined> {
    const known = this.#files.get(path)
    if (known) return known
    const parsed = this.#read(path)
    this.#files.set(path, parsed)
    return parsed
  }

  async #read(path: string): Promise<Parsed<FileConfig> | undefined> {
    const text = await this.#source.read(path)
    if (text === undefined) return undefined
    // The parser is loaded only where there is something to parse.
    const { parseConfig } = await import('./parse.ts')
    return parseConfig(text, this.#source.shown(path), this.#known)
  }

  /** The layers of some settings in order: of what they extend, their own, and of their overrides. */
  async #sectionsOf(config: FileConfig, at: readonly string[], from: Reading): Promise<Section[]> {
    const { extends: names = [], overrides = [], ...stated } = config
    const { parsed, conditions } = from
    const sections: Section[] = []
    for (const [i, name] of [names].flat().entries()) {
      const place = parsed.place([...at, 'extends', ...(Array.isArray(names) ? [String(i)] : [])])
      sections.push(...(isConfigPath(name) ? await this.#extended(name, place, from) : this.#house(name, place, from)))
    }
    const settings = stated.terms ? { ...stated, terms: await this.#terms(stated.terms, at, from) } : stated
    const origin: Layer['origin'] = (path) => ({ kind: 'file', ...parsed.place([...at, ...path]) })
    sections.push({ layer: { settings, origin }, conditions })
    for (const [i, { files, ...own }] of overrides.entries()) {
      const { matcherOf } = await import('./patterns.ts')
      const where = [...at, 'overrides', String(i)]
      const patterns = [files].flat()
      const condition: Condition = {
        file: from.path,
        patterns,
        matches: matcherOf(patterns),
        place: parsed.place([...where, 'files'])
      }
      sections.push(...(await this.#sectionsOf(own, where, { ...from, conditions: [...conditions, condition] })))
    }
    return sections
  }

  /** Entries of the house dictionary, those of each file in the file's place. */
  async #terms(entries: NonNullable<Config['terms']>, at: readonly string[], from: Reading): Promise<readonly Term[]> {
    const read = entries.map(async (entry, i) => {
      if (!('file' in entry)) return [entry]
      const { isDictionary, readTerms } = await import('./terms.ts')
      const path = join(dirname(from.path), entry.file)
      const wrong = (message: string) =>
        new ConfigError([{ ...from.parsed.place([...at, 'terms', String(i), 'file']), message }])
      if (!isDictionary(path))
        throw wrong(`\`${entry.file}\` is no dictionary that calque reads: save it as .csv or .tbx.`)
      const text = await this.#source.read(path)
      if (text === undefined) throw wrong(`There is no file \`${entry.file}\`: check the path.`)
      return readTerms(text, this.#source.shown(path))
    })
    return (await Promise.all(read)).flat()
  }

  #house(name: string, by: Place, { conditions }: Reading): Section[] {
    const { id, rules } = this.#known.houses.find((house) => house.id === name)!
    return [{ layer: { settings: { rules }, origin: () => ({ kind: 'house style', id, by }) }, conditions }]
  }

  async #extended(name: string, place: Place, from: Reading): Promise<Section[]> {
    const path = join(dirname(from.path), name)
    const { shown } = this.#source
    const before = from.chain.indexOf(path)
    if (before >= 0) {
      const circle = [...from.chain.slice(before), path].map((one) => shown(one)).join(' → ')
      throw new ConfigError([{ ...place, message: `\`extends\` leads in a circle: ${circle}.` }])
    }
    const parsed = await this.#parse(path)
    if (!parsed)
      throw new ConfigError([{ ...place, message: `There is no file \`${name}\` to extend: check the path.` }])
    return this.#sectionsOf(parsed.config, [], { ...from, path, parsed, chain: [...from.chain, path] })
  }
}

/** What is being read, and how it was reached. */
interface Reading {
  readonly path: string
  readonly parsed: Parsed<FileConfig>
  readonly conditions: readonly Condition[]
  /** The files that extend one another, from the one that was found to this one. */
  readonly chain: readonly string[]
}

/**
 * The path that patterns are matched with: from the folder of the file in which they stand or, for a file outside it,
 * from the folder of the configuration that was found, so that a house can share a file from a place of its own.
 */
function pathFrom(folder: string, foundIn: string, file: string): string {
  const own = relative(folder, file)
  return own.startsWith('../') ? relative(foundIn, file) : own
}
