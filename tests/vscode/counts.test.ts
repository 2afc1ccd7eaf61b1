import { expect, test } from 'vitest'
import { byRule, count, inWords, ruleOf } from '../../src/vscode/counts.ts'

const at = (severity: number, code?: unknown) => ({ severity, code })

test('findings are counted by level, notes and hints together', () => {
  expect(count([at(1), at(0), at(1), at(2), at(3)])).toEqual({ errors: 1, warnings: 2, notes: 2 })
  expect(count([])).toEqual({ errors: 0, warnings: 0, notes: 0 })
})

test('counts are told in words', () => {
  expect(inWords({ errors: 1, warnings: 10, notes: 0 })).toBe('1 error, 10 warnings')
  expect(inWords({ errors: 0, warnings: 0, notes: 2 })).toBe('2 notes')
  expect(inWords({ errors: 0, warnings: 0, notes: 0 })).toBe('no findings')
})

test('a rule is known by its code, alone or with a link', () => {
  expect(ruleOf(at(0, 'quotes/unbalanced'))).toBe('quotes/unbalanced')
  expect(ruleOf(at(0, { value: 'quotes/unbalanced', target: 'https://example.org' }))).toBe('quotes/unbalanced')
  for (const code of [undefined, null, 7, {}, { value: 7 }]) expect(ruleOf(at(0, code))).toBeUndefined()
})

test('rules stand in order of how often they were found', () => {
  const found = ['b/b', 'a/a', 'c/c', 'c/c', undefined].map((code) => at(1, code))
  expect(byRule(found)).toEqual([
    ['c/c', 2],
    ['a/a', 1],
    ['b/b', 1]
  ])
})
