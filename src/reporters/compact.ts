// One line for each finding, as compilers print them: `path:line:column: severity: message [rule]`.

import { messagesOf } from './message.ts'
import { escapeControls, oneLine } from './printable.ts'
import { notChecked, type Reporter } from './report.ts'

export const compact: Reporter = (files) => {
  const lines = files.flatMap(({ path, source = '', problems, error }) => {
    const name = escapeControls(path)
    const found = messagesOf(source, problems).map(
      ({ line, column, severity, message, ruleId }) =>
        `${name}:${line}:${column}: ${severity}: ${oneLine(message)} [${ruleId}]`
    )
    return error === undefined
      ? found
      : [...found, `${name}:1:1: error: Not checked: ${oneLine(error)} [${notChecked}]`]
  })
  return lines.map((line) => `${line}\n`).join('')
}
