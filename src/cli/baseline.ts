// `calque baseline`: from now on only what is new is reported.

import { type BaselineEntry, baseline, baselineEntry } from '../core/baseline.ts'
import { type CheckedFile, prune } from '../core/records.ts'
import { plural } from '../reporters/report.ts'
import type { Args } from './args.ts'
import { examine } from './examined.ts'
import { Failure } from './failure.ts'
import { RecordFile } from './record-file.ts'
import { recordFilters, tellDamage } from './recorded.ts'
import type { Streams, Writer } from './streams.ts'

/**
 * Writes the present findings of the files that are named, or of the current folder; with `--prune` takes out those that
 * no longer occur and adds none. Resolves to 2 when a file was not checked, whose entries stay as they are.
 *
 * @throws {Failure} when the command line or a configuration is wrong, or a baseline cannot be written.
 */
export async function writeBaseline(args: Args, streams: Streams, out: Writer, err: Writer): Promise<0 | 2> {
  const cwd = streams.cwd()
  const filters = recordFilters(cwd, false)
  const { byHome, complete } = await examine(args, filters, streams, err)
  for (const [home, files] of byHome) {
    const file = new RecordFile(home, baseline, cwd)
    const all = args.paths.length === 0
    await out.write(args.given.has('prune') ? pruneOne(file, files, all) : writeOne(file, files, all))
  }
  return (await tellDamage(filters, err)) || !complete ? 2 : 0
}

function writeOne(file: RecordFile<BaselineEntry>, files: readonly CheckedFile[], all: boolean): string {
  const aside = file.damage.length > 0 ? `${file.damage[0]}. It was set aside as ${file.setAside()}\n` : ''
  const checked = new Set(files.map((one) => one.file))
  const others = file.records.filter((one) => !checked.has(one.file) && !(all && file.isGone(one.file)))
  const present = files.flatMap((one) => one.problems.flatMap((problem) => baselineEntry(one.file, problem) ?? []))
  const entries = [...others, ...present]
  file.write(entries)
  const count = plural(new Set(entries.map((one) => one.file)).size, 'file')
  return `${aside}Wrote ${file.name}: ${plural(entries.length, 'finding')} in ${count}. Only what is new is reported from now on\n`
}

function pruneOne(file: RecordFile<BaselineEntry>, files: readonly CheckedFile[], all: boolean): string {
  if (file.damage.length > 0) throw new Failure(`${file.damage[0]}. Mend it, or write it anew: calque baseline`)
  if (!file.exists) throw new Failure(`there is no ${file.name} to prune: calque baseline writes one`)
  const { kept, removed } = prune(file.records, files, baseline, file.isGone, all)
  file.write(kept)
  const left = `${plural(kept.length, 'finding')} ${kept.length === 1 ? 'stays' : 'stay'}`
  return `Took ${plural(removed.length, 'finding')} out of ${file.name} that no longer ${removed.length === 1 ? 'occurs' : 'occur'}: ${left}\n`
}
