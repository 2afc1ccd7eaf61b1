// What the extension does, wherever its server runs: in a process (`node.ts`) or in a worker (`browser.ts`).

import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { RevealOutputChannelOn } from 'vscode-languageclient'
import { checkStory, configuration, pullOptions } from './check.ts'
import { openConfiguration } from './configuration.ts'
import { stories } from './languages.ts'
import { explainRule } from './rule-page.ts'
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
    initializationOptions: { readFile: true },
    middleware: { workspace: { configuration } }
  })
  // A worker has no file system, and in a virtual workspace a process has none either.
  client.onRequest('calque/readFile', ({ uri }: { uri: string }) => readFile(Uri.parse(uri, true)))
  const command = (id: string, run: () => unknown) => commands.registerCommand(`calque.${id}`, run)
  context.subscriptions.push(
    output,
    ...showStatus(client),
    command('checkStory', () => checkStory(client)),
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

/** A file's text; `null` where there is none. */
async function readFile(uri: Uri): Promise<{ text: string } | null> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) }
  } catch {
    return null
  }
}
