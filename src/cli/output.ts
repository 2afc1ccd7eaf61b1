// Writes what a run has found.

import type { FileReport, Summary } from '../reporters/report.ts'
import { type Args, last } from './args.ts'
import type { Streams, Writer } from './streams.ts'
import { hasColor } from './terminal.ts'

/**
 * The report, in the format that was asked for; and, on standard error, what was not checked or not fixed.
 *
 * @param aside Whether the report goes to standard error too, for standard output has something else on it.
 */
export async function writeReport(
  files: readonly FileReport[],
  summary: Summary,
  args: Args,
  streams: Streams,
  out: Writer,
  err: Writer,
  aside: boolean
): Promise<void> {
  const to = aside ? streams.stderr : streams.stdout
  const asJson = last(args, 'format') === 'json'
  await (aside ? err : out).write(
    asJson
      ? (await import('../reporters/json.ts')).json(files, summary)
      : (await import('../reporters/pretty.ts')).pretty(files, summary, hasColor(args, streams, to))
  )
  // On one screen with the report, which has them too, they would stand there twice.
  if (asJson || !(aside || to.isTTY))
    for (const { path, error, notFixed } of files) {
      if (error !== undefined) await err.write(`calque: ${path}: not checked: ${error}\n`)
      if (notFixed !== undefined) await err.write(`calque: ${path}: not fixed: ${notFixed}\n`)
    }
  for (const { path, fixes } of files)
    if (fixes && fixes.unsettled.length > 0)
      await err.write(
        `calque: ${path}: fixes of ${fixes.unsettled.join(', ')} undo one another and were left out: please report this\n`
      )
}
