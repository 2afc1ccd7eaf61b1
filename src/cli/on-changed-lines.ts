// `--since`: findings on lines that changed.

import type { Lines } from './changed-lines.ts'
import type { Found } from './files.ts'
import type { Filter } from './filter.ts'

/** Keeps what touches a line that counts; files of which none are told keep everything. */
export function onChangedLines(files: readonly Found[]): Filter {
  const byName = new Map(files.flatMap(({ path, lines }) => (lines ? [[path, lines] as const] : [])))
  return {
    withholds: 'unchanged',
    keep: ({ name, source, problems }) => {
      const lines = byName.get(name)
      if (!lines || problems.length === 0) return problems
      const spans = spansOf(lines, source)
      return problems.filter(
        ({ ruleId, start, end }) =>
          // A rule that failed has not checked the changed lines either.
          ruleId === 'internal/rule-failed' ||
          spans.some((span) => start < span.end && Math.max(end, start + 1) > span.start)
      )
    }
  }
}

/** Lines as offsets, each run with the line break that ends it. */
function spansOf(lines: Lines, source: string): { start: number; end: number }[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const startOf = (line: number) => starts[line - 1] ?? source.length + 1
  return lines.map(([first, last]) => ({ start: startOf(first), end: startOf(last + 1) }))
}
