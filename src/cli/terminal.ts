// What the terminal can show.

import { styleText } from 'node:util'
import type { Args } from './args.ts'
import type { Output, Streams } from './streams.ts'

/** Whether to colour: `--no-color`, `--color`, NO_COLOR, then whether there is a terminal. */
export function hasColor(args: Pick<Args, 'given'>, { env }: Streams, out: Output): boolean {
  if (args.given.has('no-color')) return false
  if (args.given.has('color')) return true
  return !env.NO_COLOR && env.TERM !== 'dumb' && out.isTTY === true
}

export type Style = (format: Parameters<typeof styleText>[0], text: string) => string

/** Styles text, or leaves it alone. */
export function styler(color: boolean): Style {
  // Node 22 looks at the process's own terminal unless told not to; this decision was made above.
  const always = { validateStream: false } as Parameters<typeof styleText>[2]
  return color ? (format, text) => styleText(format, text, always) : (_, text) => text
}

/** Columns to write to, at most 100: longer lines are hard to read. */
export function widthOf(out: Output): number {
  return Math.min(out.columns ?? 80, 100)
}
