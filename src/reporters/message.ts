// A problem as a record of plain data: the JSON output and the stream speak it.

import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { type Problem, urlOf } from '../core/problem.ts'
import type { Fix, Related, Severity } from '../core/rule.ts'

export interface Message {
  readonly ruleId: string
  readonly severity: Severity
  /** UTF-16 offsets into the file, end exclusive. */
  readonly start: number
  readonly end: number
  /** From 1, in UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly message: string
  /** What to put there, when that is known. */
  readonly expected?: readonly string[]
}

export interface FullMessage extends Message {
  readonly endLine: number
  readonly endColumn: number
  readonly actual: string
  readonly url: string
  readonly fix?: Fix
  readonly related?: readonly RelatedPlace[]
}

/** Another place of the file that a message rests on. */
export interface RelatedPlace extends Related {
  readonly line: number
  readonly column: number
}

/** Problems of one source as messages. */
export function messagesOf(source: string, problems: readonly Problem[]): Message[] {
  const places = location(new VFile(source))
  return problems.map(({ ruleId, severity, start, end, message, expected }) => {
    const { line = 1, column = 1 } = places.toPoint(start) ?? {}
    return { ruleId, severity, start, end, line, column, message, ...(expected && { expected }) }
  })
}

/** The same with everything that is known of each. */
export function fullMessagesOf(source: string, problems: readonly Problem[]): FullMessage[] {
  const places = location(new VFile(source))
  return messagesOf(source, problems).map((message, i) => {
    const { actual, fix, related } = problems[i]!
    const { line: endLine = 1, column: endColumn = 1 } = places.toPoint(message.end) ?? {}
    return {
      ...message,
      endLine,
      endColumn,
      actual,
      url: urlOf(message.ruleId),
      ...(fix && { fix }),
      ...(related && {
        related: related.map((one) => {
          const { line = 1, column = 1 } = places.toPoint(one.start) ?? {}
          return { ...one, line, column }
        })
      })
    }
  })
}
