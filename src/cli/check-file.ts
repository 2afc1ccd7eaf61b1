// One file: reads, lints, filters.

import type { Problem } from '../core/problem.ts'
import { formatOf } from '../formats/index.ts'
import type { FileReport } from '../reporters/report.ts'
import { Failure } from './failure.ts'
import type { Filter } from './filter.ts'
import { isStdin, type Job } from './jobs.ts'
import { readAll, readFile } from './read.ts'
import type { Streams } from './streams.ts'

/** All that is to be told of a file, of whatever severity. Throws nothing. */
export async function checkFile(job: Job, filters: readonly Filter[], streams: Streams): Promise<FileReport> {
  const { name, error } = job
  if (error !== undefined) return { path: name, error, problems: [] }
  const read = isStdin(job) ? await readAll(streams.stdin) : await readFile(job.path, streams.cwd())
  if (read.error !== undefined) return { path: name, error: read.error, problems: [] }
  const source = read.text
  try {
    return { path: name, source, ...(await filtered(job, source, await lint(job, source), filters)) }
  } catch (cause) {
    if (cause instanceof Failure) return { path: name, error: cause.message, problems: [] }
    const why = cause instanceof Error ? cause.message : String(cause)
    return { path: name, error: `calque failed on it (${why}): please report this`, problems: [] }
  }
}

function lint({ name, linter }: Job, source: string): Promise<readonly Problem[]> {
  // A file that is named outright is checked whatever it is called.
  return linter.lint(source, formatOf(name) ?? 'text')
}

async function filtered(
  { name }: Job,
  source: string,
  found: readonly Problem[],
  filters: readonly Filter[]
): Promise<Pick<FileReport, 'problems' | 'withheld'>> {
  let problems = found
  const withheld: NonNullable<FileReport['withheld']> = {}
  for (const { withholds, keep } of filters) {
    const kept = await keep({ name, source, problems })
    if (kept.length < problems.length) withheld[withholds] = problems.length - kept.length
    problems = kept
  }
  return { problems, withheld }
}
