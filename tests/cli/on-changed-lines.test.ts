// Lines that count, in a text whose lines fixes have joined and parted.

import { expect, test } from 'vitest'
import { onChangedLines } from '../../src/cli/on-changed-lines.ts'
import type { Problem } from '../../src/core/problem.ts'

const problem = (source: string, actual: string): Problem => {
  const start = source.indexOf(actual)
  return { ruleId: 'quotes/unbalanced', severity: 'error', message: '', start, end: start + actual.length, actual }
}

test('lines are followed through fixes', async () => {
  const before = 'one\n\ntwo\n\nthree\nfour\n\nfive\n'
  const { keep } = onChangedLines([
    {
      path: 'a.txt',
      lines: [
        [3, 3],
        [6, 6]
      ]
    }
  ])
  const kept = async (source: string) => {
    const problems = ['one', 'two', 'three', 'four', 'five'].map((word) => problem(source, word))
    return (await keep({ name: 'a.txt', source, problems })).map(({ actual }) => actual)
  }
  expect(await kept(before)).toEqual(['two', 'four'])
  expect(await kept('one\n\ntwo.\n\nthree\nfour\n\nfive\n')).toEqual(['two', 'four'])
  // A line joined above, and one parted.
  expect(await kept('one\ntwo\n\nthree\nfour\n\nfive\n')).toEqual(['two', 'four'])
  expect(await kept('one\n\ntw\n\ntwo\n\n\nthree\nfour\n\nfive\n')).toEqual(['two', 'four'])
  expect(await kept(before)).toEqual(['two', 'four'])
})

test('files of which no lines are told keep everything, and a rule that failed is always told', async () => {
  const { keep } = onChangedLines([{ path: 'a.txt', lines: [[2, 2]] }, { path: 'b.txt' }])
  const source = 'one\ntwo\n'
  const failed: Problem = { ...problem(source, 'one'), ruleId: 'internal/rule-failed' }
  expect(await keep({ name: 'a.txt', source, problems: [failed, problem(source, 'one')] })).toEqual([failed])
  expect(await keep({ name: 'b.txt', source, problems: [problem(source, 'one')] })).toHaveLength(1)
})
