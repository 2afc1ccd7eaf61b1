// The folder that `.calque` is in: findings on record.

import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { configNames } from '../config/configs.ts'

/**
 * Finds it upward from each file, as `calque.yaml` is. Where there is none yet, it belongs beside the nearest
 * `calque.yaml`, else at the root of the git repository, else in the current folder.
 */
export class Homes {
  readonly #cwd: string
  readonly #nearest = new Map<string, string | undefined>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** The folder that holds, or is to hold, the `.calque` of a file. Absolute. */
  of(path: string): string {
    const folder = dirname(resolve(this.#cwd, path))
    return (
      this.#upward(folder, '.calque') ??
      this.#upward(folder, ...configNames) ??
      this.#upward(folder, '.git') ??
      (isWithin(folder, this.#cwd) ? this.#cwd : folder)
    )
  }

  /** The file's path from there on, with slashes. */
  nameOf(path: string, home: string): string {
    return relative(home, resolve(this.#cwd, path)).split(sep).join('/')
  }

  #upward(folder: string, ...names: readonly string[]): string | undefined {
    const key = `${names[0]} ${folder}`
    if (this.#nearest.has(key)) return this.#nearest.get(key)
    const parent = dirname(folder)
    const found = names.some((name) => existsSync(join(folder, name)))
      ? folder
      : parent === folder
        ? undefined
        : this.#upward(parent, ...names)
    this.#nearest.set(key, found)
    return found
  }
}

function isWithin(folder: string, above: string): boolean {
  return folder === above || folder.startsWith(above.endsWith(sep) ? above : above + sep)
}
