// `calque PATH…`: finds files; reads, lints and filters each; reports.

import type { Severity } from '../core/rule.ts'
import type { FileReport } from '../reporters/report.ts'
import { type Args, last } from './args.ts'
import { checkFile } from './check-file.ts'
import { Failure } from './failure.ts'
import type { Filter } from './filter.ts'
import { findJobs } from './jobs.ts'
import { shown } from './options.ts'
import { outputsOf, withoutReports, writeReports } from './output.ts'
import { Progress } from './progress.ts'
import type { Streams, Writer } from './streams.ts'
import { Tally } from './tally.ts'

/** @throws {Failure} when the command line or a configuration is wrong, before any file is read. */
export async function check(args: Args, streams: Streams, out: Writer, err: Writer): Promise<0 | 1 | 2> {
  const maxWarnings = maxWarningsOf(args)
  const least = (last(args, 'severity') ?? 'warning') as Severity
  const outputs = outputsOf(args, streams.cwd())
  const started = performance.now()
  const jobs = withoutReports(await findJobs(args, streams.cwd()), outputs, args, streams.cwd())
  const filters = filtersOf()
  const tally = new Tally()
  const files: FileReport[] = []
  const progress = new Progress(streams, jobs.length)
  for (const job of jobs) {
    const file = await checkFile(job, filters, streams)
    tally.add(file)
    files.push({ ...file, problems: file.problems.filter(({ severity }) => isShown(severity, least)) })
    progress.step()
  }
  progress.end()
  const summary = tally.summary(least)
  const elapsed = performance.now() - started
  await writeReports(outputs, { files, summary, elapsed }, args, streams, out, err)
  if (summary.unchecked > 0) return 2
  return summary.counts.error > 0 || summary.counts.warning > maxWarnings ? 1 : 0
}

/** In the order in which they are asked. */
function filtersOf(): Filter[] {
  return []
}

function isShown(severity: Severity, least: Severity): boolean {
  return shown.indexOf(severity) >= shown.indexOf(least)
}

function maxWarningsOf(args: Args): number {
  const text = last(args, 'max-warnings')
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(text)) throw new Failure(`\`--max-warnings\` must be a whole number, not \`${text}\``)
  return Number(text)
}
