// Writes a file whole or not at all.

import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname } from 'node:path'
import { Failure, whyNotWritten } from './failure.ts'

/**
 * Puts `after` in the place of `before`, which the file must still hold. Links are followed; the file's mode and owner
 * are kept. Everything happens in one go, so that no signal handler runs in between.
 *
 * @throws {Failure} when it cannot be done, and why: nothing has changed then.
 */
export function replaceFile(path: string | Buffer, before: string, after: string): void {
  whole(() => {
    const stat = statSync(path)
    if (!stat.isFile()) throw new Failure('it is a pipe, not a file: hand it over as standard input, with -')
    const target = realpathSync.native(path, 'buffer')
    // The superuser may write where nobody is meant to.
    if ((stat.mode & 0o222) === 0) throw new Failure('it is read-only: make it writable first')
    accessSync(target, constants.W_OK)
    withTemporary(target, after, stat, (temporary) => {
      if (!readFileSync(target).equals(Buffer.from(before)))
        throw new Failure('it has changed on disk since it was read: run calque again')
      renameSync(temporary, target)
    })
  })
}

/**
 * Puts `text` at a path, in the place of what is there. Links are followed; a file's mode and owner are kept; what is no
 * file, such as a pipe, is written to.
 *
 * @throws {Failure} when it cannot be done, and why: nothing has changed then.
 */
export function putFile(path: string, text: string): void {
  whole(() => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat && !stat.isFile()) return writeFileSync(path, text)
    const target = stat ? realpathSync.native(path, 'buffer') : Buffer.from(path)
    if (stat) accessSync(target, constants.W_OK)
    withTemporary(target, text, stat, (temporary) => renameSync(temporary, target))
  })
}

/**
 * Makes a new file.
 *
 * @throws {Failure} when it cannot be done, or there is one: nothing has changed then.
 */
export function createFile(path: string, text: string): void {
  whole(() => {
    withTemporary(Buffer.from(path), text, undefined, (temporary) => {
      if (existsSync(path)) throw new Failure('somebody else has just written it: run calque again')
      renameSync(temporary, path)
    })
  })
}

function whole(write: () => void): void {
  try {
    write()
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(whyNotWritten(error))
  }
}

/** Hands over a file in the same folder that holds `text` and is on the disk. */
function withTemporary(target: Buffer, text: string, like: Stats | undefined, use: (path: Buffer) => void): void {
  // Byte for byte: a name need not be UTF-8.
  const folder = Buffer.from(dirname(target.toString('latin1')), 'latin1')
  const temporary = Buffer.concat([
    folder,
    Buffer.from(`/.calque-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
  ])
  try {
    const file = openSync(temporary, 'wx', 0o666)
    try {
      writeFileSync(file, text)
      if (like) keepOwnerAndMode(file, like)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    use(temporary)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(folder)
}

function keepOwnerAndMode(file: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(file, uid, gid)
  } catch {
    // Only the superuser may give a file away; whoever may write here owns it from now on, as with any editor.
  }
  fchmodSync(file, mode & 0o7777)
}

/** So that the name, too, survives a power cut, where the system lets a folder be opened. */
function syncFolder(folder: Buffer): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // The file is whole all the same, as it was or as it is.
  }
}
