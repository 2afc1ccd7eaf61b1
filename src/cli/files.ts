// From the paths on the command line to the files that are meant.

import { type Dirent, promises as fs } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Ignored, isSetAside } from '../config/ignored.ts'
import { formatOf } from '../formats/index.ts'
import type { Lines } from './changed-lines.ts'
import { whyNot } from './failure.ts'
import { ignoredAbove } from './ignore.ts'
import { pathOnDisk } from './path.ts'

/** A file to read, or a path that leads to none and why. Paths as they were given, or from there on. */
export interface Found {
  readonly path: string
  readonly error?: string
  /** What is to be checked where that is not the file on disk, such as what is staged. */
  readonly content?: Buffer
  /** The lines whose findings count, where not all do. */
  readonly lines?: Lines
}

const readable = '.txt, .text, .md, .markdown, .html, .htm'

/**
 * Files in the order of the paths, each folder's by name, none twice. `-` stays as it is.
 *
 * @param ignoring Whether folders and patterns pass over what `.calqueignore` and `.gitignore` name.
 * @throws {Failure} when one of those cannot be read.
 */
export async function findFiles(paths: readonly string[], cwd: string, ignoring: boolean): Promise<Found[]> {
  const seen = new Set<string>()
  const found: Found[] = []
  for (const path of paths)
    for (const one of path === '-' ? [{ path }] : await find(path, cwd, ignoring)) {
      const key = one.path === '-' ? '-' : resolve(cwd, one.path)
      if (seen.has(key)) continue
      seen.add(key)
      found.push(one)
    }
  return found
}

async function find(path: string, cwd: string, ignoring: boolean): Promise<Found[]> {
  try {
    const stat = await fs.stat(await pathOnDisk(path, cwd))
    if (stat.isDirectory()) return await walkAll(path, cwd, ignoring)
    // A pipe is what `<(command)` hands over.
    if (stat.isFile() || stat.isFIFO()) return [{ path }]
    return [{ path, error: 'it is a device or socket, not a file' }]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !/[*?[\]{}()!]/.test(path))
      return [{ path, error: await hint(path, error, cwd) }]
    return matching(path, cwd, ignoring)
  }
}

async function hint(path: string, error: unknown, cwd: string): Promise<string> {
  const why = whyNot(error)
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return why
  const dangling = await fs.readlink(resolve(cwd, path)).catch(() => undefined)
  if (dangling !== undefined) return `it is a link to ${dangling}, which is not there`
  if (/[./\\]/.test(path)) return why
  const { didYouMean } = await import('../core/settings.ts')
  const { commands } = await import('./options.ts')
  return `${why}.${didYouMean(path, Object.keys(commands))}`.replace(/\.$/, '')
}

async function walkAll(folder: string, cwd: string, ignoring: boolean): Promise<Found[]> {
  const found: Found[] = []
  const walker = new Walker(cwd)
  for await (const one of walker.walk(folder, Number.POSITIVE_INFINITY, await walker.start(folder, ignoring)))
    found.push(one)
  if (found.length > 0) return found
  const why = walker.passedOver
    ? `all that it holds is passed over (${walker.passedOver}): --no-ignore checks it`
    : `nothing to check in this folder: calque reads ${readable}`
  return [{ path: folder, error: why }]
}

async function matching(pattern: string, cwd: string, ignoring: boolean): Promise<Found[]> {
  const { default: match } = await import('picomatch')
  const { base, glob } = match.scan(pattern)
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length
  const isMatch = match(pattern.replace(/^\.\//, ''), { dot: false })
  const found: Found[] = []
  const walker = new Walker(cwd)
  for await (const one of walker.walk(base || '.', depth, await walker.start(base, ignoring)))
    if (one.error !== undefined || isMatch(one.path.replaceAll('\\', '/').replace(/^\.\//, ''))) found.push(one)
  if (found.length > 0) return found
  const hint = walker.passedOver ? `. Some was passed over (${walker.passedOver}), which --no-ignore checks` : ''
  return [{ path: pattern, error: `this pattern matches no file that calque reads (${readable}): check it${hint}` }]
}

class Walker {
  readonly #cwd: string
  /** The first thing that was passed over, and why. */
  passedOver: string | undefined

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** What to pass over from a folder on. */
  async start(folder: string, ignoring: boolean): Promise<Ignored | undefined> {
    return ignoring ? ignoredAbove(resolve(this.#cwd, folder)) : undefined
  }

  /** The files below a folder that have a format, by name. What cannot be entered is told, not passed over. */
  async *walk(folder: string, depth: number, ignored: Ignored | undefined): AsyncGenerator<Found> {
    let entries: Dirent[]
    try {
      entries = await fs.readdir(resolve(this.#cwd, folder), { withFileTypes: true })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // The folder that a pattern starts from need not be there.
      if (code !== 'ENOENT' && code !== 'ENOTDIR') yield { path: folder, error: whyNot(error) }
      return
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      if (isSetAside(entry.name)) continue
      const path = folder === '.' ? entry.name : join(folder, entry.name)
      const whole = resolve(this.#cwd, path)
      const isFolder = entry.isDirectory()
      if (!isFolder && !(entry.name.includes('.') && formatOf(entry.name) !== undefined)) continue
      const why = ignored?.why(whole, isFolder)
      if (why) this.passedOver ??= `\`${why.pattern}\` in ${relative(this.#cwd, why.file)}`
      else if (isFolder) {
        if (depth > 1) yield* this.walk(path, depth - 1, await ignored?.within(whole))
      } else if (await isFile(entry, whole)) yield { path }
    }
  }
}

/** Links to files are followed; to folders not, since they may lead back. A dangling one is told of when it is read. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return fs.stat(path).then(
    (stat) => stat.isFile(),
    () => true
  )
}
