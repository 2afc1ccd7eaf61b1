// `.calque/dismissed.yaml` and `.calque/baseline.json` on disk.

import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { FindingRecord, Parsed, RecordFault, RecordKind } from '../core/records.ts'
import { Failure, whyNot, whyNotWritten } from './failure.ts'
import { createFile, replaceFile } from './write.ts'

export class RecordFile<R extends FindingRecord> {
  /** As shown: from the current folder on, where it is there. */
  readonly name: string
  /** Empty when there is no such file, or it is damaged. */
  readonly records: readonly R[]
  /** What is wrong with it, a line each with its place; empty when nothing is. */
  readonly damage: readonly string[]
  readonly #home: string
  readonly #kind: RecordKind<R>
  #text: string | undefined

  /** @param home The folder that holds `.calque`. */
  constructor(home: string, kind: RecordKind<R>, cwd: string) {
    this.#home = home
    this.#kind = kind
    const path = this.#path
    this.name = path.startsWith(cwd + sep) ? relative(cwd, path) : path
    try {
      this.#text = read(path)
      const parsed: Parsed<R> = this.#text === undefined ? { records: [] } : kind.parse(this.#text)
      this.records = parsed.faults ? [] : parsed.records
      this.damage = (parsed.faults ?? []).map(this.#told)
    } catch (error) {
      this.records = []
      this.damage = [`${this.name}: ${whyNot(error)}`]
    }
  }

  readonly #told = ({ line, column, message }: RecordFault) => `${this.name}:${line}:${column}: ${message}`

  get #path(): string {
    return join(this.#home, '.calque', this.#kind.name)
  }

  get exists(): boolean {
    return this.#text !== undefined
  }

  /** Whether a file that a record names is no longer there. */
  isGone = (file: string): boolean => !existsSync(join(this.#home, file))

  /**
   * Writes all records anew.
   *
   * @throws {Failure} when that cannot be done, or the file has changed since it was read. It is whole all the same.
   */
  write(records: readonly R[]): void {
    const text = this.#kind.format(records)
    try {
      mkdirSync(join(this.#home, '.calque'), { recursive: true })
      if (this.#text === undefined) createFile(this.#path, text)
      else if (text !== this.#text) replaceFile(this.#path, this.#text, text)
    } catch (error) {
      const why = error instanceof Failure ? error.message : whyNotWritten(error)
      throw new Failure(`${this.name} cannot be written: ${why}`)
    }
  }

  /**
   * Moves a damaged file out of the way, for a new one to be written. What it is called from now on.
   *
   * @throws {Failure} when that cannot be done.
   */
  setAside(): string {
    const taken = (n: number) => existsSync(`${this.#path}.damaged-${n}`)
    let n = 1
    while (taken(n)) n++
    try {
      renameSync(this.#path, `${this.#path}.damaged-${n}`)
    } catch (error) {
      throw new Failure(`${this.name} is damaged and cannot be set aside: ${whyNotWritten(error)}`)
    }
    this.#text = undefined
    return `${this.name}.damaged-${n}`
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
