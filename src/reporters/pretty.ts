// For a person: vfile-reporter, file by file, and one line that sums up.

import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { report } from '../core/plugin.ts'
import { type FileReport, plural, type Summary } from './report.ts'

export function pretty(files: readonly FileReport[], summary: Summary, color: boolean): string {
  const shown = files.filter(
    ({ problems, error, notFixed }) => problems.length > 0 || error !== undefined || notFixed !== undefined
  )
  const blocks = shown.map((file) => {
    const text = reporter([vfileOf(file)], { color })
    // Its last line counts this one file; ours counts them all.
    return file.problems.some(({ severity }) => severity !== 'info') ||
      file.error !== undefined ||
      file.notFixed !== undefined
      ? text.slice(0, text.lastIndexOf('\n\n'))
      : text
  })
  return `${[...blocks, summaryLine(summary)].join('\n\n')}\n`
}

function vfileOf({ path, source, problems, error, notFixed }: FileReport): VFile {
  const file = new VFile({ path, value: source ?? '' })
  report(file, problems)
  if (error !== undefined) {
    const message = file.message(`Not checked: ${error}`, { source: 'calque', ruleId: 'not-checked' })
    message.fatal = true
  }
  if (notFixed !== undefined) {
    const message = file.message(`Not fixed: ${notFixed}`, { source: 'calque', ruleId: 'not-fixed' })
    message.fatal = true
  }
  return file
}

function summaryLine({ checked, unchecked, counts, hidden, withheld, fixes }: Summary): string {
  const files = `${plural(checked, 'file')} checked${unchecked > 0 ? `, ${unchecked} not checked` : ''}`
  const found = [
    ...(counts.error > 0 ? [plural(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [plural(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [plural(counts.info, 'note')] : [])
  ]
  if (checked === 0) return files
  const unseen = hidden.warning + hidden.info
  const how = `--severity ${hidden.info > 0 ? 'info' : 'warning'} shows ${unseen === 1 ? 'it' : 'them'}`
  if (fixes?.dryRun) return `${files}: ${fixedNote(fixes)}; left: ${found.join(', ') || 'nothing'}`
  const main = `${files}: ${found.join(', ') || 'nothing found'}${unseen > 0 ? ` (${unseen} not shown: ${how})` : ''}`
  return [main, fixedNote(fixes), withheldNote(withheld)].filter(Boolean).join('; ')
}

function fixedNote(fixes: Summary['fixes']): string {
  if (!fixes) return ''
  const { applied, unsafe, overlapping, dryRun } = fixes
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
