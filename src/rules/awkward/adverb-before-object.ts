import type { Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

// Adverbs that belong to what follows them, and words that only look like adverbs.
const others = wordSet(
  'only early nearly possibly exactly partly mainly especially daily weekly monthly yearly exclusively entirely roughly approximately friendly family ' +
    'likely unlikely deadly elderly costly solely largely mostly really simply particularly barely fully previously newly currently hardly ' +
    'actually virtually apparently probably certainly merely practically literally purely relatively primarily fairly reportedly allegedly ' +
    'potentially increasingly recently highly extremely partially completely specifically precisely chiefly supposedly ostensibly directly ' +
    'immediately shortly supply reply apply comply imply multiply rely ally rally tally bully jelly belly lovely lonely holy july italy ' +
    'assembly anomaly monopoly butterfly comply fly effectively essentially basically predominantly notably namely presumably originally ' +
    'formerly usually normally typically generally absolutely totally equally similarly'
)
const determiners = wordSet('the its his her their our')
const pasts = wordSet(
  'took made gave found sold bought built broke fought held kept left lost met read saw sent shook struck wrote drew ate drank drove beat hit'
)
const notVerbs = wordSet('need indeed speed hundred sacred feed seed breed')
// After these the noun is no object: time, place and measure.
const notObjects = wordSet(
  'day week month year morning evening night time moment minute hour summer winter spring autumn way same first last next other rest whole most'
)

export default defineRule({
  id: 'awkward/adverb-before-object',
  summary: 'An adverb between verb and object',
  why: `*They exploited mercilessly the resources*: Russian, French and Spanish put the adverb there, English does not part a verb from its object. Put it before the
verb, *mercilessly exploited the resources*, or at the end.

An adverb that belongs to the noun phrase (*killed mainly the old*) stays where it is. False alarms: long objects, which good writers move to the end.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [{ title: 'Michael Swan, Practical English Usage', at: 'adverbs: position' }],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    parted: '`{adverb}` parts `{verb}` from its object: write `{adverb} {verb}`'
  },
  examples: {
    bad: [
      { bad: 'They [[exploited mercilessly the]] oil of the land.', message: 'parted' },
      { bad: 'He has [[condemned harshly his]] own party.', message: 'parted' },
      { bad: 'The council [[took unanimously the]] decision.', message: 'parted' }
    ],
    good: [
      { good: 'They mercilessly exploited the oil of the land.' },
      { good: 'The flood killed mainly the old. He needed only the key.' },
      { good: 'Shares rose sharply the next day and jumped quickly the week after.' },
      { good: 'He was badly hurt. Widely admired, the film did well, he said sadly.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm.endsWith('ly'),
  *check({ first, last }, { story: { tokens } }) {
    for (let i = first + 2; i < last - 1; i++) {
      const adverb = tokens[i]!
      if (!adverb.norm.endsWith('ly') || others.has(adverb.norm) || adverb.norm.length < 6) continue
      const [verb, next] = [tokens[i - 1]!, tokens[i + 1]!]
      if (!determiners.has(next.norm) || !isPast(verb) || /^(?:\p{Lu})/u.test(adverb.text)) continue
      if (notObjects.has(tokens[i + 2]?.norm ?? '') || isPassive(tokens, i - 1, first)) continue
      yield { message: 'parted', start: verb.start, end: next.end, data: { verb: verb.text, adverb: adverb.text } }
    }
  }
})

const isPast = ({ kind, norm }: Token) =>
  kind === 'word' && ((norm.endsWith('ed') && !notVerbs.has(norm)) || pasts.has(norm))

/** A participle after `be`, or one that describes the noun before: no object follows either. */
function isPassive(tokens: readonly Token[], verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--)
    if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[i]!.norm)) return true
  return false
}
