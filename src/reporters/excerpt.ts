// A finding in its place: the words around it on one line, and carets under it on the next.

import width from 'string-width'
import { oneLine } from './printable.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Columns of copy shown before a finding, at most. */
const lead = 24

export interface Excerpt {
  readonly text: string
  /** Spaces, then carets: one for each column of the finding, at least one. */
  readonly carets: string
}

/**
 * The excerpt of `[start, end)`, UTF-16 offsets into `source`, in at most `columns` columns of a terminal, where wide
 * characters take two and combining ones none. What is cut off shows as an ellipsis.
 */
export function excerptOf(source: string, start: number, end: number, columns: number): Excerpt {
  const reach = 4 * columns
  const before = oneLine(source.slice(Math.max(lineStart(source, start), start - reach), start)).trimStart()
  const found = oneLine(source.slice(start, Math.min(end, start + reach)))
  const after = oneLine(source.slice(end, Math.min(lineEnd(source, end), end + reach))).trimEnd()
  const head = lastColumns(before, Math.min(lead, columns >> 1))
  const indent = width(head)
  const middle = firstColumns(found, columns - indent)
  const carets = `${' '.repeat(indent)}${'^'.repeat(Math.max(1, width(middle)))}`
  const tail = middle.length < found.length ? '' : firstColumns(after, columns - indent - width(middle))
  return { text: `${head}${middle}${tail}`, carets }
}

/** As much of the beginning as goes into `columns`, an ellipsis included where something is cut off. */
function firstColumns(text: string, columns: number): string {
  return cut(
    text,
    columns,
    [...graphemes.segment(text.slice(0, 4 * columns + 4))].map(({ segment }) => segment)
  )
}

/** As much of the end. */
function lastColumns(text: string, columns: number): string {
  const parts = [...graphemes.segment(text.slice(-4 * columns))].map(({ segment }) => segment).reverse()
  return cut(text, columns, parts, true)
}

function cut(text: string, columns: number, parts: readonly string[], fromEnd = false): string {
  if (width(text) <= columns) return text
  if (columns < 1) return ''
  const taken: string[] = []
  let used = 1
  for (const part of parts) {
    used += width(part)
    if (used > columns) break
    taken.push(part)
  }
  return fromEnd ? `…${taken.reverse().join('')}` : `${taken.join('')}…`
}

const isBreak = (char: string | undefined) => char === '\n' || char === '\r'

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && !isBreak(source[at - 1])) at--
  return at
}

function lineEnd(source: string, offset: number): number {
  let at = offset
  while (at < source.length && !isBreak(source[at])) at++
  return at
}
