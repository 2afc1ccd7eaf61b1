import { describe, expect, test } from 'vitest'
import type { HouseStyle } from '../../src/core/house.ts'
import { Linter } from '../../src/core/lint.ts'
import { checkConfig, resolve } from '../../src/core/settings.ts'
import { readHouse } from '../../src/packs/house.ts'
import { PackError } from '../../src/packs/yaml.ts'
import { houses, rules } from '../../src/rules/index.ts'

describe.each(houses)('$id', (house: HouseStyle) => {
  test('is a sound configuration, of which every option reaches its rule', () => {
    expect(checkConfig({ extends: house.id }, rules, houses)).toEqual([])
    expect(checkConfig({ rules: house.rules }, rules)).toEqual([])
    const active = new Map(resolve(rules, { extends: house.id }, houses).map((one) => [one.rule.id as string, one]))
    for (const [id, setting] of Object.entries(house.rules)) {
      if (typeof setting === 'string') continue
      const { level, ...options } = setting
      expect(active.get(id)!.options).toMatchObject(options)
      expect(active.get(id)!.severity).toBe(level ?? active.get(id)!.rule.severity)
    }
  })

  test('says whose it is and what it follows', () => {
    expect(house.summary).toMatch(/^\S.*[^.\s]$/)
    expect(house.sources.length).toBeGreaterThan(0)
    expect(Object.keys(house.rules).length).toBeGreaterThan(0)
  })
})

const watched = ['quotes/terminal-punctuation', 'punctuation/hyphen-as-dash']

/** What these two rules find. */
function found(text: string, config: object): string[] {
  return new Linter(rules, config, houses)
    .lint(text)
    .filter(({ ruleId }) => watched.includes(ruleId))
    .map(({ ruleId, actual, expected }) => `${ruleId} ${actual} → ${expected}`)
}

describe('a story in a house', () => {
  const outside = 'The mayor called the plan "a mess".'
  const inside = 'The mayor called the plan "a mess."'

  test('AP wants the stop inside, the EU outside a fragment', () => {
    expect(found(outside, { extends: 'house/ap' })).toEqual(['quotes/terminal-punctuation ". → ."'])
    expect(found(inside, { extends: 'house/ap' })).toEqual([])
    expect(found(inside, { extends: ['house/eu'] })).toEqual(['quotes/terminal-punctuation ." → ".'])
    expect(found(outside, { extends: ['house/eu'] })).toEqual([])
    expect(found(outside + inside, {})).toEqual([])
  })

  test('AP wants an em dash, the Guardian an en dash, the BBC lets the hyphen be', () => {
    const text = 'The road is closed - but only today.'
    expect(found(text, { extends: 'house/ap' })).toEqual(['punctuation/hyphen-as-dash - → —'])
    expect(found(text, { extends: 'house/guardian' })).toEqual(['punctuation/hyphen-as-dash - → –'])
    expect(found(text, { extends: 'house/bbc' })).toEqual([])
  })

  test('a later style wins over an earlier one, and the configuration over all, key by key', () => {
    expect(found(outside, { extends: ['house/ap', 'house/eu'] })).toEqual([])
    expect(found(outside, { extends: ['house/eu', 'house/ap'] })).toHaveLength(1)
    const rule = (setting: unknown) => ({ extends: 'house/ap', rules: { 'quotes/terminal-punctuation': setting } })
    expect(found(outside, rule({ style: 'uk' }))).toEqual([])
    expect(found(outside, rule('off'))).toEqual([])
    const problems = new Linter(rules, rule('error') as object, houses).lint(outside)
    expect(problems).toContainEqual(
      expect.objectContaining({ ruleId: 'quotes/terminal-punctuation', severity: 'error', actual: '".' })
    )
  })
})

test.each([
  ['house/app', 'Unknown house style `house/app`: known are '],
  ['ap', ' Did you mean `house/ap`?'],
  [['house/ap', 'house/guardain'], ' Did you mean `house/guardian`?'],
  [5, '`extends` must be a house style or a list of them.'],
  [{ house: 'ap' }, '`extends` must be a house style or a list of them.']
])('extends: %j', (value, message) => {
  const problems = checkConfig({ extends: value }, rules, houses)
  expect(problems).toEqual([
    {
      path: Array.isArray(value) ? ['extends', '1'] : ['extends'],
      key: false,
      message: expect.stringContaining(message)
    }
  ])
})

test('without styles none is known', () => {
  expect(() => new Linter(rules, { extends: 'house/ap' })).toThrow('Unknown house style `house/ap`')
})

const sound = `summary: Ours
sources:
  - { title: Our style guide }
rules:
  quotes/terminal-punctuation: { style: uk }
  punctuation/hyphen-as-dash: off
`

test('reads a sound style as plain data', () => {
  expect(readHouse(sound, 'rules/house/ours.yaml', rules)).toEqual({
    id: 'house/ours',
    summary: 'Ours',
    sources: [{ title: 'Our style guide' }],
    rules: { 'quotes/terminal-punctuation': { style: 'uk' }, 'punctuation/hyphen-as-dash': 'off' }
  })
})

test.each([
  ['summary: Ours', 'sumary: Ours', ['1:1: unknown key "sumary"; did you mean "summary"?']],
  ['  - { title: Our style guide }', '  []', ['3:3: "sources" has no item; name at least one style guide or paper']],
  ['terminal-punctuation:', 'terminal-punctation:', [expect.stringMatching(/^5:3: Unknown rule .* Did you mean/)]],
  [
    '{ style: uk }',
    '{ stile: uk }',
    [expect.stringMatching(/^5:34: Unknown option `stile`.* Did you mean `style`\?$/)]
  ],
  ['{ style: uk }', '{ style: gb }', ['5:41: `style` must be one of auto, us, uk.']],
  ['dash: off', 'dash: of', [expect.stringMatching(/^6:31: The level .* Did you mean `off`\?$/)]],
  ['rules:\n  quotes', 'rules: []\nx:\n  quotes', [expect.stringMatching(/^4:8: `rules` must be/), expect.any(String)]],
  ['summary: Ours', 'summary: [Ours', [expect.stringMatching(/mend the YAML$/)]]
])('a style with %j for %j', (find, put, expected) => {
  expect(sound).toContain(find)
  let problems: string[] = []
  try {
    readHouse(sound.replace(find, put), 'rules/house/ours.yaml', rules)
  } catch (error) {
    expect(error).toBeInstanceOf(PackError)
    expect((error as Error).message).toMatch(/^rules\/house\/ours\.yaml:\d+:\d+: /)
    problems = (error as PackError).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
  }
  expect(problems).toEqual(expected)
})

test('the path gives the style its name', () => {
  expect(() => readHouse(sound, 'rules/ours.yaml', rules)).toThrow('the path gives the style no name')
  expect(() => readHouse('- a', 'rules/house/ours.yaml', rules)).toThrow('1:1: a house style is a map')
})
