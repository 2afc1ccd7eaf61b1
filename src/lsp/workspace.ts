// The editor's folders and settings.

import type { Connection, InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver'
import { URI, Utils } from 'vscode-uri'
import type { Setting } from './checker.ts'
import { readSettings, type Settings } from './settings.ts'

export class Workspace {
  readonly #connection: Connection
  /** Settings of an editor that sends them and is not asked. */
  sent: unknown
  #asks = false
  #folders: readonly URI[] = []

  constructor(connection: Connection) {
    this.#connection = connection
  }

  initialize({ capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams): void {
    this.#asks = capabilities.workspace?.configuration === true
    this.sent = initializationOptions
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
    this.#folders = uris.map((uri) => URI.parse(uri))
  }

  changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => URI.parse(uri).toString()))
    const left = this.#folders.filter((folder) => !gone.has(folder.toString()))
    this.#folders = [...left, ...added.map(({ uri }) => URI.parse(uri))]
  }

  async settingOf(uri: string): Promise<Setting> {
    const settings = await this.#settingsOf(uri)
    const file = this.#fileOf(URI.parse(uri))
    const folder = hasPlace(URI.parse(uri)) ? (this.folderOf(file) ?? Utils.dirname(file)) : undefined
    return { settings, file, folder, explicit: this.#explicitOf(settings, file) }
  }

  /** The innermost folder that a file lies in. */
  folderOf(file: URI): URI | undefined {
    return this.#folders
      .filter(
        (folder) => folder.scheme === file.scheme && `${file.path}/`.startsWith(`${folder.path}/`.replace('//', '/'))
      )
      .toSorted((a, b) => b.path.length - a.path.length)[0]
  }

  async #settingsOf(uri: string): Promise<Settings> {
    if (!this.#asks) return readSettings(this.sent)
    return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'calque' }))
  }

  /** One that was never saved is taken to lie in the first folder. */
  #fileOf(uri: URI): URI {
    const [folder] = this.#folders
    if (hasPlace(uri)) return uri
    return folder ? Utils.joinPath(folder, uri.path) : uri.with({ path: `/${uri.path}` })
  }

  #explicitOf({ config }: Settings, file: URI): URI | undefined {
    if (config === undefined) return undefined
    if (/^(?:\/|[A-Za-z]:[\\/])/.test(config)) return URI.file(config)
    return Utils.joinPath(this.folderOf(file) ?? this.#folders[0] ?? Utils.dirname(file), config)
  }
}

/** One that was never saved has a name alone. */
function hasPlace(uri: URI): boolean {
  return uri.path.startsWith('/')
}
