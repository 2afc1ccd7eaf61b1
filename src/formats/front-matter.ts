// Front matter: data between fences at the very top of a file.

import type { FrontMatter } from './extraction.ts'
import type { Range } from './source-map.ts'

const fence = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
const closing = /(?:^|\r\n|[\r\n])---[ \t]*(?:\r\n|[\r\n]|$)/g
const entry = /^["']?\w[\w "'-]*:(?:\s|$)/

/** The YAML at the top of a file without a syntax of its own, and its range with the fences. */
export function findFrontMatter(source: string): { frontMatter: FrontMatter; range: Range } | undefined {
  const opening = fence.exec(source)
  if (!opening) return undefined
  const start = opening[0].length
  // From the opening's line ending on, so that nothing may stand between the fences.
  closing.lastIndex = start - 1
  const close = closing.exec(source)
  if (!close) return undefined
  const value = source.slice(start, Math.max(start, close.index))
  if (!isData(value)) return undefined
  return {
    frontMatter: { language: 'yaml', value, start },
    range: { start: 0, end: close.index + close[0].length }
  }
}

/** Whether the first line that says something is an entry: a story that opens with a rule of dashes is no data. */
function isData(value: string): boolean {
  const first = value.split(/[\r\n]+/).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  return first === undefined || entry.test(first)
}

/** The content of the fenced lines `[start, end)`. */
export function unfence(source: string, { start, end }: Range, language: FrontMatter['language']): FrontMatter {
  const opening = /^.*(?:\r\n|\n|\r)/.exec(source.slice(start, end))?.[0].length ?? 0
  const from = start + opening
  const value = source.slice(from, end).replace(/(?:^|\r\n|\n|\r).*$/, '')
  return { language, value, start: from }
}
