// Findings on record in `.calque`, dismissed or there when calque was adopted: an editor shows them as little as the command.

import type { URI } from 'vscode-uri'
import { baseline } from '../core/baseline.ts'
import { type Dismissal, dismissals } from '../core/dismissals.ts'
import type { Problem } from '../core/problem.ts'
import { type FindingRecord, type Parsed, type RecordKind, recorded } from '../core/records.ts'
import type { FaultAt } from './configurations.ts'
import type { Host } from './host.ts'

/** The records that are about one document. */
export interface Records {
  /** The folder that holds `.calque`; absent: there is none. */
  readonly home: URI | undefined
  /** What is wrong with the files of records: they are set aside. */
  readonly faults: readonly FaultAt[]
  /** Without those on record, be it under the name of a file that is gone: what it held may be in this one now. */
  left(problems: readonly Problem[]): Promise<readonly Problem[]>
}

/** Reads what is on record about a document. */
export async function recordsOf(file: URI, read: Host['read']): Promise<Records> {
  const home = await homeOf(file, read)
  if (!home) return { home, faults: [], left: async (problems) => problems }
  const name = file.path.slice(home.path.replace(/\/$/, '').length + 1)
  const shelves = [await shelfOf(home, name, dismissals, read), await shelfOf(home, name, baseline, read)]
  return {
    home,
    faults: shelves.flatMap(({ faults }) => faults),
    async left(problems) {
      let left = problems
      for (const shelf of shelves) left = await shelf.left(left)
      return left
    }
  }
}

/** Text of the dismissals with one more, and the text before it; `undefined` when that cannot be read. */
export function withDismissal(before: string | undefined, record: Dismissal): string | undefined {
  const parsed: Parsed<Dismissal> = before === undefined ? { records: [] } : dismissals.parse(before)
  return parsed.faults ? undefined : dismissals.format([...parsed.records, record])
}

/** The file that dismissals stand in. */
export function dismissedIn(home: URI): URI {
  return fileIn(home, dismissals.name)
}

async function shelfOf<R extends FindingRecord>(home: URI, name: string, kind: RecordKind<R>, read: Host['read']) {
  const uri = fileIn(home, kind.name).toString()
  const text = await read(uri)
  const parsed: Parsed<R> = text === undefined ? { records: [] } : kind.parse(text)
  const records = parsed.faults ? [] : parsed.records
  const own = records.filter(({ file }) => file === name)
  const others = records.filter(({ file }) => file !== name)
  const isGone = (file: string) =>
    read(inFolder(home, file).toString()).then(
      (text) => text === undefined,
      () => false
    )
  return {
    faults: (parsed.faults ?? []).map((fault): FaultAt => ({ ...fault, path: kind.name, uri })),
    async left(problems: readonly Problem[]): Promise<readonly Problem[]> {
      const left = without(problems, own, kind)
      // Few files have what looks like a finding left here: only those are looked for.
      const keys = new Set(left.map((problem) => kind.likenessOfFound(problem)?.key))
      const like = others.filter((record) => keys.has(kind.likenessOf(record).key))
      const gone = new Set<string>()
      for (const file of new Set(like.map((record) => record.file))) if (await isGone(file)) gone.add(file)
      return without(
        left,
        like.filter(({ file }) => gone.has(file)),
        kind
      )
    }
  }
}

function without<R extends FindingRecord>(
  problems: readonly Problem[],
  records: readonly R[],
  kind: RecordKind<R>
): readonly Problem[] {
  if (records.length === 0) return problems
  const found = recorded(problems, records, kind)
  return problems.filter((_, i) => !found.has(i))
}

async function homeOf(file: URI, read: Host['read']): Promise<URI | undefined> {
  for (let path = file.path; path !== '/'; ) {
    path = path.slice(0, Math.max(1, path.lastIndexOf('/')))
    const folder = file.with({ path, query: '', fragment: '' })
    for (const { name } of [dismissals, baseline])
      if ((await read(fileIn(folder, name).toString())) !== undefined) return folder
  }
  return undefined
}

function fileIn(folder: URI, name: string): URI {
  return inFolder(folder, `.calque/${name}`)
}

function inFolder(folder: URI, name: string): URI {
  return folder.with({ path: `${folder.path.replace(/\/$/, '')}/${name}` })
}
