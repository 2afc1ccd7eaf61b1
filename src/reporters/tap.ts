// TAP 14: a test point for each file, its findings as a YAML block. It fails on errors, as the command does.
// https://testanything.org/tap-version-14-specification.html

import { stringify } from 'yaml'
import { messagesOf } from './message.ts'
import { escapeControls } from './printable.ts'
import type { FileReport, Reporter } from './report.ts'

export const tap: Reporter = (files) => {
  const points = files.map(pointOf)
  return `TAP version 14\n1..${files.length}\n${points.join('')}`
}

function pointOf({ path, source, problems, error }: FileReport, i: number): string {
  const passed = error === undefined && !problems.some(({ severity }) => severity === 'error')
  const line = `${passed ? 'ok' : 'not ok'} ${i + 1} - ${escapeName(path)}\n`
  const findings = source === undefined ? [] : messagesOf(source, problems)
  if (error === undefined && findings.length === 0) return line
  const record = {
    ...(error !== undefined && { message: `Not checked: ${error}`, severity: 'fail' }),
    ...(findings.length > 0 && {
      findings: findings.map(({ ruleId, severity, line, column, message, expected }) => ({
        rule: ruleId,
        severity,
        line,
        column,
        message,
        ...(expected && { expected })
      }))
    })
  }
  // No folding: readers of TAP know little YAML.
  const text = stringify(record, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
  return `${line}  ---\n${text.replace(/^(?=.)/gm, '  ')}  ...\n`
}

/** `#` would begin a directive. */
const escapeName = (path: string) => escapeControls(path.replace(/[\\#]/g, '\\$&'))
