// JUnit's XML: a suite for each file, a failed test for each finding, a passed one for a file without any.

import { type FullMessage, fullMessagesOf } from './message.ts'
import type { FileReport, Reporter } from './report.ts'
import { declaration, element } from './xml.ts'

export const junit: Reporter = (files) => {
  const suites = files.map(suiteOf)
  const total = (key: 'tests' | 'failures' | 'errors') => suites.reduce((sum, { counts }) => sum + counts[key], 0)
  const counts = { tests: total('tests'), failures: total('failures'), errors: total('errors') }
  return `${declaration}${element(
    'testsuites',
    { name: 'calque', ...counts },
    suites.map(({ text }) => text)
  )}\n`
}

interface Suite {
  readonly counts: { readonly tests: number; readonly failures: number; readonly errors: number }
  readonly text: string
}

function suiteOf({ path, source, problems, error }: FileReport): Suite {
  const found = source === undefined ? [] : fullMessagesOf(source, problems)
  const cases = found.map((one) => caseOf(path, one))
  if (error !== undefined) {
    const failure = element(
      'error',
      { type: 'not-checked', message: error },
      { text: `${path}: not checked: ${error}` }
    )
    cases.push(element('testcase', { classname: path, name: 'checked' }, [failure]))
  } else if (cases.length === 0) cases.push(element('testcase', { classname: path, name: 'no findings' }))
  const counts = { tests: cases.length, failures: found.length, errors: error === undefined ? 0 : 1 }
  return { counts, text: element('testsuite', { name: path, ...counts }, cases) }
}

function caseOf(path: string, { line, column, ruleId, severity, message, actual, url }: FullMessage): string {
  const text = `${path}:${line}:${column}: ${severity}: ${message}${actual === '' ? '' : `\n\n${actual}`}\n\n${url}`
  const name = `${ruleId} at ${line}:${column}`
  return element('testcase', { classname: path, name }, [element('failure', { type: severity, message }, { text })])
}
