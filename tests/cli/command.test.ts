// What the command does with good input: finding files, configuration, exit codes, the other commands.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { bad, bin, Folder, good } from './command.ts'

const off = ['--rule', 'quotes/unbalanced:off']
const asWarning = ['--rule', 'quotes/unbalanced:warning']

test('exit codes', () => {
  using folder = new Folder({ 'good.txt': good, 'bad.txt': bad })
  expect(folder.run(['good.txt']).code).toBe(0)
  expect(folder.run(['.']).code).toBe(1)
  expect(folder.run(['.', ...off]).code).toBe(0)
  expect(folder.run(['.', ...asWarning]).code).toBe(0)
  expect(folder.run(['.', ...asWarning, '--max-warnings', '1']).code).toBe(0)
  expect(folder.run(['.', ...asWarning, '--max-warnings=0', '--severity', 'error']).code).toBe(1)
  expect(folder.run(['.', 'missing.txt']).code).toBe(2)
})

test('finds files in folders and by patterns, each once, by name', () => {
  using folder = new Folder({
    'b.md': good,
    'a.txt': good,
    'sub/c.html': '<p>Talks went on.</p>',
    'sub/deep/d.TXT': good,
    'sub/data.csv': 'a',
    README: good,
    'node_modules/m/x.txt': bad,
    '.git/x.txt': bad
  })
  const paths = (...args: string[]) => folder.json(args).files.map(({ path }) => path.replaceAll('\\', '/'))
  expect(paths('.')).toEqual(['a.txt', 'b.md', 'sub/c.html', 'sub/deep/d.TXT'])
  expect(paths('sub', './sub/c.html', join(folder.path, 'a.txt'))).toEqual([
    'sub/c.html',
    'sub/deep/d.TXT',
    join(folder.path, 'a.txt').replaceAll('\\', '/')
  ])
  expect(paths('*.{md,txt}')).toEqual(['a.txt', 'b.md'])
  expect(paths('./sub/**/*.TXT', 'sub/*.html')).toEqual(['sub/deep/d.TXT', 'sub/c.html'])
  // What is named outright is checked whatever it is called.
  expect(paths('README')).toEqual(['README'])
})

test('folders and patterns pass over what .calqueignore names, above and below; a file named outright is checked', () => {
  using folder = new Folder({
    '.calqueignore': 'drafts/\n',
    'drafts/one.txt': 'The the road is shut.',
    'desk/.calqueignore': '*.md\n!keep.md\n',
    'desk/two.md': 'The the road is shut.',
    'desk/keep.md': 'The road is shut.',
    'desk/deep/three.md': 'The the road is shut.'
  })
  for (const args of [['.'], ['desk'], ['**/*.*']]) {
    const { code, out } = folder.run(args)
    expect(out).toContain('1 file checked')
    expect(code).toBe(0)
  }
  expect(folder.run(['drafts/one.txt']).code).toBe(1)
})

test('a name with characters of a pattern is a file when there is one', () => {
  using folder = new Folder({ 'story [final].txt': bad })
  expect(folder.run(['story [final].txt']).code).toBe(1)
})

test('standard input, its format told by --stdin-filename', () => {
  using folder = new Folder()
  const markdown = '```\n"not prose\n```\n'
  expect(folder.run(['--stdin-filename', 'story.md'], markdown).code).toBe(0)
  expect(folder.run(['-'], markdown).code).toBe(1)
  expect(folder.json(['-', '--stdin-filename', 'x/story.txt'], bad).files).toMatchObject([
    { path: 'x/story.txt', messages: [{ ruleId: 'quotes/unbalanced', start: 0, end: 1, line: 1, column: 1 }] }
  ])
})

test('the report for people', () => {
  using folder = new Folder({ 'bad.txt': bad, 'good.txt': good })
  const { out, err } = folder.run(['.'])
  expect(err).toBe('')
  expect(out).toBe(`bad.txt
1:1-1:2 error Quotation opened by \`"\` is never closed: add the closing mark quotes/unbalanced calque

2 files checked: 1 error
`)
  const hidden = folder.run(['.', '--rule', 'quotes/unbalanced:info']).out
  expect(hidden).toBe('2 files checked: 1 note (1 not shown: --severity info shows it)\n')
  expect(folder.run(['.', '--rule', 'quotes/unbalanced:info', '--severity', 'info']).out).toContain('1:1-1:2 info')
})

test('colour when asked for', () => {
  using folder = new Folder({ 'bad.txt': bad })
  const sequence = '\u001B['
  expect(folder.run(['.']).out).not.toContain(sequence)
  expect(folder.run(['.', '--color']).out).toContain(sequence)
  expect(folder.run(['.', '--color', '--no-color']).out).not.toContain(sequence)
  expect(folder.run(['explain', 'quotes/unbalanced', '--color']).out).toContain(sequence)
})

test('the nearest configuration upward holds, and the command line has the last word', () => {
  using folder = new Folder({
    'calque.yaml': 'rules:\n  quotes/unbalanced: off\n',
    'a.txt': bad,
    'sub/deep/b.txt': bad,
    'own/calque.json': '{"rules": {"quotes/unbalanced": "warning"}}',
    'own/c.txt': bad,
    'other.yml': 'rules: {quotes/unbalanced: info}'
  })
  const severities = (...args: string[]) =>
    folder.json([...args, '--severity', 'info']).files.map(({ messages }) => messages.map(({ severity }) => severity))
  expect(severities('.')).toEqual([[], ['warning'], []])
  expect(severities('.', '--config', 'other.yml')).toEqual([['info'], ['info'], ['info']])
  expect(severities('.', '--rule', 'quotes/unbalanced:error')).toEqual([['error'], ['error'], ['error']])
})

test('a level from the command line keeps the options of the configuration', () => {
  using folder = new Folder({ 'calque.yml': 'rules: {sentence/length: {lead: 5, level: off}}', 'a.txt': good })
  expect(folder.run(['a.txt', '--rule', 'sentence/length:error']).code).toBe(1)
})

test('calque rules', () => {
  using folder = new Folder()
  const { out, code } = folder.run(['rules'])
  expect(code).toBe(0)
  for (const { id, summary } of rules) {
    expect(out).toMatch(new RegExp(`^${id} `, 'm'))
    expect(out).toContain(summary)
  }
  const listed = JSON.parse(folder.run(['rules', '--format', 'json']).out) as { id: string }[]
  expect(listed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
})

test.each(rules.map(({ id }) => [id]))('calque explain %s tells all', (id) => {
  using folder = new Folder()
  const rule = rules.find((one) => one.id === id)!
  const { out, code } = folder.run(['explain', id])
  expect(code).toBe(0)
  const text = out.replace(/\s+/g, ' ')
  const holds = (part: string) => expect(text).toContain(part.trim().replace(/\s+/g, ' '))
  holds(rule.summary)
  for (const { title } of rule.sources) holds(title)
  for (const name of Object.keys(rule.options)) holds(`${name}: `)
  for (const { bad: example, fixed } of rule.examples.bad) {
    holds(example)
    if (fixed !== undefined) holds(`after ${fixed}`)
  }
  for (const { good: example } of rule.examples.good) holds(example)
  for (const { pattern } of rule.phrases ?? []) expect(out.replace(/\s+/g, '')).toContain(pattern.replace(/\s+/g, ''))
  holds(`rules: {${id}: off}`)
})

test('calque init writes a configuration that is right, also with its comments taken away, once', () => {
  using folder = new Folder({ 'a.txt': good })
  expect(folder.run(['init'])).toEqual({
    code: 0,
    out: 'Wrote calque.yaml. `calque rules` lists what can be set in it.\n',
    err: ''
  })
  expect(folder.run(['a.txt'])).toMatchObject({ code: 0, err: '' })
  const written = readFileSync(join(folder.path, 'calque.yaml'), 'utf8')
  expect(folder.run(['init'])).toEqual({
    code: 2,
    out: '',
    err: 'calque: calque.yaml is there already: edit it, or delete it first\n'
  })
  folder.write(
    'calque.yaml',
    written.replace(/^# ?(?! ?yaml-)(?= *(?:[\w/-]+:(?: [^ ]+$| \{.*\}$|$)|- \{.*\}$))/gm, '')
  )
  expect(folder.run(['a.txt'])).toMatchObject({ code: 0, err: '' })
})

test('calque stream', () => {
  using folder = new Folder({ 'calque.yaml': 'rules: {quotes/unbalanced: info}' })
  // U+2028 may stand in JSON as it is.
  const input = [
    `{"id":"1","text":${JSON.stringify(bad)}}`,
    '{"id":2,"text":"Talks\u2028go on.","format":"html"}'
  ].join('\r\n')
  const { code, out } = folder.run(['stream'], input)
  expect(code).toBe(0)
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  ).toEqual([
    {
      id: '1',
      messages: [
        {
          ruleId: 'quotes/unbalanced',
          severity: 'info',
          start: 0,
          end: 1,
          line: 1,
          column: 1,
          message: expect.any(String)
        }
      ]
    },
    { id: 2, messages: [] }
  ])
  expect(folder.run(['stream', ...off], input).out).not.toContain('unbalanced')
})

test('help and version', () => {
  using folder = new Folder()
  const { out, code } = folder.run(['--help'])
  expect(code).toBe(0)
  for (const word of ['calque explain RULE', '--stdin-filename PATH', '--max-warnings N', 'Exit codes'])
    expect(out).toContain(word)
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
})

test('a configuration extends house styles; an unknown one is an error with its place', () => {
  const text = 'The mayor called the plan "a mess".\n'
  using folder = new Folder({
    'a.txt': text,
    'calque.yaml': 'from: ru\nextends: house/ap\n',
    'eu/a.txt': text,
    'eu/calque.yaml': 'extends: [house/ap, house/eu]\n'
  })
  const counts = folder
    .json(['a.txt', 'eu/a.txt'])
    .files.map(({ messages }) => messages.filter(({ ruleId }) => ruleId === 'quotes/terminal-punctuation').length)
  expect(counts).toEqual([1, 0])
  using wrong = new Folder({ 'a.txt': text, 'calque.yaml': 'from: ru\nextends: house/pa\n' })
  const { code, err } = wrong.run(['a.txt'])
  expect(code).toBe(2)
  expect(err).toMatch(/^calque: calque\.yaml:2:10: Unknown house style `house\/pa`: known are house\/ap/m)
})
