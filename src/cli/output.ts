// Writes what a run has found.

import type { FileReport, Summary } from '../reporters/report.ts'
import { type Args, last } from './args.ts'
import type { Streams, Writer } from './streams.ts'
import { hasColor } from './terminal.ts'

/** The report, in the format that was asked for; and, on standard error, what was not checked. */
export async function writeReport(
  files: readonly FileReport[],
  summary: Summary,
  args: Args,
  streams: Streams,
  out: Writer,
  err: Writer
): Promise<void> {
  const asJson = last(args, 'format') === 'json'
  await out.write(
    asJson
      ? (await import('../reporters/json.ts')).json(files, summary)
      : (await import('../reporters/pretty.ts')).pretty(files, summary, hasColor(args, streams, streams.stdout))
  )
  // On one screen with the report, which has them too, they would stand there twice.
  if (asJson || !streams.stdout.isTTY)
    for (const { path, error } of files)
      if (error !== undefined) await err.write(`calque: ${path}: not checked: ${error}\n`)
}
