// The server in a process of its own: over standard input and output, or however its arguments say. Loading it starts it.

import { readFile } from 'node:fs/promises'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import type { Host } from './host.ts'
import { startServer } from './server.ts'

const host: Host = {
  async read(uri) {
    const parsed = URI.parse(uri)
    if (parsed.scheme !== 'file') return undefined
    try {
      return await readFile(parsed.fsPath, 'utf8')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      throw error
    }
  }
}

const isTold = process.argv.some((one) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(one))
startServer(
  isTold
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
  host
)
