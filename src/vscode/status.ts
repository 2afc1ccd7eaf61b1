// The item in the status bar: how the story that is shown stands.

import {
  type Disposable,
  languages as hostLanguages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
  workspace
} from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import { byRule, count, inWords } from './counts.ts'
import { findingsIn } from './findings.ts'
import { stories } from './languages.ts'
import type { PassedOver } from './passed-over.ts'

/** Keeps the item right until it is disposed of. */
export function showStatus(client: BaseLanguageClient, passedOver: PassedOver): Disposable[] {
  const item = window.createStatusBarItem('calque.status', StatusBarAlignment.Right, 100)
  item.name = 'calque'
  const update = () => show(item, client, passedOver)
  update()
  return [
    item,
    client.onDidChangeState(update),
    passedOver.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('calque') && update()),
    hostLanguages.onDidChangeDiagnostics(({ uris }) => {
      const shown = window.activeTextEditor?.document.uri.toString()
      if (uris.some((uri) => uri.toString() === shown)) update()
    })
  ]
}

function show(item: StatusBarItem, client: BaseLanguageClient, passedOver: PassedOver): void {
  const story = window.activeTextEditor?.document
  if (!story || hostLanguages.match(stories, story) === 0) {
    item.hide()
    return
  }
  item.backgroundColor = undefined
  const why = passedOver.why(story.uri)
  if (client.state === State.Starting) {
    item.text = '$(loading~spin) calque'
    item.tooltip = 'calque is starting'
    item.command = 'calque.showOutput'
  } else if (client.state !== State.Running) {
    item.text = '$(error) calque'
    item.tooltip = 'calque has stopped: click to start it again'
    item.command = 'calque.restartServer'
    item.backgroundColor = new ThemeColor('statusBarItem.errorBackground')
  } else if (!workspace.getConfiguration('calque', story).get('enable', true)) {
    item.text = '$(circle-slash) calque'
    item.tooltip = 'calque is off for this story (`calque.enable`)'
    item.command = { command: 'workbench.action.openSettings', arguments: ['calque.enable'], title: 'Settings' }
  } else if (why !== undefined) {
    item.text = '$(circle-slash) calque'
    item.tooltip = `calque passes this story over: ${why}`
    item.command = 'calque.checkStory'
  } else showCounts(item, findingsIn(story.uri))
  // Read out instead of the text with its icons.
  const words = typeof item.tooltip === 'string' ? item.tooltip : `calque: ${inWords(count(findingsIn(story.uri)))}`
  item.accessibilityInformation = { label: words }
  item.show()
}

function showCounts(item: StatusBarItem, findings: ReturnType<typeof findingsIn>): void {
  const counts = count(findings)
  const { errors, warnings, notes } = counts
  const shown = [
    ['error', errors],
    ['warning', warnings],
    ['info', notes]
  ] as const
  const text = shown.flatMap(([icon, n]) => (n > 0 ? [`$(${icon}) ${n}`] : []))
  item.text = `calque ${text.join(' ') || '$(pass)'}`
  item.command = 'workbench.actions.view.problems'
  const rules = byRule(findings).map(([id, n]) => `\n| \`${id}\` | ${n} |`)
  const table = rules.length > 0 ? `\n\n| rule | |\n|:--|--:|${rules.join('')}` : ''
  item.tooltip = new MarkdownString(`**calque**: ${inWords(counts)} in this story${table}`)
}
