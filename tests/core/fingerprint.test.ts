import { expect, test } from 'vitest'
import { cover, type Likeness } from '../../src/core/cover.ts'
import { fingerprintOf } from '../../src/core/fingerprint.ts'
import { Linter } from '../../src/core/lint.ts'
import type { Format } from '../../src/formats/extraction.ts'
import { extractHtml } from '../../src/formats/html.ts'
import { extractMarkdown } from '../../src/formats/markdown.ts'
import { extractText } from '../../src/formats/text.ts'
import { phraseRule } from './rules.ts'

const linter = new Linter([phraseRule('awkward/left', ['left alone']), phraseRule('awkward/right', ['right away'])])

function found(text: string, format: Format = extractText) {
  return linter.lint(text, format).map((problem) => ({
    rule: problem.ruleId,
    print: fingerprintOf(problem),
    ...problem.surroundings!
  }))
}

const story =
  'Talks began.\n\nAfter all that had been said there on both of the days he was left alone by “them all” on Monday. She went.\n'

test('a finding is known by rule, words and sentence, and told from its like by its neighbours', () => {
  expect(found(story)).toEqual([
    {
      rule: 'awkward/left',
      print: expect.stringMatching(/^[0-9a-f]{16}$/),
      found: 'left alone',
      sentence: 'After all that had been said there on both of the days he was left alone by "them all" on Monday.',
      before: 'Talks began.',
      after: 'She went.',
      nth: 1
    }
  ])
})

const same: readonly (readonly [string, string, Format?])[] = [
  ['reflow', story.replace('left ', 'left\n')],
  ['CRLF', story.replaceAll('\n', '\r\n')],
  ['lines before it', `Moscow\n\nMore was said.\n\n${story}`],
  ['other marks', story.replace('“', '"').replace('”', '"')],
  ['a soft hyphen elsewhere', story.replace('Monday', 'Mon\u00ADday')],
  ['other neighbours', story.replace('Talks', 'Votes').replace('went', 'came')],
  [
    'Markdown',
    `> ${story.trim().replace('left', '*left*').replace('“', '&ldquo;').replaceAll('\n', '\n> ')}`,
    extractMarkdown
  ],
  ['HTML', `<h1>Votes</h1><p>${story.slice(14).replace('left', '<b>left</b>')}`, extractHtml]
]
test.each(same.map(([name, text, format = extractText]) => ({ name, text, format })))(
  'it is the same after $name',
  ({ text, format }) => {
    expect(found(text, format).map(({ print }) => print)).toEqual([found(story)[0]!.print])
  }
)

test.each([
  ['another rule in the same sentence', story.replace('left alone', 'right away')],
  ['another sentence', story.replace('Monday', 'Tuesday')],
  ['other case of the words', story.replace('left alone', 'Left Alone')]
])('it is another one with %s', (_, text) => {
  expect(found(text)).toHaveLength(1)
  expect(found(text)[0]!.print).not.toBe(found(story)[0]!.print)
})

test('findings of one rule in one sentence are told apart by their words, or by their order', () => {
  const [a, b] = found('Left alone, he was left alone again.')
  expect(a!.print).not.toBe(b!.print)
  const [c, d] = found('He was left alone and left alone again.')
  expect([c!.nth, d!.nth]).toEqual([1, 2])
  expect(c!.print).not.toBe(d!.print)
})

test('the neighbours are cut to forty units, without half a character', () => {
  const [one] = found(`${'x'.repeat(30)} ${'y'.repeat(39)}\u{1F600}.\n\nHe was left alone.\n\n${'z'.repeat(50)}`)
  expect(one!.before).toBe(`${'y'.repeat(37)}\u{1F600}.`)
  expect(one!.after).toBe('z'.repeat(40))
})

test('problems of calque itself have none', () => {
  const [own] = linter.lint('%% calque-disable-next no/rule\nTalks.\n')
  expect(own!.ruleId).toBe('internal/unknown-rule')
  expect(fingerprintOf(own!)).toBeUndefined()
})

const like = (text: string): Likeness => {
  const [key, before, after] = text.split(' ') as [string, string, string]
  return { key, before, after }
}

test.each<readonly [string, readonly string[], readonly string[], readonly number[], readonly number[]]>([
  ['the same', ['a 1 2'], ['a 1 2'], [0], [0]],
  ['one among others', ['b 1 2', 'a 1 2'], ['a 1 2'], [1], [0]],
  ['other neighbours', ['a 1 2'], ['a 3 4'], [0], [0]],
  ['the one with the same neighbours', ['a 3 4', 'a 1 2'], ['a 1 2'], [1], [0]],
  ['the one that shares a neighbour', ['a 3 4', 'a 1 9'], ['a 1 2'], [1], [0]],
  ['the better record', ['a 1 2'], ['a 1 9', 'a 1 2'], [0], [1]],
  ['the first of two that are no better', ['a 3 4', 'a 5 6'], ['a 1 2'], [0], [0]],
  ['each by one', ['a 1 2', 'a 1 2', 'a 1 2'], ['a 1 2', 'a 1 2'], [0, 1], [0, 1]],
  ['nothing by nothing', [], [], [], []],
  ['none by another key', ['a 1 2'], ['b 1 2'], [], []]
])('a record covers %s', (_, problems, records, foundOf, recordsOf) => {
  const covered = cover(problems.map(like), records.map(like))
  expect([...covered.keys()].sort()).toEqual(foundOf)
  expect([...covered.values()].sort()).toEqual(recordsOf)
})
