// Configuration from end to end: what holds for which file, and what is wrong told with its place.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bad, Folder, good } from './command.ts'

/** Severities of what is found in each file. */
function severities(folder: Folder, ...args: string[]): Record<string, string[]> {
  const { files } = folder.json([...args, '--severity', 'info'])
  return Object.fromEntries(files.map(({ path, messages }) => [path, messages.map(({ severity }) => severity)]))
}

test('overrides by pattern, files that are extended, and the command line over all', () => {
  using folder = new Folder({
    'house/base.yaml': 'rules: {quotes/unbalanced: warning}',
    'news/calque.yaml':
      'extends: ../house/base.yaml\noverrides:\n  - files: sport/\n    rules: {quotes/unbalanced: info}\n  - files: "*.md"\n    rules: {quotes/unbalanced: off}',
    'news/a.txt': bad,
    'news/sport/b.txt': bad,
    'news/sport/c.md': bad
  })
  expect(severities(folder, 'news')).toEqual({
    'news/a.txt': ['warning'],
    'news/sport/b.txt': ['info'],
    'news/sport/c.md': []
  })
  expect(severities(folder, 'news', '--rule', 'quotes/unbalanced:error')).toEqual({
    'news/a.txt': ['error'],
    'news/sport/b.txt': ['error'],
    'news/sport/c.md': ['error']
  })
})

test('patterns of --config start from its folder or, for files outside it, from the current folder', () => {
  using folder = new Folder({
    'ci/strict.yaml': 'overrides: [{files: sport/, rules: {quotes/unbalanced: warning}}]',
    'sport/a.txt': bad,
    'ci/sport/b.txt': bad,
    'c.txt': bad
  })
  expect(severities(folder, '.', '--config', 'ci/strict.yaml')).toEqual({
    'c.txt': ['error'],
    'ci/sport/b.txt': ['warning'],
    'sport/a.txt': ['warning']
  })
})

test('what is wrong in a file that is extended ends the run with a line for each fault', () => {
  using folder = new Folder({
    'calque.yaml': 'extends: ./house.yaml',
    'house.yaml': 'profil: strict\noverrides:\n  - files: sport/\n    rules:\n      sentence/lenght: off\n',
    'a.txt': good
  })
  expect(folder.run(['a.txt'])).toEqual({
    code: 2,
    out: '',
    err:
      'calque: house.yaml:1:1: Unknown key `profil`. Did you mean `profile`?\n' +
      'calque: house.yaml:5:7: Unknown rule `sentence/lenght`. Did you mean `sentence/length`?\n'
  })
})

describe('front matter', () => {
  const story = (settings: string, text = bad) => `---\ntitle: Talks\n${settings}\n---\n\n${text}`

  test('wins over the configuration, and the command line over it', () => {
    using folder = new Folder({
      'calque.yaml': 'overrides: [{files: "*", rules: {quotes/unbalanced: error}}]',
      'a.md': story('calque: {rules: {quotes/unbalanced: info}}'),
      'b.html': story('calque:\r\n  rules:\r\n    quotes/unbalanced: warning'),
      'c.md': story('tags: [calque]')
    })
    expect(severities(folder, '.')).toEqual({ 'a.md': ['info'], 'b.html': ['warning'], 'c.md': ['error'] })
    expect(severities(folder, 'a.md', '--rule', 'quotes/unbalanced:error')).toEqual({ 'a.md': ['error'] })
  })

  test('names the language of the copy and a house style', () => {
    const text = 'The mayor called the plan "a mess".\n'
    using folder = new Folder({ 'a.md': story('calque: {from: ru, extends: house/ap}', text), 'b.md': text })
    const rulesOf = (path: string) => folder.json([path]).files[0]!.messages.map(({ ruleId }) => ruleId)
    expect(rulesOf('a.md')).toEqual(['quotes/terminal-punctuation'])
    expect(rulesOf('b.md')).toEqual([])
  })

  test.each([
    ['calque: {form: ru}', 'line 3: Unknown key `form`. Did you mean `from`?'],
    ['calque:\n  from: ry', 'line 4: Unknown source language `ry`: known are '],
    [
      'calque:\n  rules:\n    sentence/lenght: off',
      'line 5: Unknown rule `sentence/lenght`. Did you mean `sentence/length`?'
    ],
    ['calque: ru', 'line 3: A configuration is a mapping, such as `from: ru`.'],
    ['calque:', 'line 3: A configuration is a mapping, such as `from: ru`.'],
    ['calque: {extends: ./x.yaml}', 'line 3: `./x.yaml`: only a configuration file may extend another.'],
    ['calque: {overrides: []}', 'line 3: Unknown key `overrides`.'],
    ['calque: {from: ru', 'line 3: '],
    ['calque: {from: ry}\ncalque: {}', 'line 4: ']
  ])('%j is wrong: the file is not checked, the others are', (settings, message) => {
    using folder = new Folder({ 'a.md': story(settings, good), 'b.md': good })
    const { code, out, err } = folder.run(['.'])
    expect(code).toBe(2)
    expect(err).toContain(`calque: a.md: not checked: what its front matter says to calque is wrong: ${message}`)
    expect(err.trimEnd()).not.toContain('\n')
    expect(out).toContain('1 file checked, 1 not checked')
  })

  test('of another language is no place for settings', () => {
    using folder = new Folder({ 'a.md': `+++\ntitle = "x"\n[calque]\nfrom = "ru"\n+++\n\n${good}` })
    const { code, err } = folder.run(['a.md'])
    expect(code).toBe(2)
    expect(err).toContain('is wrong: line 3: Settings of calque are read from YAML front matter only')
  })

  test('holds in the stream', () => {
    using folder = new Folder()
    const documents = [story('calque: {rules: {quotes/unbalanced: info}}'), story('calque: {form: ru}')]
    const input = documents.map((text, id) => JSON.stringify({ id, text, format: 'markdown' })).join('\n')
    const { code, out } = folder.run(['stream'], input)
    expect(code).toBe(2)
    const [first, second] = out.trimEnd().split('\n')
    expect(JSON.parse(first!).messages).toMatchObject([{ severity: 'info' }])
    expect(JSON.parse(second!).error).toContain('line 3: Unknown key `form`. Did you mean `from`?')
  })
})

describe('the schema that calque init names', () => {
  const schemaIn = (folder: Folder, path = '') =>
    /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(folder.path, path, 'calque.yaml'), 'utf8'))![1]!

  test('is the one of the calque that runs', () => {
    using folder = new Folder()
    folder.run(['init'])
    const schema = schemaIn(folder)
    expect(schema).toMatch(/^file:/)
    expect(JSON.parse(readFileSync(fileURLToPath(schema), 'utf8')).title).toBe('Configuration of calque')
  })

  test('or of the project, by a path that holds for everybody', () => {
    using folder = new Folder({ 'node_modules/calque/rules/schema.json': '{}', 'desk/a.txt': good })
    folder.run(['init'])
    folder.run(['init'], '', { within: 'desk' })
    expect(schemaIn(folder)).toBe('./node_modules/calque/rules/schema.json')
    expect(schemaIn(folder, 'desk')).toBe('../node_modules/calque/rules/schema.json')
    expect(existsSync(join(folder.path, 'desk', schemaIn(folder, 'desk')))).toBe(true)
  })
})
