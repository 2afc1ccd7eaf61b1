// `calque dismiss FILE:LINE:RULE --reason TEXT`: this finding stays as it is.

import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { type Dismissal, dismissals } from '../core/dismissals.ts'
import type { Problem } from '../core/problem.ts'
import { prune, recorded } from '../core/records.ts'
import { didYouMean } from '../core/settings.ts'
import { plural } from '../reporters/report.ts'
import { rules } from '../rules/index.ts'
import { type Args, last } from './args.ts'
import { checkFile } from './check-file.ts'
import { examine } from './examined.ts'
import { Failure } from './failure.ts'
import { Homes } from './home.ts'
import { findJobs } from './jobs.ts'
import { RecordFile } from './record-file.ts'
import type { Streams, Writer } from './streams.ts'

/**
 * Puts findings on record as dismissed; with `--prune` takes out of the record what no longer occurs. Resolves to 2 when
 * a file was not checked, whose dismissals stay.
 *
 * @throws {Failure} when the command line or a configuration is wrong, there is no such finding, or the record is
 *   damaged or cannot be written. Nothing is written then.
 */
export async function dismiss(args: Args, streams: Streams, out: Writer, err: Writer): Promise<0 | 2> {
  const reason = last(args, 'reason')?.trim().replace(/\s+/g, ' ')
  if (args.given.has('prune')) {
    if (reason !== undefined) throw new Failure('`--prune` takes no --reason')
    return pruneAll(args, streams, out, err)
  }
  if (args.paths.length === 0)
    throw new Failure(
      'which finding? Name it as the report does: calque dismiss story.txt:6:sentence/length --reason …'
    )
  if (!reason) throw new Failure('a dismissal needs a reason: --reason "the list is the news"')
  const cwd = streams.cwd()
  const homes = new Homes(cwd)
  const files = new Map<string, RecordFile<Dismissal>>()
  const records = new Map<string, readonly Dismissal[]>()
  const told: string[] = []
  for (const target of args.paths.map(readTarget)) {
    const { problem, problems, place } = await find(target, args, streams)
    const home = homes.of(target.path)
    const file = files.get(home) ?? new RecordFile(home, dismissals, cwd)
    files.set(home, file)
    if (file.damage.length > 0)
      throw new Failure(`${file.damage.join('\ncalque: ')}. Mend it first: nothing was written`)
    const before = records.get(home) ?? file.records
    const name = homes.nameOf(target.path, home)
    const own = before.filter((one) => one.file === name)
    const old = recorded(problems, own, dismissals).get(problems.indexOf(problem))
    const entry = { file: name, rule: problem.ruleId, reason, ...problem.surroundings! }
    records.set(home, [...before.filter((one) => one !== old), entry])
    told.push(`Dismissed ${problem.ruleId} at ${place} in ${file.name}`)
  }
  for (const [home, file] of files) file.write(records.get(home)!)
  await out.write(`${told.join('\n')}\n`)
  return 0
}

interface Target {
  readonly path: string
  readonly line: number
  readonly column?: number
  readonly rule: string
}

/** @throws {Failure} when it is no `FILE:LINE:RULE` or `FILE:LINE:COLUMN:RULE`, or the rule is unknown. */
function readTarget(text: string): Target {
  const [, path, line, column, rule] = /^(.+?):(\d+):(?:(\d+):)?([^:]+)$/s.exec(text) ?? []
  if (path === undefined || rule === undefined)
    throw new Failure(`\`${text}\` must be FILE:LINE:RULE, such as story.txt:6:sentence/length`)
  const known = rules.map(({ id }) => id)
  if (!known.includes(rule as (typeof known)[number]))
    throw new Failure(`\`${text}\`: unknown rule \`${rule}\`.${didYouMean(rule, known)}`)
  return { path, line: Number(line), rule, ...(column !== undefined && { column: Number(column) }) }
}

/** The finding that is meant, among all of its file. @throws {Failure} when there is none, or more than one. */
async function find(target: Target, args: Args, streams: Streams) {
  const { path, line, column, rule } = target
  const [job] = await findJobs({ ...args, paths: [path] }, streams)
  const { source, problems, error } = await checkFile(job!, { filters: [] }, streams)
  if (source === undefined) throw new Failure(`${path}: ${error}`)
  const places = location(new VFile(source))
  const placeOf = ({ start }: Problem) => {
    const { line: at = 1, column: across = 1 } = places.toPoint(start) ?? {}
    return { line: at, column: across, text: `${path}:${at}:${across}` }
  }
  const ofRule = problems.filter(({ ruleId, surroundings }) => ruleId === rule && surroundings)
  const there = ofRule.filter((problem) => {
    const place = placeOf(problem)
    return place.line === line && (column === undefined || place.column === column)
  })
  const [problem, ...more] = there
  if (!problem) {
    const places = [...new Set(ofRule.map((one) => placeOf(one).text))]
    const hint = places.length > 0 ? `It is found at ${places.join(', ')}` : 'It is found nowhere in this file'
    throw new Failure(
      `nothing of ${rule} is found at ${path}:${line}${column === undefined ? '' : `:${column}`}. ${hint}`
    )
  }
  if (more.length > 0) {
    const choices = there.map((one) => `${placeOf(one).text}:${rule}`)
    throw new Failure(
      `${plural(there.length, 'finding')} of ${rule} at ${path}:${line}: say which, ${choices.join(' or ')}`
    )
  }
  return { problem, problems, place: placeOf(problem).text }
}

async function pruneAll(args: Args, streams: Streams, out: Writer, err: Writer): Promise<0 | 2> {
  const cwd = streams.cwd()
  const { byHome, complete } = await examine(args, [], streams, err)
  for (const [home, checked] of byHome) {
    const file = new RecordFile(home, dismissals, cwd)
    if (file.damage.length > 0)
      throw new Failure(`${file.damage.join('\ncalque: ')}. Mend it first: nothing was written`)
    if (!file.exists) throw new Failure(`there is no ${file.name} to prune`)
    const { kept, removed } = prune(file.records, checked, dismissals, file.isGone, args.paths.length === 0)
    file.write(kept)
    for (const { file: name, rule, sentence } of removed) await out.write(`${name}: ${rule}: ${sentence}\n`)
    await out.write(
      `Took ${plural(removed.length, 'dismissal')} out of ${file.name} that no longer ${removed.length === 1 ? 'occurs' : 'occur'}\n`
    )
  }
  return complete ? 0 : 2
}
