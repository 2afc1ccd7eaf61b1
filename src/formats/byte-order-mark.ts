// Byte order marks, which are no text and which parsers treat each in its own way.

/** The first offset from `at` on that holds none. Parsers get the source from there on. */
export function skipByteOrderMarks(source: string, at: number): number {
  let offset = at
  while (source[offset] === '\uFEFF') offset++
  return offset
}
