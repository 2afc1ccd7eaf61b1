// Files that folders and patterns pass over: what `.calqueignore` and `.gitignore` name, each for its folder and below.

import type { Ignore } from 'ignore'
import { dirname, join, relative } from 'pathe'

/** In order of precedence: calque's own says more of a story than git's. */
const ignoreNames = ['.calqueignore', '.gitignore'] as const
type Name = (typeof ignoreNames)[number]

/** How ignore files are reached. Paths are absolute, with `/`. */
export interface IgnoreSource {
  /** Text of a file; `undefined` when there is none. What it throws, the one who asks what is passed over gets. */
  read(path: string): Promise<string | undefined>
  /** Whether there is a file or folder. */
  isThere(path: string): Promise<boolean> | boolean
}

/** Whether folders and patterns pass over whatever has this name, or lies below. */
export function isSetAside(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

interface Rules {
  readonly name: Name
  readonly folder: string
  readonly ignore: Ignore
}

/** What passed a file over. */
export interface Reason {
  /** The ignore file. */
  readonly file: string
  /** The pattern that decided, as it stands there. */
  readonly pattern: string
}

/** What the ignore files of a folder and those above it say. Folders and paths are absolute, with `/`. */
export class Ignored {
  readonly #source: IgnoreSource
  /** The nearest last. */
  readonly #rules: readonly Rules[]

  private constructor(source: IgnoreSource, rules: readonly Rules[]) {
    this.#source = source
    this.#rules = rules
  }

  /** Of a folder and of all above it; a `.gitignore` holds within its repository, and outside of any only below the folder. */
  static async above(folder: string, source: IgnoreSource): Promise<Ignored> {
    const folders = [folder]
    for (let up = folder; dirname(up) !== up; up = dirname(up)) folders.unshift(dirname(up))
    let repository = folders.length - 1
    while (repository >= 0 && !(await source.isThere(join(folders[repository]!, '.git')))) repository--
    let ignored = new Ignored(source, [])
    for (const [i, one] of folders.entries()) {
      const inRepository = repository >= 0 ? i >= repository : one === folder
      ignored = await ignored.#with(one, inRepository ? ignoreNames : ['.calqueignore'])
    }
    return ignored
  }

  /** With what the folder's own ignore files add. */
  async within(folder: string): Promise<Ignored> {
    // A repository within a repository has its own rules alone.
    const outer = (await this.#source.isThere(join(folder, '.git')))
      ? this.#rules.filter(({ name }) => name !== '.gitignore')
      : this.#rules
    return new Ignored(this.#source, outer).#with(folder, ignoreNames)
  }

  async #with(folder: string, wanted: readonly Name[]): Promise<Ignored> {
    const added: Rules[] = []
    for (const name of wanted) {
      const patterns = await this.#source.read(join(folder, name))
      if (patterns === undefined) continue
      const { default: ignore } = await import('ignore')
      added.push({ name, folder, ignore: ignore().add(patterns) })
    }
    return added.length > 0 ? new Ignored(this.#source, [...this.#rules, ...added]) : this
  }

  /** Whether a `.calqueignore` passes a file over, or a folder around it. Of a file that git knows no `.gitignore` tells. */
  has(path: string): boolean {
    for (const { folder, ignore } of this.#rules.filter(({ name }) => name === '.calqueignore').toReversed()) {
      const { ignored, unignored } = ignore.test(relative(folder, path))
      if (ignored || unignored) return ignored
    }
    return false
  }

  /** Why a file or folder is passed over, if it is, in a folder that is not. */
  why(path: string, isFolder: boolean): Reason | undefined {
    for (const name of ignoreNames)
      for (const { folder, ignore } of this.#rules.filter((one) => one.name === name).toReversed()) {
        const from = relative(folder, path)
        const { ignored, unignored, rule } = ignore.test(isFolder ? `${from}/` : from)
        if (unignored) return undefined
        // What is said of a folder around it has been overruled already.
        const slash = from.lastIndexOf('/')
        if (!ignored || (slash > 0 && ignore.test(from.slice(0, slash + 1)).ignored)) continue
        return { file: join(folder, name), pattern: rule?.pattern ?? '' }
      }
    return undefined
  }
}

/** Why runs on a folder pass a file in it over, if they do. */
export async function whyPassedOver(file: string, folder: string, source: IgnoreSource): Promise<Reason | undefined> {
  const names = relative(folder, file).split('/')
  if (names[0] === '..') return undefined
  let ignored = await Ignored.above(folder, source)
  for (let path = join(folder, names.shift()!); ; path = join(path, names.shift()!)) {
    const why = ignored.why(path, names.length > 0)
    if (why || names.length === 0) return why
    ignored = await ignored.within(path)
  }
}
