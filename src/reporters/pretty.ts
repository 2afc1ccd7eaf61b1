// For a person: vfile-reporter, file by file, and one line that sums up.

import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { report } from '../core/plugin.ts'
import type { Layout } from './layout.ts'
import { escapeControls, oneLine } from './printable.ts'
import { type FileReport, notChecked, type Summary } from './report.ts'
import { summaryLine } from './summary.ts'

export interface Look {
  readonly color: boolean
  /** Fits messages to a terminal; absent: a table with a line for each finding, however wide. */
  readonly layout?: Layout
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
  look.layout?.(file, problems, source)
  return file
}
