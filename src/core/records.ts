// Findings on record, those dismissed or there when calque was adopted: which of a file's findings they stand for.

import { cover, type Likeness } from './cover.ts'
import type { Problem } from './problem.ts'

export interface FindingRecord {
  /** The file that it was found in, by its path from the folder that holds `.calque`, with slashes. */
  readonly file: string
  readonly rule: string
}

/** A kind of record, and the text of the file that holds all of that kind. */
export interface RecordKind<R extends FindingRecord> {
  /** File name in `.calque`. */
  readonly name: string
  readonly likenessOf: (record: R) => Likeness
  /** Of a finding; nothing of calque's own problems, which are never taken out. */
  readonly likenessOfFound: (problem: Problem) => Likeness | undefined
  /** What a file says; or all that is wrong with it. */
  readonly parse: (text: string) => Parsed<R>
  /** In order, so that a change of one record is a change of its lines alone. */
  readonly format: (records: readonly R[]) => string
}

export type Parsed<R> =
  | { readonly records: readonly R[]; readonly faults?: never }
  | { readonly faults: readonly RecordFault[] }

/** Something wrong with a file of records, from 1. */
export interface RecordFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Index of each problem that a record stands for, with the record. */
export function recorded<R extends FindingRecord>(
  problems: readonly Problem[],
  records: readonly R[],
  { likenessOf, likenessOfFound }: RecordKind<R>
): Map<number, R> {
  const asked: number[] = []
  const likenesses: Likeness[] = []
  for (const [index, problem] of problems.entries()) {
    const likeness = likenessOfFound(problem)
    if (!likeness) continue
    asked.push(index)
    likenesses.push(likeness)
  }
  const pairs = cover(likenesses, records.map(likenessOf))
  return new Map([...pairs].map(([found, record]) => [asked[found]!, records[record]!]))
}

/** A file that was checked, to bring its records up to date. */
export interface CheckedFile {
  readonly file: string
  readonly problems: readonly Problem[]
  /** Whether a rule was asked about the file: of one that was not, nobody knows. */
  readonly ran: (rule: string) => boolean
}

export interface Pruned<R> {
  readonly kept: readonly R[]
  readonly removed: readonly R[]
}

/**
 * Takes out the records of findings that no longer occur. Those of a file that is gone go over to the file that the
 * finding is in now.
 *
 * @param isGone Whether a file is no longer there.
 * @param all Whether `checked` is all there is, so that what is in none of it is nowhere.
 */
export function prune<R extends FindingRecord>(
  records: readonly R[],
  checked: readonly CheckedFile[],
  kind: RecordKind<R>,
  isGone: (file: string) => boolean,
  all: boolean
): Pruned<R> {
  const byFile = new Map(checked.map((one) => [one.file, one]))
  const lost = new Set(records.filter(({ file }) => !byFile.has(file) && isGone(file)))
  const kept: R[] = records.filter(({ file }) => !byFile.has(file) && !isGone(file))
  const removed: R[] = []
  for (const { file, problems, ran } of checked) {
    const own = records.filter((record) => record.file === file)
    const standing = recorded(problems, own, kind)
    const stands = new Set(standing.values())
    for (const record of own) (stands.has(record) || !ran(record.rule) ? kept : removed).push(record)
    const moved = recorded(
      problems.filter((_, i) => !standing.has(i)),
      [...lost],
      kind
    )
    for (const record of moved.values()) {
      lost.delete(record)
      kept.push({ ...record, file })
    }
  }
  return { kept: all ? kept : [...kept, ...lost], removed: all ? [...removed, ...lost] : removed }
}
