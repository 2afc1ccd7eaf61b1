// The language server: one connection, its open documents, and what is found in them.

import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  RAL,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { actionsAt, fixAllKind } from './actions.ts'
import { Checker } from './checker.ts'
import type { Host } from './host.ts'
import { hoverAt } from './hover.ts'
import { agreeOn, Places } from './places.ts'
import { readSettings, type Settings } from './settings.ts'

/** Milliseconds that a document must rest before it is checked. */
const pause = 50

/** Serves one connection until it ends. */
export function startServer(connection: Connection, host: Host): void {
  new Server(connection, host).listen()
}

/** What an editor may say of itself beside its capabilities. */
interface Options {
  /** It answers `calque/readFile`, `{uri}`, with `{text}` or null: files that only it can reach are read through it. */
  readonly readFile?: boolean
}

class Server {
  readonly #connection: Connection
  readonly #host: Host
  readonly #places = new Places()
  readonly #documents: TextDocuments<TextDocument>
  readonly #checker: Checker
  /** When a document is checked, and for those who wait for it. */
  readonly #timers = new Map<string, Disposable>()
  readonly #waiting = new Map<string, (() => void)[]>()
  #client: ClientCapabilities = {}
  #options: Options = {}
  /** Settings of an editor that sends them. */
  #sent: unknown
  #folders: readonly string[] = []

  constructor(connection: Connection, host: Host) {
    this.#connection = connection
    this.#host = host
    this.#documents = new TextDocuments({
      create: TextDocument.create,
      update: (document, changes, version) => this.#places.update(document, changes, version)
    })
    this.#checker = new Checker({
      documentOf: (uri) => this.#documents.get(uri),
      places: this.#places,
      settingsOf: (uri) => this.#settingsOf(uri),
      log: (line) => connection.console.error(line)
    })
  }

  listen(): void {
    const connection = this.#connection
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#initialized())
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#sent = (settings as { calque?: unknown } | null)?.calque
      this.#reload()
    })
    connection.onDidChangeWatchedFiles(() => this.#reload())
    connection.onHover((params) => this.#hover(params))
    connection.onCodeAction((params) => this.#actions(params))
    connection.languages.diagnostics.on((params, token) => this.#pull(params, token))
    this.#documents.onDidChangeContent(({ document }) => this.#changed(document.uri))
    this.#documents.onDidClose(({ document }) => this.#closed(document.uri))
    this.#documents.listen(connection)
    connection.listen()
  }

  #initialize({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): InitializeResult {
    this.#client = capabilities
    this.#options = (initializationOptions ?? {}) as Options
    this.#sent = initializationOptions
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? []
    this.#places.encoding = agreeOn(capabilities.general?.positionEncodings)
    return {
      serverInfo: { name: 'calque' },
      capabilities: {
        positionEncoding: this.#places.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
        ...(this.#pulls && {
          diagnosticProvider: { identifier: 'calque', interFileDependencies: false, workspaceDiagnostics: false }
        }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
      }
    }
  }

  async #initialized(): Promise<void> {
    const { client, workspace } = this.#connection
    const can = this.#client.workspace
    if (can?.workspaceFolders)
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]
        this.#reload()
      })
    if (can?.didChangeConfiguration?.dynamicRegistration)
      await client.register(DidChangeConfigurationNotification.type, { section: 'calque' })
    if (can?.didChangeWatchedFiles?.dynamicRegistration)
      await client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/calque.{yaml,yml,json}' }]
      })
  }

  /** Whether the editor asks for diagnostics; else it is sent them. */
  get #pulls(): boolean {
    return this.#client.textDocument?.diagnostic !== undefined
  }

  async #settingsOf(uri: string): Promise<Settings> {
    if (!this.#client.workspace?.configuration) return readSettings(this.#sent)
    return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'calque' }))
  }

  /** Settings have changed: everything open is checked anew. */
  #reload(): void {
    this.#checker.reload()
    if (!this.#pulls) for (const uri of this.#documents.keys()) this.#push(uri)
    else if (this.#client.workspace?.diagnostics?.refreshSupport) this.#connection.languages.diagnostics.refresh()
  }

  #changed(uri: string): void {
    this.#timers.get(uri)?.dispose()
    this.#timers.set(
      uri,
      RAL().timer.setTimeout(() => this.#rested(uri), pause)
    )
  }

  #rested(uri: string): void {
    this.#timers.delete(uri)
    for (const go of this.#waiting.get(uri) ?? []) go()
    this.#waiting.delete(uri)
    if (!this.#pulls) this.#push(uri)
  }

  #closed(uri: string): void {
    this.#timers.get(uri)?.dispose()
    this.#checker.forget(uri)
    this.#rested(uri)
    if (!this.#pulls) this.#connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  async #push(uri: string): Promise<void> {
    const found = await this.#checker.check(uri)
    if (!found) return
    const { diagnostics, version } = found
    // Changed again in the meantime: that version is checked when it rests.
    if (this.#documents.get(uri)?.version !== version || this.#timers.has(uri)) return
    this.#connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] })
  }

  async #pull(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: { readonly isCancellationRequested: boolean }
  ): Promise<DocumentDiagnosticReport> {
    await this.#rest(uri)
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'superseded')
    const found = await this.#checker.check(uri)
    if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const { resultId, diagnostics } = found
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] }
  }

  /** Resolves once a document has rested. */
  #rest(uri: string): Promise<void> | undefined {
    if (!this.#timers.has(uri)) return undefined
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(uri)
      if (waiting) waiting.push(resolve)
      else this.#waiting.set(uri, [resolve])
    })
  }

  async #hover({ textDocument, position }: HoverParams): Promise<Hover | null> {
    const found = await this.#checker.check(textDocument.uri)
    if (!found) return null
    return hoverAt(this.#places.offset(found.document, position), found, this.#places)
  }

  async #actions({ textDocument, range, context: { only } }: CodeActionParams): Promise<CodeAction[]> {
    const found = await this.#checker.check(textDocument.uri)
    if (!found) return []
    const start = this.#places.offset(found.document, range.start)
    const end = this.#places.offset(found.document, range.end)
    return actionsAt(found, { start, end }, only, this.#places)
  }
}
