// Every rule proves its own examples, here and nowhere else. Nothing in this file knows a rule.

import { describe, expect, test } from 'vitest'
import { Engine } from '../src/core/engine.ts'
import { applyFixes } from '../src/core/fix.ts'
import { Linter, readStory } from '../src/core/lint.ts'
import type { OptionsSpec } from '../src/core/options.ts'
import { glance, parseExcuse, parsePattern } from '../src/core/pattern.ts'
import type { Problem } from '../src/core/problem.ts'
import type { AnyRule, BadExample, GoodExample, Phrase } from '../src/core/rule.ts'
import { type Config, resolve, sourceLanguages } from '../src/core/settings.ts'
import type { Format } from '../src/formats/extraction.ts'
import { extractHtml } from '../src/formats/html.ts'
import { extractMarkdown } from '../src/formats/markdown.ts'
import { extractText } from '../src/formats/text.ts'
import { rules } from '../src/rules/index.ts'

type Bad = BadExample<string, OptionsSpec>
type Good = GoodExample<OptionsSpec>

const files = Object.keys({
  ...import.meta.glob('../src/rules/*/*.ts'),
  ...import.meta.glob('../rules/*/*.yaml', { query: '?raw' })
})

test('every rule file is a rule, and its path is its id', () => {
  const ids = files
    .map((path) => path.replace(/^.*\/rules\/(.*)\.(?:ts|yaml)$/, '$1'))
    .filter((id) => !/^(?:retext|house)\//.test(id))
  expect(rules.map((rule) => rule.id).sort()).toEqual(ids.sort())
})

for (const rule of rules) describe(rule.id, () => proveRule(rule))

function proveRule(rule: AnyRule): void {
  const bad: readonly Bad[] = rule.examples.bad
  const good: readonly Good[] = rule.examples.good

  test('says what it is', () => {
    expect(rule.summary).toMatch(/^\S.*[^.\s]$/)
    expect(rule.why.trim().length).toBeGreaterThan(40)
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const message of Object.values(rule.messages)) expect(message).toMatch(/^[A-Z`{].*[^.\s]$/s)
  })

  test('has phrases that keep the syntax, each known by the words that it may begin with', () => {
    for (const { pattern, unless = [] } of (rule.phrases ?? []) as readonly Phrase[]) {
      unless.map(parseExcuse)
      const { first } = parsePattern(pattern)
      const opening = glance(pattern)
      if (!opening) continue
      const norms = first.flatMap(({ element }) =>
        element.kind === 'literal' ? element.norms : [`not a word in ${pattern}`]
      )
      expect(new Set(opening.norms)).toEqual(new Set(norms))
    }
  })

  test('has at least three examples of a kind, no two alike, with every message and option', () => {
    expect(Math.min(bad.length, good.length)).toBeGreaterThanOrEqual(3)
    const texts = [...bad.map((one) => one.bad), ...good.map((one) => one.good)]
    expect(new Set(texts.map((text, i) => `${text} ${JSON.stringify([...bad, ...good][i]!.options)}`)).size).toBe(
      texts.length
    )
    expect(new Set(bad.map((one) => one.message))).toEqual(new Set(Object.keys(rule.messages)))
    const used = [...bad, ...good].flatMap((one) => Object.keys(one.options ?? {}))
    expect(new Set(used)).toEqual(new Set(Object.keys(rule.options)))
  })

  for (const example of bad) test(`finds ${example.bad}`, () => proveBad(rule, example))
  for (const example of good) test(`leaves ${example.good}`, () => proveGood(rule, example))
}

function proveBad(rule: AnyRule, example: Bad): void {
  const { text, start, end } = unmark(example.bad)
  const story = readStory(extractText(text))
  for (const part of [...story.tokens, ...story.sentences, ...story.paragraphs]) Object.freeze(part)
  const config = configOf(rule, example)
  const problems = new Engine(resolve([rule], config), sourceLanguages(config)).run(story)
  expect(problems.map((one) => [one.messageId, text.slice(one.start, one.end), one.start])).toEqual([
    [example.message, text.slice(start, end), start]
  ])
  expect(applyFixes(text, problems, true).text).toBe(example.fixed ?? text)
  if (example.fixed !== undefined) expect(lint(rule, example, example.fixed, extractText)).toEqual([])
  for (const other of variants(text)) {
    const found = lint(rule, example, other.source, other.format)
    expect(found.map((one) => [one.messageId, other.decode(other.source.slice(one.start, one.end))])).toEqual([
      [example.message, other.same(text.slice(start, end))]
    ])
  }
  const curled = exchangeMarks(example.bad, example)
  if (curled !== undefined) {
    const marked = unmark(curled)
    const found = lint(rule, example, marked.text, extractText)
    expect(found.map((one) => [one.messageId, one.start, one.end])).toEqual([
      [example.message, marked.start, marked.end]
    ])
  }
}

function proveGood(rule: AnyRule, example: Good): void {
  const messages = (source: string, format: Format) => lint(rule, example, source, format).map((one) => one.message)
  expect(messages(example.good, extractText)).toEqual([])
  for (const other of variants(example.good)) expect(messages(other.source, other.format)).toEqual([])
  const curled = exchangeMarks(example.good, example)
  if (curled !== undefined) expect(messages(curled, extractText)).toEqual([])
}

function configOf(rule: AnyRule, { options, from, terms }: Bad | Good): Config {
  return { ...(from && { from }), ...(terms && { terms }), rules: { [rule.id]: { level: rule.severity, ...options } } }
}

function lint(rule: AnyRule, example: Bad | Good, source: string, format: Format): Problem[] {
  return new Linter([rule], configOf(rule, example)).lint(source, format)
}

/** The text without its `[[` and `]]`, and where they stood. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  if (start < 0 || end < start || marked.lastIndexOf('[[') !== start)
    throw new Error(`Mark one place with [[ and ]]: ${marked}`)
  return { text: marked.replace('[[', '').replace(']]', ''), start, end }
}

interface Variant {
  readonly format: Format
  readonly source: string
  /** What a slice of the source says. */
  readonly decode: (slice: string) => string
  /** What the marked text is in this variant. */
  readonly same: (text: string) => string
}

/** The same copy as Markdown, as HTML, and with other line ends. */
function variants(text: string): Variant[] {
  const asIs = (slice: string) => slice
  const crlf = (slice: string) => slice.replaceAll('\n', '\r\n')
  return [
    { format: extractText, source: crlf(text), decode: asIs, same: crlf },
    {
      format: extractMarkdown,
      source: text
        .split(/\n{2,}/)
        .map((paragraph) =>
          paragraph
            .replace(/[\\`*_[\]<>&#~|]/g, '\\$&')
            .replace(/^([-+=])/, '\\$1')
            .replace(/^(\d+)([.)] )/, '$1\\$2')
        )
        .join('\n\n'),
      decode: (slice) => slice.replace(/\\([\\`*_[\]<>&#~|.)+=-])/g, '$1').replace(/\n{2,}/g, '\n\n'),
      same: (slice) => slice.replace(/\n{2,}/g, '\n\n')
    },
    {
      format: extractHtml,
      source: `<article>\n${text
        .split(/\n{2,}/)
        .map(
          (paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`
        )
        .join('\n')}\n</article>\n`,
      decode: (slice) =>
        slice.replaceAll('</p>\n<p>', '\n\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      same: (slice) => slice.replace(/\n{2,}/g, '\n\n')
    }
  ]
}

/** Straight marks made curly or the reverse; nothing where marks are mixed, foreign, unpaired or asked for by an option. */
function exchangeMarks(marked: string, { options = {} }: Bad | Good): string | undefined {
  if (Object.values(options).some((value) => value === 'straight' || value === 'curly')) return
  if (/[„‚«»‹›「」『』《》〈〉＂″`]|''/.test(marked)) return
  const curly = /[“”‘’]/.test(marked)
  const straight = /["']/.test(marked)
  if (curly === straight) return
  if (curly) return marked.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  const paragraphs = marked.split('\n\n')
  // Single marks are left alone but for apostrophes inside words: only the reader of quotations can tell them.
  if (paragraphs.some((one) => one.split('"').length % 2 === 0) || /(?<!\p{L})'|'(?!\p{L})/u.test(marked)) return
  return paragraphs.map((one) => one.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’')).join('\n\n')
}
