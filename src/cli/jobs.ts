// What is to be checked: each file with the name it goes by and the linter that its configuration asks for.

import type { Timings } from '../core/timings.ts'
import { type Args, last } from './args.ts'
import { Cache } from './cache.ts'
import { Failure } from './failure.ts'
import { type Found, findFiles } from './files.ts'
import { withoutIgnored } from './ignore.ts'
import { type FileLinter, Linters } from './linters.ts'
import type { Streams } from './streams.ts'

export interface Job extends Found {
  /** What the file is called in reports; it tells format and configuration. Standard input has that of `--stdin-filename`. */
  readonly name: string
  readonly linter: FileLinter
}

export const isStdin = ({ path }: Found): boolean => path === '-'

/** @throws {Failure} when nothing is named, or a configuration is wrong, before any file is read. */
export async function findJobs(args: Args, streams: Streams, timings?: Timings): Promise<Job[]> {
  const cwd = streams.cwd()
  const stdinName = last(args, 'stdin-filename')
  const paths = stdinName !== undefined && !args.paths.includes('-') ? [...args.paths, '-'] : args.paths
  const onlyChanges = args.given.has('staged') || args.given.has('since')
  if (paths.length === 0 && !onlyChanges)
    throw new Failure('nothing to check: name files or folders, or - for standard input. `calque --help` tells more')
  const linters = new Linters(args, cwd, { cache: timings ? undefined : Cache.open(args, streams), timings })
  const jobs: Job[] = []
  const files = onlyChanges
    ? await (await import('./changes.ts')).findChanges(args, streams)
    : await findFiles(paths, cwd, !args.given.has('no-ignore'))
  for (const found of args.given.has('force-exclude') ? await withoutIgnored(files, cwd) : files) {
    const name = isStdin(found) ? (stdinName ?? '<stdin>') : found.path
    jobs.push({ ...found, name, linter: await linters.for(name) })
  }
  return jobs
}
