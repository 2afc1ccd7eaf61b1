// Findings that someone has looked at and wants to stay as they are.

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify, type YAMLMap } from 'yaml'
import { nearest } from './nearest.ts'
import type { FindingRecord, Parsed, RecordFault, RecordKind } from './records.ts'
import type { Surroundings } from './surroundings.ts'

export interface Dismissal extends FindingRecord, Surroundings {
  readonly reason: string
}

const texts = ['file', 'rule', 'reason', 'found', 'sentence', 'before', 'after'] as const
const fields = [...texts, 'nth'] as const
const required: readonly string[] = ['file', 'rule', 'reason', 'sentence']

const header = `# Findings that stay as they are: calque passes over them. \`calque dismiss FILE:LINE:RULE --reason WHY\` adds one.
# A finding is known by its rule, its words and their sentence, wherever in the file that stands; where a sentence stands
# more than once, by what is before and after it. Entries may be edited, merged and taken out; their order does not matter.
`

/** `.calque/dismissed.yaml`. */
export const dismissals: RecordKind<Dismissal> = {
  name: 'dismissed.yaml',
  likenessOf: ({ rule, ...surroundings }) => likeness(rule, surroundings),
  likenessOfFound: ({ ruleId, surroundings }) => surroundings && likeness(ruleId, surroundings),
  parse,
  format: (records) =>
    header +
    (records.length === 0
      ? '[]\n'
      : records
          .toSorted(byFile)
          .map((one) => stringify([entryOf(one)], layout))
          .join('\n'))
}

const layout = { lineWidth: 0 }

function likeness(rule: string, { found, sentence, before, after, nth }: Surroundings) {
  return { key: JSON.stringify([rule, found, sentence, nth]), before, after }
}

function byFile(a: Dismissal, b: Dismissal): number {
  const [one, other] = [a, b].map(({ file, rule, sentence, found, nth, before }) =>
    [file, rule, sentence, found, nth, before].join('\n')
  ) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}

/** In the order of the fields, without those that say nothing. */
function entryOf(record: Dismissal): Record<string, string | number> {
  const said = texts.flatMap((name) => (record[name] === '' ? [] : [[name, record[name]] as const]))
  return Object.fromEntries(record.nth > 1 ? [...said, ['nth', record.nth]] : said)
}

function parse(text: string): Parsed<Dismissal> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faults: RecordFault[] = []
  const wrong = (at: number, message: string) => {
    const { line, col } = lines.linePos(at)
    faults.push({ line: Math.max(1, line), column: Math.max(1, col), message })
  }
  const startOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0
  for (const { pos, message } of document.errors) wrong(pos[0], message.replace(/\s+/g, ' '))
  if (faults.length > 0) return { faults }
  const { contents } = document
  if (contents === null) return { records: [] }
  if (!isSeq(contents)) {
    wrong(startOf(contents), 'it must be a list of entries, each with `rule`, `sentence` and `reason`')
    return { faults }
  }
  const records = contents.items.map((item) => {
    if (isMap(item)) return readEntry(item, startOf, wrong)
    wrong(startOf(item), 'an entry must be a mapping with `rule`, `sentence` and `reason`')
    return undefined
  })
  return faults.length > 0 ? { faults } : { records: records.filter((one) => one !== undefined) }
}

function readEntry(
  map: YAMLMap,
  startOf: (node: unknown) => number,
  wrong: (at: number, message: string) => void
): Dismissal {
  const entry = Object.fromEntries(texts.map((name) => [name, ''])) as Record<(typeof texts)[number], string>
  let nth = 1
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (!isField(name)) {
      const hint = nearest(name, fields)
      wrong(startOf(key), `unknown field \`${name}\`.${hint === undefined ? '' : ` Did you mean \`${hint}\`?`}`)
    } else if (name === 'nth') {
      if (isScalar(value) && Number.isInteger(value.value) && Number(value.value) > 0) nth = Number(value.value)
      else wrong(startOf(value ?? key), '`nth` must be a whole number from 1 on')
    } else if (!isScalar(value) || typeof value.value !== 'string')
      wrong(startOf(value ?? key), `\`${name}\` must be text`)
    else entry[name] = value.value
  }
  const lacking = required.filter((name) => !map.has(name) || map.get(name) === '')
  if (lacking.length > 0) wrong(startOf(map), `this entry lacks ${lacking.map((name) => `\`${name}\``).join(', ')}`)
  return { ...entry, nth }
}

function isField(name: string): name is (typeof fields)[number] {
  return (fields as readonly string[]).includes(name)
}
