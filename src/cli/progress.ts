// How far a run has come: one line on a terminal, when it takes longer than a second, gone when it is done.

import type { Streams } from './streams.ts'

/** Milliseconds before it shows, and between two drawings. */
const patience = 1000
const interval = 100

export class Progress {
  readonly #streams: Streams
  readonly #total: number
  readonly #started = performance.now()
  #drawn = 0
  #done = 0

  constructor(streams: Streams, total: number) {
    this.#streams = streams
    this.#total = total
  }

  /** One file more is done. */
  step(): void {
    this.#done++
    const { stderr, env } = this.#streams
    if (!stderr.isTTY || env.TERM === 'dumb') return
    const now = performance.now()
    if (now - this.#started < patience || now - this.#drawn < interval) return
    this.#drawn = now
    stderr.write(`\r${this.#line(stderr.columns ?? 80)}\u001B[K`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#drawn > 0) this.#streams.stderr.write('\r\u001B[K')
  }

  #line(columns: number): string {
    const count = `${this.#done} of ${this.#total} files`
    const width = Math.min(40, columns - count.length - 2)
    if (width < 5) return count.slice(0, columns - 1)
    const filled = Math.floor((this.#done / this.#total) * width)
    return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${count}`
  }
}
