import { isCapitalised } from '../../copy/names.ts'
import { offices } from '../../copy/offices.ts'
import type { Mention, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

const joints = /^(?:of|the|for|on|and|in|to|at|affairs)$/
/** Furthest that a title is followed to the left of a name. */
const reach = 30

export default defineRule({
  id: 'attribution/title-stacking',
  summary: 'A long title before a name',
  why: `*Deputy Chairman of the Committee on Economic Policy of the State Duma Ivan Petrov*: by the time the name comes, the
reader has forgotten that one was due. Short titles go before a name, long ones after it, between commas.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'titles' },
    { title: 'Reuters Handbook of Journalism', at: 'titles' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration'],
  options: {
    maxWords: { type: 'integer', default: 5, min: 2, max: 30, description: 'How many words may go before a name.' }
  },
  messages: { stacked: 'Title of {words} words before a name: put it after `{name}`, between commas' },
  examples: {
    bad: [
      {
        bad: '[[Deputy Chairman of the Committee on Economic Policy of the State Duma]] Ivan Petrov left.',
        message: 'stacked'
      },
      { bad: 'On Monday [[the Head of the Republic of Bashkortostan]] Ivan Petrov left.', message: 'stacked' },
      {
        bad: 'The bill was written by [[the director of the Institute of the Far East]] Ivan Petrov.',
        message: 'stacked'
      },
      { bad: '[[Foreign Minister of Russia]] Ivan Petrov left.', message: 'stacked', options: { maxWords: 3 } }
    ],
    good: [
      { good: 'Russian Foreign Minister Ivan Petrov left.' },
      { good: 'Ivan Petrov, deputy chairman of the Committee on Economic Policy of the State Duma, left.' },
      { good: 'The head of the Committee on Economic Policy, Ivan Petrov, left.' },
      { good: 'Secretary of the Treasury Steven Brown and White House Chief of Staff Mark Hill left.' },
      { good: 'The head of the bank told Ivan Petrov to go.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    for (const mention of story.names.mentions) {
      if (mention.form === 'surname') continue
      const first = titleStart(story, mention)
      if (first === undefined) continue
      let words = 0
      for (let i = first; i < mention.first; i++) if (story.tokens[i]!.norm !== 'the' || i > first) words++
      if (words <= options.maxWords) continue
      const { start } = story.tokens[first]!
      const { end } = story.tokens[mention.first - 1]!
      yield { message: 'stacked', start, end, data: { words, name: story.text.slice(mention.start, mention.end) } }
    }
  }
})

/** Where a title that holds an `of` and ends right before the name begins: at the office furthest left. */
function titleStart({ tokens, names }: Story, { first, paragraph }: Mention): number | undefined {
  const from = tokens[Math.max(paragraph.first, first - reach)]!.start
  const ends = new Set(names.within(from, tokens[first]!.start).map((one) => one.last - 1))
  let start: number | undefined
  let joined = false
  for (let i = first - 1; i >= Math.max(paragraph.first, first - reach); i--) {
    const token = tokens[i]!
    // Another person's name ends it.
    if (ends.has(i)) break
    if (token.kind !== 'word' || (i < first - 1 && !tokens[i + 1]!.spaced)) break
    if (joints.test(token.norm)) {
      if (i === first - 1) return
      if (token.norm === 'of') joined = true
      if (start === undefined || start > i) continue
    } else if (!isCapitalised(token) && !offices.has(token.norm)) break
    if (offices.has(token.norm)) start = i
  }
  if (start === undefined || !joined) return
  while (
    start > paragraph.first &&
    isCapitalised(tokens[start - 1]) &&
    tokens[start - 1]!.spaced &&
    !/^(?:in|on|at|but|and|as|when)$/.test(tokens[start - 1]!.norm) &&
    tokens[start]!.spaced
  ) {
    if (tokens[start - 1]!.kind !== 'word' || /day$/.test(tokens[start - 1]!.norm)) break
    start--
  }
  return tokens[start - 1]?.norm === 'the' && start > paragraph.first ? start - 1 : start
}
