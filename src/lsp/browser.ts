// The server as a web worker, which has no file system: what it needs of the workspace it asks the editor for.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './server.ts'

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
startServer(connection, { read: async () => undefined })
