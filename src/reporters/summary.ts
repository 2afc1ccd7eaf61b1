// The line at the end: how many files, how many findings, how fast.

import { type FixSummary, plural, type Summary } from './report.ts'

/** One line without its end. `elapsed` is in milliseconds. */
export function summaryLine(summary: Summary, elapsed?: number): string {
  const { checked, unchecked, counts, hidden, withheld, fixes } = summary
  const files = `${plural(checked, 'file')} checked${elapsed === undefined ? '' : ` ${pace(checked, elapsed)}`}${
    unchecked > 0 ? `, ${unchecked} not checked` : ''
  }`
  const found = [
    ...(counts.error > 0 ? [plural(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [plural(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [plural(counts.info, 'note')] : [])
  ]
  if (checked === 0) return files
  if (fixes?.dryRun) return `${files}: ${fixedNote(fixes)}; left: ${found.join(', ') || 'nothing'}`
  const unseen = hidden.warning + hidden.info
  const how = `--severity ${hidden.info > 0 ? 'info' : 'warning'} shows ${unseen === 1 ? 'it' : 'them'}`
  const main = `${files}: ${found.join(', ') || 'nothing found'}${unseen > 0 ? ` (${unseen} not shown: ${how})` : ''}`
  return [main, fixes ? fixedNote(fixes) : '', withheldNote(withheld)].filter(Boolean).join('; ')
}

function fixedNote({ applied, unsafe, overlapping, dryRun }: FixSummary): string {
  return [
    dryRun ? `${applied} would be fixed` : `${applied} fixed`,
    ...(unsafe > 0
      ? [`${unsafe} not, which may change the meaning: --unsafe fixes ${unsafe === 1 ? 'it' : 'them'}`]
      : []),
    ...(overlapping > 0 ? [`${overlapping} gone with another that overlapped`] : [])
  ].join(', ')
}

function withheldNote({ dismissed = 0, baseline = 0 }: Summary['withheld']): string {
  return [
    ...(dismissed > 0 ? [`${dismissed} dismissed`] : []),
    ...(baseline > 0 ? [`${baseline} in the baseline`] : [])
  ].join(', ')
}

/** `in 1.2 s (28 files/s)`. */
function pace(files: number, elapsed: number): string {
  const seconds = elapsed / 1000
  const took = `in ${rounded(seconds)} s`
  return files > 1 && seconds > 0 ? `${took} (${rounded(files / seconds)} files/s)` : took
}

const rounded = (value: number) => value.toFixed(value < 10 ? 1 : 0)
