// Dismissing a finding in the copy itself: a control is put where it says no to this finding and changes nothing else.

import type { Problem } from '../core/problem.ts'
import type { Edit } from '../core/rule.ts'
import { findFrontMatter } from '../formats/front-matter.ts'
import type { FormatName } from '../formats/index.ts'
import type { Findings } from './checker.ts'

/** The edit that dismisses one problem of a document, or `undefined` when none does just that. */
export async function dismissal(
  { document, format, lint }: Findings,
  { ruleId, start }: Problem,
  reason: string
): Promise<Edit | undefined> {
  if (!lint) return undefined
  const text = document.getText()
  const control = controlOf(format, `calque-disable-next ${ruleId} -- ${reason}`)
  const before = (await lint(text)).map(placed)
  const target = before.find((one) => one.ruleId === ruleId && one.start === start)
  if (!target) return undefined
  const known = new Set(before.map(keyOf))
  for (const edit of placesFor(text, start, format, control)) {
    const { start: at, text: added } = edit
    const after = await lint(text.slice(0, at) + added + text.slice(at))
    const left = new Set(
      after.map((one) => keyOf({ ...placed(one), start: one.start - (one.start < at ? 0 : added.length) }))
    )
    if (!left.has(keyOf(target)) && [...left].every((key) => known.has(key))) return edit
  }
  return undefined
}

/** The edit that switches a rule off for a whole document. */
export function disabling({ document, format }: Findings, ruleId: string): Edit {
  const text = document.getText()
  const start = findFrontMatter(text)?.range.end ?? (text.startsWith('\uFEFF') ? 1 : 0)
  const control = controlOf(format, `calque-disable ${ruleId} -- not in this story`)
  return { start, end: start, text: `${control}${lineEndOf(text)}${format === 'markdown' ? lineEndOf(text) : ''}` }
}

function controlOf(format: FormatName, what: string): string {
  return format === 'text' ? `%% ${what}` : `<!-- ${what} -->`
}

/** Where a control may stand, the best first: before the paragraph, before the line, right before the finding. */
function placesFor(text: string, start: number, format: FormatName, control: string): Edit[] {
  const lines = Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g), (match) => ({ at: match.index, line: match[0] }))
  const own = lines.findLastIndex(({ at }) => at <= start)
  let first = own
  while (first > 0 && lines[first - 1]!.line.trim() !== '') first--
  const before = [...new Set([first, own])].map((index) => {
    const { at, line } = lines[index]!
    const indent = /^[ \t]*/.exec(line)![0]
    return { start: at, end: at, text: `${indent}${control}${lineEndOf(text)}` }
  })
  return format === 'text' ? before : [...before, { start, end: start, text: control }]
}

function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}

interface Placed {
  readonly ruleId: string
  readonly start: number
  readonly message: string
}

const placed = ({ ruleId, start, message }: Problem): Placed => ({ ruleId, start, message })
const keyOf = ({ ruleId, start }: Placed) => `${ruleId} ${start}`
