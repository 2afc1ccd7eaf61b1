import { beginsUpper } from '../../copy/capitals.ts'
import type { Sentence, Story, Token } from '../../copy/story.ts'
import { auxiliaries } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const connectors = wordSet('when while after before by in on upon without')
// What has become a preposition, or stands for the writer: `judging by`, `looking ahead`.
const absolute = wordSet(
  'according considering given regarding following concerning including during excluding barring depending judging assuming ' +
    'granting owing pending notwithstanding using nothing something anything everything morning evening spring beginning starting ' +
    'beijing king looking turning failing taking coming'
)
const impersonal = wordSet(
  'important necessary clear possible impossible worth difficult easy obvious better essential known noted said decided stressed ' +
    'emphasized emphasised reported announced agreed found revealed established assumed planned expected recommended suggested ' +
    'pointed discovered recorded determined proposed'
)
const things = wordSet(
  'decision decisions law laws agreement agreements talks negotiations resolution document documents bill measure measures question ' +
    'questions issue issues problem problems proposal proposals plan plans project projects need statement treaty contract ' +
    'contracts deal attention importance violation violations restrictions work works discussion consultations information data'
)
const happenings = wordSet('began begin started continued followed ended resumed')
/** Most tokens from the participle to its comma. */
const reach = 16

export default defineRule({
  id: 'language/dangling-participle',
  summary: 'An opening participle whose subject is missing',
  why: `*Speaking about the sanctions, it was noted that …*: who spoke? In English the subject of the sentence is the subject of the
participle before it, so *Having arrived in Minsk, talks began* sends the talks to Minsk. Name the person, or make a clause of it:
*After the minister arrived in Minsk, talks began*.

The rule knows main clauses that begin with an impersonal \`it\`, with \`there is\`, or with a thing such as a law, a decision or talks.
Participles that have become prepositions (*considering*, *following*, *judging by*) are left alone. False alarms: \`it\` that stands
for the one who acts.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [
    { title: 'The Chicago Manual of Style', at: 'dangling modifiers' },
    { title: 'Joan Pinkham, The Translator’s Guide to Chinglish', at: 'dangling modifiers' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    dangling: 'Nobody in the sentence is `{participle}`: name who is, or write a clause'
  },
  examples: {
    bad: [
      { bad: '[[Speaking about the road, it was noted]] that the bridge is old.', message: 'dangling' },
      { bad: '[[Having arrived in Minsk, talks began]] on Friday.', message: 'dangling' },
      {
        bad: '[[While discussing the budget, the question was]] raised of how to pay for the bridge.',
        message: 'dangling'
      },
      { bad: '[[After examining the wall, it was decided]] to take it down.', message: 'dangling' },
      { bad: '[[Commenting on the talks, there were]] several problems to solve.', message: 'dangling' }
    ],
    good: [
      { good: 'Speaking about the road, he noted that the bridge is old.' },
      { good: 'After he arrived in Minsk, talks began.' },
      { good: 'Considering the price, it was decided to wait.' },
      { good: 'Speaking in Minsk, the minister was asked about the bridge.' },
      { good: 'After losing two matches, it was a relief to win, he said.' },
      { good: 'Having missed the deadline, the company was fined.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm.endsWith('ing'),
  *check(sentence, { story }) {
    const { tokens } = story
    let first = sentence.first
    if (/^["“‘«]$/.test(tokens[first]!.text)) first++
    let i = first
    if (i < sentence.last && connectors.has(tokens[i]!.norm)) i++
    const participle = tokens[i]
    if (!participle?.norm.endsWith('ing') || absolute.has(participle.norm) || participle.text.length < 5) return
    if (participle.kind !== 'word' || (i > first && beginsUpper(participle.text))) return
    const comma = commaAfter(tokens, i, sentence)
    const end = comma === undefined ? undefined : clauseHead(story, comma + 1, sentence.last)
    if (end === undefined) return
    yield {
      message: 'dangling',
      start: tokens[first]!.start,
      end: tokens[end]!.end,
      data: { participle: participle.norm }
    }
  }
})

/** The comma that ends the participle's phrase, unless a verb or another mark comes before it. */
function commaAfter(tokens: readonly Token[], i: number, { last }: Sentence): number | undefined {
  for (let at = i + 1; at < Math.min(last, i + reach); at++) {
    const { kind, text, norm } = tokens[at]!
    if (text === ',') return at
    if (kind === 'punctuation' || auxiliaries.has(norm)) return
  }
  return
}

/** The last token of `it was noted`, `there is`, `the decision was` or `talks began` at `i`. */
function clauseHead({ tokens }: Story, i: number, last: number): number | undefined {
  if (i + 2 >= last) return
  const [one, two] = [tokens[i]!.norm, tokens[i + 1]!.norm]
  const isBe = (norm: string) => /^(?:is|are|was|were)$/.test(norm)
  if (one === 'there') return isBe(two) ? i + 1 : undefined
  if (one === 'it') {
    const at = isBe(two) ? i + 2 : /^(?:has|had|should|must|can|could)$/.test(two) ? i + 3 : undefined
    if (at === undefined || at >= last) return
    return impersonal.has(tokens[at]!.norm) ? at : undefined
  }
  const noun = /^(?:the|a|an|this|these|no)$/.test(one) ? i + 1 : i
  if (!things.has(tokens[noun]!.norm) || noun + 1 >= last) return
  const verb = tokens[noun + 1]!.norm
  return isBe(verb) || happenings.has(verb) || /^(?:has|have|had)$/.test(verb) ? noun + 1 : undefined
}
