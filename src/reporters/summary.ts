// The line at the end: how many files, how many findings, how fast.

import { plural, type Summary } from './report.ts'

/** One line without its end. `elapsed` is in milliseconds. */
export function summaryLine({ checked, unchecked, counts, hidden }: Summary, elapsed?: number): string {
  const files = `${plural(checked, 'file')} checked${elapsed === undefined ? '' : ` ${pace(checked, elapsed)}`}${
    unchecked > 0 ? `, ${unchecked} not checked` : ''
  }`
  const found = [
    ...(counts.error > 0 ? [plural(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [plural(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [plural(counts.info, 'note')] : [])
  ]
  if (checked === 0) return files
  const unseen = hidden.warning + hidden.info
  const how = `--severity ${hidden.info > 0 ? 'info' : 'warning'} shows ${unseen === 1 ? 'it' : 'them'}`
  return `${files}: ${found.join(', ') || 'nothing found'}${unseen > 0 ? ` (${unseen} not shown: ${how})` : ''}`
}

/** `in 1.2 s (28 files/s)`. */
function pace(files: number, elapsed: number): string {
  const seconds = elapsed / 1000
  const took = `in ${rounded(seconds)} s`
  return files > 1 && seconds > 0 ? `${took} (${rounded(files / seconds)} files/s)` : took
}

const rounded = (value: number) => value.toFixed(value < 10 ? 1 : 0)
