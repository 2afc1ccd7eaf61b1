// `.calqueignore`: files that folders and patterns pass over, in the syntax of `.gitignore`, for its folder and below.

import { promises as fs } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { Failure, whyNot } from './failure.ts'

const name = '.calqueignore'

interface Rules {
  /** Absolute. */
  readonly folder: string
  readonly ignore: Ignore
}

/** What the `.calqueignore` files of a folder and those above it say. Folders and paths are absolute. */
export class Ignored {
  readonly #rules: readonly Rules[]

  private constructor(rules: readonly Rules[]) {
    this.#rules = rules
  }

  /**
   * Of a folder and of all above it.
   *
   * @throws {Failure} when a `.calqueignore` cannot be read.
   */
  static async above(folder: string): Promise<Ignored> {
    const parent = dirname(folder)
    return (parent === folder ? new Ignored([]) : await Ignored.above(parent)).within(folder)
  }

  /** With what the folder's own `.calqueignore` adds. @throws {Failure} when it cannot be read. */
  async within(folder: string): Promise<Ignored> {
    const file = join(folder, name)
    try {
      const patterns = await fs.readFile(file, 'utf8')
      const { default: ignore } = await import('ignore')
      return new Ignored([...this.#rules, { folder, ignore: ignore().add(patterns) }])
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return this
      throw new Failure(`${file}: ${whyNot(error)}`)
    }
  }

  /** Whether a file or folder is passed over. */
  has(path: string, isFolder: boolean): boolean {
    return this.#rules.some(({ folder, ignore }) => {
      const from = relative(folder, path).split(sep).join('/')
      return ignore.ignores(isFolder ? `${from}/` : from)
    })
  }
}
