// Findings counted by rule and by file.

import type { Problem } from '../core/problem.ts'
import type { Severity } from '../core/rule.ts'
import type { FileReport } from './report.ts'

type Counts = Readonly<Record<Severity, number>>

/** Those with most findings first. Text ends with a blank line when there is any. */
export function statistics(files: readonly FileReport[], format: 'pretty' | 'json'): string {
  const byRule = new Map<string, { problems: Problem[]; files: number }>()
  for (const { problems } of files)
    for (const ruleId of new Set(problems.map((one) => one.ruleId))) {
      const entry = byRule.get(ruleId) ?? { problems: [], files: 0 }
      entry.problems.push(...problems.filter((one) => one.ruleId === ruleId))
      entry.files++
      byRule.set(ruleId, entry)
    }
  const rules = sorted(
    [...byRule].map(([ruleId, { problems, files }]) => ({ name: ruleId, ...countsOf(problems), files }))
  )
  const byFile = sorted(files.map(({ path, problems }) => ({ name: path, ...countsOf(problems) })))
  if (format === 'json') {
    const data = {
      rules: rules.map(({ name, ...counts }) => ({ ruleId: name, ...counts })),
      files: byFile.map(({ name, ...counts }) => ({ path: name, ...counts }))
    }
    return `${JSON.stringify(data, undefined, 2)}\n`
  }
  const found = byFile.filter((one) => totalOf(one) > 0)
  if (found.length === 0) return ''
  return [
    ...table(
      ['rule', 'files'],
      rules.map((one) => ({ ...one, last: one.files }))
    ),
    '',
    ...table(['file'], found),
    '',
    ''
  ].join('\n')
}

function countsOf(problems: readonly Problem[]): Counts {
  const of = (severity: Severity) => problems.filter((one) => one.severity === severity).length
  return { error: of('error'), warning: of('warning'), info: of('info') }
}

const totalOf = ({ error, warning, info }: Counts) => error + warning + info

function sorted<T extends Counts & { readonly name: string }>(rows: T[]): T[] {
  return rows.sort((a, b) => totalOf(b) - totalOf(a) || (a.name < b.name ? -1 : 1))
}

interface Row extends Counts {
  readonly name: string
  readonly last?: number
}

function table([title, last]: readonly [string, string?], rows: readonly Row[]): string[] {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length))
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`
  return [
    line(title, ['errors', 'warnings', 'notes', ...(last === undefined ? [] : [last])]),
    ...rows.map((row) =>
      line(row.name, [row.error, row.warning, row.info, ...(row.last === undefined ? [] : [row.last])])
    )
  ]
}
