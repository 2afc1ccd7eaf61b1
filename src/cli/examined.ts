// Files and all that is found in them, for the commands that put findings on record.

import type { CheckedFile } from '../core/records.ts'
import type { Args } from './args.ts'
import { checkFile } from './check-file.ts'
import { Failure } from './failure.ts'
import type { Filter } from './filter.ts'
import { Homes } from './home.ts'
import { findJobs, isStdin } from './jobs.ts'
import type { Streams, Writer } from './streams.ts'

export interface Examined {
  /** By the folder that holds `.calque`. */
  readonly byHome: ReadonlyMap<string, readonly CheckedFile[]>
  /** Whether every file could be checked. What could not be was told. */
  readonly complete: boolean
}

/**
 * Checks the files that are named, or those of the current folder.
 *
 * @throws {Failure} when standard input is named, or a configuration is wrong.
 */
export async function examine(
  args: Args,
  filters: readonly Filter[],
  streams: Streams,
  err: Writer
): Promise<Examined> {
  const cwd = streams.cwd()
  const jobs = await findJobs(args.paths.length > 0 ? args : { ...args, paths: ['.'] }, streams)
  if (jobs.some(isStdin)) throw new Failure(`\`calque ${args.command}\` takes files and folders, no standard input`)
  const homes = new Homes(cwd)
  const byHome = new Map<string, CheckedFile[]>()
  let complete = true
  for (const job of jobs) {
    const { source, problems, error } = await checkFile(job, { filters }, streams)
    const failed = problems.find(({ ruleId }) => ruleId === 'internal/rule-failed')
    if (source === undefined || failed) {
      complete = false
      await err.write(`calque: ${job.name}: not checked: ${error ?? failed?.message}\n`)
      continue
    }
    const running = await job.linter.running(source)
    const home = homes.of(job.path)
    const files = byHome.get(home) ?? []
    files.push({ file: homes.nameOf(job.path, home), problems, ran: (rule) => running.has(rule) })
    byHome.set(home, files)
  }
  return { byHome, complete }
}
