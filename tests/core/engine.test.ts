import { describe, expect, test } from 'vitest'
import { Engine } from '../../src/core/engine.ts'
import { Linter } from '../../src/core/lint.ts'
import type { AnyRule, Paragraph, PhraseMatch, Sentence, Story } from '../../src/core/rule.ts'
import { resolve } from '../../src/core/settings.ts'
import { extractMarkdown } from '../../src/formats/markdown.ts'
import { fullMessagesOf } from '../../src/reporters/message.ts'
import { storyOf } from '../copy/read.ts'
import { phraseRule, ruleOf } from './rules.ts'

function run(rules: readonly AnyRule[], text: string) {
  return new Engine(resolve(rules, {}), []).run(storyOf(text))
}
const told = (rules: readonly AnyRule[], text: string) =>
  run(rules, text).map(({ ruleId, severity, actual }) => `${ruleId} ${severity} ${actual}`)

describe('a rule that fails', () => {
  const failing = ruleOf('sentence/failing', 'sentence', {
    check: function* (sentence: Sentence) {
      yield { message: 'found', start: sentence.start, end: sentence.start + 1 }
      throw new Error('no such luck')
    }
  })
  const failures: readonly (readonly [string, AnyRule, string])[] = [
    ['by throwing', failing, 'no such luck'],
    [
      'by throwing no error',
      ruleOf('a/b' as 'quotes/b', 'story', {
        check: () => {
          throw 'luck'
        }
      }),
      'luck'
    ],
    [
      'by an unknown message',
      ruleOf('quotes/b', 'story', { check: () => [{ message: 'lost', start: 0, end: 1 }] }),
      'it has no message `lost`'
    ],
    [
      'by a message without its data',
      ruleOf('quotes/b', 'story', {
        messages: { found: 'Use `{expected}`' },
        check: () => [{ message: 'found', start: 0, end: 1 }]
      }),
      'message `found` lacks `expected`'
    ],
    [
      'by a place outside',
      ruleOf('quotes/b', 'story', { check: () => [{ message: 'found', start: 0, end: 99 }] }),
      'its finding from 0 to 99 lies outside the text'
    ],
    [
      'by a place backwards',
      ruleOf('quotes/b', 'story', { check: () => [{ message: 'found', start: 2, end: 1 }] }),
      'its finding from 2 to 1 lies outside the text'
    ],
    [
      'by a place that is none',
      ruleOf('quotes/b', 'story', { check: () => [{ message: 'found', start: Number.NaN, end: 1 }] }),
      'its finding from NaN to 1 lies outside the text'
    ],
    [
      'by a related place outside',
      ruleOf('quotes/b', 'story', {
        check: () => [{ message: 'found', start: 0, end: 1, related: [{ start: 9, end: 99, message: 'x' }] }]
      }),
      'its finding from 9 to 99 lies outside the text'
    ],
    [
      'by yielding nothing to go through',
      ruleOf('quotes/b', 'story', { check: () => undefined as never }),
      'not iterable'
    ]
  ]
  test.each(failures)('%s becomes one problem that names it', (_, rule, why) => {
    const [first, ...others] = run([rule], 'He left. She left. They left.').filter((one) =>
      one.ruleId.startsWith('internal/')
    )
    expect(others).toEqual([])
    expect(first).toMatchObject({ ruleId: 'internal/rule-failed', severity: 'error', start: 0, end: 0, actual: '' })
    expect(first!.message).toContain(`Rule \`${rule.id}\` failed`)
    expect(first!.message).toContain(why)
  })
  test('leaves the others alone, and what it found before', () => {
    const text = 'He left. She left.'
    expect(told([failing, phraseRule('quotes/left', ['left'])], text)).toEqual([
      'sentence/failing warning H',
      'internal/rule-failed error ',
      'quotes/left warning left',
      'quotes/left warning left'
    ])
  })
  test('is tried again on the next story', () => {
    const engine = new Engine(resolve([failing], {}), [])
    for (const text of ['One.', 'Two.'])
      expect(engine.run(storyOf(text)).map((one) => one.ruleId)).toContain('internal/rule-failed')
  })
  test('cannot be suppressed', () => {
    const source = '%% calque-disable\nHe left.'
    expect(new Linter([failing]).lint(source).map((one) => one.ruleId)).toEqual(['internal/rule-failed'])
  })
})

test('every rule sees its units, with its options and the source languages', () => {
  const seen: string[] = []
  const see = (unit: 'story' | 'paragraph' | 'sentence') =>
    ruleOf(`quotes/${unit}`, unit, {
      options: { max: { type: 'integer', default: 3, min: 0, max: 9, description: 'x' } },
      from: ['ru'],
      check: ((
        one: Story | Paragraph | Sentence,
        { story, options, from }: { story: Story; options: { max: number }; from: string[] }
      ) => {
        const text = 'text' in one ? one.text : story.text.slice(one.start, one.end)
        seen.push(`${unit} ${text} ${options.max} ${from}`)
        return []
      }) as never
    })
  const rules = [see('story'), see('paragraph'), see('sentence')]
  new Engine(resolve(rules, { rules: { 'quotes/sentence': { max: 5 } } }), ['ru']).run(
    storyOf('Ann left. Bob did.\n\nE.')
  )
  expect(seen.sort()).toEqual([
    'paragraph Ann left. Bob did. 3 ru',
    'paragraph E. 3 ru',
    'sentence Ann left. 5 ru',
    'sentence Bob did. 5 ru',
    'sentence E. 5 ru',
    'story Ann left. Bob did.\n\nE. 3 ru'
  ])
})

describe('zones', () => {
  const text = 'The left head\n\nHe left, he said, “She left.” Left.\n\nPhoto: left'
  test.each([
    ['headline', ['left']],
    ['narration', ['left', 'Left']],
    ['quotation', ['left']],
    ['credit', ['left']],
    ['cell', []]
  ] as const)('a rule fires where it says: %s', (zone, found) => {
    expect(
      run([phraseRule('quotes/left', ['left'], undefined, { where: [zone] })], text).map((one) => one.actual)
    ).toEqual(found)
  })
  test.each([
    ['error', 'warning'],
    ['warning', 'info'],
    ['info', 'info']
  ] as const)('in a quotation %s becomes %s when the rule says so', (severity, lowered) => {
    const rule = (quotedLower: boolean) =>
      phraseRule('quotes/left', ['left'], undefined, { severity, quotedLower, where: ['narration', 'quotation'] })
    expect(run([rule(true)], text).map((one) => one.severity)).toEqual([severity, lowered, severity])
    expect(run([rule(false)], text).map((one) => one.severity)).toEqual([severity, severity, severity])
  })
})

test('problems come in order of place, the longer first, then by rule', () => {
  const at = (id: 'quotes/a' | 'quotes/b', ...places: [number, number][]) =>
    ruleOf(id, 'story', { check: () => places.map(([start, end]) => ({ message: 'found', start, end })) })
  const found = run([at('quotes/b', [3, 5], [0, 1], [0, 4]), at('quotes/a', [0, 4], [2, 3])], 'abcdefg')
  expect(found.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual([
    'quotes/a abcd',
    'quotes/b abcd',
    'quotes/b a',
    'quotes/a c',
    'quotes/b de'
  ])
})

test('one thing is told once, two things of one place twice', () => {
  const rule = ruleOf('quotes/a', 'story', {
    messages: { found: 'This {what}' },
    check: () => ['one', 'two', 'one', 'two'].map((what) => ({ message: 'found', start: 0, end: 1, data: { what } }))
  })
  expect(run([rule], 'abc').map((one) => one.message)).toEqual(['This one', 'This two'])
})

describe('messages', () => {
  const say = (template: string, fix: boolean, data?: Record<string, string | number>) =>
    run(
      [
        phraseRule('quotes/a', ['b'], undefined, {
          messages: { found: template },
          check: ({ start, end }: PhraseMatch) => [
            {
              message: 'found',
              start,
              end,
              ...(data && { data }),
              ...(fix && { fix: { edits: [{ start, end, text: 'c' }], safe: true } })
            }
          ]
        })
      ],
      'a b'
    )[0]!
  test.each([
    ['`{actual}`, not `{expected}`', true, undefined, '`b`, not `c`'],
    ['{count} of {actual}', false, { count: 5 }, '5 of b'],
    ['{actual} {expected}', true, { actual: 'x', expected: 'y' }, 'x y']
  ] as const)('%s', (template, fix, data, expected) => expect(say(template, fix, data).message).toBe(expected))
  test('tell what is expected where one edit replaces the finding', () => {
    expect(say('x', true)).toMatchObject({ messageId: 'found', actual: 'b', expected: ['c'] })
    expect(say('x', false)).not.toHaveProperty('expected')
  })
})

test('a phrase that breaks the syntax is refused, not passed over', () => {
  expect(() => new Linter([phraseRule('quotes/a', ['a (a'])]).lint('a a')).toThrow('missing )')
  expect(() => new Linter([phraseRule('quotes/a', [{ pattern: 'a', unless: ['{b'] }])]).lint('a a')).toThrow(
    'missing }'
  )
})

describe('related places', () => {
  const rule = ruleOf('quotes/b', 'story', {
    check: ({ text }: Story) => {
      const [start, other] = [text.indexOf('gray'), text.indexOf('grey')]
      const related = [{ start: other, end: other + 4, message: 'the other spelling stands here' }]
      return [{ message: 'found', start, end: start + 4, related }]
    }
  })
  test('are mapped to the file as the finding is', () => {
    const source = 'It is &amp; was _grey_.\n\n> It is gray.\n'
    const [problem] = new Linter([rule]).lint(source, extractMarkdown)
    expect(source.slice(problem!.start, problem!.end)).toBe('gray')
    const [related] = problem!.related!
    expect(source.slice(related!.start, related!.end)).toBe('grey')
  })
  test('stand in the JSON with line and column', () => {
    const source = 'It was grey.\n\nIt is gray.\n'
    expect(fullMessagesOf(source, new Linter([rule]).lint(source))).toMatchObject([
      {
        line: 3,
        column: 7,
        related: [{ start: 7, end: 11, line: 1, column: 8, message: 'the other spelling stands here' }]
      }
    ])
  })
})
