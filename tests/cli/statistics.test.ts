// `--statistics` and `--timings`.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { bad, Folder, good } from './command.ts'

const files = {
  'a.txt': bad,
  'b.txt': `${bad}\nThe the road is shut.\n\n"We have news, the mayor said.\n`,
  'c.txt': good
}

test('--statistics counts findings by rule and by file, most first, in place of the list', () => {
  using folder = new Folder(files)
  const listed = folder.run(['.'])
  const { code, out, err } = folder.run(['.', '--statistics'])
  expect({ code, err }).toEqual({ code: listed.code, err: '' })
  expect(out).toBe(`rule                      errors warnings    notes    files
quotes/unbalanced              3        0        0        2
language/repeated-words        1        0        0        1

file    errors warnings    notes
b.txt        3        0        0
a.txt        1        0        0

${listed.out.trimEnd().split('\n').at(-1)}
`)
  expect(folder.run(['c.txt', '--statistics']).out).toBe('1 file checked: nothing found\n')
})

test('--statistics as data, beside a report in a file', () => {
  using folder = new Folder(files)
  const { code, out } = folder.run(['.', '--statistics', '--format', 'json', '--format', 'sarif=all.sarif'])
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({
    rules: [
      { ruleId: 'quotes/unbalanced', error: 3, warning: 0, info: 0, files: 2 },
      { ruleId: 'language/repeated-words', error: 1, warning: 0, info: 0, files: 1 }
    ],
    files: [
      { path: 'b.txt', error: 3, warning: 0, info: 0 },
      { path: 'a.txt', error: 1, warning: 0, info: 0 },
      { path: 'c.txt', error: 0, warning: 0, info: 0 }
    ]
  })
  expect(JSON.parse(readFileSync(join(folder.path, 'all.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(folder.run(['.', '--statistics', '--format', 'sarif'])).toEqual({
    code: 2,
    out: '',
    err: 'calque: `--statistics` knows the formats pretty and json, not `sarif`: give that a file\n'
  })
})

test('--timings tells on standard error how long each rule took, and finds the same', () => {
  using folder = new Folder(files)
  const plain = folder.run(['.'])
  const timed = folder.run(['.', '--timings'])
  expect({ out: timed.out, code: timed.code }).toEqual({ out: plain.out, code: plain.code })
  const rows = timed.err
    .split('\n')
    .map((line) => /^(\S.*?) +(\d+\.\d) +(\d+\.\d)(?: +(\d+))?$/.exec(line))
    .filter((row) => row !== null)
  const ids = new Set<string>(rules.map(({ id }) => id))
  const ofRules = rows.filter((row) => ids.has(row[1]!))
  expect(ofRules.map((row) => row[1])).toContain('quotes/unbalanced')
  const times = ofRules.map((row) => Number(row[2]))
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  // A story rule is asked once a file.
  expect(ofRules.find((row) => row[1] === 'quotes/unbalanced')![4]).toBe('3')
  expect(rows.slice(ofRules.length).map((row) => row[1])).toEqual([
    'reading the format',
    'parsing',
    'walk and phrases',
    'all'
  ])
  const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row[2]), 0)
  expect(Math.abs(sum - Number(rows.at(-1)![2]))).toBeLessThan(0.1 * rows.length)
})
