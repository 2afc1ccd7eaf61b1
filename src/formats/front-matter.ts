// Front matter: data between fences at the very top of a file.

import type { FrontMatter } from './extraction.ts'
import type { Range } from './source-map.ts'

/** How a language of front matter is told: its fence, and the first line that says something. */
interface Shape {
  readonly language: FrontMatter['language']
  readonly opening: RegExp
  readonly closing: RegExp
  readonly entry: RegExp
}

const shapes: readonly Shape[] = [
  {
    language: 'yaml',
    opening: /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/,
    closing: /(?:^|\r\n|[\r\n])---[ \t]*(?:\r\n|[\r\n]|$)/g,
    entry: /^["']?\w[\w "'-]*:(?:\s|$)/
  },
  {
    language: 'toml',
    opening: /^\uFEFF?\+\+\+[ \t]*(?:\r\n|\n|\r)/,
    closing: /(?:^|\r\n|[\r\n])\+\+\+[ \t]*(?:\r\n|[\r\n]|$)/g,
    entry: /^(?:\[|["']?\w[\w."'-]*\s*=)/
  }
]

/** The front matter of a file, and its range with the fences. */
export function findFrontMatter(source: string): { frontMatter: FrontMatter; range: Range } | undefined {
  for (const { language, opening, closing, entry } of shapes) {
    const start = opening.exec(source)?.[0].length
    if (start === undefined) continue
    // From the opening's line ending on, so that nothing may stand between the fences.
    closing.lastIndex = start - 1
    const close = closing.exec(source)
    if (!close) return undefined
    const value = source.slice(start, Math.max(start, close.index))
    if (!isData(value, entry)) return undefined
    return { frontMatter: { language, value, start }, range: { start: 0, end: close.index + close[0].length } }
  }
  return undefined
}

/** Whether the first line that says something is an entry: a story that opens with a rule of dashes is no data. */
function isData(value: string, entry: RegExp): boolean {
  const first = value.split(/[\r\n]+/).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  return first === undefined || entry.test(first)
}
