// `calque PATH…`: finds files, reads, lints, reports.

import type { Linter } from '../core/lint.ts'
import type { Problem } from '../core/problem.ts'
import type { Severity } from '../core/rule.ts'
import { formatOf, loadFormat } from '../formats/index.ts'
import type { FileReport, Summary } from '../reporters/report.ts'
import { type Args, last } from './args.ts'
import { Failure } from './failure.ts'
import { type Found, findFiles } from './files.ts'
import { Linters } from './linters.ts'
import { shown } from './options.ts'
import { readAll, readFile } from './read.ts'
import type { Streams, Writer } from './streams.ts'
import { hasColor } from './terminal.ts'

/** @throws {Failure} when the command line or a configuration is wrong, before any file is read. */
export async function check(args: Args, streams: Streams, out: Writer, err: Writer): Promise<0 | 1 | 2> {
  const maxWarnings = maxWarningsOf(args)
  const stdinName = last(args, 'stdin-filename')
  const paths = stdinName !== undefined && !args.paths.includes('-') ? [...args.paths, '-'] : args.paths
  if (paths.length === 0)
    throw new Failure('nothing to check: name files or folders, or - for standard input. `calque --help` tells more')
  const cwd = streams.cwd()
  const linters = new Linters(args, cwd)
  const jobs: { found: Found; linter: Linter }[] = []
  for (const found of await findFiles(paths, cwd))
    jobs.push({ found, linter: await linters.for(found.path === '-' ? (stdinName ?? '-') : found.path) })

  const least = shown.indexOf((last(args, 'severity') ?? 'warning') as Severity)
  const tally = new Tally()
  const files: FileReport[] = []
  for (const { found, linter } of jobs) {
    const file = await checkOne(found, linter, stdinName, streams)
    tally.add(file)
    files.push({
      ...file,
      problems: file.problems.filter((problem) => shown.indexOf(problem.severity) >= least)
    })
  }
  const summary = tally.summary(least)
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
  if (summary.unchecked > 0) return 2
  return summary.counts.error > 0 || summary.counts.warning > maxWarnings ? 1 : 0
}

function maxWarningsOf(args: Args): number {
  const text = last(args, 'max-warnings')
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(text)) throw new Failure(`\`--max-warnings\` must be a whole number, not \`${text}\``)
  return Number(text)
}

async function checkOne(
  { path, error }: Found,
  linter: Linter,
  stdinName: string | undefined,
  { stdin, cwd }: Streams
): Promise<FileReport> {
  const isStdin = path === '-'
  const name = isStdin ? (stdinName ?? '<stdin>') : path
  if (error !== undefined) return { path: name, error, problems: [] }
  const read = isStdin ? await readAll(stdin) : await readFile(path, cwd())
  if (read.error !== undefined) return { path: name, error: read.error, problems: [] }
  // A file that is named outright is checked whatever it is called.
  const format = await loadFormat(formatOf(name) ?? 'text')
  try {
    return { path: name, source: read.text, problems: linter.lint(read.text, format) }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return { path: name, error: `calque failed on it (${why}): please report this`, problems: [] }
  }
}

const failed = ({ ruleId }: Problem) => ruleId === 'internal/rule-failed'

/** Counts over all files. */
class Tally {
  #checked = 0
  #unchecked = 0
  readonly #counts = { error: 0, warning: 0, info: 0 }

  add({ problems, error }: FileReport): void {
    if (error !== undefined || problems.some(failed)) this.#unchecked++
    else this.#checked++
    for (const { severity } of problems) this.#counts[severity]++
  }

  /** `least` is the index of the lowest severity that is shown. */
  summary(least: number): Summary {
    const counts = { ...this.#counts }
    const hidden = { error: 0, warning: least > 1 ? counts.warning : 0, info: least > 0 ? counts.info : 0 }
    return { checked: this.#checked, unchecked: this.#unchecked, counts, hidden }
  }
}
