// GitLab's code quality report, a subset of Code Climate's.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import { type Problem, urlOf } from '../core/problem.ts'
import type { Severity } from '../core/rule.ts'
import { fullMessagesOf } from './message.ts'
import { type FileReport, notChecked, type Reporter } from './report.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

export const gitlab: Reporter = (files) => `${JSON.stringify(files.flatMap(issuesOf), undefined, 2)}\n`

function issuesOf({ path, source = '', problems, error }: FileReport): object[] {
  const fingerprints = fingerprintsOf(path, problems)
  const found = fullMessagesOf(source, problems).map((one, i) => ({
    type: 'issue',
    description: one.message,
    check_name: one.ruleId,
    content: { body: urlOf(one.ruleId) },
    categories: ['Style'],
    fingerprint: fingerprints[i]!,
    severity: severities[one.severity],
    location: {
      path,
      lines: { begin: one.line, end: one.endLine },
      positions: {
        begin: { line: one.line, column: one.column },
        end: { line: one.endLine, column: one.endColumn }
      }
    }
  }))
  if (error === undefined) return found
  return [
    ...found,
    {
      type: 'issue',
      description: `Not checked: ${error}`,
      check_name: notChecked,
      fingerprint: `${notChecked}:${path}`,
      severity: 'blocker',
      location: { path, lines: { begin: 1 } }
    }
  ]
}

/** Of each problem: the same where it has moved, another where the same stands there twice. */
function fingerprintsOf(path: string, problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>()
  return problems.map(({ ruleId, actual }) => {
    const key = `${ruleId}:${path}:${actual}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return `${key}:${nth}`
  })
}
