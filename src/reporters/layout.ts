// The report for people on a terminal: loaded only for one, since measuring text takes a while to begin.

import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import wrap from 'wrap-ansi'
import { excerptOf } from './excerpt.ts'

type Extent = { readonly start: number; readonly end: number }

/** Lays out the messages of a file. Those of `extents`, UTF-16 offsets into `source`, come first and in the same order. */
export type Layout = (file: VFile, extents: readonly Extent[], source: string) => void

/** For a terminal of so many columns: messages are wrapped, and each finding is shown in its place. */
export function layoutFor(columns: number, color: boolean): Layout {
  return (file, extents, source) => layOut(file, extents, source, columns, color ? ansi : plain)
}

/**
 * What vfile-reporter prints of a message is its first line, in columns, and the other lines as they are: wrapped text,
 * excerpt, and carets with the rule behind them.
 */
function layOut(file: VFile, extents: readonly Extent[], source: string, width: number, styled: typeof plain): void {
  for (const message of file.messages) shorten(message)
  const indent = 2 + widest(file.messages.map((one) => placeOf(one).length)) + widest(file.messages.map(labelLength))
  const columns = Math.max(20, width - indent)
  file.messages.forEach((message, i) => {
    const lines = wrap(styled.code(message.message), columns, { hard: true }).split('\n')
    const extent = extents[i]
    if (extent) {
      const { text, carets } = excerptOf(source, extent.start, extent.end, columns)
      lines.push(...(text.trim() === '' ? [] : [text]), ...underline(carets, message.ruleId ?? '', columns, styled))
    }
    const [first = '', ...rest] = lines
    message.message = [first, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n')
    message.ruleId = undefined
    message.source = undefined
  })
}

/** Carets with the rule behind them, or before them, or in the place of the last ones, or else below. */
function underline(carets: string, id: string, columns: number, { red, dim }: typeof plain): string[] {
  const indent = carets.indexOf('^')
  const space = columns - id.length - 1
  if (carets.length <= space) return [`${red(carets)} ${dim(id)}`]
  if (id.length < indent) return [`${dim(id.padStart(indent - 1))} ${red(carets.trimStart())}`]
  if (space - indent > 4) return [`${red(`${carets.slice(0, space - 1)}\u2026`)} ${dim(id)}`]
  return [red(carets), dim(id.padStart(columns))]
}

/** Shows where it begins; the carets show how far it goes. */
function shorten(message: VFileMessage): void {
  if (message.place && 'start' in message.place) message.place = message.place.start
}

function placeOf({ place }: VFileMessage): string {
  return place && 'line' in place ? `${place.line}:${place.column}` : ''
}

const labelLength = ({ fatal }: VFileMessage) => (fatal ? 'error' : fatal === false ? 'warning' : 'info').length
const widest = (lengths: readonly number[]) => Math.max(...lengths)

const plain = { code: (text: string) => text, red: (text: string) => text, dim: (text: string) => text }
const ansi = {
  /** As vfile-reporter does it, so that wrapped lines look like first ones. */
  code: (text: string) => `\u001B[1m${text.replace(/`[^`]*`/g, '\u001B[36m$&\u001B[39m')}\u001B[22m`,
  red: (text: string) => `\u001B[31m${text}\u001B[39m`,
  dim: (text: string) => `\u001B[2m${text}\u001B[22m`
}
