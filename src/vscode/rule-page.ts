// `calque: Explain the Rule at the Cursor`: the rule's page, which comes with the extension.

import {
  commands,
  type Diagnostic,
  type ExtensionContext,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
  workspace
} from 'vscode'
import { ruleOf } from './counts.ts'
import { findingsIn } from './findings.ts'

/** Shows the page of the rule at the cursor, or of one of the story's to choose from, beside the story. */
export async function explainRule(context: ExtensionContext): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const id = await choose(editor)
  if (id === undefined) return
  const page = Uri.joinPath(context.extensionUri, 'dist/rules', `${id}.md`)
  try {
    await workspace.fs.stat(page)
  } catch {
    // What calque says of itself, such as a suppression of an unknown rule, is no rule.
    window.showInformationMessage(`${id} has no page: its message says all there is.`)
    return
  }
  try {
    await commands.executeCommand('markdown.showPreviewToSide', page)
  } catch {
    // Not every editor in the browser has a preview.
    await window.showTextDocument(page, { viewColumn: ViewColumn.Beside })
  }
}

async function choose({ document, selection }: TextEditor): Promise<string | undefined> {
  const findings = findingsIn(document.uri)
  const here = findings.filter(({ range }) => range.contains(selection.active))
  const onLine = findings.filter(({ range }) => range.start.line === selection.active.line)
  const [near] = [here, onLine, findings].filter((some) => some.length > 0)
  if (!near) {
    window.showInformationMessage('calque found nothing in this story.')
    return
  }
  const length = ({ range }: Diagnostic) => document.offsetAt(range.end) - document.offsetAt(range.start)
  const firsts = new Map<string, Diagnostic>()
  for (const finding of near.toSorted((a, b) => length(a) - length(b))) {
    const id = ruleOf(finding)
    if (id !== undefined && !firsts.has(id)) firsts.set(id, finding)
  }
  if (firsts.size === 1) return firsts.keys().next().value
  const items = [...firsts].map(([label, { message }]) => ({ label, detail: message }))
  const chosen = await window.showQuickPick(items, { title: 'calque: explain a rule', matchOnDetail: true })
  return chosen?.label
}
