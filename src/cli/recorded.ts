// Takes findings out of the report that are on record. What reads records is loaded where there are any.

import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Filter } from './filter.ts'
import { Homes } from './home.ts'
import type { Records } from './shelf.ts'
import type { Writer } from './streams.ts'

type Open = (home: string, cwd: string) => Promise<Records>

/** What is dismissed, and what is in the baseline unless that is to be left alone. */
export function recordFilters(cwd: string, withBaseline: boolean): RecordFilter[] {
  const homes = new Homes(cwd)
  const dismissed = new RecordFilter('dismissed', 'dismissed.yaml', openDismissals, homes, cwd)
  return withBaseline
    ? [dismissed, new RecordFilter('baseline', 'baseline.json', openBaseline, homes, cwd)]
    : [dismissed]
}

const openDismissals: Open = async (home, cwd) => (await import('./shelf.ts')).dismissalsIn(home, cwd)
const openBaseline: Open = async (home, cwd) => (await import('./shelf.ts')).baselineIn(home, cwd)

/** Says what files of records were set aside, and why. Whether there were any. */
export async function tellDamage(filters: readonly RecordFilter[], err: Writer): Promise<boolean> {
  const damage = filters.flatMap((one) => one.damage)
  for (const line of damage) await err.write(`calque: ${line}. The file is set aside until it is mended\n`)
  return damage.length > 0
}

class RecordFilter implements Filter {
  readonly withholds: 'dismissed' | 'baseline'
  /** What is wrong with the files of records that were needed: they were set aside for this run, and nothing taken out. */
  readonly damage: string[] = []
  readonly #name: string
  readonly #open: Open
  readonly #homes: Homes
  readonly #cwd: string
  readonly #opened = new Map<string, Promise<Records | undefined>>()

  constructor(withholds: 'dismissed' | 'baseline', name: string, open: Open, homes: Homes, cwd: string) {
    this.withholds = withholds
    this.#name = name
    this.#open = open
    this.#homes = homes
    this.#cwd = cwd
  }

  readonly keep: Filter['keep'] = async ({ name, problems }) => {
    const home = this.#homes.of(name)
    const opening = this.#opened.get(home) ?? this.#openIn(home)
    this.#opened.set(home, opening)
    const records = await opening
    return records ? records.without(problems, this.#homes.nameOf(name, home)) : problems
  }

  async #openIn(home: string): Promise<Records | undefined> {
    if (!isThere(join(home, '.calque', this.#name))) return undefined
    const records = await this.#open(home, this.#cwd)
    this.damage.push(...records.damage)
    return records
  }
}

/** Whether there is something, be it that it cannot be read. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}
