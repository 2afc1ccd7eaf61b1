import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Sentence, Token } from '../../copy/story.ts'
import { tellingParticiples } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const notParticiples = wordSet(
  'including according following regarding concerning during excluding considering pending depending notwithstanding barring ' +
    'nothing something anything everything morning evening spring king building meeting being king-sized'
)
/** Words before the comma, and between the participle and the attribution. */
const least = 5

export default defineRule({
  id: 'sentence/trailing-participle',
  summary: 'A participle that trails behind an attribution, or tells more of it',
  why: `A Russian sentence tacks what else a speaker did on to what he said by a participle (\`заявил …, отметив\`, \`комментируя …\`), and so does an
Arabic one. Carried over, *…, noting that the bridge is old* hides a second statement in a tail, and its subject is whatever the
reader takes it for. Write *He noted …* or *He said …* in a sentence of its own. The same for *…, seeking to keep the peace, the
minister said*: is it the minister who seeks?

Edited English news tells more by *adding that*, which is left alone; the others of these tails are some thirty times as
frequent in news translated from Russian. False alarms: \`recalling\` for a speaker’s memories.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'attribution' },
    { title: 'The Associated Press Stylebook', at: 'attribution' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {},
  messages: {
    telling: 'A second statement hangs on `{actual}`: give it a sentence of its own',
    before: 'It is unclear who is `{actual}`: name the subject, or move the attribution up'
  },
  examples: {
    bad: [
      { bad: 'He thanked the crew of the old ferry, [[noting]] that the river had been high.', message: 'telling' },
      {
        bad: 'The mayor said on Monday that the bridge would stay open, [[commenting]] on the plans of the port.',
        message: 'telling'
      },
      {
        bad: 'The envoy accused the port of greed, [[drawing attention]] to the fees that it takes.',
        message: 'telling'
      },
      {
        bad: 'The town will not close the road but talks to its neighbours, [[seeking]] to keep to certain rules, mayor Ivan Petrov said on Monday.',
        message: 'before'
      }
    ],
    good: [
      { good: 'He thanked the crew of the old ferry. He noted that the river had been high.' },
      { good: 'The mayor said the bridge would stay open, adding that it was old.' },
      { good: 'The town has five bridges, including two old ones, the mayor said.' },
      { good: 'Noting that the bridge was old, the mayor closed it.' },
      { good: 'The truck hit a wall, injuring two people, police said.' },
      { good: 'He spent the day talking, noting, drawing and thinking.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm.endsWith('ing'),
  *check(sentence, { story }) {
    const { tokens } = story
    for (let i = sentence.first + least; i < sentence.last - 2; i++) {
      const token = tokens[i]!
      if (!token.norm.endsWith('ing') || tokens[i - 1]!.text !== ',') continue
      const next = tokens[i + 1]!
      if (next.text === ',') continue
      const { start, end } = token
      if (token.norm === 'drawing' && next.norm === 'attention') yield { message: 'telling', start, end: next.end }
      else if (tellingParticiples.has(token.norm)) yield { message: 'telling', start, end }
      else if (next.norm === 'to' && !notParticiples.has(token.norm) && isAttributed(tokens, i + 1, sentence))
        yield { message: 'before', start, end }
    }
  }
})

/** Whether the phrase from `i` on ends in a comma and `the mayor said`. */
function isAttributed(tokens: readonly Token[], i: number, { last }: Sentence): boolean {
  let comma = i
  while (comma < last && tokens[comma]!.text !== ',') comma++
  for (let at = comma + 1; at < Math.min(last, comma + 12); at++) {
    const { kind, norm } = tokens[at]!
    if (kind === 'punctuation') return false
    if (reportingForms.has(norm)) return at > comma + 1
  }
  return false
}
