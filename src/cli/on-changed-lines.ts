// `--since`: findings on lines that changed.

import type { Lines } from './changed-lines.ts'
import type { Found } from './files.ts'
import type { Filter } from './filter.ts'

/** Keeps what touches a line that counts; files of which none are told keep everything. */
export function onChangedLines(files: readonly Found[]): Filter {
  const byName = new Map(files.flatMap(({ path, lines }) => (lines ? [[path, lines] as const] : [])))
  /** As they were read: lines are counted in these. */
  const sources = new Map<string, string>()
  return {
    withholds: 'unchanged',
    keep: async ({ name, source, problems }) => {
      const lines = byName.get(name)
      if (!lines) return problems
      const before = sources.get(name) ?? source
      sources.set(name, before)
      if (problems.length === 0) return problems
      const spans = spansOf(before === source ? lines : await carriedOver(lines, before, source), source)
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

/** The lines as fixes have left them, which may have joined or parted some. What a fix changed stood on one that counts. */
async function carriedOver(lines: Lines, before: string, after: string): Promise<Lines> {
  const { diffArrays } = await import('diff')
  const carried: [number, number][] = []
  let [old, now] = [1, 1]
  for (const { added, removed, count } of diffArrays(before.split('\n'), after.split('\n'))) {
    if (added) carried.push([now, now + count - 1])
    else if (!removed)
      for (const [first, last] of lines) {
        const [from, to] = [Math.max(first, old), Math.min(last, old + count - 1)]
        if (from <= to) carried.push([from - old + now, to - old + now])
      }
    if (!added) old += count
    if (!removed) now += count
  }
  return carried
}
