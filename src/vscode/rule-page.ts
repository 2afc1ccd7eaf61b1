// `calque: Explain the Rule at the Cursor`: the rule's page, which comes with the extension.

import { commands, type ExtensionContext, type TextEditor, Uri, window, workspace } from 'vscode'
import { byRule, ruleOf } from './counts.ts'
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
  await commands.executeCommand('markdown.showPreviewToSide', page)
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
  const rules = byRule(near)
  if (rules.length === 1) return rules[0]![0]
  const items = rules.map(([label]) => {
    const first = near.find((finding) => ruleOf(finding) === label)
    return { label, detail: first?.message ?? '' }
  })
  const chosen = await window.showQuickPick(items, { title: 'calque: explain a rule', matchOnDetail: true })
  return chosen?.label
}
