// What the extension does, wherever its server runs: in a process (`node.ts`) or in a worker (`browser.ts`).

import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { RevealOutputChannelOn } from 'vscode-languageclient'
import { checkStory, configuration, pullOptions } from './check.ts'
import { openConfiguration } from './configuration.ts'
import { stories } from './languages.ts'
import { PassedOver } from './passed-over.ts'
import { explainRule } from './rule-page.ts'
import { tellSaved } from './saved.ts'
import { showStatus } from './status.ts'

/**
 * Starts the server and shows what it finds.
 *
 * @param clientFor A client, not yet started, with these options.
 */
export async function start(
  context: ExtensionContext,
  clientFor: (options: LanguageClientOptions) => BaseLanguageClient
): Promise<BaseLanguageClient> {
  const output = window.createOutputChannel('calque', { log: true })
  const client = clientFor({
    documentSelector: stories,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: pullOptions,
    initializationOptions: { readFile: true, passedOver: true, reason: true },
    middleware: { workspace: { configuration } }
  })
  const passedOver = new PassedOver(client)
  // A worker has no file system, and in a virtual workspace a process has none either.
  client.onRequest('calque/readFile', ({ uri }: { uri: string }) => readFile(Uri.parse(uri, true)))
  client.onRequest('calque/reason', ({ ruleId }: { ruleId: string }) => askReason(ruleId))
  const command = (id: string, run: () => unknown) => commands.registerCommand(`calque.${id}`, run)
  context.subscriptions.push(
    output,
    passedOver,
    ...showStatus(client, passedOver),
    tellSaved(client),
    command('checkStory', () => checkStory(client, passedOver)),
    command('fixAll', () =>
      commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.calque', apply: 'first' })
    ),
    command('explainRule', () => explainRule(context)),
    command('openConfiguration', () => openConfiguration(context)),
    command('restartServer', async () => {
      if (client.needsStop()) await client.stop()
      await client.start()
    }),
    command('showOutput', () => output.show())
  )
  // The client tells of a failure itself; the commands stay, to look at the output and to try again.
  await client.start().catch(() => {})
  return client
}

/**
 * A file's text; `null` where there is none.
 *
 * @throws {Error} when it is there and cannot be read.
 */
async function readFile(uri: Uri): Promise<{ text: string } | null> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) }
  } catch (error) {
    const isThere = await workspace.fs.stat(uri).then(
      () => true,
      () => false
    )
    if (isThere) throw error
    return null
  }
}

/** Why a finding is dismissed; `null` when it is not after all. */
async function askReason(ruleId: string): Promise<string | null> {
  const reason = await window.showInputBox({
    title: `Dismiss ${ruleId} here`,
    prompt: 'Why? It is written beside the copy, for whoever edits it next.',
    value: 'meant as it stands',
    validateInput: (text) => (text.includes('-->') ? 'Not `-->`: it would end the comment.' : undefined)
  })
  return reason === undefined ? null : reason.trim() || 'meant as it stands'
}
