// For a person: vfile-reporter, file by file, and one line that sums up.

import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import wrap from 'wrap-ansi'
import { report } from '../core/plugin.ts'
import { excerptOf } from './excerpt.ts'
import { escapeControls, oneLine } from './printable.ts'
import { type FileReport, notChecked, type Summary } from './report.ts'
import { summaryLine } from './summary.ts'

export interface Look {
  readonly color: boolean
  /**
   * Columns to write to: messages are wrapped, and each finding is shown in its place. Absent: a table with a line for
   * each finding, however wide.
   */
  readonly columns?: number
  /** What the run took, in milliseconds; absent: not told. */
  readonly elapsed?: number
}

export function pretty(files: readonly FileReport[], summary: Summary, look: Look): string {
  const shown = files.filter(
    ({ problems, error, notFixed }) => problems.length > 0 || (error ?? notFixed) !== undefined
  )
  const blocks = shown.map((file) => {
    const text = reporter([vfileOf(file, look)], { color: look.color })
    // Its last line counts this one file; ours counts them all.
    return file.problems.some(({ severity }) => severity !== 'info') || (file.error ?? file.notFixed) !== undefined
      ? text.slice(0, text.lastIndexOf('\n\n'))
      : text
  })
  return `${[...blocks, summaryLine(summary, look.elapsed)].join('\n\n')}\n`
}

function vfileOf({ path, source = '', problems, error, notFixed }: FileReport, look: Look): VFile {
  const file = new VFile({ path: escapeControls(path), value: source })
  const found = report(file, problems)
  if (error !== undefined) {
    const message = file.message(`Not checked: ${oneLine(error)}`, { source: 'calque', ruleId: notChecked })
    message.fatal = true
  }
  if (notFixed !== undefined) {
    const message = file.message(`Not fixed: ${oneLine(notFixed)}`, { source: 'calque', ruleId: 'not-fixed' })
    message.fatal = true
  }
  for (const message of found) message.message = oneLine(message.message)
  if (look.columns !== undefined) layOut(file, problems, source, { ...look, columns: look.columns })
  return file
}

type Extent = { readonly start: number; readonly end: number }

/**
 * What vfile-reporter prints of a message is its first line, in columns, and the other lines as they are: wrapped text,
 * excerpt, and carets with the rule behind them.
 */
function layOut(
  file: VFile,
  extents: readonly Extent[],
  source: string,
  look: Look & { readonly columns: number }
): void {
  const styled = look.color ? ansi : plain
  for (const message of file.messages) shorten(message)
  const indent = 2 + widest(file.messages.map((one) => placeOf(one).length)) + widest(file.messages.map(labelLength))
  const columns = Math.max(20, look.columns - indent)
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
