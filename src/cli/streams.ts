// What the command reads and writes, so that it can run inside a test or another program.

import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  cwd(): string
}
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Writes to a stream whose reader may leave early, as `head` does. */
export class Writer {
  readonly #out: Output
  #closed = false

  constructor(out: Output) {
    this.#out = out
    // Without a listener a closed pipe would end the process with a trace. What cannot be written is lost all the same.
    out.on('error', () => {
      this.#closed = true
    })
  }

  /** Whether nobody reads any more. */
  get closed(): boolean {
    return this.#closed || this.#out.destroyed
  }

  /** Resolves once the reader is ready for more, or has left. */
  async write(text: string): Promise<void> {
    if (this.closed || text === '') return
    if (this.#out.write(text)) return
    const left = new AbortController()
    try {
      await Promise.race(['drain', 'close', 'error'].map((event) => once(this.#out, event, { signal: left.signal })))
    } catch {
      this.#closed = true
    } finally {
      left.abort()
    }
  }
}
