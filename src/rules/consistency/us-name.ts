import { beginsUpper } from '../../copy/capitals.ts'
import { initialismsOf } from '../../copy/initialisms.ts'
import { neverNames } from '../../copy/offices.ts'
import type { Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { elsewhere, replacedAbbreviation } from '../../core/agreement.ts'
import { defineRule } from '../../core/rule.ts'

// What may stand behind a noun, but not between `US` and a noun of its own.
const behindNoun = wordSet(
  'and or but is are was were has have had will would can could may might should must did does do to in on at for from by ' +
    'with that which who as than over against after before because if when while also not itself says said wants wanted ' +
    'since until through into under about of'
)

export default defineRule({
  id: 'consistency/us-name',
  summary: 'The United States under several names: `the USA` beside `US`, `the United States` beside `the US`',
  why: `News style has one short name, \`US\` or \`U.S.\`. \`USA\` comes from the source («США», 美国) and stands beside it when a
story was put together from two translations. Where \`the US\` stands as a noun, \`the United States\` for the same thing makes
the reader look for a difference; proofreaders of translated news mark it.

Left alone: \`the United States\` in a story where \`US\` stands only before nouns (\`US troops\`), once at first mention, in
quotations, and in names such as \`USA Today\` or \`Bank of the United States\`.`,
  mqm: 'linguistic-conventions/inconsistency',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'U.S.' },
    { title: 'Guardian style guide', at: 'US' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'headline', 'crosshead', 'caption'],
  options: {},
  messages: {
    usa: '`{actual}`, where this story has `{wanted}` {count} {times}',
    noun: '`{actual}`, where this story also has `the {wanted}` {count} {times}: use one name'
  },
  examples: {
    bad: [
      {
        bad: 'US officials said that the [[USA]] would pay.',
        message: 'usa',
        fixed: 'US officials said that the US would pay.'
      },
      {
        bad: 'U.S. officials left Havana. They flew to the [[USA]].',
        message: 'usa',
        fixed: 'U.S. officials left Havana. They flew to the U.S.'
      },
      {
        bad: 'The United States left, the United States came back, the United States won. The [[US]] was there.',
        message: 'noun',
        fixed:
          'The United States left, the United States came back, the United States won. The United States was there.'
      },
      {
        bad: 'China called on the US. The US and China agree, but the [[United States]] denied it.',
        message: 'noun',
        fixed: 'China called on the US. The US and China agree, but the US denied it.'
      }
    ],
    good: [
      { good: 'The United States sent an envoy. The US says that it will send more.' },
      { good: 'US troops left, the United States said. USA Today reported it.' },
      { good: 'US officials left. “The USA will pay,” he said. Yukos USA was sold.' },
      { good: 'The USA won twice.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const all = initialismsOf(story)
    const short = all.filter(({ letters }) => letters === 'US')
    if (short.length === 0) return
    const wanted = mostFrequent(short.map(({ start, end }) => story.text.slice(start, end)))
    for (const { letters, index, start, end } of all) {
      if (letters !== 'USA' || isName(story, index)) continue
      yield {
        message: 'usa',
        ...replacedAbbreviation(story, { start, end }, wanted, true),
        data: { wanted, ...times(short.length) }
      }
    }
    const nouns = short.filter(({ index }) => story.tokens[index - 1]?.norm === 'the' && isNoun(story, index))
    const long = longOf(story)
    if (nouns.length === 0 || long.length === 0) return
    // The short name is news style, unless the story has hardly decided for it.
    if (long.length > nouns.length * 2) {
      const other = 'United States'
      for (const { start, end } of nouns)
        yield {
          message: 'noun',
          ...replacedAbbreviation(story, { start, end }, other, true),
          data: { wanted: other, ...times(long.length) },
          related: [elsewhere(story, long)]
        }
      return
    }
    // The first mention may be the long one.
    for (const [i, { start, end }] of long.entries())
      if (i > 0 || start > short[0]!.start)
        yield {
          message: 'noun',
          ...replacedAbbreviation(story, { start, end }, wanted, true),
          data: { wanted, ...times(nouns.length) },
          related: [elsewhere(story, nouns)]
        }
  }
})

function mostFrequent(forms: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

const times = (count: number) => ({ count, times: count === 1 ? 'time' : 'times' })

/** Whether it belongs to a longer name or is a team: `USA Today`, `Yukos USA`, `(USA)`. */
function isName({ tokens }: Story, index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (after?.text === '&' || before?.text === '(' || before?.kind === 'number') return true
  if (after?.kind === 'word' && beginsUpper(after.text)) return true
  return before?.kind === 'word' && beginsUpper(before.text) && !neverNames.has(before.norm)
}

function isNoun({ tokens }: Story, index: number): boolean {
  const next = tokens[index + 1]
  return next === undefined || next.kind === 'punctuation' ? next?.text !== '-' : behindNoun.has(next.norm)
}

/** Where `the United States` stands for the country, without the article. */
function longOf({ tokens }: Story): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let i = 1; i < tokens.length - 1; i++) {
    const [united, states] = [tokens[i]!, tokens[i + 1]!]
    if (united.text !== 'United' || states.norm !== 'states' || tokens[i - 1]!.norm !== 'the') continue
    const next = tokens[i + 2]
    if (next?.kind === 'word' && (beginsUpper(next.text) || next.norm === 'of')) continue
    found.push({ start: united.start, end: states.end })
  }
  return found
}
