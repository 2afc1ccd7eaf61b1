// What was found in a text under a configuration, kept from run to run. Only that: files are read, suppressed findings,
// baselines and reports are looked at anew each time.

import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../core/problem.ts'
import { type Args, last } from './args.ts'
import { Failure, whyNot } from './failure.ts'
import type { Streams } from './streams.ts'
import { version } from './version.ts'

/** Entries stand in 256 folders, of which each holds this many at most: 16,384 in all, some 5 KB each. */
const mostInFolder = 64
/** Longest entry, in bytes: a text with more findings is checked anew. */
const mostBytes = 256 * 1024

export class Cache {
  readonly #folder: string
  /** Whether somebody chose the folder, and is told when it cannot be written to. */
  readonly #chosen: boolean
  readonly #tell: (line: string) => void
  /** What every answer depends on beside text and configuration. */
  readonly #build: string
  readonly #written = new Set<string>()
  #damaged = 0
  #failed = false

  private constructor(folder: string, chosen: boolean, build: string, tell: (line: string) => void) {
    this.#folder = folder
    this.#chosen = chosen
    this.#build = build
    this.#tell = tell
  }

  /**
   * The cache of a run; none with `--no-cache`.
   *
   * @throws {Failure} when `--cache-location` is no folder.
   */
  static open(args: Args, { cwd, env, stderr }: Streams): Cache | undefined {
    if (args.given.has('no-cache')) return undefined
    const build = buildOf()
    if (build === undefined) return undefined
    const location = last(args, 'cache-location')
    const folder = location === undefined ? defaultFolder(cwd(), env) : resolve(cwd(), location)
    if (location !== undefined && existsSync(folder) && !statSync(folder).isDirectory())
      throw new Failure(`--cache-location: ${location} is no folder: name another`)
    return new Cache(folder, location !== undefined, build, (line) => stderr.write(`calque: ${line}\n`))
  }

  /** The key of a text under what else its findings depend on: the configuration as text, and the format's name. */
  key(text: string, ...context: readonly string[]): string {
    const hash = createHash('sha256')
    for (const one of [this.#build, ...context]) hash.update(one).update('\0')
    return hash.update(text).digest('hex')
  }

  /** What was found before; `undefined` when nothing is known. */
  get(key: string): readonly Problem[] | undefined {
    const path = this.#pathOf(key)
    let entry: string
    try {
      entry = readFileSync(path, 'utf8')
    } catch {
      return undefined
    }
    const end = entry.indexOf('\n')
    const body = entry.slice(end + 1)
    if (end > 0 && entry.slice(0, end) === sumOf(key, body)) return JSON.parse(body)
    this.#setAside(path)
    return undefined
  }

  /** Keeps what was found. Throws nothing: what cannot be kept is found again. */
  set(key: string, problems: readonly Problem[]): void {
    if (this.#failed) return
    const body = JSON.stringify(problems)
    if (body.length > mostBytes) return
    const path = this.#pathOf(key)
    const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
    try {
      if (!this.#written.has(dirname(path))) this.#makeRoom(dirname(path))
      // Whole or not at all, whoever else writes it.
      writeFileSync(temporary, `${sumOf(key, body)}\n${body}`, { flag: 'wx' })
      renameSync(temporary, path)
    } catch (error) {
      this.#failed = true
      try {
        rmSync(temporary, { force: true })
      } catch {
        // The folder itself is none.
      }
      if (this.#chosen) this.#tell(`the cache cannot be written to ${this.#folder}: ${whyNot(error)}`)
    }
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2))
  }

  #setAside(path: string): void {
    try {
      renameSync(path, `${path}.damaged`)
    } catch {
      // Another run has set it aside, or nobody may write here: it is not believed in either case.
    }
    if (++this.#damaged > 1) return
    this.#tell(`the cache is damaged: ${path} was set aside as .damaged, and what it is about is checked anew`)
  }

  /** Once a run for each folder that is written to: the oldest half goes when there are too many. */
  #makeRoom(folder: string): void {
    this.#written.add(folder)
    mkdirSync(folder, { recursive: true })
    const names = readdirSync(folder)
    if (names.length < mostInFolder) return
    const aged = names.flatMap((name) => {
      const path = join(folder, name)
      const stat = statSync(path, { throwIfNoEntry: false })
      return stat ? [{ path, time: stat.mtimeMs }] : []
    })
    aged.sort((a, b) => b.time - a.time)
    for (const { path } of aged.slice(mostInFolder / 2)) rmSync(path, { force: true })
  }
}

/** The key belongs to it, so that no entry can pass for another. */
function sumOf(key: string, body: string): string {
  return createHash('sha256').update(key).update('\0').update(body).digest('hex')
}

/**
 * What tells this calque from any other: its version, and its entry file, which names the parts of the bundle by what is in
 * them, so that a changed rule is a new calque. `undefined` when it does not run as a bundle.
 */
function buildOf(): string | undefined {
  const own = fileURLToPath(import.meta.url)
  if (!own.endsWith('.js')) return undefined
  const entry = readFileSync(join(dirname(own), 'calque.js'))
  return `1 ${version()} ${process.version} ${createHash('sha256').update(entry).digest('hex')}`
}

/** In the project's `node_modules`, where it has one; else where the system keeps caches. */
function defaultFolder(cwd: string, env: Streams['env']): string {
  for (let up = cwd; ; up = dirname(up)) {
    const modules = join(up, 'node_modules')
    if (existsSync(join(up, 'package.json')) && existsSync(modules)) return join(modules, '.cache', 'calque')
    if (dirname(up) === up) return join(userCaches(env), 'calque')
  }
}

function userCaches(env: Streams['env']): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}
