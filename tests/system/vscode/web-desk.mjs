// A folder and extensions for a VS Code that runs in the browser alone: served over HTTP, the folder through a file system
// provider, as editors in the browser have one for a repository.

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'

const scheme = 'vscode-test-web'

/** Runs in the browser: every file of `scheme` is one of the server. */
function provider(vscode, address, uriScheme) {
  const changed = new vscode.EventEmitter()
  const ask = async ({ path }, method, body) => {
    const response = await fetch(`${address}/desk${path}`, { method, body })
    if (!response.ok) throw vscode.FileSystemError.FileNotFound(path)
    return response
  }
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions()
  }
  const fileSystem = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: async (uri) => (await ask(uri, 'OPTIONS')).json(),
    readDirectory: () => [['story.txt', vscode.FileType.File]],
    readFile: async (uri) => new Uint8Array(await (await ask(uri, 'GET')).arrayBuffer()),
    async writeFile(uri, content) {
      await ask(uri, 'PUT', content)
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }])
    },
    createDirectory: refuse,
    delete: refuse,
    rename: refuse
  }
  return vscode.workspace.registerFileSystemProvider(uriScheme, fileSystem)
}

const manifest = {
  name: 'desk',
  publisher: 'calque-test',
  version: '0.0.1',
  engines: { vscode: '^1.91.0' },
  browser: './extension.js',
  activationEvents: [`onFileSystem:${scheme}`]
}

/**
 * Serves until closed.
 *
 * @param extension Folder of the unpacked extension.
 * @param desk Folder of the stories.
 */
export async function serveDesk(extension, desk) {
  /** Paths that were asked for. */
  const asked = new Set()
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Allow-Methods', '*')
    response.setHeader('Access-Control-Allow-Headers', '*')
    try {
      const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
      asked.add(path)
      const body = Buffer.concat(await request.toArray())
      const answer = path.startsWith('/desk')
        ? onDesk(request.method, join(desk, path.slice('/desk'.length)), body)
        : ofExtensions(path)
      response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream')
      response.end(answer)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  // VS Code lets workers load scripts from here, and not from 127.0.0.1.
  const address = `http://localhost:${server.address().port}`

  function ofExtensions(path) {
    if (path === '/provider/package.json') return JSON.stringify(manifest)
    if (path === '/provider/extension.js')
      return `exports.activate = () => (${provider})(require('vscode'), ${JSON.stringify(address)}, '${scheme}')`
    if (path.startsWith('/calque/')) return readFileSync(join(extension, path.slice('/calque'.length)))
    throw new Error('none such')
  }

  return {
    folder: `${scheme}://desk/`,
    asked,
    extensions: ['calque', 'provider'].map((name) => ({
      scheme: 'http',
      authority: address.slice('http://'.length),
      path: `/${name}`
    })),
    close: () => server.close()
  }
}

function onDesk(method, path, body) {
  if (method === 'PUT') writeFileSync(path, body)
  else if (method === 'GET') return readFileSync(path)
  const { size, mtimeMs, ctimeMs } = statSync(path)
  return JSON.stringify({ type: statSync(path).isDirectory() ? 2 : 1, size, mtime: mtimeMs, ctime: ctimeMs })
}
