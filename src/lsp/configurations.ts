// What applies to each document: its front matter over the nearest configuration over the editor's own settings.

import { relative } from 'pathe'
import type { URI } from 'vscode-uri'
import { type Applied, Configs, configNames } from '../config/configs.ts'
import { ConfigError, type Fault } from '../config/fault.ts'
import { frontMatterLayers } from '../config/front-matter.ts'
import { isSetAside, whyPassedOver } from '../config/ignored.ts'
import { merge } from '../config/layers.ts'
import { parseConfig } from '../config/parse.ts'
import { Linter } from '../core/lint.ts'
import type { Config } from '../core/settings.ts'
import { houses, rules } from '../rules/index.ts'
import type { Host } from './host.ts'
import { type Records, recordsOf } from './records.ts'

const known = { rules, houses }

/** Linters that are kept: with front matter under the keys of a writer there may be any number. */
const most = 20

/** A fault with the document that it stands in. `path` is as people are shown it. */
export interface FaultAt extends Fault {
  readonly uri: string
}

/** A configuration that cannot be used. */
export class WrongConfig extends Error {
  readonly faults: readonly FaultAt[]

  constructor(faults: readonly FaultAt[]) {
    super(faults.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`).join(' '))
    this.faults = faults
  }
}

/** Finds what applies, and reads each file once: when one has changed, take a new one. */
export class Configurations {
  readonly #read: Host['read']
  readonly #readAgain: Host['read']
  /** By scheme and authority, such as `file://`: paths say the rest. */
  readonly #configs = new Map<string, Configs>()
  readonly #linters = new Map<string, Linter>()
  readonly #records = new Map<string, Promise<Records>>()
  readonly #passedOver = new Map<string, Promise<string | undefined>>()

  /** What was read, by document. */
  readonly #texts = new Map<string, string | undefined>()

  constructor(read: Host['read']) {
    this.#read = async (uri) => {
      const text = await read(uri)
      this.#texts.set(uri, text)
      return text
    }
    this.#readAgain = read
  }

  /** Whether any file that was read, or was not there, is other than it was. */
  async haveChanged(): Promise<boolean> {
    for (const [uri, text] of this.#texts) if ((await this.#readAgain(uri)) !== text) return true
    return false
  }

  /**
   * The linter of a document.
   *
   * @param file Where the document lies.
   * @param explicit The configuration to be used instead of the nearest.
   * @param defaults What holds where no configuration says otherwise.
   * @throws {WrongConfig} when its configuration is wrong.
   * @throws {Error} when a file cannot be read.
   */
  async linter(file: URI, source: string, defaults: Config, explicit: URI | undefined): Promise<Linter> {
    const { layers } = await this.#applied(file, explicit)
    const own = await located(file, () => frontMatterLayers(source, fileName(file.path), known))
    const first = { settings: defaults, origin: () => ({ kind: 'default' }) as const }
    const config = merge([first, ...layers, ...own])
    const key = JSON.stringify(config)
    const linter = this.#linters.get(key) ?? new Linter(rules, config, houses)
    this.#linters.delete(key)
    this.#linters.set(key, linter)
    for (const oldest of this.#linters.keys()) if (this.#linters.size > most) this.#linters.delete(oldest)
    return linter
  }

  /** Why a run on a folder passes a document in it over, in words; `undefined` when it does not. */
  whyPassedOver(file: URI, folder: URI): Promise<string | undefined> {
    const key = `${folder} ${file}`
    const known = this.#passedOver.get(key)
    if (known) return known
    const why = this.#whyPassedOver(file, folder)
    this.#passedOver.set(key, why)
    return why
  }

  async #whyPassedOver(file: URI, folder: URI): Promise<string | undefined> {
    const hidden = relative(folder.path, file.path).split('/').find(isSetAside)
    if (hidden !== undefined) return `\`${hidden}\` is in its path`
    const uriOf = (path: string) => file.with({ path, query: '', fragment: '' }).toString()
    const why = await whyPassedOver(file.path, folder.path, {
      // What cannot be read names nothing.
      read: (path) => this.#read(uriOf(path)).catch(() => undefined),
      // A folder is there, though it has no text.
      isThere: (path) =>
        this.#readAgain(uriOf(path)).then(
          (text) => text !== undefined,
          () => true
        )
    })
    return why && `\`${why.pattern}\` in ${relative(folder.path, why.file)}`
  }

  /** What is on record about a document. */
  records(file: URI): Promise<Records> {
    const key = file.toString()
    const known = this.#records.get(key)
    if (known) return known
    const read = recordsOf(file, this.#read)
    this.#records.set(key, read)
    return read
  }

  /** The configuration file that applies to a document, if any. */
  async nearest(file: URI, explicit: URI | undefined): Promise<URI | undefined> {
    if (explicit) return explicit
    for (let folder = parentOf(file.path); ; folder = parentOf(folder)) {
      for (const name of configNames) {
        const uri = file.with({ path: `${folder === '/' ? '' : folder}/${name}` })
        if ((await this.#read(uri.toString())) !== undefined) return uri
      }
      if (folder === '/') return undefined
    }
  }

  /** What is wrong with the text of a configuration file itself. */
  faultsOf(uri: URI, text: string): readonly FaultAt[] {
    try {
      parseConfig(text, uri.path, known)
      return []
    } catch (error) {
      if (error instanceof ConfigError) return error.faults.map((fault) => at(fault, uri))
      throw error
    }
  }

  async #applied(file: URI, explicit: URI | undefined): Promise<Applied> {
    const configs = this.#configsOf(explicit ?? file)
    return located(file, async () => {
      if (!explicit) return configs.for(file.path)
      const loaded = await configs.load(explicit.path, parentOf(file.path))
      if (!loaded)
        throw new Error(`${explicit.path}: there is no such configuration file: check the setting calque.config`)
      return configs.apply(loaded, file.path)
    })
  }

  #configsOf(place: URI): Configs {
    const key = place.with({ path: '/', query: '', fragment: '' }).toString()
    let configs = this.#configs.get(key)
    if (!configs) {
      configs = new Configs(known, {
        read: (path) => this.#read(place.with({ path, query: '', fragment: '' }).toString()),
        shown: (path) => path
      })
      this.#configs.set(key, configs)
    }
    return configs
  }
}

/** Says of what a configuration holds wrong which document it stands in. @throws {WrongConfig} */
async function located<T>(beside: URI, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new WrongConfig(error.faults.map((fault) => at(fault, beside)))
  }
}

/** Paths of faults are whole, but for those of front matter, which is the document's own. */
function at(fault: Fault, beside: URI): FaultAt {
  const uri = fault.path.startsWith('/') ? beside.with({ path: fault.path, query: '', fragment: '' }) : beside
  return { ...fault, path: fileName(fault.path), uri: uri.toString() }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')))
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Whether a document is a configuration of calque, by its name. */
export function isConfig({ path }: URI): boolean {
  return (configNames as readonly string[]).includes(fileName(path))
}
