import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/core/fix.ts'
import { Linter } from '../../src/core/lint.ts'
import { type Config, checkConfig } from '../../src/core/settings.ts'
import type { Term } from '../../src/core/terms.ts'
import { rules as all } from '../../src/rules/index.ts'
import { phraseRule, ruleOf } from './rules.ts'

const houseTerm = all.find((rule) => rule.id === 'consistency/house-term')!

function problemsIn(text: string, terms: readonly Term[], others = [] as typeof all) {
  return new Linter([houseTerm, ...others], { terms }).lint(text)
}
const found = (text: string, terms: readonly Term[]) => problemsIn(text, terms).map(({ actual }) => actual)
const fixed = (text: string, terms: readonly Term[]) => applyFixes(text, problemsIn(text, terms)).text

describe('what is wrong with entries', () => {
  const wrong: readonly (readonly [unknown, string, string])[] = [
    ['Kiev', '', '`terms` must be a list of entries, such as `- {prefer: Kyiv, ban: [Kiev]}`.'],
    [['Kiev'], '0', 'An entry of `terms` must be a mapping, such as `{prefer: Kyiv, ban: [Kiev]}`.'],
    [[{ note: 'x' }], '0', 'An entry of `terms` must say what to `prefer`, to `ban` or to `protect`.'],
    [[{ ban: 'x', perfer: 'y' }], '0.perfer', 'Unknown key `perfer` of a term. Did you mean `prefer`?'],
    [[{ ban: '' }], '0.ban', '`ban` must be a text or a list of texts, none of them empty.'],
    [[{ ban: ['x', 2] }], '0.ban', '`ban` must be a text or a list of texts, none of them empty.'],
    [[{ ban: '—' }], '0.ban', '`—` holds neither a letter nor a figure: terms are words.'],
    [[{ ban: 'www.kiev.ua' }], '0.ban', '`www.kiev.ua` is an address or more than one line: terms are words.'],
    [[{ ban: 'x', case: 'yes' }], '0.case', '`case` must be true or false.'],
    [[{ ban: 'x', note: 1 }], '0.note', '`note` must be a text.'],
    [[{ ban: 'x', prefer: ['y', 'x'] }], '0.ban', '`x` is both preferred and banned: keep one.'],
    [[{ file: '' }], '0.file', '`file` must be the path of a CSV or TBX file.'],
    [[{ file: 'a.csv', ban: 'x' }], '0.ban', '`ban` cannot stand beside `file`: give it an entry of its own.']
  ]
  test.each(wrong)('%j', (terms, path, message) => {
    const problems = checkConfig({ terms }, all)
    expect(problems.map((one) => [one.path.slice(1).join('.'), one.message])).toEqual([[path, message]])
  })

  test('a file that nobody has read', () => {
    expect(() => new Linter(all, { terms: [{ file: 'a.csv' }] })).toThrow('terms: `a.csv` is read by the command alone')
  })
})

describe('what is found', () => {
  test.each<[string, readonly Term[], readonly string[]]>([
    [
      'Migrant workers, a migrant worker’s pay, MIGRANT WORKERS.',
      [{ ban: 'migrant worker' }],
      ['Migrant workers', 'migrant worker’s', 'MIGRANT WORKERS']
    ],
    ['The heads of state met; the head of states left.', [{ ban: 'head of state' }], ['heads of state']],
    [
      'He utilises, utilised, is utilising; the utilisation.',
      [{ ban: 'to utilise' }],
      ['utilises', 'utilised', 'utilising']
    ],
    ['They took part and are taking part.', [{ ban: 'to take part' }], ['took part', 'taking part']],
    ['The gas is cheap. GAS', [{ ban: 'GAS', case: true }], ['GAS']],
    ['The policemen and two cities.', [{ ban: ['policeman', 'city'] }], ['policemen', 'cities']],
    ['The U.S. said so, and AT&T (the firm) too.', [{ ban: ['U.S.', 'AT&T (the firm)'] }], ['U.S.', 'AT&T (the firm)']],
    ['What? Yes.', [{ ban: ['What? Yes'] }], []],
    ['A constructor and toString.', [{ ban: ['to constructor', 'toString'] }], ['constructor', 'toString']]
  ])('in %s', (text, terms, expected) => expect(found(text, terms)).toEqual(expected))

  test('the longest form, whether banned or kept', () => {
    const terms = [
      { prefer: 'worker', ban: 'labourer' },
      { prefer: 'labour migrant', ban: 'migrant labourer' },
      { prefer: 'migrant labourer act' }
    ]
    expect(fixed('A labourer, migrant labourers and the Migrant Labourer Act.', terms)).toBe(
      'A worker, labour migrants and the Migrant Labourer Act.'
    )
  })

  test('a form that one entry prefers is not what another bans', () => {
    expect(found('The bank of the river.', [{ prefer: 'bank' }, { prefer: 'shore', ban: 'bank' }])).toEqual([])
  })

  test('beside the phrases of other rules, however long', () => {
    const other = phraseRule('awkward/test', ['the use of migrant workers'])
    const problems = problemsIn('the use of migrant workers', [{ ban: 'migrant worker' }], [other])
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['awkward/test', 'consistency/house-term'])
  })
})

describe('what takes its place', () => {
  test.each<[string, readonly Term[], string]>([
    ['MIGRANT WORKERS', [{ prefer: 'labour migrant', ban: 'migrant worker' }], 'LABOUR MIGRANTS'],
    ['Heads of state met.', [{ prefer: 'leader', ban: 'head of state' }], 'Leaders met.'],
    ['The rebels left.', [{ prefer: 'security forces', ban: 'rebel' }], 'The security forces left.'],
    [
      'He had taken the road, took it, takes it.',
      [{ prefer: 'to choose', ban: 'to take' }],
      'He had chosen the road, chose it, chooses it.'
    ],
    [
      'A labourer left with an NGO.',
      [
        { prefer: 'employee', ban: 'labourer' },
        { prefer: 'charity', ban: 'NGO' }
      ],
      'An employee left with a charity.'
    ],
    [
      'Kiev fell. In Kiev it fell.',
      [{ prefer: 'the capital', ban: 'Kiev' }],
      'The capital fell. In the capital it fell.'
    ],
    ['It is Kiev’s.', [{ prefer: 'Kyiv', ban: 'Kiev' }], 'It is Kyiv’s.'],
    [
      'It is internet. Internet is it. The Internet.',
      [{ prefer: 'internet', ban: 'Internet' }],
      'It is internet. Internet is it. The internet.'
    ]
  ])('in %s', (text, terms, expected) => expect(fixed(text, terms)).toBe(expected))

  test('nothing where two entries disagree', () => {
    const terms = [
      { prefer: 'one', ban: 'x', note: 'a' },
      { prefer: 'two', ban: 'x', note: 'b' }
    ]
    expect(problemsIn('x', terms)).toMatchObject([
      { message: 'The house does not write `x`: use `one` or `two` (a; b)' }
    ])
    expect(fixed('x', terms)).toBe('x')
  })
})

describe('protected names', () => {
  const phrase = phraseRule('awkward/test', ['on the territory', 'territory', 'the group of the territory'], 'in')
  const word = ruleOf('language/test', 'story', {
    check: ({ text }) => [
      {
        message: 'found',
        start: 0,
        end: text.length,
        fix: { edits: [{ start: 0, end: text.length, text: '' }], safe: true }
      }
    ]
  })
  const run = (text: string, config: Config) =>
    new Linter([houseTerm, phrase, word], config)
      .lint(text)
      .map(({ ruleId, actual, fix }) => [ruleId, actual, fix !== undefined])

  test('no rule finds anything inside one, nor a part of one', () => {
    const terms = [{ protect: 'Stand on' }]
    expect(run('We stand on the territory.', { terms })).toContainEqual(['awkward/test', 'on the territory', true])
    expect(run('We Stand on the territory.', { terms }).filter(([id]) => id === 'awkward/test')).toEqual([])
  })

  test('what is around one loses the fix that would change it', () => {
    expect(run('the Group', { terms: [{ protect: 'Group' }] })).toEqual([['language/test', 'the Group', false]])
  })

  test('a preferred form stops the phrases of other rules only', () => {
    expect(run('territory', { terms: [{ prefer: 'territory' }] })).toEqual([['language/test', 'territory', true]])
  })
})
