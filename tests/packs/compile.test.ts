import { expect, test } from 'vitest'
import { applyFixes } from '../../src/core/fix.ts'
import { Linter } from '../../src/core/lint.ts'
import { toRule } from '../../src/packs/compile.ts'
import type { PackPhrase, PackRecord } from '../../src/packs/record.ts'

const base: PackRecord = {
  id: 'awkward/carried-over',
  summary: 'Phrases carried over word for word',
  why: 'They make the reader stop.',
  mqm: 'style/unidiomatic',
  sources: [{ title: "The Russian Word's Worth" }],
  severity: 'warning',
  confidence: 'high',
  from: ['ru'],
  where: ['narration', 'quotation'],
  quotedLower: true,
  messages: { use: 'Unexpected `{actual}` ({source}), use {advice}', cut: 'Take out `{actual}`' },
  phrases: [phrase('on the territory of', { replace: 'in', source: 'на территории' })],
  examples: {
    bad: [
      { bad: '[[a]]', message: 'use' },
      { bad: '[[b]]', message: 'use' },
      { bad: '[[c]]', message: 'use' }
    ],
    good: [{ good: 'a' }, { good: 'b' }, { good: 'c' }]
  }
}

function phrase(pattern: string, more: Partial<PackPhrase> = {}): PackPhrase {
  return { pattern, advice: '`in`', example: `[[${pattern}]]`, ...more }
}

function problems(text: string, phrases = base.phrases, config = {}) {
  return new Linter([toRule({ ...base, phrases })], config).lint(`A headline\n\n${text}\n\nThe end of the story.`)
}

/** The text with all fixes made. */
function fixed(text: string, one: PackPhrase): string {
  const story = `A headline\n\n${text}\n\nThe end of the story.`
  const found = new Linter([toRule({ ...base, phrases: [one] })], { from: 'ru', profile: 'strict' }).lint(story)
  expect(found).toHaveLength(1)
  return applyFixes(story, found, true).text.split('\n\n')[1]!
}

test('compiles to a rule of phrases that keeps what the record says', () => {
  const rule = toRule(base)
  expect(rule).toMatchObject({ id: base.id, unit: 'phrase', options: {}, where: base.where, quotedLower: true })
  expect(rule.phrases).toBe(base.phrases)
})

test('fills the message from the phrase', () => {
  expect(problems('It rained on the territory of Spain.')).toMatchObject([
    {
      ruleId: 'awkward/carried-over',
      messageId: 'use',
      message: 'Unexpected `on the territory of` (на территории), use `in`',
      expected: ['in']
    }
  ])
})

test('the first message is given unless the phrase names one', () => {
  expect(problems('Moreover, it rained.', [phrase('^ moreover ,', { message: 'cut' })])).toMatchObject([
    { messageId: 'cut', message: 'Take out `Moreover,`' }
  ])
})

test.each([
  ['in place', 'on the territory of', 'in', 'It rained on the territory of Spain.', 'It rained in Spain.'],
  ['a capital', 'on the territory of', 'in', 'On the territory of Spain it rained.', 'In Spain it rained.'],
  ['capitals throughout', 'OOO', 'company', 'The OOO was sold to the state.', 'The company was sold to the state.'],
  ['out, at the start', '^ moreover ,', '', 'Moreover, it rained all day long.', 'It rained all day long.'],
  ['out, inside', 'literally', '', 'It was literally raining.', 'It was raining.'],
  ['out, between commas', ', in turn ,', '', 'Spain, in turn, said no to it.', 'Spain said no to it.']
])('replaces: %s', (_, pattern, replace, text, expected) => {
  expect(fixed(text, phrase(pattern, { replace }))).toBe(expected)
})

test('a fix is safe only where the phrase says so', () => {
  const one = (safe?: boolean) => phrase('so to say', { replace: 'so to speak', ...(safe && { safe }) })
  const text = 'He is, so to say, the boss.'
  expect(problems(text, [one()])[0]?.fix?.safe).toBe(false)
  expect(problems(text, [one(true)])[0]?.fix?.safe).toBe(true)
})

test('quoted words get no fix, and one severity lower', () => {
  const [quoted] = problems('"It rained on the territory of Spain all day," she said.')
  expect(quoted).toMatchObject({ severity: 'info' })
  expect(quoted).not.toHaveProperty('fix')
})

test('a guess gets no fix', () => {
  const guess = phrase('on the territory of', { replace: 'in', source: '', confidence: 'low' })
  expect(problems('It rained on the territory of Spain.', [guess], { profile: 'strict' })[0]).not.toHaveProperty('fix')
})

test('phrases of medium confidence wait for the source language', () => {
  const medium = [phrase('at the level of', { confidence: 'medium', source: '' })] as const
  const text = 'Prices stay at the level of last year.'
  expect(problems(text, medium)).toEqual([])
  expect(problems(text, medium, { from: 'ru' })).toHaveLength(1)
})
