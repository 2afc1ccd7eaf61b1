// The house dictionary as CSV (RFC 4180): a header that names the keys of an entry, and an entry a row.

import { nearest } from '../core/nearest.ts'
import { checkTerm, type Term, termKeys } from '../core/terms.ts'
import type { TermProblems } from './term-problems.ts'

interface Cell {
  readonly text: string
  readonly offset: number
}

/** The entries of a file, as far as they are right; `problems` gets the rest. */
export function readCsv(text: string, problems: TermProblems): Term[] {
  const [header, ...rows] = cellsOf(text, problems)
  if (!header) {
    problems.add(0, 'The file is empty: begin it with a header such as `prefer,ban,note`.')
    return []
  }
  const keys = header.map(({ text }) => text.trim().toLowerCase())
  for (const [i, key] of keys.entries()) {
    const { offset } = header[i]!
    if (keys.indexOf(key) < i) problems.add(offset, `Column \`${key}\` comes twice: keep one.`)
    if (termKeys.includes(key as keyof Term)) continue
    const known = nearest(key, termKeys)
    const right = known === undefined ? `known are ${termKeys.join(', ')}.` : `did you mean \`${known}\`?`
    problems.add(offset, `Unknown column \`${key}\`: ${right}`)
  }
  return rows.flatMap((row) => {
    const extra = row[keys.length]
    if (extra) problems.add(extra.offset, `More cells than the header has: quote a cell that holds a comma.`)
    return entryOf(keys, row, problems) ?? []
  })
}

function entryOf(keys: readonly string[], row: readonly Cell[], problems: TermProblems): Term | undefined {
  const entry: Record<string, unknown> = {}
  for (const [i, key] of keys.entries()) {
    const text = row[i]?.text.trim() ?? ''
    if (text !== '') entry[key] = cellValue(key, text)
  }
  if (Object.keys(entry).length === 0) return
  const known = Object.fromEntries(Object.entries(entry).filter(([key]) => termKeys.includes(key as keyof Term)))
  checkTerm(known, [], (path, message) => {
    const cell = row[keys.indexOf(path[0] ?? '')] ?? row[0]!
    problems.add(cell.offset, message)
  })
  return known
}

/** `|` parts the forms of a cell. */
function cellValue(key: string, text: string): unknown {
  if (key === 'note') return text
  if (key === 'case') return /^(?:true|yes|1)$/i.test(text) ? true : /^(?:false|no|0)$/i.test(text) ? false : text
  return text.split('|').map((form) => form.trim())
}

/** Rows of cells, parted by whichever of comma, semicolon and tab comes first in the header. Blank lines are left out. */
function cellsOf(text: string, problems: TermProblems): Cell[][] {
  const separator = /[,;\t]/.exec(text.split(/[\r\n]/, 1)[0]!)?.[0] ?? ','
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, problems) : plainCell(text, at, separator)
    row.push({ text: cell.text, offset: at })
    at = cell.end
    if (text[at] === separator) {
      at++
      if (at < text.length) continue
    } else if (at < text.length && !/[\r\n]/.test(text[at]!)) {
      problems.add(at, 'Text after the closing quotation mark of a cell: double the marks inside it.')
      at = plainCell(text, at, separator).end
      if (text[at] === separator) {
        at++
        continue
      }
    }
    if (text.startsWith('\r\n', at)) at++
    at++
    if (row.length > 1 || row[0]!.text.trim() !== '') rows.push(row)
    row = []
  }
  return rows
}

function plainCell(text: string, start: number, separator: string): { text: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { text: text.slice(start, end), end }
}

/** A mark within a quoted cell is doubled. */
function quotedCell(text: string, start: number, problems: TermProblems): { text: string; end: number } {
  let end = start + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) {
      problems.add(start, 'A quoted cell that never ends: close it with a quotation mark.')
      return { text: text.slice(start + 1), end: text.length }
    }
    if (text[end + 1] !== '"') return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 }
    end += 2
  }
}
