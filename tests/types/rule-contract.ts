// Compiled, not run: what the rule contract must reject.

import { defineRule } from '../../src/core/rule.ts'

const about = {
  id: 'quotes/test',
  summary: 'Test',
  why: 'Test',
  mqm: 'style',
  sources: [{ title: 'Test' }],
  severity: 'warning',
  confidence: 'high',
  where: ['narration'],
  unit: 'sentence',
  options: {
    max: { type: 'integer', default: 5, min: 1, max: 9, description: 'Words' },
    style: { type: 'choice', choices: ['us', 'uk'], default: 'us', description: 'Style' },
    lead: { type: 'boolean', default: true, description: 'Lead too' },
    except: { type: 'list', default: [], description: 'Words' }
  },
  messages: { long: 'Too long', short: 'Too short' }
} as const

const bad = [
  { bad: '[[a]]', message: 'long' },
  { bad: '[[b]]', message: 'short', options: { max: 3, style: 'uk', lead: false, except: ['x'] } },
  { bad: '[[c]]', message: 'long', fixed: 'd', from: 'ru' }
] as const
const good = [{ good: 'a' }, { good: 'b', options: { style: 'us' } }, { good: 'c' }] as const

export const right = defineRule({
  ...about,
  examples: { bad, good },
  *check(sentence, { options, story, from }) {
    const words: number = sentence.words
    const max: number = options.max
    const style: 'us' | 'uk' = options.style
    const lead: boolean = options.lead
    const except: readonly string[] = options.except
    if (words > max && lead && style === 'us' && except.length + from.length === story.tokens.length)
      yield { message: 'long', start: sentence.start, end: sentence.end }
  }
})

export const findings = defineRule({
  ...about,
  examples: { bad, good },
  // @ts-expect-error: no such message
  *check(sentence) {
    yield { message: 'lonng', start: sentence.start, end: sentence.end }
  }
})

export const listedFindings = defineRule({
  ...about,
  examples: { bad, good },
  // @ts-expect-error: no such message
  check: ({ start, end }) => [{ message: 'lonng', start, end }]
})

export const usedOption = defineRule({
  ...about,
  examples: { bad, good },
  check(_, { options }) {
    // @ts-expect-error: no such option
    return options.min > 3 ? [] : []
  }
})

export const usedUnit = defineRule({
  ...about,
  examples: { bad, good },
  check(sentence) {
    // @ts-expect-error: a sentence has no phrase
    return sentence.phrase ? [] : []
  }
})

export const exampleMessage = defineRule({
  ...about,
  // @ts-expect-error: no such message
  examples: { bad: [...bad, { bad: '[[d]]', message: 'lonng' }], good },
  check: () => []
})

export const badOption = defineRule({
  ...about,
  // @ts-expect-error: no such option
  examples: { bad: [bad[0], bad[1], { bad: '[[d]]', message: 'long', options: { maxx: 3 } }], good },
  check: () => []
})

export const goodOption = defineRule({
  ...about,
  // @ts-expect-error: no such option
  examples: { bad, good: [good[0], good[1], { good: 'd', options: { maxx: 3 } }] },
  check: () => []
})

export const valueType = defineRule({
  ...about,
  // @ts-expect-error: a number is wanted
  examples: { bad, good: [good[0], good[1], { good: 'd', options: { max: '3' } }] },
  check: () => []
})

export const choice = defineRule({
  ...about,
  // @ts-expect-error: no such choice
  examples: { bad, good: [good[0], good[1], { good: 'd', options: { style: 'au' } }] },
  check: () => []
})

export const fewBad = defineRule({
  ...about,
  // @ts-expect-error: three at least
  examples: { bad: [bad[0], bad[1]], good },
  check: () => []
})

export const fewGood = defineRule({
  ...about,
  // @ts-expect-error: three at least
  examples: { bad, good: [good[0], good[1]] },
  check: () => []
})

export const defaultType = defineRule({
  ...about,
  // @ts-expect-error: the default is a number
  options: { max: { type: 'integer', default: '5', min: 1, max: 9, description: 'Words' } },
  examples: { bad: [bad[0], bad[0], bad[0]], good: [good[0], good[0], good[0]] },
  check: () => []
})

export const defaultChoice = defineRule({
  ...about,
  // @ts-expect-error: the default is no choice
  options: { style: { type: 'choice', choices: ['us', 'uk'], default: 'au', description: 'Style' } },
  examples: { bad: [bad[0], bad[0], bad[0]], good: [good[0], good[0], good[0]] },
  check: () => []
})

export const zone = defineRule({
  ...about,
  // @ts-expect-error: no such zone
  where: ['narration', 'body text'],
  examples: { bad, good },
  check: () => []
})

export const noZone = defineRule({
  ...about,
  // @ts-expect-error: one at least
  where: [],
  examples: { bad, good },
  check: () => []
})

export const severity = defineRule({
  ...about,
  // @ts-expect-error: no such severity
  severity: 'fatal',
  examples: { bad, good },
  check: () => []
})

export const confidence = defineRule({
  ...about,
  // @ts-expect-error: no such confidence
  confidence: 'none',
  examples: { bad, good },
  check: () => []
})

export const category = defineRule({
  ...about,
  // @ts-expect-error: no such category
  id: 'style/test',
  examples: { bad, good },
  check: () => []
})

export const unit = defineRule({
  ...about,
  // @ts-expect-error: no such unit
  unit: 'word',
  examples: { bad, good },
  check: () => []
})

export const sources = defineRule({
  ...about,
  // @ts-expect-error: one at least
  sources: [],
  examples: { bad, good },
  check: () => []
})
