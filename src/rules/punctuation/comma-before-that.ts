import { beginsUpper } from '../../copy/capitals.ts'
import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const nouns = wordSet('fact view opinion idea opinion belief hope impression news claim')
const more = wordSet(
  'hopes hope hoped knows knew know thinks feels felt means found shows showed understand understands'
)

export default defineRule({
  id: 'punctuation/comma-before-that',
  summary: 'A comma between a verb of saying and “that”',
  why: `Russian, German and Polish part every clause with a comma: «он сказал, что …», „er sagte, dass …“. English does not
before the *that* of a report: the comma makes a remark of what is the whole message.

Left alone: *that* after an insertion (\`said, citing the report, that …\`) and \`that is\`.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Chicago Manual of Style', at: 'commas' },
    { title: 'European Commission, English Style Guide', at: 'comma' }
  ],
  severity: 'error',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline', 'caption'],
  options: {},
  messages: {
    that: 'Comma before “that” after `{verb}`: delete it'
  },
  examples: {
    bad: [
      { bad: 'He said[[, that]] talks would go on.', message: 'that', fixed: 'He said that talks would go on.' },
      {
        bad: 'The fact[[, that]] the road is shut, hurts trade.',
        message: 'that',
        fixed: 'The fact that the road is shut, hurts trade.'
      },
      { bad: 'She believes[[, that]] they will agree.', message: 'that', fixed: 'She believes that they will agree.' }
    ],
    good: [
      { good: 'He said that talks would go on.' },
      { good: 'He said, citing a report, that talks would go on. We think, and they think, that it is late.' },
      { good: 'He did what he said, that is, nothing. It was late, he said, that night.' },
      { good: 'He wrote to the man he told, that of all people.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === 'that',
  *check({ first, last }, { story }) {
    const { tokens } = story
    for (let i = first + 2; i + 2 < last; i++) {
      if (tokens[i]!.norm !== 'that' || tokens[i - 1]!.text !== ',') continue
      const verb = tokens[i - 2]!
      if (!introduces(verb) || !beginsClause(tokens, i + 1, last) || hasComma(tokens, Math.max(first, i - 9), i - 1))
        continue
      const comma = tokens[i - 1]!
      const fix = { edits: [{ start: comma.start, end: comma.end, text: '' }], safe: true }
      yield { message: 'that', start: comma.start, end: tokens[i]!.end, data: { verb: verb.text }, fix }
    }
  }
})

const introduces = ({ norm }: Token) => reportingForms.has(norm) || nouns.has(norm) || more.has(norm)

const subject = /^(?:the|a|an|he|she|it|they|we|i|you|his|her|its|their|our|this|these|those|there|all|no|in|if|when)$/

function beginsClause(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word') return false
  if (subject.test(token.norm) || beginsUpper(token.text)) return true
  // `that talks would`: a bare noun needs its verb.
  return (
    at + 1 < last &&
    /^(?:will|would|is|are|was|were|has|have|had|can|could|may|might|should|must)$/.test(tokens[at + 1]!.norm)
  )
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',') return true
  return false
}
