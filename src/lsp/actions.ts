// What can be done about problems.

import { type CodeAction, CodeActionKind, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Problem } from '../core/problem.ts'
import type { Edit, Fix } from '../core/rule.ts'
import type { Findings } from './checker.ts'
import { diagnosticOf } from './diagnostics.ts'
import type { Places } from './places.ts'

export const fixAllKind = 'source.fixAll.calque'

/**
 * The actions for a range of a document, UTF-16 offsets.
 *
 * @param only Kinds that are asked for; absent: all but those that change the whole document unasked.
 */
export function actionsAt(
  { document, problems }: Findings,
  range: { readonly start: number; readonly end: number },
  only: readonly string[] | undefined,
  places: Places
): CodeAction[] {
  const asks = (kind: string) => only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))
  const actions: CodeAction[] = []
  const here = problems.filter(({ start, end }) => start <= range.end && range.start <= end)
  if (asks(CodeActionKind.QuickFix) ?? true) {
    for (const problem of here) {
      if (!problem.fix) continue
      actions.push({
        title: titleOf(problem.fix, document),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(problem, document, places)],
        isPreferred: problem.fix.safe,
        edit: { documentChanges: [editOf(problem.fix.edits, document, places)] }
      })
    }
  }
  if (asks(fixAllKind)) {
    const edits = safeEdits(problems)
    if (edits.length > 0)
      actions.push({
        title: 'Fix all that is safe to fix',
        kind: fixAllKind,
        edit: { documentChanges: [editOf(edits, document, places)] }
      })
  }
  return actions
}

function titleOf({ edits, safe }: Fix, document: TextDocument): string {
  const [edit] = edits
  const doubt = safe ? '' : ' (may change the meaning)'
  if (edits.length !== 1 || !edit) return `Fix it in ${edits.length} places${doubt}`
  const there = quoted(document.getText().slice(edit.start, edit.end))
  if (edit.text === '') return `Delete ${there}${doubt}`
  if (edit.start === edit.end) return `Insert ${quoted(edit.text)}${doubt}`
  return `Replace ${there} with ${quoted(edit.text)}${doubt}`
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`
}

function editOf(edits: readonly Edit[], document: TextDocument, places: Places): TextDocumentEdit {
  const { uri, version } = document
  const textEdits = edits.map(
    ({ start, end, text }): TextEdit => ({ range: places.range(document, start, end), newText: text })
  )
  return { textDocument: { uri, version }, edits: textEdits }
}

/** The edits of all safe fixes that don't overlap, the first of those that do. */
function safeEdits(problems: readonly Problem[]): Edit[] {
  const edits: Edit[] = []
  let end = -1
  for (const { fix } of problems) {
    if (!fix?.safe) continue
    const own = fix.edits.toSorted((a, b) => a.start - b.start)
    if (own.some((edit) => edit.start <= end)) continue
    edits.push(...own)
    end = own.at(-1)!.end
  }
  return edits
}
