// The extension on a desktop or a remote machine: the server is a process.

import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { start } from './extension.ts'

let client: { stop(): Promise<void> } | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js')
  client = await start(
    context,
    (options) => new LanguageClient('calque', 'calque', { module, transport: TransportKind.ipc }, options)
  )
}

export const deactivate = (): Promise<void> | undefined => client?.stop()
