// A language client that speaks to the built command over its standard input and output.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  Hover,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
  WorkspaceEdit
} from 'vscode-languageserver'
import { bin } from '../cli/command.ts'

export class Client implements AsyncDisposable {
  readonly process: ChildProcessWithoutNullStreams
  readonly connection
  /** Diagnostics that were sent, by document, the last of them. */
  readonly sent = new Map<string, PublishDiagnosticsParams>()
  /** Lines that the server logged. */
  readonly log: string[] = []
  errors = ''
  /** Edits that the server asked to be applied. */
  readonly edits: WorkspaceEdit[] = []
  /** Messages that were shown. */
  readonly shown: string[] = []
  #arrived: (() => void)[] = []

  constructor(args: readonly string[] = []) {
    this.process = spawn(process.execPath, [bin, 'lsp', ...args])
    this.process.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.errors += text
    })
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin)
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.sent.set(params.uri, params)
      for (const go of this.#arrived.splice(0)) go()
    })
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message)
    })
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message)
    })
    this.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      this.edits.push(edit)
      return { applied: true }
    })
    this.connection.listen()
  }

  async initialize(
    capabilities: ClientCapabilities = {},
    rest: Partial<InitializeParams> = {}
  ): Promise<InitializeResult> {
    const params: InitializeParams = { processId: process.pid, rootUri: null, capabilities, ...rest }
    const result: InitializeResult = await this.connection.sendRequest('initialize', params)
    await this.connection.sendNotification('initialized', {})
    return result
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text }
    })
  }

  change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges
    })
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  /** The diagnostics of a version of a document, once they have been sent. */
  async diagnostics(uri: string, version = 1): Promise<readonly Diagnostic[]> {
    for (;;) {
      const params = this.sent.get(uri)
      if (params?.version === version) return params.diagnostics
      await this.arrival()
    }
  }

  /** Diagnostics of a file, once they are as expected. */
  async until(uri: string, is: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    for (;;) {
      const diagnostics = this.sent.get(uri)?.diagnostics
      if (diagnostics && is(diagnostics)) return diagnostics
      await this.arrival()
    }
  }

  /** Resolves when diagnostics of whatever document have been sent. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#arrived.push(resolve))
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } })
  }

  actions(uri: string, range: Diagnostic['range'], only?: readonly string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) }
    })
  }

  /** Runs the command of an action; the edit that came of it. */
  async run({ command }: CodeAction): Promise<WorkspaceEdit | undefined> {
    const { command: name, arguments: args } = command!
    const before = this.edits.length
    await this.connection.sendRequest('workspace/executeCommand', { command: name, arguments: args })
    return this.edits[before]
  }

  /** Ends the server as an editor does; its exit code. */
  async end(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    const exit = this.exit()
    await this.connection.sendNotification('exit')
    return exit
  }

  /** The exit code, once the process has ended. */
  async exit(): Promise<number | null> {
    if (this.process.exitCode === null) await once(this.process, 'exit')
    return this.process.exitCode
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.connection.dispose()
    if (this.process.exitCode === null) this.process.kill()
  }
}
