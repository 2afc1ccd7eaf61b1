import { describe, expect, test } from 'vitest'
import { Linter } from '../../src/core/lint.ts'
import { type Config, checkConfig, resolve } from '../../src/core/settings.ts'
import { phraseRule, ruleOf } from './rules.ts'

const rules = [
  ruleOf('sentence/length', 'sentence', {
    options: {
      max: { type: 'integer', default: 30, min: 5, max: 200, description: 'Words' },
      headlines: { type: 'boolean', default: true, description: 'Headlines too' },
      style: { type: 'choice', choices: ['us', 'uk'], default: 'us', description: 'Style' },
      except: { type: 'list', default: ['x'], description: 'Words left alone' }
    }
  }),
  phraseRule(
    'awkward/ru-calque',
    [{ pattern: 'high' }, { pattern: 'medium', confidence: 'medium' }, { pattern: 'low', confidence: 'low' }],
    undefined,
    { from: ['ru'], severity: 'info' }
  ),
  ruleOf('quotes/doubtful', 'story', { confidence: 'low', from: ['zh', 'ru'], severity: 'error' })
]

const right: readonly Config[] = [
  {},
  { profile: 'strict', from: 'ru' },
  { from: ['ru', 'zh'], rules: {} },
  { rules: { 'sentence/length': 'off', 'awkward/ru-calque': { level: 'error' } } },
  { rules: { 'sentence/length': { max: 5, headlines: false, style: 'uk', except: [] } } }
]
test.each(right.map((config) => [JSON.stringify(config), config] as const))('%s is right', (_, config) => {
  expect(checkConfig(config, rules)).toEqual([])
  expect(() => new Linter(rules, config)).not.toThrow()
})
test('a schema may be named', () => expect(checkConfig({ $schema: './schema.json' }, rules)).toEqual([]))

const options = (value: Record<string, unknown>) => ({ rules: { 'sentence/length': value } })
const wrong: readonly (readonly [unknown, string, string, boolean?])[] = [
  [null, '', 'A configuration is a mapping, such as `from: ru`.'],
  ['strict', '', 'A configuration is a mapping, such as `from: ru`.'],
  [[], '', 'A configuration is a mapping, such as `from: ru`.'],
  [{ profil: 'strict' }, 'profil', 'Unknown key `profil`. Did you mean `profile`?', true],
  [{ xyzzyx: 1 }, 'xyzzyx', 'Unknown key `xyzzyx`.', true],
  [{ profile: 'strikt' }, 'profile', '`profile` must be one of recommended, strict. Did you mean `strict`?'],
  [{ profile: 1 }, 'profile', '`profile` must be one of recommended, strict.'],
  [{ from: 'xx' }, 'from', 'Unknown source language `xx`: known are ru, zh.'],
  [{ from: ['ru', 'en'] }, 'from 1', 'Unknown source language `en`: known are ru, zh.'],
  [{ from: 5 }, 'from', 'Unknown source language `5`: known are ru, zh.'],
  [{ rules: [] }, 'rules', '`rules` must be a mapping from rules to levels.'],
  [
    { rules: { 'sentence/lenght': 'off' } },
    'rules sentence/lenght',
    'Unknown rule `sentence/lenght`. Did you mean `sentence/length`?',
    true
  ],
  [{ rules: { length: 'off' } }, 'rules length', 'Unknown rule `length`. Did you mean `sentence/length`?', true],
  [
    { rules: { 'sentence/length': 'warn' } },
    'rules sentence/length',
    'The level of `sentence/length` must be one of off, info, warning, error. Did you mean `warning`?'
  ],
  [
    { rules: { 'sentence/length': null } },
    'rules sentence/length',
    'The level of `sentence/length` must be one of off, info, warning, error.'
  ],
  [
    options({ level: 'eror' }),
    'rules sentence/length level',
    '`level` must be one of off, info, warning, error. Did you mean `error`?'
  ],
  [
    options({ maxx: 5 }),
    'rules sentence/length maxx',
    'Unknown option `maxx` of `sentence/length`. Did you mean `max`?',
    true
  ],
  [options({ toString: 5 }), 'rules sentence/length toString', 'Unknown option `toString` of `sentence/length`.', true],
  [options({ max: 4 }), 'rules sentence/length max', '`max` must be a whole number from 5 to 200.'],
  [options({ max: 201 }), 'rules sentence/length max', '`max` must be a whole number from 5 to 200.'],
  [options({ max: 5.5 }), 'rules sentence/length max', '`max` must be a whole number from 5 to 200.'],
  [options({ max: '30' }), 'rules sentence/length max', '`max` must be a whole number from 5 to 200.'],
  [options({ headlines: 'yes' }), 'rules sentence/length headlines', '`headlines` must be true or false.'],
  [options({ style: 'au' }), 'rules sentence/length style', '`style` must be one of us, uk.'],
  [options({ except: 'x' }), 'rules sentence/length except', '`except` must be a list of texts.'],
  [options({ except: ['x', 5] }), 'rules sentence/length except', '`except` must be a list of texts.']
]
describe('what is wrong is told with its path', () => {
  test.each(wrong.map((row) => [JSON.stringify(row[0]), ...row] as const))(
    '%s',
    (_, config, path, message, key = false) => {
      expect(checkConfig(config, rules)).toEqual([{ path: path === '' ? [] : path.split(' '), key, message }])
    }
  )
  test('all of it, in order', () => {
    const found = checkConfig({ a: 1, rules: { b: 'off', 'sentence/length': { max: 1, min: 2 } }, from: 'xx' }, rules)
    expect(found.map((one) => one.path.join(' '))).toEqual([
      'a',
      'rules b',
      'rules sentence/length max',
      'rules sentence/length min',
      'from'
    ])
  })
  test('and a linter throws the first', () => {
    const wrongConfig = options({ max: 4, style: 'au' }) as Config
    expect(() => new Linter(rules, wrongConfig)).toThrow(
      new TypeError('calque: rules.sentence/length.max: `max` must be a whole number from 5 to 200.')
    )
    expect(() => new Linter(rules, [] as Config)).toThrow('calque: options: A configuration is a mapping')
  })
})

function running(config: Config): string[] {
  return resolve(rules, config).map(({ rule, severity, phrases }) =>
    `${rule.id} ${severity} ${phrases.map((one) => one.pattern).join(',')}`.trim()
  )
}

test.each<[string, Config, readonly string[]]>([
  ['rules of low confidence rest', {}, ['sentence/length warning', 'awkward/ru-calque info high']],
  [
    'phrases of medium confidence run with their language',
    { from: 'ru' },
    ['sentence/length warning', 'awkward/ru-calque info high,medium']
  ],
  [
    'phrases of medium confidence rest with another',
    { from: 'zh' },
    ['sentence/length warning', 'awkward/ru-calque info high']
  ],
  [
    'everything runs in the strict profile',
    { profile: 'strict' },
    ['sentence/length warning', 'awkward/ru-calque info high,medium,low', 'quotes/doubtful error']
  ],
  ['a level switches a rule off', { rules: { 'sentence/length': 'off' } }, ['awkward/ru-calque info high']],
  [
    'a level switches a rule on and sets its severity',
    { rules: { 'quotes/doubtful': 'info', 'sentence/length': { level: 'error' } } },
    ['sentence/length error', 'awkward/ru-calque info high', 'quotes/doubtful info']
  ],
  [
    'options alone leave the level as it is',
    { rules: { 'sentence/length': { max: 9 }, 'quotes/doubtful': {} } },
    ['sentence/length warning', 'awkward/ru-calque info high']
  ]
])('%s', (_, config, expected) => expect(running(config)).toEqual(expected))

test('options that are not set have their defaults, and the level is none of them', () => {
  const [active] = resolve(rules, options({ level: 'error', max: 9, except: ['a'] }) as Config)
  expect(active!.options).toEqual({ max: 9, headlines: true, style: 'us', except: ['a'] })
})
