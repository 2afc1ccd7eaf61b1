// Settings saved in this window hold at once, also where nothing watches the files: just after the start, or on a web site.

import { type Disposable, languages, workspace } from 'vscode'
import {
  type BaseLanguageClient,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType
} from 'vscode-languageclient'
import { watched } from '../lsp/watched.ts'

const settings = watched.map((pattern) => ({ pattern }))

/** Tells the server of each such file that is saved. */
export function tellSaved(client: BaseLanguageClient): Disposable {
  return workspace.onDidSaveTextDocument((document) => {
    if (languages.match(settings, document) === 0 || !client.isRunning()) return
    const uri = client.code2ProtocolConverter.asUri(document.uri)
    const params: DidChangeWatchedFilesParams = { changes: [{ uri, type: FileChangeType.Changed }] }
    void client.sendNotification(DidChangeWatchedFilesNotification.type, params)
  })
}
