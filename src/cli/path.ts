// From a path as text to the bytes that the file system knows it by.

import { promises as fs } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Failure } from './failure.ts'

/** What Node puts in the place of bytes that are not UTF-8. */
const replacement = '\uFFFD'

/**
 * The absolute path to open. A name that is not UTF-8, of which Node tells only what it looks like, is looked up in its
 * folder.
 *
 * @throws {Failure} when several names there look like that.
 */
export async function pathOnDisk(path: string, cwd: string): Promise<string | Buffer> {
  const whole = resolve(cwd, path)
  return whole.includes(replacement) ? bytesOf(whole) : whole
}

async function bytesOf(path: string): Promise<Buffer> {
  const folder = dirname(path)
  if (folder === path) return Buffer.from(path)
  const [above, name] = [await bytesOf(folder), path.slice(folder.length).replace(/^[\\/]/, '')]
  const join = (last: Buffer) => Buffer.concat([above, Buffer.from(folder === dirname(folder) ? '' : '/'), last])
  if (!name.includes(replacement)) return join(Buffer.from(name))
  const names = (await fs.readdir(above, { encoding: 'buffer' })).filter((one) => one.toString() === name)
  if (names.length > 1)
    throw new Failure(`${names.length} names in its folder look like that, for they are not UTF-8: rename them`)
  return join(names[0] ?? Buffer.from(name))
}
