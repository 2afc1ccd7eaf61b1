// Documents are checked when they rest: not while someone types.

import { type Disposable, RAL } from 'vscode-languageserver'

/** Knows which documents were changed a moment ago. */
export class Rest {
  readonly #rested: (uri: string) => void
  readonly #timers = new Map<string, Disposable>()
  readonly #waiting = new Map<string, (() => void)[]>()

  /** @param rested Called with each document that has come to rest. */
  constructor(rested: (uri: string) => void) {
    this.#rested = rested
  }

  /** A document was changed: it rests after so many milliseconds without another change. */
  disturb(uri: string, pause: number): void {
    this.#timers.get(uri)?.dispose()
    const run = () => {
      this.end(uri)
      this.#rested(uri)
    }
    this.#timers.set(uri, RAL().timer.setTimeout(run, pause))
  }

  isDisturbed(uri: string): boolean {
    return this.#timers.has(uri)
  }

  /** Resolves once a document rests. */
  of(uri: string): Promise<void> | undefined {
    if (!this.#timers.has(uri)) return undefined
    return new Promise((resolve) => this.#waiting.set(uri, [...(this.#waiting.get(uri) ?? []), resolve]))
  }

  /** It rests, or is no more. */
  end(uri: string): void {
    this.#timers.get(uri)?.dispose()
    this.#timers.delete(uri)
    for (const go of this.#waiting.get(uri) ?? []) go()
    this.#waiting.delete(uri)
  }
}
