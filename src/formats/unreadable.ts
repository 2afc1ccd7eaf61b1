// What is left when a parser gives up.

import type { Extraction, Format } from './extraction.ts'
import { SourceMapBuilder } from './source-map.ts'

/**
 * Makes a format that throws nothing. Parsers are recursive: a thousand nested elements overflow the stack. The file
 * is then one block that is not exact, so that it is still checked.
 */
export function withoutThrowing(format: Format): Format {
  return (source) => {
    try {
      return format(source)
    } catch {
      return unreadable(source)
    }
  }
}

function unreadable(source: string): Extraction {
  const map = new SourceMapBuilder()
  map.atom(source.length, 0, source.length)
  return {
    text: source,
    blocks: [{ kind: 'text', start: 0, end: source.length, exact: false }],
    controls: [],
    map: map.build()
  }
}
