// GitLab's code quality report, a subset of Code Climate's.
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

import { digest } from '../core/fingerprint.ts'
import { urlOf } from '../core/problem.ts'
import type { Severity } from '../core/rule.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { fullMessagesOf } from './message.ts'
import { type FileReport, notChecked, type Reporter } from './report.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

export const gitlab: Reporter = (files) => `${JSON.stringify(files.flatMap(issuesOf), undefined, 2)}\n`

function issuesOf({ path, source = '', problems, error }: FileReport): object[] {
  const fingerprints = fingerprintsOf(problems)
  const found = fullMessagesOf(source, problems).map((one, i) => ({
    type: 'issue',
    description: one.message,
    check_name: one.ruleId,
    content: { body: urlOf(one.ruleId) },
    categories: ['Style'],
    fingerprint: digest([path, fingerprints[i]!], 32),
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
      fingerprint: digest([path, notChecked], 32),
      severity: 'blocker',
      location: { path, lines: { begin: 1 } }
    }
  ]
}
