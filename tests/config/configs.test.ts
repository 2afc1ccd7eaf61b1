// Which configuration applies to a file, and what is wrong with one.

import { describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/config/fault.ts'
import { merge } from '../../src/config/layers.ts'
import { configsIn } from './files.ts'

async function configOf(files: Readonly<Record<string, string>>, file: string) {
  return (await configsIn(files).for(file)).config
}

async function faultsOf(files: Readonly<Record<string, string>>, file = '/a.txt'): Promise<string[]> {
  try {
    await configsIn(files).for(file)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    const { faults, message } = error as ConfigError
    const lines = faults.map((one) => `${one.path}:${one.line}:${one.column}: ${one.message}`)
    expect(message).toBe(lines.join('\n'))
    return lines
  }
}

describe('finding', () => {
  test('the nearest folder upward that has one; the others are not asked', async () => {
    const files = { '/calque.yaml': 'from: ru', '/a/b/calque.json': '{"from": "zh"}', '/a/b/calque.yml': 'from: uk' }
    expect(await configOf(files, '/x.txt')).toMatchObject({ from: 'ru' })
    expect(await configOf(files, '/a/x.txt')).toMatchObject({ from: 'ru' })
    expect(await configOf(files, '/a/b/c/x.txt')).toMatchObject({ from: 'uk' })
    expect(await configOf({}, '/a/x.txt')).toEqual({})
  })

  test('files to which the same applies get the same object; each file is read once', async () => {
    const read: string[] = []
    const text = 'overrides: [{files: sport/, from: ru}, {files: "*.md", from: zh}]'
    const configs = configsIn({
      get '/calque.yaml'() {
        read.push('/calque.yaml')
        return text
      }
    })
    const [a, b, c, d] = await Promise.all(
      ['/a.txt', '/x/b.txt', '/sport/c.txt', '/sport/d.md'].map((one) => configs.for(one))
    )
    expect(a).toBe(b)
    expect(c).not.toBe(a)
    expect(d!.config.from).toBe('zh')
    expect(await configs.for('/sport/x/y.txt')).toBe(c)
    expect(read).toEqual(['/calque.yaml'])
  })
})

describe('extends', () => {
  test('files by relative path, in chains; a later one wins, and what stands in the file itself over all', async () => {
    const files = {
      '/house/base.yaml': 'from: ru\nprofile: strict\nrules: {sentence/length: {lead: 11, body: 12}}',
      '/house/desk.yaml': 'extends: [house/bbc, ./base.yaml]\nrules: {sentence/length: {lead: 21}}',
      '/news/calque.yaml': 'extends: ../house/desk.yaml\nrules: {sentence/length: warning}'
    }
    const config = await configOf(files, '/news/a.txt')
    expect(config).toMatchObject({ from: 'ru', profile: 'strict' })
    expect(config.rules).toMatchObject({
      'sentence/length': { level: 'warning', lead: 21, body: 12 },
      'quotes/terminal-punctuation': { style: 'uk' }
    })
  })

  test('one that is extended twice is no circle', async () => {
    const files = {
      '/c.yaml': 'from: ru',
      '/b.yaml': 'extends: ./c.yaml',
      '/calque.yaml': 'extends: [./b.yaml, c.yaml]'
    }
    expect(await configOf(files, '/a.txt')).toMatchObject({ from: 'ru' })
  })

  test.each<[string, Record<string, string>, string[]]>([
    [
      'a circle',
      { '/calque.yaml': 'extends:\n  - ./b/b.yaml', '/b/b.yaml': 'extends: ../calque.yaml' },
      ['/b/b.yaml:1:10: `extends` leads in a circle: /calque.yaml → /b/b.yaml → /calque.yaml.']
    ],
    [
      'itself',
      { '/calque.yaml': 'extends: calque.yaml' },
      ['/calque.yaml:1:10: `extends` leads in a circle: /calque.yaml → /calque.yaml.']
    ],
    [
      'a file that is not there',
      { '/calque.yaml': '\nextends: [house/ap, ./gone.yaml]' },
      ['/calque.yaml:2:21: There is no file `./gone.yaml` to extend: check the path.']
    ],
    [
      'a whole path',
      { '/calque.yaml': 'extends: /etc/calque.yaml' },
      ['/calque.yaml:1:10: `/etc/calque.yaml` must be a path relative to this file.']
    ],
    [
      'a wrong file',
      { '/calque.yaml': 'extends: ./b.yaml', '/b.yaml': 'from: ru\nform: ru' },
      ['/b.yaml:2:1: Unknown key `form`. Did you mean `from`?']
    ],
    [
      'a wrong style',
      { '/calque.yaml': 'extends:\n  - house/ap\n  - house/pa' },
      [expect.stringMatching(/^\/calque\.yaml:3:5: Unknown house style `house\/pa`: .+ Did you mean `house\/ap`\?$/)]
    ]
  ])('%s', async (_, files, faults) => expect(await faultsOf(files)).toEqual(faults))
})

describe('overrides', () => {
  const lead = async (files: Readonly<Record<string, string>>, file: string) => {
    const one = (await configOf(files, file)).rules?.['sentence/length']
    return typeof one === 'object' ? one.lead : undefined
  }
  const override = (patterns: string, value: number) =>
    `  - files: ${patterns}\n    rules: {sentence/length: {lead: ${value}}}\n`

  test.each([
    ['sport/**', '/n/sport/a/b.txt', true],
    ['sport/**', '/n/x/sport/b.txt', false],
    ['sport/', '/n/sport/a/b.txt', true],
    ['./sport/*.md', '/n/sport/b.md', true],
    ['./sport/*.md', '/n/sport/a/b.md', false],
    ['"*.{md,html}"', '/n/a/b/c.html', true],
    ['"*.{md,html}"', '/n/c.txt', false],
    ['"**/live.txt"', '/n/live.txt', true],
    ['[sport/, "!sport/old/", "!*.html"]', '/n/sport/a.txt', true],
    ['[sport/, "!sport/old/", "!*.html"]', '/n/sport/old/a.txt', false],
    ['[sport/, "!sport/old/", "!*.html"]', '/n/sport/x/a.html', false],
    ['.drafts/*', '/n/.drafts/a.txt', true]
  ])('%s and %s: %s', async (patterns, file, meant) => {
    expect(await lead({ '/n/calque.yaml': `overrides:\n${override(patterns, 33)}` }, file)).toBe(meant ? 33 : undefined)
  })

  test('a later one wins, over what stands before and over the styles that it extends; from below nothing is taken up', async () => {
    const text = `rules: {sentence/length: {lead: 20}}\noverrides:\n${override('sport/', 21)}${override('"*.md"', 22)}`
    const files = { '/calque.yaml': text }
    expect(
      await Promise.all(['/a.txt', '/sport/a.txt', '/sport/a.md', '/a.md'].map((one) => lead(files, one)))
    ).toEqual([20, 21, 22, 22])
    const styled = {
      '/calque.yaml':
        'extends: house/ap\nrules: {quotes/terminal-punctuation: {style: us}}\noverrides: [{files: uk/, extends: house/bbc}]'
    }
    expect((await configOf(styled, '/uk/a.txt')).rules).toMatchObject({
      'quotes/terminal-punctuation': { style: 'uk' }
    })
    expect((await configOf(styled, '/a.txt')).rules).toMatchObject({ 'quotes/terminal-punctuation': { style: 'us' } })
  })

  test('patterns of a file that is extended start from its folder or, for files outside it, from the one that was found', async () => {
    const files = {
      '/n/calque.yaml': `overrides:\n${override('sport/**', 31)}`,
      '/n/sport/calque.yaml': 'extends: ../calque.yaml',
      '/m/calque.yaml': 'extends: ../n/calque.yaml'
    }
    expect(await lead(files, '/n/sport/a.txt')).toBe(31)
    expect(await lead(files, '/m/sport/a.txt')).toBe(31)
    expect(await lead(files, '/m/a.txt')).toBeUndefined()
  })

  test('a file extended by an override holds for its files only, and so do its own overrides', async () => {
    const files = {
      '/calque.yaml': 'overrides: [{files: sport/, extends: ./sport.yaml}]',
      '/sport.yaml': `from: ru\noverrides:\n${override('"*.md"', 44)}`
    }
    expect(await configOf(files, '/sport/a.md')).toEqual({ from: 'ru', rules: { 'sentence/length': { lead: 44 } } })
    expect(await configOf(files, '/sport/a.txt')).toEqual({ from: 'ru', rules: {} })
    expect(await configOf(files, '/a.md')).toEqual({ rules: {} })
  })

  test.each([
    ['overrides: sport/', '1:12: `overrides` must be a list of `files` with settings.'],
    ['overrides: [sport/]', '1:13: A configuration is a mapping, such as `from: ru`.'],
    ['overrides:\n  - from: ru', '2:5: An override needs `files`: patterns such as `sport/**`.'],
    ['overrides:\n  - files: sport/', '2:5: An override that sets nothing: give it `rules`.'],
    ['overrides:\n  - files: []\n    from: ru', '2:12: `files` names nothing: a pattern without `!` is needed.'],
    ['overrides:\n  - files: ["!a"]\n    from: ru', '2:12: `files` names nothing: a pattern without `!` is needed.'],
    ['overrides:\n  - files: 5\n    from: ru', '2:12: `files` must be a pattern or a list of them.'],
    [
      'overrides:\n  - files:\n    - a\n    - ../b\n    from: ru',
      '4:7: `../b` leads out of the folder of this file, from which patterns start.'
    ],
    [
      'overrides:\n  - files: /a\n    from: ru',
      '2:12: `/a` leads out of the folder of this file, from which patterns start.'
    ],
    ['overrides:\n  - {files: a, form: ru}', '2:16: Unknown key `form`. Did you mean `from`?'],
    ['overrides:\n  - files: a\n    overrides: []', '3:5: Unknown key `overrides`.'],
    [
      'overrides:\n  - files: a\n    rules:\n      sentence/lenght: off',
      '4:7: Unknown rule `sentence/lenght`. Did you mean `sentence/length`?'
    ],
    [
      'overrides:\n  - files: a\n    rules:\n      sentence/length: {leda: 3}',
      '4:25: Unknown option `leda` of `sentence/length`. Did you mean `lead`?'
    ],
    ['overrides:\n  - files: a\n    extends: [house/ap, house/bcb]', '3:25: Unknown house style'],
    ['file: a', '1:1: Unknown key `file`.']
  ])('wrong: %j', async (yaml, fault) => {
    const [first, ...more] = await faultsOf({ '/calque.yaml': yaml })
    expect(more).toEqual([])
    expect(first).toContain(`/calque.yaml:${fault}`)
  })
})

test('layers are merged value by value, and each option of a rule by itself', () => {
  const layer = (settings: object) => ({ settings, origin: () => ({ kind: 'default' }) as const })
  expect(
    merge([
      layer({ from: 'ru', rules: { a: 'off', b: { max: 3 } } }),
      layer({ profile: 'strict', rules: { a: { level: 'error', max: 2 }, b: 'warning' } }),
      layer({ from: [] })
    ])
  ).toEqual({ from: [], profile: 'strict', rules: { a: { level: 'error', max: 2 }, b: { level: 'warning', max: 3 } } })
})
