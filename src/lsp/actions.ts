// What can be done about problems.

import { type CodeAction, CodeActionKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { applyEdits, chooseFixes } from '../core/fix.ts'
import type { Problem } from '../core/problem.ts'
import type { Edit, Fix } from '../core/rule.ts'
import { settle } from '../core/settle.ts'
import type { Findings } from './checker.ts'
import { addTerm, disableRule, dismiss } from './commands.ts'
import { disabling } from './dismiss.ts'
import { difference, type Edits } from './edits.ts'

export const fixAllKind = 'source.fixAll.calque'

/** The place that actions are asked for, UTF-16 offsets, and their kinds; absent: those for single problems. */
export interface Asked {
  readonly start: number
  readonly end: number
  readonly only: readonly string[] | undefined
}

/** The actions for a place of a document: what mends it first, what silences it last. */
export async function actionsAt(findings: Findings, { start, end, only }: Asked, edits: Edits): Promise<CodeAction[]> {
  const asks = (kind: string) => only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))
  const here = findings.problems.filter((problem) => problem.start <= end && start <= problem.end)
  return [
    ...((asks(CodeActionKind.QuickFix) ?? true) ? quickFixes(findings, here, edits) : []),
    ...(asks(fixAllKind) ? await fixAll(findings, edits) : [])
  ]
}

function quickFixes(findings: Findings, here: readonly Problem[], edits: Edits): CodeAction[] {
  const { document, version, problems, diagnostics } = findings
  const { uri } = document
  const about = (problem: Problem) => [diagnostics[problems.indexOf(problem)]!]
  const kind = CodeActionKind.QuickFix
  const fixes = here.flatMap((problem): CodeAction[] => {
    const { fix } = problem
    if (!fix) return []
    const edit = edits.of(fix.edits, document, version)
    return [{ title: titleOf(fix, document), kind, diagnostics: about(problem), isPreferred: fix.safe, edit }]
  })
  const all = chooseFixes(problems)
  if (here.some(({ fix }) => fix?.safe) && all.applied.length > 1)
    fixes.push({
      title: `Fix all ${all.applied.length} that are safe to fix`,
      kind,
      edit: edits.of(all.edits, document, version)
    })
  const ofRules = here.filter(({ ruleId }) => !ruleId.startsWith('internal/'))
  const silencing = ofRules.flatMap((problem): CodeAction[] => {
    const { ruleId, start } = problem
    const action = (title: string, inText: boolean): CodeAction => {
      const command = { title, ...dismiss({ uri, ruleId, start, inText }) }
      return { title, kind, diagnostics: about(problem), command }
    }
    const [here, inText] = [`Dismiss ${ruleId} here`, `Dismiss ${ruleId} here, in the text`]
    return findings.home ? [action(here, false), action(inText, true)] : [action(here, true)]
  })
  const names = new Set(ofRules.map(({ actual }) => actual).filter(isName))
  const terms = Array.from(names, (name): CodeAction => {
    const title = `Add ${quoted(name)} to the house dictionary`
    return { title, kind, command: { title, ...addTerm({ uri, name }) } }
  })
  const off = [...new Set(ofRules.map(({ ruleId }) => ruleId))].flatMap((ruleId): CodeAction[] => {
    const title = `Switch ${ruleId} off in the configuration`
    return [
      {
        title: `Switch ${ruleId} off in this story`,
        kind,
        edit: edits.of([disabling(findings, ruleId)], document, version)
      },
      { title, kind, command: { title, ...disableRule({ uri, ruleId }) } }
    ]
  })
  return [...fixes, ...silencing, ...terms, ...off]
}

/** Until nothing is left to fix: one fix may lay open another. */
async function fixAll({ document, version, problems, lint }: Findings, edits: Edits): Promise<CodeAction[]> {
  const text = document.getText()
  const first = chooseFixes(problems).edits
  if (!lint || first.length === 0) return []
  const settled = await settle(text, problems, lint, { unsafe: false })
  if (settled.text === text) return []
  const all: readonly Edit[] = applyEdits(text, first) === settled.text ? first : [difference(text, settled.text)]
  return [{ title: 'Fix all that is safe to fix', kind: fixAllKind, edit: edits.of(all, document, version) }]
}

/** Few enough words to be a name or a term. */
function isName(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}.]$/u.test(text) && text.split(/\s+/).length <= 4
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
