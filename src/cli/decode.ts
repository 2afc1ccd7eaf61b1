// Bytes to text, or why not. Never mojibake: a linter that guesses would find defects that the copy does not have.

import { isUtf8 } from 'node:buffer'
import { maxBytes, tooLong } from '../core/limit.ts'

export type Decoded = { readonly text: string; readonly error?: never } | { readonly error: string }

/** A byte order mark stays in the text: offsets count it. `limit` is in bytes. */
export function decode(bytes: Buffer, limit = maxBytes): Decoded {
  if (bytes.length > limit) return { error: tooLong }
  const utf16 = utf16Mark(bytes)
  if (utf16) return { error: `it is ${utf16}: save it as UTF-8` }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { error: `it is binary: NUL byte at byte offset ${nul}. Convert it to text first` }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
  const at = firstInvalid(bytes)
  const line = bytes
    .subarray(0, at)
    .toString('latin1')
    .split(/\r\n|\r|\n/).length
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
  return {
    error: `it is not UTF-8: byte 0x${byte} at byte offset ${at} (line ${line}). Save it as UTF-8`
  }
}

function utf16Mark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'UTF-32' : 'UTF-16'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16'
  return undefined
}

/** Offset of the sequence that is not UTF-8: the longest prefix that is, found by halving. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (isPrefix(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  // `valid` may end within a sequence: step back to where that starts.
  let at = valid
  while (at > 0 && !isUtf8(bytes.subarray(0, at))) at--
  return at
}

/** Whether the bytes are UTF-8 but for a sequence that goes on after them. */
function isPrefix(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
