// The extension in a browser, such as vscode.dev: the same server is a worker.

import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { start } from './extension.ts'

let client: { stop(): Promise<void> } | undefined
let worker: Worker | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true)
  client = await start(context, (options) => new LanguageClient('calque', 'calque', () => fresh(server), options))
}

/** A new worker, for a server that was shut down answers no more. */
async function fresh(url: string): Promise<Worker> {
  worker?.terminate()
  worker = new Worker(url)
  return worker
}

export async function deactivate(): Promise<void> {
  await client?.stop()
  worker?.terminate()
}
