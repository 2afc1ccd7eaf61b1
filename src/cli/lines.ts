// Lines of a stream of bytes, one at a time.

import { maxBytes } from '../core/limit.ts'

/** A line without its end, or `undefined` in place of one that is too long to hold. */
export type Line = Buffer | undefined

/** Longest line, in bytes: a document of the largest size with every character escaped as `\\uXXXX`. */
const maxLine = 6 * maxBytes

/** Only `\n` ends a line: `readline` would also split at U+2028, which JSON allows in a string. */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let length = 0
  const take = (): Line => {
    const line = length > maxLine ? undefined : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Buffer)
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      length += end - from
      parts.push(bytes.subarray(from, end))
      from = end + 1
      yield take()
    }
    length += bytes.length - from
    // What is too long already is not kept.
    if (length > maxLine) parts = []
    else if (from < bytes.length) parts.push(bytes.subarray(from))
  }
  if (length > 0) yield take()
}
