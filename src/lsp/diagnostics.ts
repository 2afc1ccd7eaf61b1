// Problems as an editor shows them.

import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Fault } from '../config/fault.ts'
import { type Problem, urlOf } from '../core/problem.ts'
import type { Severity } from '../core/rule.ts'
import type { Places } from './places.ts'

const source = 'calque'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

/** A problem of a document. */
export function diagnosticOf(problem: Problem, document: TextDocument, places: Places): Diagnostic {
  const { ruleId, severity, message, start, end, related } = problem
  const { uri } = document
  return {
    range: places.range(document, start, end),
    severity: severities[severity],
    code: ruleId,
    // What calque says of itself has no page.
    ...(!ruleId.startsWith('internal/') && { codeDescription: { href: urlOf(ruleId) } }),
    source,
    message,
    ...(isToGo(problem, document) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related && {
      relatedInformation: related.map((one) => ({
        location: { uri, range: places.range(document, one.start, one.end) },
        message: one.message
      }))
    })
  }
}

/** Whether what was found is to be deleted, but for marks at its ends: editors fade it out. */
function isToGo({ start, end, fix }: Problem, document: TextDocument): boolean {
  const [edit, ...more] = fix?.edits ?? []
  if (!edit || more.length > 0 || edit.text !== '') return false
  const text = document.getText()
  return !/[\p{L}\p{N}]/u.test(text.slice(start, edit.start) + text.slice(edit.end, end))
}

/** What is said of a document as a whole, on its first line. */
export function notChecked(why: string, document: TextDocument, places: Places): Diagnostic {
  const length = /^[^\r\n]{0,80}/.exec(document.getText())![0].length
  return {
    range: places.range(document, 0, length),
    severity: DiagnosticSeverity.Error,
    code: 'not-checked',
    source,
    message: `Not checked: ${why}`
  }
}

/** What is wrong with a configuration, from its place to the end of the line, in the text of that file. */
export function faultOf({ line, column, message }: Fault, text: string, places: Places): Diagnostic {
  const document = TextDocument.create('', '', 0, text)
  const start = document.offsetAt({ line: line - 1, character: column - 1 })
  const rest = /^[^\r\n]*/.exec(text.slice(start))![0].trimEnd()
  return {
    range: places.range(document, start, start + rest.length),
    severity: DiagnosticSeverity.Error,
    code: 'configuration',
    source,
    message
  }
}
