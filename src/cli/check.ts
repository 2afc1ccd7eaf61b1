// `calque PATH…`: finds files; reads, lints, filters and fixes each; reports.

import { lineOf } from '../config/fault.ts'
import type { Problem } from '../core/problem.ts'
import type { Severity } from '../core/rule.ts'
import { Timings } from '../core/timings.ts'
import { type FileReport, plural } from '../reporters/report.ts'
import { type Args, last } from './args.ts'
import { checkFile, type Plan } from './check-file.ts'
import { configNotes } from './config-notes.ts'
import { Failure } from './failure.ts'
import type { Filter } from './filter.ts'
import { fixingOf } from './fixing.ts'
import { holdSignals } from './interruption.ts'
import { findJobs, isStdin, type Job } from './jobs.ts'
import { shown } from './options.ts'
import { type Output, outputsOf, withoutReports, writeReports } from './output.ts'
import { Progress } from './progress.ts'
import { recordFilters, tellDamage } from './recorded.ts'
import type { Streams, Writer } from './streams.ts'
import { Tally } from './tally.ts'

/** @throws {Failure} when the command line or a configuration is wrong, before any file is read. */
export async function check(args: Args, streams: Streams, out: Writer, err: Writer): Promise<0 | 1 | 2> {
  const maxWarnings = maxWarningsOf(args)
  const least = (last(args, 'severity') ?? 'warning') as Severity
  const isShown = ({ severity }: Problem) => shown.indexOf(severity) >= shown.indexOf(least)
  const cwd = streams.cwd()
  const fixing = fixingOf(args, isShown, cwd, out)
  const outputs = outputsOf(args, cwd)
  const counted = statisticsOf(args, outputs)
  const timings = args.given.has('timings') ? new Timings(() => performance.now()) : undefined
  const started = performance.now()
  const jobs = withoutReports(await findJobs(args, streams, timings), outputs, args, cwd)
  const records = recordFilters(cwd, !args.given.has('no-baseline'))
  if (args.given.has('list-files')) return listFiles(jobs, out, err)
  for (const note of configNotes(jobs, args, cwd)) await err.write(`calque: ${lineOf(note)}\n`)
  if (args.given.has('across')) await (await import('./collect.ts')).collect(jobs, streams)
  const plan: Plan = { filters: [...records, ...(await lineFilters(args, jobs))], ...(fixing && { fixing }) }
  const tally = new Tally()
  const files: FileReport[] = []
  const isDry = args.given.has('diff')
  const release = fixing && !isDry && holdSignals(() => void err.write(interrupted(files)))
  const progress = new Progress(streams, jobs.length)
  try {
    for (const job of jobs) {
      const file = await checkFile(job, plan, streams)
      tally.add(file)
      files.push({ ...file, problems: file.problems.filter(isShown) })
      progress.step()
    }
  } finally {
    progress.end()
    if (release) release()
  }
  const summary = tally.summary(least, fixing && (isDry ? 'dry run' : 'for good'))
  const elapsed = performance.now() - started
  // A patch says what is found; the findings are not told beside it.
  const told = isDry ? files.map((file) => ({ ...file, problems: [] })) : files
  if (counted) await out.write((await import('../reporters/statistics.ts')).statistics(told, counted))
  const aside = counted === 'json' || isDry || (fixing !== undefined && jobs.some(isStdin))
  // The counts take the place of the report on standard output.
  const reports = counted ? outputs.filter(({ file }) => file !== undefined) : outputs
  const found = { files: told, summary, elapsed }
  await (aside
    ? writeReports(reports, found, args, withoutOutput(streams), err, err)
    : writeReports(reports, found, args, streams, out, err))
  await tellUnsettled(files, err)
  if (timings) await err.write((await import('./timings.ts')).timingsTable(timings))
  const damage = await tellDamage(records, err)
  if (damage || summary.unchecked > 0 || (summary.fixes?.notWritten ?? 0) > 0) return 2
  if (isDry) return (summary.fixes?.applied ?? 0) > 0 ? 1 : 0
  return summary.counts.error > 0 || summary.counts.warning > maxWarnings ? 1 : 0
}

/** How `--statistics` are told on standard output. @throws {Failure} when another report goes there. */
function statisticsOf(args: Args, outputs: readonly Output[]): 'pretty' | 'json' | undefined {
  if (!args.given.has('statistics')) return undefined
  const format = outputs.find(({ file }) => file === undefined)?.format ?? 'pretty'
  if (format === 'pretty' || format === 'json') return format
  throw new Failure(`\`--statistics\` knows the formats pretty and json, not \`${format}\`: give that a file`)
}

async function listFiles(jobs: readonly Job[], out: Writer, err: Writer): Promise<0 | 2> {
  for (const { name, error } of jobs)
    if (error === undefined) await out.write(`${name}\n`)
    else await err.write(`calque: ${name}: would not be checked: ${error}\n`)
  return jobs.some(({ error }) => error !== undefined) ? 2 : 0
}

async function lineFilters(args: Args, jobs: readonly Job[]): Promise<Filter[]> {
  return args.given.has('since') ? [(await import('./on-changed-lines.ts')).onChangedLines(jobs)] : []
}

/** Standard error for standard output, which has a patch or the fixed text of standard input on it. */
function withoutOutput(streams: Streams): Streams {
  const { stdin, stderr, env } = streams
  return { stdin, stdout: stderr, stderr, env, cwd: () => streams.cwd() }
}

async function tellUnsettled(files: readonly FileReport[], err: Writer): Promise<void> {
  for (const { path, fixes } of files)
    if (fixes && fixes.unsettled.length > 0) {
      const rules = fixes.unsettled.join(', ')
      await err.write(`calque: ${path}: fixes of ${rules} undo one another and were left out: please report this\n`)
    }
}

function interrupted(done: readonly FileReport[]): string {
  const fixed = done.filter(({ fixes }) => fixes && fixes.applied > 0).length
  return `calque: interrupted: every file is whole, ${plural(fixed, 'file')} fixed so far\n`
}

function maxWarningsOf(args: Args): number {
  const text = last(args, 'max-warnings')
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(text)) throw new Failure(`\`--max-warnings\` must be a whole number, not \`${text}\``)
  return Number(text)
}
