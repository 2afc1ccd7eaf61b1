import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import type { Edit } from '../../src/core/rule.ts'
import { settle, type Wanted } from '../../src/core/settle.ts'

/** A rule on plain strings: wherever `from` stands, `to` ought to. */
interface Replacement {
  readonly ruleId: string
  readonly from: string
  readonly to: string
  readonly safe?: boolean
}

function lintWith(rules: readonly Replacement[]) {
  return async (text: string): Promise<readonly Problem[]> =>
    rules
      .flatMap(({ ruleId, from, to, safe = true }) =>
        [...text.matchAll(new RegExp(from, 'g'))].map(({ index, 0: actual }): Problem => {
          const [start, end] = [index, index + actual.length]
          const edits: readonly Edit[] = [{ start, end, text: to }]
          return { ruleId, severity: 'warning', message: ruleId, start, end, actual, fix: { edits, safe } }
        })
      )
      .sort((a, b) => a.start - b.start)
}

async function settled(text: string, rules: readonly Replacement[], wanted: Wanted = { unsafe: false }) {
  const lint = lintWith(rules)
  const { problems, ...rest } = await settle(text, await lint(text), lint, wanted)
  expect(problems).toEqual(await lint(rest.text))
  return { ...rest, left: problems.map(({ ruleId }) => ruleId) }
}

const none = { applied: 0, unsafe: 0, overlapping: 0, unsettled: [] }

test('a fix that brings about another finding is followed by that one', async () => {
  const rules = [
    { ruleId: 'one', from: 'a', to: 'b' },
    { ruleId: 'two', from: 'bb', to: 'c' }
  ]
  expect(await settled('ab-x', rules)).toEqual({ text: 'c-x', left: [], fixes: { ...none, applied: 2 } })
})

test('of two that overlap the second is applied in the next pass, where it is still found', async () => {
  const rules = [
    { ruleId: 'one', from: 'ab', to: 'xb' },
    { ruleId: 'two', from: 'bc', to: 'bz' }
  ]
  expect(await settled('abc', rules)).toEqual({ text: 'xbz', left: [], fixes: { ...none, applied: 2 } })
})

test('one that is gone with the other is counted', async () => {
  const rules = [
    { ruleId: 'one', from: 'abcd', to: '' },
    { ruleId: 'two', from: 'bc', to: 'bz' }
  ]
  expect(await settled('abcd bc', rules)).toEqual({
    text: ' bz',
    left: [],
    fixes: { ...none, applied: 2, overlapping: 1 }
  })
})

test('unsafe ones are left and counted, or applied', async () => {
  const rules = [
    { ruleId: 'one', from: 'a', to: 'b' },
    { ruleId: 'two', from: 'c', to: 'd', safe: false }
  ]
  expect(await settled('ac', rules)).toEqual({
    text: 'bc',
    left: ['two'],
    fixes: { ...none, applied: 1, unsafe: 1 }
  })
  expect(await settled('ac', rules, { unsafe: true })).toEqual({
    text: 'bd',
    left: [],
    fixes: { ...none, applied: 2 }
  })
})

test('problems that are not wanted are neither fixed nor counted', async () => {
  const rules = [
    { ruleId: 'one', from: 'a', to: 'b' },
    { ruleId: 'two', from: 'c', to: 'd', safe: false }
  ]
  const wanted = { unsafe: false, when: ({ start }: Problem) => start > 1 }
  expect(await settled('acac', rules, wanted)).toEqual({
    text: 'acbc',
    left: ['one', 'two', 'two'],
    fixes: { ...none, applied: 1, unsafe: 1 }
  })
})

test('fixes that undo one another are both left out, and only they', async () => {
  const rules = [
    { ruleId: 'there', from: 'a', to: 'b' },
    { ruleId: 'back', from: 'b', to: 'a' },
    { ruleId: 'other', from: 'x', to: 'y' }
  ]
  expect(await settled('ax', rules)).toEqual({
    text: 'ay',
    left: ['there'],
    fixes: { ...none, applied: 1, unsettled: ['back', 'there'] }
  })
})

test('a circle of three ends too', async () => {
  const rules = [
    { ruleId: 'one', from: 'a', to: 'b' },
    { ruleId: 'two', from: 'b', to: 'c' },
    { ruleId: 'three', from: 'c', to: 'a' }
  ]
  const { text, fixes } = await settled('..a..', rules)
  expect({ text, unsettled: fixes.unsettled }).toEqual({ text: '..a..', unsettled: ['one', 'three', 'two'] })
})

test('a fix that makes the text longer for ever is left out', async () => {
  const rules = [
    { ruleId: 'more', from: 'a$', to: 'aa' },
    { ruleId: 'other', from: 'x', to: 'y' }
  ]
  expect(await settled('xa', rules)).toEqual({
    text: 'ya',
    left: ['more'],
    fixes: { ...none, applied: 1, unsettled: ['more'] }
  })
})

test('a fix that changes nothing ends at once', async () => {
  expect(await settled('a', [{ ruleId: 'same', from: 'a', to: 'a' }])).toEqual({
    text: 'a',
    left: ['same'],
    fixes: none
  })
})
