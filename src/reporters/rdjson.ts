// Reviewdog's Diagnostic Format, with suggestions.
// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf

import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { type Problem, urlOf } from '../core/problem.ts'
import type { Severity } from '../core/rule.ts'
import { byteLength } from './bytes.ts'
import { type FileReport, homepage, notChecked, type Reporter } from './report.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

export const rdjson: Reporter = (files) =>
  `${JSON.stringify({ source: { name: 'calque', url: homepage }, diagnostics: files.flatMap(diagnosticsOf) }, null, 2)}\n`

function diagnosticsOf({ path, source = '', problems, error }: FileReport): object[] {
  const places = location(new VFile(source))
  /** Its columns count bytes of UTF-8, from 1. */
  const point = (offset: number) => {
    const { line = 1, column = 1 } = places.toPoint(offset) ?? {}
    return { line, column: 1 + byteLength(source.slice(offset - column + 1, offset)) }
  }
  const range = (start: number, end: number) => ({ start: point(start), end: point(end) })
  const found = problems.map((problem) => {
    const { ruleId, severity, message, start, end } = problem
    const suggestions = suggestionsOf(problem).map((one) => ({ range: range(one.start, one.end), text: one.text }))
    return {
      message,
      location: { path, range: range(start, end) },
      severity: severities[severity],
      code: { value: ruleId, url: urlOf(ruleId) },
      ...(suggestions.length > 0 && { suggestions }),
      ...(problem.related && {
        relatedLocations: problem.related.map((one) => ({
          message: one.message,
          location: { path, range: range(one.start, one.end) }
        }))
      })
    }
  })
  if (error === undefined) return found
  return [
    ...found,
    { message: `Not checked: ${error}`, location: { path }, severity: 'ERROR', code: { value: notChecked } }
  ]
}

/** Each suggestion stands for itself there, so a fix of several edits is none. */
function suggestionsOf({ fix, expected = [], start, end }: Problem) {
  if (fix) return fix.edits.length === 1 ? fix.edits : []
  return expected.map((text) => ({ start, end, text }))
}
