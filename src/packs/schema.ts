// YAML → record, validated closed. All problems of a file are reported at once, each with its line and column.

import { isMap, type Node, type Scalar } from 'yaml'
import { nearest } from '../core/nearest.ts'
import { PatternError, parseExcuse, parsePattern } from '../core/pattern.ts'
import { type Category, categories, everywhere, type RuleId, type Severity, type Zone } from '../core/rule.ts'
import { choiceOf, Fields, listOf, mapsOf, type Problems, sourcesOf, textOf } from './fields.ts'
import type { PackPhrase, PackRecord } from './record.ts'
import { readYaml } from './yaml.ts'

const packKeys = [
  'summary',
  'why',
  'mqm',
  'sources',
  'severity',
  'confidence',
  'from',
  'where',
  'quotedLower',
  'messages',
  'phrases',
  'examples'
]
const phraseKeys = [
  'pattern',
  'message',
  'advice',
  'source',
  'replace',
  'safe',
  'confidence',
  'unless',
  'note',
  'example',
  'not',
  'seen'
]
const severities: readonly Severity[] = ['error', 'warning', 'info']
const confidences = ['high', 'medium', 'low'] as const
const placeholders = ['actual', 'expected', 'advice', 'source']

/**
 * Reads a pack from the text of the file at `path`, which ends in `<category>/<rule>.yaml` and so gives the rule's id.
 *
 * @throws {PackError} when anything is wrong with it.
 */
export function readPack(yaml: string, path: string): PackRecord {
  return readYaml(yaml, path, 'a pack is a map; begin with "summary: …"', (map, problems) =>
    new PackReader(yaml, problems).pack(idOf(path, problems), new Fields(map, packKeys, problems))
  ) as PackRecord
}

function idOf(path: string, problems: Problems): RuleId | undefined {
  const [, category, name] = /([^/\\]+)[/\\]([^/\\]+)\.ya?ml$/.exec(path) ?? []
  if (!category || !name || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    problems.add(0, 'the path gives the rule no id; call the file rules/<category>/<rule>.yaml')
  else if (!categories.includes(category as Category))
    problems.add(0, `unknown category "${category}"; known are ${categories.join(', ')}`)
  else return `${category as Category}/${name}`
}

class PackReader {
  readonly #yaml: string
  readonly #problems: Problems
  constructor(yaml: string, problems: Problems) {
    this.#yaml = yaml
    this.#problems = problems
  }

  pack(id: RuleId | undefined, fields: Fields): Partial<PackRecord> {
    const summary = fields.needText('summary', 'one line that says what the rule finds')
    if (summary?.includes('\n'))
      this.#problems.add(fields.get('summary')!, '"summary" must be one line; move the rest to "why"')
    const mqm = fields.needText('mqm', 'an MQM category such as style/unidiomatic')
    if (mqm !== undefined && !/^[a-z-]+(?:\/[a-z-]+)?$/.test(mqm))
      this.#problems.add(fields.get('mqm')!, '"mqm" must be an MQM category such as style/unidiomatic')
    fields.need('severity', severities.join(', '))
    fields.need('confidence', confidences.join(', '))
    fields.need('where', `a list of ${everywhere.join(', ')}`)
    const messages = this.messages(fields)
    const quotedLower = fields.flag('quotedLower')
    const from = this.from(fields)
    return {
      ...(id && { id }),
      ...defined({
        summary,
        why: fields.needText('why', 'what it does to the reader and when to switch the rule off')
      }),
      ...defined({ mqm, severity: fields.choice('severity', severities) }),
      ...defined({ confidence: fields.choice('confidence', confidences), from, quotedLower }),
      sources: sourcesOf(fields, this.#problems) as PackRecord['sources'],
      where: (fields.list('where') ?? []).flatMap(
        (node) => choiceOf<Zone>(node, 'each item of "where"', everywhere, this.#problems) ?? []
      ) as readonly Zone[] as PackRecord['where'],
      messages,
      phrases: this.phrases(fields, messages) as PackRecord['phrases'],
      examples: this.examples(fields, Object.keys(messages))
    }
  }

  from(fields: Fields): readonly string[] | undefined {
    return fields.list('from')?.flatMap((node) => {
      const tag = textOf(node, 'each item of "from"', this.#problems)
      if (tag !== undefined && !/^[a-z]{2,3}$/.test(tag))
        this.#problems.add(node, `"${tag}" is no language tag; write one such as ru or zh`)
      return tag ?? []
    })
  }

  messages(fields: Fields): Record<string, string> {
    const node = fields.need('messages', "a map such as {calque: 'Unexpected `{actual}`, use {advice}'}")
    const messages: Record<string, string> = {}
    if (node && !isMap(node)) this.#problems.add(node, '"messages" must be a map from ids to texts')
    if (!isMap(node)) return messages
    for (const { key, value } of node.items) {
      const id = String((key as Scalar).value)
      const text = textOf((value ?? key) as Node, `message "${id}"`, this.#problems)
      if (text === undefined) continue
      messages[id] = text
      for (const [, name] of text.matchAll(/\{(\w*)\}/g))
        if (!placeholders.includes(name!))
          this.#problems.add(value as Node, `unknown placeholder {${name}}; known are {${placeholders.join('}, {')}}`)
    }
    return messages
  }

  phrases(fields: Fields, messages: Readonly<Record<string, string>>): readonly PackPhrase[] {
    const node = fields.need('phrases', 'at least one phrase')
    const items = node && listOf(node, '"phrases"', this.#problems)
    if (items?.length === 0) this.#problems.add(node!, '"phrases" has no item; add at least one phrase')
    const seen = new Map<string, number>()
    return mapsOf(items ?? [], 'phrases', phraseKeys, this.#problems).map((phrase, i) => {
      const read = this.phrase(phrase, messages)
      const key = read.pattern.toLowerCase().replace(/\s+/g, ' ').trim()
      const twin = seen.get(key)
      if (key && twin !== undefined)
        this.#problems.add(phrase.get('pattern')!, `the same pattern as phrase ${twin + 1}; keep one of them`)
      seen.set(key, i)
      return read
    })
  }

  phrase(fields: Fields, messages: Readonly<Record<string, string>>): PackPhrase {
    const pattern = fields.needText('pattern', 'the phrase to look for')
    if (pattern !== undefined) this.syntax(fields.get('pattern')!, pattern, parsePattern)
    const unless = fields.list('unless')?.flatMap((node) => {
      const excuse = textOf(node, 'each item of "unless"', this.#problems)
      if (excuse !== undefined) this.syntax(node, excuse, parseExcuse)
      return excuse ?? []
    })
    const ids = Object.keys(messages)
    const message = fields.get('message') && this.messageId(fields.get('message')!, ids)
    const source = fields.text('source')
    const replace = fields.text('replace')
    const text = messages[message ?? ids[0] ?? ''] ?? ''
    if (text.includes('{source}') && source === undefined && !fields.get('source'))
      this.#problems.add(fields.node, `missing key "source"; the message "${message ?? ids[0]}" shows it`)
    if (text.includes('{expected}') && replace === undefined && !fields.get('replace'))
      this.#problems.add(
        fields.node,
        `missing key "replace"; the message "${message ?? ids[0]}" shows it as {expected}`
      )
    const safe = fields.flag('safe')
    if (safe !== undefined && replace === undefined)
      this.#problems.add(fields.get('safe')!, '"safe" says something of a fix; add "replace" or take it out')
    const not = fields.texts('not')
    // Which articles the phrase was taken from is for `npm run quality` alone: it stays in the file.
    fields.texts('seen')
    if (unless && !not?.length)
      this.#problems.add(fields.get('unless')!, '"unless" needs proof; add "not" with a sentence that it excuses')
    const example = fields.needText('example', 'a sentence with the phrase between [[ and ]]')
    if (example !== undefined) this.marked(fields.get('example')!, example)
    return {
      pattern: pattern ?? '',
      advice: fields.needText('advice', 'what to write instead') ?? '',
      example: example ?? '',
      ...defined({ message, source, replace, safe, unless, not }),
      ...defined({ confidence: fields.choice('confidence', confidences), note: fields.text('note') })
    }
  }

  examples(fields: Fields, ids: readonly string[]): PackRecord['examples'] {
    const node = fields.need('examples', 'a map with at least three examples each under "bad" and "good"')
    if (node && !isMap(node)) this.#problems.add(node, '"examples" must be a map with bad and good')
    if (!isMap(node)) return { bad: [], good: [] } as unknown as PackRecord['examples']
    const both = new Fields(node, ['bad', 'good'], this.#problems)
    const bad = mapsOf(this.three(both, 'bad'), 'bad', ['bad', 'message', 'fixed', 'from'], this.#problems).map(
      (item) => {
        const text = item.needText('bad', 'a text with the defect between [[ and ]]')
        if (text !== undefined) this.marked(item.get('bad')!, text)
        const message = item.need('message', 'the id of the message that it gives')
        return {
          bad: text ?? '',
          message: (message && this.messageId(message, ids)) ?? '',
          ...defined({ fixed: item.text('fixed'), from: item.text('from') })
        }
      }
    )
    const good = mapsOf(this.three(both, 'good'), 'good', ['good', 'from'], this.#problems).map((item) => ({
      good: item.needText('good', 'a text that the rule must leave alone') ?? '',
      ...defined({ from: item.text('from') })
    }))
    return { bad, good } as unknown as PackRecord['examples']
  }

  three(fields: Fields, name: 'bad' | 'good'): readonly Node[] {
    const node = fields.need(name, 'at least three examples')
    const items = (node && listOf(node, `"${name}"`, this.#problems)) ?? []
    if (node && items.length < 3)
      this.#problems.add(node, `${items.length} ${name} examples; a rule needs at least three, add ${3 - items.length}`)
    return items
  }

  messageId(node: Node, ids: readonly string[]): string | undefined {
    const id = textOf(node, '"message"', this.#problems)
    if (id === undefined || ids.includes(id)) return id
    const right = nearest(id, ids)
    this.#problems.add(
      node,
      `unknown message "${id}"; ${right ? `did you mean "${right}"?` : `known are ${ids.join(', ')}`}`
    )
  }

  marked(node: Node, text: string): void {
    const marks = [...text.matchAll(/\[\[|\]\]/g)]
    const [open, close] = marks
    if (marks.length !== 2 || open![0] !== '[[' || close![0] !== ']]' || close!.index <= open!.index + 2)
      this.#problems.add(node, 'no place is marked, or more than one; put [[ and ]] once around what is found')
  }

  syntax(node: Node, pattern: string, parse: (pattern: string) => unknown): void {
    try {
      parse(pattern)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      // The offset is one into the value: right wherever the value stands in the file as it is.
      const start = node.range?.[0] ?? 0
      const at = this.#yaml.indexOf(pattern, start)
      const place = at >= 0 && at <= start + 1 ? at + error.offset : start
      this.#problems.add(place, `pattern: ${error.message}; see the syntax in src/core/pattern.ts`)
    }
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the keys whose value is undefined. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>
}
