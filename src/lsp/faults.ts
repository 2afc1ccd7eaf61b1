// What is wrong with configurations, shown in their own files.

import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import type { Checker } from './checker.ts'
import { type FaultAt, isConfig } from './configurations.ts'
import { faultOf } from './diagnostics.ts'
import type { Host } from './host.ts'
import type { Places } from './places.ts'

/** Shows the faults of the configurations in use, and of those that are open. */
export class ConfigFaults {
  readonly #checker: Checker
  readonly #documents: { all(): TextDocument[] }
  readonly #places: Places
  readonly #read: Host['read']
  readonly #send: (uri: string, diagnostics: Diagnostic[]) => void
  /** Files that faults are shown in. */
  #shown: ReadonlySet<string> = new Set()

  constructor(
    checker: Checker,
    documents: { all(): TextDocument[] },
    places: Places,
    read: Host['read'],
    send: (uri: string, diagnostics: Diagnostic[]) => void
  ) {
    this.#checker = checker
    this.#documents = documents
    this.#places = places
    this.#read = read
    this.#send = send
  }

  async show(): Promise<void> {
    const byFile = new Map<string, Map<string, FaultAt>>()
    for (const fault of [...this.#checker.faults, ...this.#ofOpen()]) {
      const faults = byFile.get(fault.uri) ?? new Map<string, FaultAt>()
      byFile.set(fault.uri, faults.set(`${fault.line}:${fault.column}:${fault.message}`, fault))
    }
    const before = this.#shown
    this.#shown = new Set(byFile.keys())
    for (const uri of before) if (!byFile.has(uri)) this.#send(uri, [])
    for (const [uri, faults] of byFile) {
      const text = (await this.#read(uri)) ?? ''
      this.#send(
        uri,
        Array.from(faults.values(), (fault) => faultOf(fault, text, this.#places))
      )
    }
  }

  #ofOpen(): FaultAt[] {
    return this.#documents
      .all()
      .filter(({ uri }) => isConfig(URI.parse(uri)))
      .flatMap((document) => this.#checker.configurations.faultsOf(URI.parse(document.uri), document.getText()))
  }
}
