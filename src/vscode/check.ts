// `calque: Check This Story`, and when stories are checked without being asked.

import { CancellationTokenSource, commands, languages, type TextDocument, Uri, window, workspace } from 'vscode'
import {
  type BaseLanguageClient,
  type ConfigurationMiddleware,
  DiagnosticPullMode,
  type DiagnosticPullOptions,
  DocumentDiagnosticRequest
} from 'vscode-languageclient'
import { stories } from './languages.ts'
import type { PassedOver } from './passed-over.ts'

const settingsOf = (story: TextDocument) => workspace.getConfiguration('calque', story)

const isOn = (story: TextDocument): boolean => settingsOf(story).get('enable', true)

/** Stories are checked when opened, saved and shown, and on every change unless `calque.run` says otherwise. */
export const pullOptions: DiagnosticPullOptions = {
  onChange: true,
  onSave: true,
  onFocus: true,
  filter: (story, mode) => mode === DiagnosticPullMode.onType && settingsOf(story).get('run') === 'onSave'
}

/** Answers the server with the settings of a story, among them those for its language alone. */
export const configuration: NonNullable<ConfigurationMiddleware['configuration']> = async (params, token, next) => {
  const answers = await next(params, token)
  if (!Array.isArray(answers)) return answers
  return answers.map((answer, i) => {
    const { section, scopeUri } = params.items[i] ?? {}
    const story = workspace.textDocuments.find(({ uri }) => uri.toString() === Uri.parse(scopeUri ?? '').toString())
    return section === 'calque' && story ? { ...answer, enable: isOn(story) } : answer
  })
}

/** Checks the story shown, whenever stories are checked, and shows what was found. */
export async function checkStory(client: BaseLanguageClient, passedOver: PassedOver): Promise<void> {
  const story = await storyShown()
  if (!story) return
  if (!isOn(story)) {
    const settings = 'Open Settings'
    const answer = await window.showInformationMessage('calque is off for this story: `calque.enable`.', settings)
    if (answer === settings) await commands.executeCommand('workbench.action.openSettings', 'calque.enable')
    return
  }
  const provider = client.getFeature(DocumentDiagnosticRequest.method)?.getProvider(story)
  if (!provider) {
    window.showErrorMessage('calque has stopped: `calque: Restart the Server` starts it again.')
    return
  }
  const { token } = new CancellationTokenSource()
  const report = await provider.diagnostics.provideDiagnostics(story, undefined, token)
  client.getFeature(DocumentDiagnosticRequest.method)?.refresh()
  const why = passedOver.why(story.uri)
  if (why !== undefined) window.showInformationMessage(`calque passes this story over: ${why}.`)
  else if (report && 'items' in report && report.items.length === 0)
    window.showInformationMessage('calque found nothing in this story.')
  else await commands.executeCommand('workbench.action.problems.focus')
}

async function storyShown(): Promise<TextDocument | undefined> {
  const shown = window.activeTextEditor?.document
  if (!shown || languages.match(stories, shown) > 0) return shown
  const asText = 'Take It as Plain Text'
  const message = `calque checks plain text, Markdown and HTML; this is ${shown.languageId}.`
  if ((await window.showInformationMessage(message, asText)) !== asText) return
  const taken = await languages.setTextDocumentLanguage(shown, 'plaintext')
  if (languages.match(stories, taken) > 0) return taken
  window.showInformationMessage(`calque does not check documents of \`${taken.uri.scheme}:\`.`)
  return
}
