// Reads one file or standard input.

import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { maxBytes, tooLong } from '../core/limit.ts'
import { type Decoded, decode } from './decode.ts'
import { whyNot } from './failure.ts'
import { leftByGit } from './left-by-git.ts'
import { pathOnDisk } from './path.ts'

/** Text of a file, or why it cannot be checked. Throws nothing. */
export async function readFile(path: string, cwd: string): Promise<Decoded> {
  try {
    return await readAll(createReadStream(await pathOnDisk(path, cwd)))
  } catch (error) {
    return { error: whyNot(error) }
  }
}

/** The same from a stream, of which no more is read than a file may have. */
export async function readAll(stream: Readable): Promise<Decoded> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk)
      chunks.push(bytes)
      length += bytes.length
      if (length > maxBytes) return { error: tooLong }
    }
  } catch (error) {
    return { error: whyNot(error) }
  }
  return toCopy(Buffer.concat(chunks))
}

/** Copy from the bytes of a file, or why they are none. */
export function toCopy(bytes: Buffer): Decoded {
  const decoded = decode(bytes)
  if (decoded.error !== undefined) return decoded
  const error = leftByGit(decoded.text)
  return error === undefined ? decoded : { error }
}
