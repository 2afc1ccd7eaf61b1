// Which reports go where.

import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bad, Folder, good } from './command.ts'

const read = (folder: Folder, name: string) => readFileSync(join(folder.path, name), 'utf8')

test('several formats in one run, each to its place', () => {
  using folder = new Folder({ 'bad.txt': bad, 'good.txt': good })
  const args = [
    '--format',
    'pretty',
    '--format',
    'sarif=out.sarif',
    '--format=compact',
    '-o',
    'a=b.txt',
    '--format=json=out.json'
  ]
  const { code, out, err } = folder.run(['.', ...args])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toBe(folder.run(['bad.txt', 'good.txt']).out)
  expect(JSON.parse(read(folder, 'out.sarif')).runs[0].results.length).toBe(1)
  expect(read(folder, 'a=b.txt')).toBe(folder.run(['bad.txt', '--format', 'compact']).out)
  expect(JSON.parse(read(folder, 'out.json')).files.length).toBe(2)
  // Nothing temporary is left.
  expect(readdirSync(folder.path).sort()).toEqual(['a=b.txt', 'bad.txt', 'good.txt', 'out.json', 'out.sarif'])
})

test('one line sums up when no report goes to standard output; what was not checked is told all the same', () => {
  using folder = new Folder({ 'bad.txt': bad })
  expect(folder.run(['bad.txt', 'gone.txt', '--format', 'junit', '--output', 'out.xml'])).toEqual({
    code: 2,
    out: '1 file checked, 1 not checked: 1 error\nWrote out.xml\n',
    err: 'calque: gone.txt: not checked: there is no such file or folder: check the path\n'
  })
})

test('`-` is standard output', () => {
  using folder = new Folder({ 'bad.txt': bad })
  const plain = folder.run(['bad.txt', '--format', 'compact'])
  expect(folder.run(['bad.txt', '--format', 'compact=-'])).toEqual(plain)
  expect(folder.run(['bad.txt', '--format', 'compact', '-o', '-'])).toEqual(plain)
})

test('a report replaces what was there, through a link, and keeps its mode', () => {
  using folder = new Folder({ 'bad.txt': bad, 'real/old.json': 'old' })
  symlinkSync('real/old.json', join(folder.path, 'link.json'))
  const { mode } = statSync(join(folder.path, 'real/old.json'))
  expect(folder.run(['bad.txt', '--format', 'json', '-o', 'link.json']).code).toBe(1)
  expect(JSON.parse(read(folder, 'real/old.json')).files.length).toBe(1)
  expect(statSync(join(folder.path, 'real/old.json')).mode).toBe(mode)
  expect(readdirSync(join(folder.path, 'real'))).toEqual(['old.json'])
})

test('a device is written to, not replaced', () => {
  using folder = new Folder({ 'bad.txt': bad })
  expect(folder.run(['bad.txt', '--format', 'json', '-o', '/dev/null']).code).toBe(1)
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

test.each([
  [['-o', 'x.html'], '`-o x.html` must stand behind the format that goes there: --format html -o x.html'],
  [['--format', 'json=a.json', '-o', 'b.json'], 'json has two files, a.json and b.json: give --format for each'],
  [
    ['--format', 'json', '--format', 'sarif'],
    'json and sarif would both go to standard output: give one a file, --format sarif=FILE'
  ],
  [
    ['--format', 'json=x', '--format', 'sarif=./x'],
    'json and sarif would both go to ./x: give one a file, --format sarif=FILE'
  ],
  [['--format', 'json='], '`--format json=` lacks the file: --format json=FILE'],
  [['--format', 'jsn=x'], 'unknown format `jsn`: known are '],
  [
    ['--format', 'json=no/such/x.json'],
    'the report cannot be written to no/such/x.json: there is no folder no/such. Make it first'
  ],
  [['--format', 'json=folder'], 'the report cannot be written to folder: it is a folder. Name a file in it'],
  [['--format', 'json=bad.txt/x'], 'the report cannot be written to bad.txt/x: '],
  [['--format', 'json=bad.txt'], 'the report cannot be written to bad.txt: it is a file to check']
])('%j fails in one line, before anything is checked', (args, message) => {
  using folder = new Folder({ 'bad.txt': bad })
  mkdirSync(join(folder.path, 'folder'))
  const { code, out, err } = folder.run(['bad.txt', ...args])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^calque: [^\n]+\n$/)
  expect(err).toContain(`calque: ${message}`)
  expect(read(folder, 'bad.txt')).toBe(bad)
})

test('a report written among the stories is not checked by the next run', () => {
  using folder = new Folder({ 'bad.txt': bad })
  const args = ['.', '--format', 'compact=report.txt', '--format', 'json']
  const once = folder.run(args).out
  expect(folder.run(args).out).toBe(once)
})

test('commands that know two formats name them', () => {
  using folder = new Folder()
  expect(folder.run(['rules', '--format', 'sarif']).err).toBe(
    'calque: `calque rules` knows the formats pretty and json, not `sarif`\n'
  )
})
