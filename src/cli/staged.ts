// What is in the index of git and not in the last commit.

import { maxBytes } from '../core/limit.ts'
import type { Git } from './git.ts'

export interface Staged {
  /** From the top of the working tree, as bytes in Latin-1. */
  readonly path: string
  /** Of the blob; absent while a merge conflict is open. */
  readonly id?: string
}

/** Files that the next commit adds or changes, by name; those that it deletes are not among them. @throws {Failure} */
export async function stagedFiles(git: Git): Promise<Staged[]> {
  // Renames are told as additions: their whole content is staged.
  const args = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--diff-filter=d']
  const fields = (await git.read(['diff', ...args])).toString('latin1').split('\0')
  const staged: Staged[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    // `:100644 100755 <id before> <id now> M`
    const [, mode = '', , id = '', status = ''] = fields[at]!.split(' ')
    const path = fields[at + 1]!
    if (status === 'U') staged.push({ path })
    // Neither symbolic links nor submodules: what they lead to is staged by itself, or elsewhere.
    else if (mode.startsWith('100')) staged.push({ path, id })
  }
  return staged
}

/**
 * Contents by id, as the commit will have them: no filter is run, since filters are programs that a repository names and
 * some fetch from a network. One that is longer than a file may be is cut off after so much, so that it is refused.
 *
 * @throws {Failure} when one is not there.
 */
export async function readBlobs(git: Git, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>()
  if (ids.length === 0) return blobs
  const out = await git.read(['cat-file', '--batch'], `${ids.join('\n')}\n`)
  let at = 0
  for (const id of ids) {
    // `<id> blob <bytes>`, a line break, the bytes, a line break.
    const end = out.indexOf('\n', at)
    const length = Number(out.toString('latin1', at, end).split(' ')[2])
    blobs.set(id, out.subarray(end + 1, end + 1 + Math.min(length, maxBytes + 1)))
    at = end + 1 + length + 1
  }
  return blobs
}
