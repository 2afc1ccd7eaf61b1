// The extension in a browser, such as vscode.dev: the same server is a worker.

import { type ExtensionContext, Uri } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports
} from 'vscode-languageclient/browser'
import { start } from './extension.ts'

let client: { stop(): Promise<void> } | undefined
let worker: Worker | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist/server-worker.js').toString(true)
  client = await start(context, (options) => new LanguageClient('calque', 'calque', () => fresh(server), options))
}

/** Ends at a new worker, for a server that was shut down answers no more. */
async function fresh(url: string): Promise<MessageTransports> {
  worker?.terminate()
  worker = new Worker(url)
  // The client would ask whether it is a `Worker`, which one made in the extension host is not.
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
}

export async function deactivate(): Promise<void> {
  await client?.stop()
  worker?.terminate()
}
