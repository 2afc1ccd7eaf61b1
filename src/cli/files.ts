// From the paths on the command line to the files that are meant.

import { type Dirent, promises as fs } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatOf } from '../formats/index.ts'
import type { Lines } from './changed-lines.ts'
import { whyNot } from './failure.ts'
import { Ignored } from './ignore.ts'
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

/** Files in the order of the paths, each folder's by name, none twice. `-` stays as it is. Throws nothing. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Found[]> {
  const seen = new Set<string>()
  const found: Found[] = []
  for (const path of paths)
    for (const one of path === '-' ? [{ path }] : await find(path, cwd)) {
      const key = one.path === '-' ? '-' : resolve(cwd, one.path)
      if (seen.has(key)) continue
      seen.add(key)
      found.push(one)
    }
  return found
}

async function find(path: string, cwd: string): Promise<Found[]> {
  try {
    const stat = await fs.stat(await pathOnDisk(path, cwd))
    if (stat.isDirectory()) return await walkAll(path, cwd)
    // A pipe is what `<(command)` hands over.
    if (stat.isFile() || stat.isFIFO()) return [{ path }]
    return [{ path, error: 'it is a device or socket, not a file' }]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !/[*?[\]{}()!]/.test(path))
      return [{ path, error: await hint(path, error, cwd) }]
    return matching(path, cwd)
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

async function walkAll(folder: string, cwd: string): Promise<Found[]> {
  const found: Found[] = []
  for await (const one of walk(folder, cwd, Number.POSITIVE_INFINITY, await Ignored.above(resolve(cwd, folder))))
    found.push(one)
  return found.length > 0
    ? found
    : [{ path: folder, error: `nothing to check in this folder: calque reads ${readable}` }]
}

async function matching(pattern: string, cwd: string): Promise<Found[]> {
  const { default: match } = await import('picomatch')
  const { base, glob } = match.scan(pattern)
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length
  const isMatch = match(pattern.replace(/^\.\//, ''), { dot: false })
  const found: Found[] = []
  for await (const one of walk(base || '.', cwd, depth, await Ignored.above(resolve(cwd, base))))
    if (one.error !== undefined || isMatch(one.path.replaceAll('\\', '/').replace(/^\.\//, ''))) found.push(one)
  if (found.length > 0) return found
  return [{ path: pattern, error: `this pattern matches no file that calque reads (${readable}): check it` }]
}

/** The files below a folder that have a format, by name. What cannot be entered is told, not passed over. */
async function* walk(folder: string, cwd: string, depth: number, ignored: Ignored): AsyncGenerator<Found> {
  let entries: Dirent[]
  try {
    entries = await fs.readdir(resolve(cwd, folder), { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // The folder that a pattern starts from need not be there.
    if (code !== 'ENOENT' && code !== 'ENOTDIR') yield { path: folder, error: whyNot(error) }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = folder === '.' ? entry.name : join(folder, entry.name)
    const whole = resolve(cwd, path)
    if (ignored.has(whole, entry.isDirectory())) continue
    if (entry.isDirectory()) {
      if (depth > 1) yield* walk(path, cwd, depth - 1, await ignored.within(whole))
    } else if (entry.name.includes('.') && formatOf(entry.name) !== undefined && (await isFile(entry, whole)))
      yield { path }
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
