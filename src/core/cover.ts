// Which findings the records of earlier ones stand for.

/** What a finding and a record of one are compared by. */
export interface Likeness {
  /** The same for those that are the same finding but for what stands around it. */
  readonly key: string
  readonly before: string
  readonly after: string
}

/**
 * Pairs findings and records one to one: index of the finding to that of the record that stands for it. Of several with
 * the same key those pair first that have the same neighbours, then those that share one, then the others in order: a
 * defect that is copied shows, even as two of a kind.
 */
export function cover(found: readonly Likeness[], records: readonly Likeness[]): Map<number, number> {
  const byKey = new Map<string, number[]>()
  for (const [index, { key }] of records.entries()) {
    const same = byKey.get(key)
    if (same) same.push(index)
    else byKey.set(key, [index])
  }
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const shared of [2, 1, 0])
    for (const [index, one] of found.entries()) {
      if (pairs.has(index)) continue
      const record = byKey
        .get(one.key)
        ?.find((other) => !taken.has(other) && neighboursShared(one, records[other]!) >= shared)
      if (record === undefined) continue
      pairs.set(index, record)
      taken.add(record)
    }
  return pairs
}

function neighboursShared(a: Likeness, b: Likeness): number {
  return Number(a.before === b.before) + Number(a.after === b.after)
}
