// What the ignore files on disk pass over.

import { existsSync, promises as fs } from 'node:fs'
import { dirname, normalize, relative, resolve } from 'pathe'
import { Ignored, type IgnoreSource, type Reason, whyPassedOver as whyIn } from '../config/ignored.ts'
import { Failure, whyNot } from './failure.ts'

/** What the ignore files of a folder and of all above it say. @throws {Failure} when one cannot be read. */
export function ignoredAbove(folder: string): Promise<Ignored> {
  return Ignored.above(normalize(folder), disk)
}

/** Why runs on the current folder pass a file over, if they do; the ignore file is shown from there. */
export async function whyPassedOver(path: string, cwd: string): Promise<Reason | undefined> {
  const why = await whyIn(resolve(cwd, path), normalize(cwd), disk)
  return why && { ...why, file: relative(cwd, why.file) }
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
    const ignored = folders.get(dirname(path)) ?? (await ignoredAbove(dirname(path)))
    folders.set(dirname(path), ignored)
    if (file.path === '-' || !ignored.has(path)) left.push(file)
  }
  return left
}

const disk: IgnoreSource = {
  async read(path) {
    try {
      return await fs.readFile(path, 'utf8')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return undefined
      throw new Failure(`${path}: ${whyNot(error)}`)
    }
  },
  isThere: existsSync
}
