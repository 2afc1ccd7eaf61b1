// Checkstyle's XML, which Jenkins and many others read.

import { messagesOf } from './message.ts'
import { notChecked, type Reporter } from './report.ts'
import { declaration, element } from './xml.ts'

export const checkstyle: Reporter = (files) => {
  const elements = files.map(({ path, source = '', problems, error }) => {
    const found = messagesOf(source, problems).map(({ line, column, severity, message, ruleId }) =>
      element('error', { line, column, severity, message, source: `calque.${ruleId}` })
    )
    const failed = { line: 1, severity: 'error', message: `Not checked: ${error}`, source: `calque.${notChecked}` }
    return element('file', { name: path }, [...found, ...(error === undefined ? [] : [element('error', failed)])])
  })
  // The version of Checkstyle whose format this is.
  return `${declaration}${element('checkstyle', { version: '10.0' }, elements)}\n`
}
