// One JSON object for the whole run, as `report.schema.json` describes it.

import { fullMessagesOf } from './message.ts'
import type { Reporter } from './report.ts'

/** Grows when a field changes its meaning or goes; new fields may come at any time. */
const schemaVersion = 1

export const json: Reporter = (files, summary, { version }) => {
  const records = files.map(({ path, source, problems, error, notFixed }) => ({
    path,
    ...(error !== undefined && { error }),
    ...(notFixed !== undefined && { notFixed }),
    messages: source === undefined ? [] : fullMessagesOf(source, problems)
  }))
  return `${JSON.stringify({ schemaVersion, calque: version, files: records, summary }, undefined, 2)}\n`
}
