// Offsets into a document as line and character, in the units that server and editor have agreed on.

import type { Position, Range } from 'vscode-languageserver'
import { type TextDocumentContentChangeEvent as Change, TextDocument } from 'vscode-languageserver-textdocument'

/** Units of a character offset within a line. */
export type Encoding = 'utf-16' | 'utf-8'

/** The first of an editor's encodings that we speak; UTF-16 is what every editor knows. */
export function agreeOn(offered: readonly string[] = []): Encoding {
  return offered.find((one): one is Encoding => one === 'utf-8' || one === 'utf-16') ?? 'utf-16'
}

/** Converts places of documents. */
export class Places {
  encoding: Encoding = 'utf-16'

  /** The range of `[start, end)`, UTF-16 offsets. */
  range(document: TextDocument, start: number, end: number): Range {
    return { start: this.#position(document, start), end: this.#position(document, end) }
  }

  /** UTF-16 offset of a position. */
  offset(document: TextDocument, position: Position): number {
    return document.offsetAt(this.#inUtf16(document, position))
  }

  /** Applies changes in their order: each counts from what the one before it left. */
  update(document: TextDocument, changes: readonly Change[], version: number): TextDocument {
    if (this.encoding === 'utf-16') return TextDocument.update(document, [...changes], version)
    let updated = document
    for (const change of changes) {
      const converted =
        'range' in change
          ? {
              text: change.text,
              range: {
                start: this.#inUtf16(updated, change.range.start),
                end: this.#inUtf16(updated, change.range.end)
              }
            }
          : change
      updated = TextDocument.update(updated, [converted], version)
    }
    return updated
  }

  #position(document: TextDocument, offset: number): Position {
    const position = document.positionAt(offset)
    if (this.encoding === 'utf-16') return position
    const before = document.getText({ start: { line: position.line, character: 0 }, end: position })
    return { line: position.line, character: bytesOf(before) }
  }

  #inUtf16(document: TextDocument, position: Position): Position {
    if (this.encoding === 'utf-16') return position
    const { line } = position
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    let character = 0
    for (let bytes = 0; character < text.length && bytes < position.character; ) {
      const code = text.codePointAt(character)!
      bytes += bytesOfCode(code)
      character += code > 0xffff ? 2 : 1
    }
    return { line, character }
  }
}

/** Length of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    bytes += bytesOfCode(code)
    if (code > 0xffff) i++
  }
  return bytes
}

function bytesOfCode(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
