import { type Definition, definitionsOf } from '../../copy/acronyms.ts'
import { initialismsOf } from '../../copy/initialisms.ts'
import type { Story } from '../../copy/story.ts'
import { elsewhere } from '../../core/agreement.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'consistency/acronym',
  summary: 'An abbreviation explained and not used, used and spelt out again, or explained twice or too late',
  why: `An abbreviation in brackets, *the Singapore Tourism Board (STB)*, asks the reader to learn it. If it never comes back that was
for nothing; if the long form comes back too, or the bracket does, the story was put together from parts.

A note, since native copy does so too (about once in 9,000 words).`,
  mqm: 'terminology/inconsistent',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'abbreviations and acronyms' },
    { title: 'Reuters Handbook of Journalism', at: 'acronyms' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'caption'],
  options: {},
  messages: {
    unused: '`{actual}` is explained here and never used: leave it out',
    again: '`{actual}` again, after `{letters}` was explained and used {count} {times}: use `{letters}`',
    twice: '`{actual}` is explained a second time',
    late: '`{actual}` stands here before it is explained'
  },
  examples: {
    bad: [
      { bad: 'The Singapore Tourism Board ([[STB]]) spoke. The board will speak again.', message: 'unused' },
      {
        bad: 'The Singapore Tourism Board (STB) spoke. The STB will speak, and the [[Singapore Tourism Board]] will pay.',
        message: 'again'
      },
      {
        bad: 'The World Bank (WB) spoke. The WB paid. On Friday the World Bank ([[WB]]) paid again.',
        message: 'twice'
      },
      { bad: 'The [[STB]] spoke. The Singapore Tourism Board (STB) will speak again.', message: 'late' }
    ],
    good: [
      { good: 'The Singapore Tourism Board (STB) spoke. The STB will speak again.' },
      { good: 'The World Health Organization (WHO) was told by the WHO.' },
      { good: 'IMF (International Monetary Fund) envoys came. The IMF pays.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const explained = new Map<string, Definition>()
    for (const definition of definitionsOf(story)) {
      const { letters, short } = definition
      const first = explained.get(letters)
      if (first) {
        yield { message: 'twice', start: short.start, end: short.end, related: [elsewhere(story, [first.short])] }
        continue
      }
      explained.set(letters, definition)
      yield* usesOf(story, definition)
    }
  }
})

function* usesOf(story: Story, definition: Definition) {
  const { letters, short } = definition
  const uses = initialismsOf(story).filter((one) => one.letters === letters && one !== short)
  const before = uses.find(({ start, index }) => start < short.start && isProse(story, index))
  const { start, end } = before ?? short
  const related = [elsewhere(story, [short])]
  if (before) yield { message: 'late' as const, start, end, related }
  else if (uses.length === 0) yield { message: 'unused' as const, start, end }
  if (before || uses.length === 0) return
  const times = uses.length === 1 ? 'time' : 'times'
  for (const place of longAgain(story, definition))
    yield { message: 'again' as const, ...place, data: { letters, count: uses.length, times }, related }
}

/** Whether it stands in a sentence: a headline has no room to explain. */
function isProse(story: Story, index: number): boolean {
  const { role } = story.paragraphAt(story.tokens[index]!.start)!
  return role === 'lead' || role === 'body'
}

/** Where the long form stands again, and is not explained again. */
function* longAgain({ tokens }: Story, { first, last, short }: Definition) {
  const words = tokens.slice(first, last).map(({ norm }) => norm)
  for (let i = Math.max(last, short.index + 1); i + words.length <= tokens.length; i++) {
    if (tokens[i]!.norm !== words[0] || !words.every((word, k) => tokens[i + k]!.norm === word)) continue
    const end = i + words.length
    if (tokens[end]?.text !== '(') yield { start: tokens[i]!.start, end: tokens[end - 1]!.end }
  }
}
