// Which findings the records of earlier ones stand for.

/** What a finding and a record of one are compared by. */
export interface Likeness {
  /** The same for those that are the same finding but for what stands around it. */
  readonly key: string
  readonly before: string
  readonly after: string
}

export interface Covered {
  /** Indexes of the findings that a record stands for. */
  readonly found: ReadonlySet<number>
  /** Indexes of the records that stand for one. */
  readonly records: ReadonlySet<number>
}

/**
 * Pairs findings and records one to one. Of several with the same key those pair first that have the same neighbours,
 * then those that share one, then the others in order: a defect that is copied shows, even as two of a kind.
 */
export function cover(found: readonly Likeness[], records: readonly Likeness[]): Covered {
  const byKey = new Map<string, number[]>()
  for (const [index, { key }] of records.entries()) {
    const same = byKey.get(key)
    if (same) same.push(index)
    else byKey.set(key, [index])
  }
  const covered = { found: new Set<number>(), records: new Set<number>() }
  for (const shared of [2, 1, 0])
    for (const [index, one] of found.entries()) {
      if (covered.found.has(index)) continue
      const record = byKey
        .get(one.key)
        ?.find((other) => !covered.records.has(other) && neighboursShared(one, records[other]!) >= shared)
      if (record === undefined) continue
      covered.found.add(index)
      covered.records.add(record)
    }
  return covered
}

function neighboursShared(a: Likeness, b: Likeness): number {
  return Number(a.before === b.before) + Number(a.after === b.after)
}
