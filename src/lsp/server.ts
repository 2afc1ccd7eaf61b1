// The language server: one connection and what is asked of it.

import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type ExecuteCommandParams,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  RAL,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import { actionsAt, fixAllKind } from './actions.ts'
import { Checker, type Findings } from './checker.ts'
import { commandNames, type Made, run } from './commands.ts'
import { isConfig } from './configurations.ts'
import { Edits } from './edits.ts'
import { ConfigFaults } from './faults.ts'
import type { Host } from './host.ts'
import { hoverAt } from './hover.ts'
import { agreeOn, Places } from './places.ts'
import { Rest } from './rest.ts'
import { watched } from './watched.ts'
import { Workspace } from './workspace.ts'

/** Milliseconds after which configurations are looked at again, where the editor does not tell when one has changed. */
const look = 2000

/** Serves one connection until it ends. */
export function startServer(connection: Connection, host: Host): void {
  new Server(connection, host).listen()
}

/** What an editor may say of itself beside its capabilities, in `initializationOptions`. */
interface Options {
  /** It answers `calque/readFile`, `{uri}`, with `{text}` or null: files that only it can reach are read through it. */
  readonly readFile?: boolean
  /** It takes `calque/passedOver`, `{uri, why}`: why a document is passed over, or null when it is not. */
  readonly passedOver?: boolean
  /** It answers `calque/reason`, `{ruleId}`, with why a finding is dismissed, or null when it is not. */
  readonly reason?: boolean
  /** Milliseconds that a document must rest before it is checked: 50 unless told. */
  readonly pause?: number
}

class Server {
  readonly #connection: Connection
  readonly #host: Host
  readonly #places = new Places()
  readonly #documents: TextDocuments<TextDocument>
  readonly #workspace: Workspace
  readonly #checker: Checker
  readonly #faults: ConfigFaults
  readonly #edits = new Edits(this.#places, () => this.#client)
  readonly #rest = new Rest((uri) => this.#rested(uri))
  /** Settings and records that the editor has changed for us and may not have saved yet: they hold at once. */
  readonly #unsaved = new Map<string, NonNullable<Made['file']>>()
  /** Documents that are passed over, as far as it was told, and why. */
  readonly #passedOver = new Map<string, string>()
  #isInitialized = false
  #client: ClientCapabilities = {}
  #options: Options = {}

  constructor(connection: Connection, host: Host) {
    this.#connection = connection
    this.#host = host
    this.#documents = new TextDocuments({
      create: TextDocument.create,
      update: (document, changes, version) => this.#places.update(document, changes, version)
    })
    this.#workspace = new Workspace(connection)
    const read = (uri: string) => this.#read(uri)
    this.#checker = new Checker({
      read,
      documentOf: (uri) => this.#documents.get(uri),
      settingOf: (uri) => this.#workspace.settingOf(uri),
      places: this.#places,
      log: (line) => connection.console.error(line),
      faultsChanged: () => this.#later(this.#faults.show())
    })
    this.#faults = new ConfigFaults(this.#checker, this.#documents, this.#places, read, (uri, diagnostics) =>
      this.#later(connection.sendDiagnostics({ uri, diagnostics }))
    )
  }

  listen(): void {
    const connection = this.#connection
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#later(this.#initialized()))
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#workspace.sent = (settings as { calque?: unknown } | null)?.calque
      this.#reload()
    })
    connection.onDidChangeWatchedFiles(() => this.#reload())
    connection.onHover((params) => this.#ready(() => this.#hover(params)))
    connection.onCodeAction((params) => this.#ready(() => this.#actions(params)))
    connection.onExecuteCommand((params) => this.#ready(() => this.#command(params)))
    connection.languages.diagnostics.on((params, token) => this.#ready(() => this.#pull(params, token)))
    this.#documents.onDidChangeContent(({ document }) => this.#rest.disturb(document.uri, this.#options.pause ?? 50))
    this.#documents.onDidClose(({ document }) => this.#closed(document.uri))
    this.#documents.listen(connection)
    connection.listen()
  }

  /** The answer to a request, which must not come before `initialize`. */
  async #ready<T>(answer: () => Promise<T>): Promise<T> {
    if (!this.#isInitialized) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first')
    return answer()
  }

  #initialize(params: InitializeParams): InitializeResult {
    const { capabilities, initializationOptions } = params
    this.#isInitialized = true
    this.#client = capabilities
    this.#options = (initializationOptions ?? {}) as Options
    this.#places.encoding = agreeOn(capabilities.general?.positionEncodings)
    this.#workspace.initialize(params)
    return {
      serverInfo: { name: 'calque' },
      capabilities: {
        positionEncoding: this.#places.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
        executeCommandProvider: { commands: [...commandNames] },
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
      workspace.onDidChangeWorkspaceFolders((change) => {
        this.#workspace.changeFolders(change)
        this.#reload()
      })
    if (can?.didChangeConfiguration?.dynamicRegistration)
      await client.register(DidChangeConfigurationNotification.type, { section: 'calque' })
    if (can?.didChangeWatchedFiles?.dynamicRegistration)
      await client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((globPattern) => ({ globPattern }))
      })
    else RAL().timer.setInterval(() => this.#later(this.#look()), look)
  }

  async #look(): Promise<void> {
    if (await this.#checker.configurations.haveChanged()) this.#reload()
  }

  /** Whether the editor asks for diagnostics; else it is sent them. */
  get #pulls(): boolean {
    return this.#client.textDocument?.diagnostic !== undefined
  }

  /** Text of a file: as the editor has it open, changed or not. */
  async #read(uri: string): Promise<string | undefined> {
    const open = this.#documents.get(uri) ?? this.#documents.all().find((one) => URI.parse(one.uri).toString() === uri)
    if (open) return open.getText()
    const text = this.#options.readFile ? await this.#readThere(uri) : await this.#host.read(uri)
    const unsaved = this.#unsaved.get(uri)
    if (!unsaved) return text
    if (text === unsaved.before) return unsaved.after
    this.#unsaved.delete(uri)
    return text
  }

  async #readThere(uri: string): Promise<string | undefined> {
    const answer = await this.#connection.sendRequest<{ text: string } | null>('calque/readFile', { uri })
    return answer?.text
  }

  /** Settings have changed: everything open is checked anew. */
  #reload(): void {
    this.#checker.reload()
    this.#later(this.#faults.show())
    if (!this.#pulls) for (const uri of this.#documents.keys()) this.#later(this.#push(uri))
    else if (this.#client.workspace?.diagnostics?.refreshSupport)
      this.#later(this.#connection.sendRequest(DiagnosticRefreshRequest.type))
  }

  #rested(uri: string): void {
    if (isConfig(URI.parse(uri))) this.#reload()
    else if (!this.#pulls) this.#later(this.#push(uri))
  }

  #closed(uri: string): void {
    this.#rest.end(uri)
    this.#tellPassedOver(uri, undefined)
    this.#checker.forget(uri)
    if (isConfig(URI.parse(uri))) this.#reload()
    else if (!this.#pulls) this.#later(this.#connection.sendDiagnostics({ uri, diagnostics: [] }))
  }

  async #push(uri: string): Promise<void> {
    const found = await this.#check(uri)
    if (!found) return
    const { diagnostics, version } = found
    // Changed again in the meantime: that version is checked when it rests.
    if (this.#documents.get(uri)?.version !== version || this.#rest.isDisturbed(uri)) return
    this.#later(this.#connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] }))
  }

  async #check(uri: string): Promise<Findings | undefined> {
    const found = await this.#checker.check(uri)
    if (found) this.#tellPassedOver(uri, found.passedOver)
    return found
  }

  /** Once, and again when it has changed. */
  #tellPassedOver(uri: string, why: string | undefined): void {
    if (this.#passedOver.get(uri) === why) return
    if (why === undefined) this.#passedOver.delete(uri)
    else {
      this.#passedOver.set(uri, why)
      this.#connection.console.log(`calque: ${uri} is passed over: ${why}`)
    }
    if (this.#options.passedOver)
      this.#later(this.#connection.sendNotification('calque/passedOver', { uri, why: why ?? null }))
  }

  async #pull(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: { readonly isCancellationRequested: boolean }
  ): Promise<DocumentDiagnosticReport> {
    await this.#rest.of(uri)
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'superseded')
    const found = await this.#check(uri)
    if (!found) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const { resultId, diagnostics } = found
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] }
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
    const actions = await actionsAt(found, { start, end, only }, this.#edits)
    // A document changes in its place: of one that has changed meanwhile the edits may be wrong.
    return found.document.version === found.version ? actions : []
  }

  async #command({ command, arguments: [argument] = [] }: ExecuteCommandParams): Promise<null> {
    const { workspace } = this.#connection
    try {
      const desk = {
        checker: this.#checker,
        edits: this.#edits,
        read: (uri: string) => this.#read(uri),
        settingOf: (uri: string) => this.#workspace.settingOf(uri),
        folderOf: (file: URI) => this.#workspace.folderOf(file),
        reason: (ruleId: string) => this.#reason(ruleId)
      }
      const made = await run(desk, command, argument)
      if (!made) return null
      const { label, edit, file } = made
      // As a refactoring, editors such as VS Code save files that were not open.
      const { applied, failureReason } = await workspace.applyEdit({ label, edit, metadata: { isRefactoring: true } })
      if (applied && file) {
        this.#unsaved.set(file.uri, file)
        this.#reload()
      }
      if (!applied) this.#tell(`calque: the editor did not apply it: ${failureReason ?? 'try again'}`)
    } catch (error) {
      this.#tell((error as Error).message)
    }
    return null
  }

  /** Not by `window.showWarningMessage`, which is a request that some editors refuse. */
  #tell(message: string): void {
    this.#later(this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }))
  }

  /** What nobody waits for: when it fails, that is a line in the log. */
  #later(work: Promise<unknown>): void {
    work.catch((error: Error) => this.#connection.console.error(`calque: ${error.message}`))
  }

  async #reason(ruleId: string): Promise<string | undefined> {
    if (!this.#options.reason) return 'meant as it stands'
    return (await this.#connection.sendRequest<string | null>('calque/reason', { ruleId })) ?? undefined
  }
}
