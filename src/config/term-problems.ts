// What is wrong with a file of the house dictionary, each with line and column.

import { ConfigError } from './fault.ts'

/** Collects what is wrong with one file. */
export class TermProblems {
  readonly #file: string
  readonly #text: string
  readonly #found: { readonly offset: number; readonly message: string }[] = []

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
  }

  /** `message` says what is wrong and what to do, at a UTF-16 offset into the file. */
  add(offset: number, message: string): void {
    this.#found.push({ offset, message })
  }

  /** @throws {ConfigError} when anything was added: a fault for each, in order of place. */
  throwAny(): void {
    if (this.#found.length === 0) return
    const faults = this.#found
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, message }) => {
        const before = this.#text.slice(0, offset).split(/\r\n|\r|\n/)
        return { path: this.#file, line: before.length, column: before.at(-1)!.length + 1, message }
      })
    throw new ConfigError(faults)
  }
}
