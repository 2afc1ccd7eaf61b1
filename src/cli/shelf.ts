// The records of one folder, by the file that they are about.

import { baseline } from '../core/baseline.ts'
import { dismissals } from '../core/dismissals.ts'
import type { Problem } from '../core/problem.ts'
import { type FindingRecord, type RecordKind, recorded } from '../core/records.ts'
import { RecordFile } from './record-file.ts'

export interface Records {
  /** What is wrong with their file, a line each; there are none then. */
  readonly damage: readonly string[]
  /** The problems of a file that none of them stands for. */
  without(problems: readonly Problem[], file: string): readonly Problem[]
}

/** @param home The folder that holds `.calque`. */
export function dismissalsIn(home: string, cwd: string): Records {
  return new Shelf(new RecordFile(home, dismissals, cwd), dismissals)
}

/** @param home The folder that holds `.calque`. */
export function baselineIn(home: string, cwd: string): Records {
  return new Shelf(new RecordFile(home, baseline, cwd), baseline)
}

class Shelf<R extends FindingRecord> implements Records {
  readonly damage: readonly string[]
  readonly #file: RecordFile<R>
  readonly #kind: RecordKind<R>
  readonly #byFile = new Map<string, R[]>()
  #lost: readonly R[] | undefined

  constructor(file: RecordFile<R>, kind: RecordKind<R>) {
    this.damage = file.damage
    this.#file = file
    this.#kind = kind
    for (const record of file.records) {
      const own = this.#byFile.get(record.file)
      if (own) own.push(record)
      else this.#byFile.set(record.file, [record])
    }
  }

  without(problems: readonly Problem[], file: string): readonly Problem[] {
    const left = this.#leave(problems, this.#byFile.get(file) ?? [])
    return left.length === 0 ? left : this.#leave(left, this.#lostButFor(file))
  }

  #leave(problems: readonly Problem[], records: readonly R[]): readonly Problem[] {
    if (records.length === 0) return problems
    const found = recorded(problems, records, this.#kind)
    return problems.filter((_, i) => !found.has(i))
  }

  /** Those of other files that are gone: what they stand for may be in this one now. */
  #lostButFor(file: string): readonly R[] {
    this.#lost ??= [...this.#byFile].filter(([name]) => this.#file.isGone(name)).flatMap(([, records]) => records)
    return this.#lost.filter((record) => record.file !== file)
  }
}
