// Findings that were there when calque was adopted.

import type { Likeness } from './cover.ts'
import { digest, fingerprintOf } from './fingerprint.ts'
import type { Problem } from './problem.ts'
import type { FindingRecord, Parsed, RecordKind } from './records.ts'

export interface BaselineEntry extends FindingRecord {
  /** Fingerprint of the finding, and digests of the sentences before and after, parted by spaces. */
  readonly print: string
}

const version = 1
const about = 'Findings that were there when calque was adopted, by their words: `calque baseline` writes this file.'

/** `.calque/baseline.json`. */
export const baseline: RecordKind<BaselineEntry> = {
  name: 'baseline.json',
  likenessOf: ({ print }) => split(print),
  likenessOfFound: (problem) => {
    const print = printOf(problem)
    return print === undefined ? undefined : split(print)
  },
  parse,
  format
}

/** The entry of a finding; nothing of calque's own problems. */
export function baselineEntry(file: string, problem: Problem): BaselineEntry | undefined {
  const print = printOf(problem)
  return print === undefined ? undefined : { file, rule: problem.ruleId, print }
}

function printOf(problem: Problem): string | undefined {
  const { surroundings } = problem
  return (
    surroundings && `${fingerprintOf(problem)} ${digest([surroundings.before], 8)} ${digest([surroundings.after], 8)}`
  )
}

function split(print: string): Likeness {
  const [key = '', before = '', after = ''] = print.split(' ')
  return { key, before, after }
}

function format(records: readonly BaselineEntry[]): string {
  const files: Record<string, Record<string, string[]>> = {}
  const sorted = records.toSorted((a, b) => order(a.file, b.file) || order(a.rule, b.rule) || order(a.print, b.print))
  // Own properties only: a file may be called `__proto__`.
  for (const { file, rule, print } of sorted) {
    const rules = Object.hasOwn(files, file) ? files[file]! : {}
    if (!Object.hasOwn(files, file)) Object.defineProperty(files, file, { value: rules, enumerable: true })
    const prints = rules[rule] ?? []
    prints.push(print)
    rules[rule] = prints
  }
  return `${JSON.stringify({ version, about, files }, undefined, 2)}\n`
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function parse(text: string): Parsed<BaselineEntry> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    const lines = text.slice(0, at).split('\n')
    const why = message.replace(/\s+/g, ' ').replace(/ \(line \d+ column \d+\)/, '')
    return fault(`it is no JSON: ${why}`, lines.length, lines.at(-1)!.length + 1)
  }
  if (!isRecord(value) || !isRecord(value.files)) return fault('it must be an object with `version` and `files`')
  if (value.version !== version)
    return fault(`its version is ${JSON.stringify(value.version)}, and this calque knows ${version}`)
  const records: BaselineEntry[] = []
  for (const [file, rules] of Object.entries(value.files))
    for (const [rule, prints] of Object.entries(isRecord(rules) ? rules : { '': undefined })) {
      if (!Array.isArray(prints)) return fault(`\`${file}\` must be an object with lists of fingerprints by rule`)
      for (const print of prints) {
        if (typeof print !== 'string' || !shape.test(print))
          return fault(`${JSON.stringify(print)} of \`${file}\` is no fingerprint`)
        records.push({ file, rule, print })
      }
    }
  return { records }
}

const shape = /^[0-9a-f]{16} [0-9a-f]{8} [0-9a-f]{8}$/

function fault(message: string, line = 1, column = 1): Parsed<BaselineEntry> {
  return { faults: [{ line, column, message }] }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
