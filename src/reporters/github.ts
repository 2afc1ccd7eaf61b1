// Workflow commands of GitHub Actions, which it shows as annotations on the lines of a pull request.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands

import type { Severity } from '../core/rule.ts'
import { fullMessagesOf } from './message.ts'
import { escapeControls, oneLine } from './printable.ts'
import { notChecked, type Reporter } from './report.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

export const github: Reporter = (files) => {
  const lines = files.flatMap(({ path, source = '', problems, error }) => {
    const found = fullMessagesOf(source, problems).map(
      ({ severity, line, column, endLine, endColumn, ruleId, message }) =>
        // Columns are read only when the range is on one line; the end is the last character, not the one behind it.
        command(commands[severity], message, {
          file: path,
          line,
          ...(endLine === line ? { col: column, endColumn: Math.max(column, endColumn - 1) } : { endLine }),
          title: `calque ${ruleId}`
        })
    )
    if (error === undefined) return found
    return [...found, command('error', `Not checked: ${error}`, { file: path, title: `calque ${notChecked}` })]
  })
  return lines.map((line) => `${line}\n`).join('')
}

function command(name: string, message: string, properties: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${pairs.join(',')}::${data(oneLine(message))}`
}

// As in `toCommandValue` and `escapeProperty` of @actions/core. Line ends stay, so that a name leads to its file.
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) =>
  data(text)
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, escapeControls)
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
