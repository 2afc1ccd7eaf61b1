// Which of a repository's files the paths on the command line mean.

import { promises as fs } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Ignored, isSetAside } from '../config/ignored.ts'
import { formatOf } from '../formats/index.ts'
import { whyNot } from './failure.ts'
import type { Found } from './files.ts'
import { ignoredAbove } from './ignore.ts'

type Match = (path: string) => boolean

/** Paths, files and folders are absolute. */
export class Selection {
  /** Files that were named outright: they are checked whatever they are called. */
  readonly outright: ReadonlySet<string>
  readonly #folders: readonly string[]
  readonly #patterns: readonly { readonly base: string; readonly isMatch: Match }[]
  /** Named outright and not on disk; what is in the index may be there all the same. */
  readonly #gone: ReadonlyMap<string, Found>
  readonly #wrong: readonly Found[]
  readonly #ignoring: boolean
  readonly #ignored = new Map<string, Promise<Ignored>>()

  private constructor(paths: readonly Meant[], ignoring: boolean) {
    this.#ignoring = ignoring
    const of = <Kind extends Meant['kind']>(kind: Kind) =>
      paths.filter((path): path is Extract<Meant, { kind: Kind }> => path.kind === kind)
    this.outright = new Set([...of('file'), ...of('gone')].map(({ path }) => path))
    this.#folders = of('folder').map(({ path }) => path)
    this.#patterns = of('pattern')
    this.#gone = new Map(of('gone').map(({ path, found }) => [path, found]))
    this.#wrong = of('wrong').map(({ found }) => found)
  }

  /** Of paths as they were given; without any, the whole working tree, of which `top` is the top. */
  static async of(paths: readonly string[], cwd: string, top: string, ignoring: boolean): Promise<Selection> {
    if (paths.length === 0) return new Selection([{ kind: 'folder', path: top }], ignoring)
    return new Selection(await Promise.all(paths.map((path) => meaning(path, cwd, top))), ignoring)
  }

  /** Whether a file is meant and not passed over, as a folder's hidden and ignored files are. @throws {Failure} */
  async has(path: string): Promise<boolean> {
    if (this.outright.has(path)) return true
    const isMeant =
      this.#folders.some((folder) => isBelow(path, folder) && isReadable(path, folder)) ||
      this.#patterns.some(({ base, isMatch }) => isBelow(path, base) && isReadable(path, base) && isMatch(path))
    return isMeant && !(this.#ignoring && (await this.#ignoredIn(dirname(path))).has(path))
  }

  /** Of the paths given, those that lead nowhere: to no file on disk and to none of `files`. */
  wrong(files: ReadonlySet<string>): Found[] {
    return [...this.#wrong, ...[...this.#gone].flatMap(([path, found]) => (files.has(path) ? [] : [found]))]
  }

  #ignoredIn(folder: string): Promise<Ignored> {
    let ignored = this.#ignored.get(folder)
    if (!ignored) {
      ignored = ignoredAbove(folder)
      this.#ignored.set(folder, ignored)
    }
    return ignored
  }
}

type Meant =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'gone'; readonly path: string; readonly found: Found }
  | { readonly kind: 'pattern'; readonly base: string; readonly isMatch: Match }
  | { readonly kind: 'wrong'; readonly found: Found }

async function meaning(given: string, cwd: string, top: string): Promise<Meant> {
  const path = await withoutLinks(resolve(cwd, given))
  const wrong = (error: string): Meant => ({ kind: 'wrong', found: { path: given, error } })
  if (path !== top && !isBelow(path, top)) return wrong('it lies outside this repository')
  const other = await repositoryAround(path, top)
  if (other !== undefined) return wrong(`it lies in another repository, ${relative(cwd, other)}: run calque in there`)
  try {
    return { kind: (await fs.lstat(path)).isDirectory() ? 'folder' : 'file', path }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return wrong(whyNot(error))
    if (/[*?[\]{}()!]/.test(given)) return pattern(given, cwd)
    return { kind: 'gone', path, found: { path: given, error: whyNot(error) } }
  }
}

async function pattern(given: string, cwd: string): Promise<Meant> {
  const { default: match } = await import('picomatch')
  const isMatch = match(given.replace(/^\.\//, ''), { dot: false })
  return {
    kind: 'pattern',
    base: resolve(cwd, match.scan(given).base),
    isMatch: (path) => isMatch(slashed(relative(cwd, path)))
  }
}

/** git knows a working tree by its path without symbolic links. The last part may be one: git has it as a link. */
async function withoutLinks(path: string): Promise<string> {
  return fs.realpath(dirname(path)).then(
    (folder) => join(folder, basename(path)),
    () => path
  )
}

/** The top of the working tree that a path lies in, when that is one within ours: a submodule, or a clone. */
async function repositoryAround(path: string, top: string): Promise<string | undefined> {
  for (let folder = path; isBelow(folder, top); folder = dirname(folder)) {
    const isTop = await fs.lstat(join(folder, '.git')).then(
      () => true,
      () => false
    )
    if (isTop) return folder
  }
  return undefined
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whether one who walks a folder would read the file: it has a format, and nothing on the way is hidden. */
function isReadable(path: string, folder: string): boolean {
  const parts = slashed(relative(folder, path)).split('/')
  return !parts.some(isSetAside) && parts.at(-1)!.includes('.') && formatOf(path) !== undefined
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
