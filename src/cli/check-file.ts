// One file: reads, lints, filters, fixes.

import type { Problem } from '../core/problem.ts'
import { settle, type Wanted } from '../core/settle.ts'
import { formatOf } from '../formats/index.ts'
import type { FileReport } from '../reporters/report.ts'
import type { Decoded } from './decode.ts'
import { Failure } from './failure.ts'
import type { Filter } from './filter.ts'
import { isStdin, type Job } from './jobs.ts'
import { readAll, readFile, toCopy } from './read.ts'
import type { Streams } from './streams.ts'

/** What is done with each file. */
export interface Plan {
  readonly filters: readonly Filter[]
  readonly fixing?: Fixing
}

export interface Fixing extends Wanted {
  /** Takes the fixed text to where it belongs, or throws a `Failure` when it cannot. */
  readonly deliver: (job: Job, before: string, after: string) => Promise<void>
}

/** All that is to be told of a file, of whatever severity. Throws nothing. */
export async function checkFile(job: Job, plan: Plan, streams: Streams): Promise<FileReport> {
  const { name, error } = job
  if (error !== undefined) return { path: name, error, problems: [] }
  const read = await readJob(job, streams)
  if (read.error !== undefined) return { path: name, error: read.error, problems: [] }
  try {
    const file = await examine(job, read.text, plan.filters)
    return plan.fixing ? await fix(job, file, plan.filters, plan.fixing) : file
  } catch (cause) {
    if (cause instanceof Failure) return { path: name, error: cause.message, problems: [] }
    const why = cause instanceof Error ? cause.message : String(cause)
    return { path: name, error: `calque failed on it (${why}): please report this`, problems: [] }
  }
}

type Examined = FileReport & { readonly source: string }

/** The copy of a job. Standard input can be read but once. */
export async function readJob(job: Job, { stdin, cwd }: Streams): Promise<Decoded> {
  if (job.content) return toCopy(job.content)
  return isStdin(job) ? readAll(stdin) : readFile(job.path, cwd())
}

/** Lints a text and takes out what is not to be reported. */
async function examine(job: Job, source: string, filters: readonly Filter[]): Promise<Examined> {
  const { name } = job
  let problems = await lint(job, source)
  const withheld: NonNullable<FileReport['withheld']> = {}
  for (const { withholds, keep } of filters) {
    const kept = await keep({ name, source, problems })
    if (kept.length < problems.length) withheld[withholds] = problems.length - kept.length
    problems = kept
  }
  return { path: name, source, problems, withheld }
}

function lint({ name, linter }: Job, source: string): Promise<readonly Problem[]> {
  // A file that is named outright is checked whatever it is called.
  return linter.lint(source, formatOf(name) ?? 'text')
}

/** The file as it is after its fixes; as it was, where they cannot be written. */
async function fix(job: Job, file: Examined, filters: readonly Filter[], fixing: Fixing): Promise<FileReport> {
  const examined = new Map([[file.source, file]])
  const lintAgain = async (text: string) => {
    const one = examined.get(text) ?? (await examine(job, text, filters))
    examined.set(text, one)
    return one.problems
  }
  const { text, fixes } = await settle(file.source, file.problems, lintAgain, fixing)
  try {
    await fixing.deliver(job, file.source, text)
  } catch (cause) {
    if (cause instanceof Failure) return { ...file, notFixed: cause.message }
    throw cause
  }
  return { ...examined.get(text)!, fixes }
}
