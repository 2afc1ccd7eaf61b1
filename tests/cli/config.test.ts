// Configuration from end to end: what holds for which file, and what is wrong told with its place.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
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

describe('an override that holds for no file', () => {
  const text = 'overrides:\n  - files: sport/\n    from: ru\n  - files: [live/**, "*.xml"]\n    from: zh\n'
  const line = 'calque: calque.yaml:4:12: This override holds for no file that was found: check `live/**`, `*.xml`.\n'

  test('is told when the run goes over all that the configuration is for, and changes nothing else', () => {
    using folder = new Folder({ 'desk/calque.yaml': text, 'desk/sport/a.txt': good, 'desk/b.txt': good })
    const told = line.replace('calque.yaml', 'desk/calque.yaml')
    expect(folder.run(['.'])).toEqual({ code: 0, out: '2 files checked: nothing found\n', err: told })
    expect(folder.run(['desk']).err).toBe(told)
    expect(folder.run(['.'], '', { within: 'desk' }).err).toBe(line)
  })

  test('but not from fewer files, nor of a file that is extended', () => {
    using folder = new Folder({
      'calque.yaml': text,
      'sport/a.txt': good,
      'b.txt': good,
      'desk/calque.yaml': 'extends: ../calque.yaml',
      'desk/c.txt': good
    })
    for (const args of [['b.txt'], ['sport'], ['*.txt'], ['desk']]) expect(folder.run(args).err).toBe('')
  })
})

describe('calque config', () => {
  const files = {
    'calque.yaml': `extends:
  - house/ap
  - ./house/base.yaml
rules:
  quotes/unbalanced: warning
  sentence/length: {lead: 30}
overrides:
  - files: sport/
    rules:
      sentence/length:
        body: 50
  - files: '*.html'
    profile: strict
terms:
  - {prefer: Kyiv, ban: Kiev}
`,
    'house/base.yaml': 'from: ru\nrules: {quotes/primary-marks: {primary: single}}\n',
    'sport/a.md': `---\ncalque:\n  rules: {quotes/unbalanced: error}\n---\n${good}`,
    'b.txt': good
  }

  test('shows what applies and where each value comes from', () => {
    using folder = new Folder(files)
    const { code, out, err } = folder.run(['config', 'sport/a.md', '--rule', 'awkward/tautology:off'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out.split('\n').map((line) => line.replace(/ {2,}/g, '  '))
    expect(lines.slice(0, 3)).toEqual([
      'sport/a.md: calque.yaml',
      'Override calque.yaml:8 (sport/) applies',
      'Override calque.yaml:12 (*.html) does not apply'
    ])
    for (const line of [
      'from  ru  house/base.yaml:1',
      'profile  recommended  default',
      'terms  1 entry  calque.yaml:15',
      'awkward/tautology  off  command line',
      'quotes/unbalanced  error  front matter, line 3',
      '  primary  single  house/base.yaml:2',
      '  style  us  house/ap (calque.yaml:2)',
      'sentence/length  warning  default',
      '  lead  30  calque.yaml:6',
      '  body  50  calque.yaml:11'
    ])
      expect(lines).toContain(line)
  })

  test('as JSON, of all rules', () => {
    using folder = new Folder(files)
    const shown = JSON.parse(folder.run(['config', 'b.txt', '--format', 'json']).out)
    expect(Object.keys(shown.rules)).toEqual(rules.map(({ id }) => id))
    expect(shown).toMatchObject({
      file: 'b.txt',
      configuration: 'calque.yaml',
      overrides: [
        { place: 'calque.yaml:8', files: ['sport/'], applies: false },
        { place: 'calque.yaml:12', files: ['*.html'], applies: false }
      ],
      from: { value: 'ru', origin: { kind: 'file', path: 'house/base.yaml', line: 1, column: 7 } },
      rules: {
        'quotes/unbalanced': { level: { value: 'warning', origin: { kind: 'file', line: 5 } } },
        'sentence/length': {
          level: { value: 'warning', origin: { kind: 'default' } },
          options: { lead: { value: 30 }, body: { origin: { kind: 'default' } } }
        }
      },
      withoutEffect: []
    })
  })

  test('what is shown is what holds: given back as a configuration, the findings are the same', () => {
    using folder = new Folder({ ...files, 'sport/c.md': `${bad}\nThe mayor called the plan "a mess".\n` })
    const shown = JSON.parse(folder.run(['config', 'sport/c.md', '--format', 'json']).out)
    const all = Object.entries<{ level: { value: string }; options: Record<string, { value: unknown }> }>(shown.rules)
    const settings = all.map(([id, { level, options }]) => {
      const values = Object.entries(options).map(([name, { value }]) => [name, value])
      return [id, { level: level.value, ...Object.fromEntries(values) }]
    })
    folder.write('all.json', JSON.stringify({ from: shown.from.value, rules: Object.fromEntries(settings) }))
    const findings = folder.json(['sport/c.md']).files[0]!.messages
    expect(findings.length).toBeGreaterThan(1)
    expect(folder.json(['sport/c.md', '--config', 'all.json']).files[0]!.messages).toEqual(findings)
  })

  test('says that folders pass a file over, and why', () => {
    using folder = new Folder({ '.calqueignore': 'drafts/\n', 'drafts/a.txt': good })
    expect(folder.run(['config', 'drafts/a.txt']).out).toMatch(
      /^drafts\/a\.txt: no configuration was found, so all is as by default\nFolders and patterns pass it over: `drafts\/` in \.calqueignore\n/
    )
  })

  test.each([
    [['config'], 'name one file: `calque config story.md`'],
    [['config', 'a.txt', 'b.txt'], 'name one file: `calque config story.md`'],
    [['config', 'gone.txt'], 'gone.txt: there is no such file or folder: check the path'],
    [['config', 'a.md'], 'a.md: what its front matter says to calque is wrong: line 2: Unknown key `form`.'],
    [['config', 'a.md', '--format', 'sarif'], '`calque config` knows the formats pretty and json, not `sarif`']
  ])('%j fails in one line', (args, message) => {
    using folder = new Folder({ 'a.md': `---\ncalque: {form: ru}\n---\n${good}` })
    const { code, out, err } = folder.run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`calque: ${message}`)
    expect(err.trimEnd()).not.toContain('\n')
  })
})
