// Takes findings out of the report that are on record.

import { baseline } from '../core/baseline.ts'
import { dismissals } from '../core/dismissals.ts'
import type { Problem } from '../core/problem.ts'
import { type FindingRecord, type RecordKind, recorded } from '../core/records.ts'
import type { Withheld } from '../reporters/report.ts'
import type { Filter } from './filter.ts'
import { Homes } from './home.ts'
import { RecordFile } from './record-file.ts'
import type { Writer } from './streams.ts'

/** What is dismissed, and what is in the baseline unless that is to be left alone. */
export function recordFilters(cwd: string, withBaseline: boolean): RecordFilters {
  const homes = new Homes(cwd)
  const dismissed = new RecordFilter('dismissed', dismissals, homes, cwd)
  return withBaseline ? [dismissed, new RecordFilter('baseline', baseline, homes, cwd)] : [dismissed]
}

export type RecordFilters = readonly (Filter & { readonly damage: readonly string[] })[]

/** Says what files of records were set aside, and why. Whether there were any. */
export async function tellDamage(filters: RecordFilters, err: Writer): Promise<boolean> {
  const damage = filters.flatMap((one) => one.damage)
  for (const line of damage) await err.write(`calque: ${line}. The file is set aside until it is mended\n`)
  return damage.length > 0
}

class RecordFilter<R extends FindingRecord> implements Filter {
  readonly withholds: Withheld
  readonly #kind: RecordKind<R>
  readonly #homes: Homes
  readonly #cwd: string
  readonly #shelves = new Map<string, Shelf<R>>()

  constructor(withholds: Withheld, kind: RecordKind<R>, homes: Homes, cwd: string) {
    this.withholds = withholds
    this.#kind = kind
    this.#homes = homes
    this.#cwd = cwd
  }

  /** What is wrong with the files of records that were needed: they were set aside for this run, and nothing taken out. */
  get damage(): string[] {
    return [...this.#shelves.values()].flatMap(({ file }) => file.damage)
  }

  readonly keep = ({ name, problems }: { readonly name: string; readonly problems: readonly Problem[] }) => {
    const home = this.#homes.of(name)
    const shelf = this.#shelves.get(home) ?? new Shelf(new RecordFile(home, this.#kind, this.#cwd))
    this.#shelves.set(home, shelf)
    const file = this.#homes.nameOf(name, home)
    const left = this.#without(problems, shelf.of(file))
    return left.length === 0 ? left : this.#without(left, shelf.lost(file))
  }

  #without(problems: readonly Problem[], records: readonly R[]): readonly Problem[] {
    if (records.length === 0) return problems
    const found = recorded(problems, records, this.#kind)
    return problems.filter((_, i) => !found.has(i))
  }
}

/** The records of one file of records, by the file that they are about. */
class Shelf<R extends FindingRecord> {
  readonly file: RecordFile<R>
  readonly #byFile = new Map<string, R[]>()
  #lost: readonly R[] | undefined

  constructor(file: RecordFile<R>) {
    this.file = file
    for (const record of file.records) {
      const own = this.#byFile.get(record.file)
      if (own) own.push(record)
      else this.#byFile.set(record.file, [record])
    }
  }

  of(file: string): readonly R[] {
    return this.#byFile.get(file) ?? []
  }

  /** Those of other files that are gone: what they stand for may be in this one now. */
  lost(file: string): readonly R[] {
    this.#lost ??= [...this.#byFile].filter(([name]) => this.file.isGone(name)).flatMap(([, records]) => records)
    return this.#lost.filter((record) => record.file !== file)
  }
}
