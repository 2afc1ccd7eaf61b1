// One JSON object for the whole run.

import { fullMessagesOf } from './message.ts'
import type { FileReport, Summary } from './report.ts'

export function json(files: readonly FileReport[], summary: Summary): string {
  const records = files.map(({ path, source, problems, error }) => ({
    path,
    ...(error !== undefined && { error }),
    messages: source === undefined ? [] : fullMessagesOf(source, problems)
  }))
  return `${JSON.stringify({ files: records, summary }, undefined, 2)}\n`
}
