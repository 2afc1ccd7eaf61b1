// Edits as an editor takes them.

import type { ClientCapabilities, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit } from '../core/rule.ts'
import type { Places } from './places.ts'

/** Makes edits in the form that an editor understands. */
export class Edits {
  readonly #places: Places
  readonly #client: () => ClientCapabilities

  constructor(places: Places, client: () => ClientCapabilities) {
    this.#places = places
    this.#client = client
  }

  /**
   * Edits of one document, offsets in UTF-16.
   *
   * @param version The version that they are for; absent for a file that need not be open.
   */
  of(edits: readonly Edit[], document: TextDocument, version?: number): WorkspaceEdit {
    const { uri } = document
    const changes = edits.map(
      ({ start, end, text }): TextEdit => ({ range: this.#places.range(document, start, end), newText: text })
    )
    if (!this.#client().workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: changes } }
    const change: TextDocumentEdit = { textDocument: { uri, version: version ?? null }, edits: changes }
    return { documentChanges: [change] }
  }

  /** A new file, or `undefined` where the editor makes none. */
  newFile(uri: string, text: string): WorkspaceEdit | undefined {
    const can = this.#client().workspace?.workspaceEdit
    if (!can?.documentChanges || !can.resourceOperations?.includes('create')) return undefined
    const start = { line: 0, character: 0 }
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] }
      ]
    }
  }
}

/** The one edit that makes `after` of `before`: what they have in common at both ends is left alone. */
export function difference(before: string, after: string): Edit {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = before.length
  let to = after.length
  while (end > start && to > start && before[end - 1] === after[to - 1]) {
    end--
    to--
  }
  return { start, end, text: after.slice(start, to) }
}
