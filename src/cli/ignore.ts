// Files that folders and patterns pass over: what `.calqueignore` and `.gitignore` name, each for its folder and below.

import { existsSync, promises as fs } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { Failure, whyNot } from './failure.ts'

/** In order of precedence: calque's own says more of a story than git's. */
const names = ['.calqueignore', '.gitignore'] as const
type Name = (typeof names)[number]

interface Rules {
  readonly name: Name
  /** Absolute. */
  readonly folder: string
  readonly ignore: Ignore
}

/** What passed a file over. */
export interface Reason {
  /** The ignore file, absolute. */
  readonly file: string
  /** The pattern that decided, as it stands there. */
  readonly pattern: string
}

/** What the ignore files of a folder and those above it say. Folders and paths are absolute. */
export class Ignored {
  /** The nearest last. */
  readonly #rules: readonly Rules[]

  private constructor(rules: readonly Rules[]) {
    this.#rules = rules
  }

  /** Passes nothing over. */
  static readonly nothing = new Ignored([])

  /**
   * Of a folder and of all above it; a `.gitignore` holds within its repository, and outside of any only below the folder.
   *
   * @throws {Failure} when an ignore file cannot be read.
   */
  static async above(folder: string): Promise<Ignored> {
    const folders = [folder]
    for (let up = folder; dirname(up) !== up; up = dirname(up)) folders.unshift(dirname(up))
    const repository = folders.findLastIndex((one) => existsSync(join(one, '.git')))
    let ignored = Ignored.nothing
    for (const [i, one] of folders.entries()) {
      const inRepository = repository >= 0 ? i >= repository : one === folder
      ignored = await ignored.#with(one, inRepository ? names : ['.calqueignore'])
    }
    return ignored
  }

  /** With what the folder's own ignore files add. @throws {Failure} when one cannot be read. */
  async within(folder: string): Promise<Ignored> {
    // A repository within a repository has its own rules alone.
    const outer = existsSync(join(folder, '.git'))
      ? this.#rules.filter(({ name }) => name !== '.gitignore')
      : this.#rules
    return new Ignored(outer).#with(folder, names)
  }

  async #with(folder: string, wanted: readonly Name[]): Promise<Ignored> {
    const added: Rules[] = []
    for (const name of wanted) {
      const patterns = await readIfThere(join(folder, name))
      if (patterns === undefined) continue
      const { default: ignore } = await import('ignore')
      added.push({ name, folder, ignore: ignore().add(patterns) })
    }
    return added.length > 0 ? new Ignored([...this.#rules, ...added]) : this
  }

  /** Whether a `.calqueignore` passes a file over, or a folder around it. Of a file that git knows no `.gitignore` tells. */
  has(path: string): boolean {
    for (const { folder, ignore } of this.#rules.filter(({ name }) => name === '.calqueignore').toReversed()) {
      const { ignored, unignored } = ignore.test(relative(folder, path).split(sep).join('/'))
      if (ignored || unignored) return ignored
    }
    return false
  }

  /** Why a file or folder is passed over, if it is, in a folder that is not. */
  why(path: string, isFolder: boolean): Reason | undefined {
    for (const name of names)
      for (const { folder, ignore } of this.#rules.filter((one) => one.name === name).toReversed()) {
        const from = relative(folder, path).split(sep).join('/')
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

/** Why runs on the current folder pass a file over, if they do; the ignore file is shown from there. */
export async function whyPassedOver(path: string, cwd: string): Promise<Reason | undefined> {
  const whole = resolve(cwd, path)
  const around: string[] = []
  for (let up = dirname(whole); up.startsWith(cwd + sep); up = dirname(up)) around.unshift(up)
  for (const one of [...around, whole]) {
    const why = (await Ignored.above(dirname(one))).why(one, one !== whole)
    if (why) return { ...why, file: relative(cwd, why.file) }
  }
  return undefined
}

/** Files without those that a `.calqueignore` passes over. @throws {Failure} when one cannot be read. */
export async function withoutIgnored<T extends { readonly path: string }>(
  files: readonly T[],
  cwd: string
): Promise<T[]> {
  const folders = new Map<string, Ignored>()
  const left: T[] = []
  for (const file of files) {
    const path = resolve(cwd, file.path)
    const ignored = folders.get(dirname(path)) ?? (await Ignored.above(dirname(path)))
    folders.set(dirname(path), ignored)
    if (file.path === '-' || !ignored.has(path)) left.push(file)
  }
  return left
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return undefined
    throw new Failure(`${file}: ${whyNot(error)}`)
  }
}
