// What a rule of a smaller unit than the story looks at: its paragraph, and a word or two beside it. An editor keeps what such
// rules have found for as long as that stays the same.

import { expect, test } from 'vitest'
import type { Paragraph, Story, Token } from '../../src/copy/story.ts'
import { Engine } from '../../src/core/engine.ts'
import { reach } from '../../src/core/kept.ts'
import { readStory } from '../../src/core/lint.ts'
import type { AnyOptions, AnyRule, Context } from '../../src/core/rule.ts'
import { resolve } from '../../src/core/settings.ts'
import { extractText } from '../../src/formats/text.ts'
import { rules } from '../../src/rules/index.ts'

const beyond = ['paragraphs', 'sentences', 'names', 'attributions', 'numbers']

/** A story of which no more can be read than may be from one paragraph. */
function guarded(story: Story, { first, last }: Paragraph): Story {
  const tokens = new Proxy(story.tokens, {
    get(target, key) {
      const index = typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : undefined
      if (index !== undefined && index in target && (index < first - reach || index >= last + reach))
        throw new Error(`it looks at token ${index} from those from ${first} to ${last}`)
      return Reflect.get(target, key) as Token
    }
  })
  return new Proxy(story, {
    get(target, key) {
      if (beyond.includes(String(key))) throw new Error(`it looks at \`${String(key)}\``)
      if (key === 'tokens') return tokens
      const value = Reflect.get(target, key, target) as unknown
      return typeof value === 'function' ? value.bind(target) : value
    }
  })
}

// biome-ignore lint/suspicious/noExplicitAny: units of whatever kind.
const paragraphOf = (unit: any): Paragraph => unit.sentence?.paragraph ?? unit.paragraph ?? unit

function withGuard(rule: AnyRule): AnyRule {
  return {
    ...rule,
    check: (unit: unknown, context: Context<AnyOptions>) =>
      rule.check(unit, { ...context, story: guarded(context.story, paragraphOf(unit)) })
  }
}

const around = 'The minister of defence spoke on Monday 9 May 2021 in "Moscow", he said.'

test.each(rules.filter(({ unit }) => unit !== 'story').map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const texts = [
    ...rule.examples.bad.map(({ bad }) => bad.replace(/\[\[|\]\]/g, '')),
    ...rule.examples.good.map(({ good }) => good)
  ]
  const active = resolve([rule], { profile: 'strict', from: rule.from ?? [], rules: { [id]: rule.severity } }, [])
  expect(active).toHaveLength(1)
  const [free, bound] = [active, active.map((one) => ({ ...one, rule: withGuard(one.rule) }))].map(
    (some) => new Engine(some, rule.from ?? [])
  )
  for (const text of texts) {
    const story = readStory(extractText(`${around}\n\n${text}\n\n${around}`))
    expect(bound!.run(story), text).toEqual(free!.run(story))
  }
})

test('a rule that looks further is caught', () => {
  const rule = rules.find(({ unit }) => unit === 'sentence')!
  const curious = (look: (story: Story) => unknown): AnyRule => ({
    ...rule,
    needs: () => true,
    check(_: unknown, { story }: Context<AnyOptions>) {
      look(story)
      return []
    }
  })
  const story = readStory(extractText([around, around, around].join('\n\n')))
  const found = (look: (story: Story) => unknown) =>
    new Engine(resolve([withGuard(curious(look))], { profile: 'strict', rules: { [rule.id]: 'error' } }, []), []).run(
      story
    )
  expect(found((one) => one.names)).toMatchObject([{ ruleId: 'internal/rule-failed' }])
  expect(found(({ tokens }) => tokens.at(0)?.text)).toMatchObject([{ ruleId: 'internal/rule-failed' }])
  expect(found((one) => one.text)).toEqual([])
})
