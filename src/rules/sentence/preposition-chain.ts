import { isWithinLimits } from '../../copy/lengths.ts'
import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Sentence, Story, Token } from '../../copy/story.ts'
import { auxiliaries } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const prepositions = wordSet(
  'of in on at by for with from about under over between among against during within through into towards toward upon ' +
    'across behind near regarding concerning'
)
const breakers = wordSet(
  'and or but that which who whom whose where when while because although though if since as than'
)
/** Most words that the object of a preposition has. */
const reach = 4

export default defineRule({
  id: 'sentence/preposition-chain',
  summary: 'Prepositional phrases in a row',
  why: `*At a meeting on the issue of the use of funds for the development of roads in the regions*: six nouns, and the reader does not know what hangs on
what. Turn nouns into verbs, and leave out those that say nothing (*issue*, *use*, *development*): *at a meeting about money for
roads*.

This is a note. Overlong sentences are left to \`sentence/length\`, chains of \`of\` to \`sentence/of-chain\`. False alarms:
addresses, results, timetables.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'European Commission, How to write clearly', at: 'use verbs, not nouns' },
    { title: 'Joseph M. Williams, Style: Lessons in Clarity and Grace' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    phrases: { type: 'integer', default: 5, min: 3, max: 20, description: 'From how many phrases on it is reported' }
  },
  messages: {
    chain: '{phrases} prepositional phrases in a row: make a verb of one of their nouns'
  },
  examples: {
    bad: [
      {
        bad: 'He spoke [[at a meeting on the use of funds for the mending of roads in the regions]].',
        message: 'chain'
      },
      {
        bad: 'She acted [[by order of the mayor on the payment of aid to families with children under the rules of 2019]].',
        message: 'chain'
      },
      { bad: 'He spoke [[at a meeting on the use of funds]].', message: 'chain', options: { phrases: 3 } }
    ],
    good: [
      { good: 'He spoke at a meeting about money for roads.' },
      { good: 'The man with the dog was in the house that stands by the river near the town of his birth.' },
      { good: 'In Paris, on Monday, at noon, in the rain, with friends, for love of art, they met.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story, options }) {
    if (countIn(story, sentence) < options.phrases) return
    const chain = longestChain(story, sentence)
    if (!chain || chain.phrases < options.phrases || !isWithinLimits(story, sentence)) return
    const { first, last, phrases } = chain
    yield { message: 'chain', start: story.tokens[first]!.start, end: story.tokens[last]!.end, data: { phrases } }
  }
})

function countIn({ tokens }: Story, { first, last }: Sentence): number {
  let count = 0
  for (let i = first; i < last; i++) if (prepositions.has(tokens[i]!.norm)) count++
  return count
}

function longestChain({ tokens }: Story, { first, last }: Sentence) {
  let best: { phrases: number; first: number; last: number } | undefined
  let start = first
  let before = Number.NEGATIVE_INFINITY
  let phrases = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (breaks(token)) before = Number.NEGATIVE_INFINITY
    if (!prepositions.has(token.norm)) continue
    if (i - before > reach + 1) {
      phrases = 0
      start = i
    }
    if (i - before > 1) phrases++
    before = i
    if (!best || phrases > best.phrases) best = { phrases, first: start, last: objectOf(tokens, i, last) }
  }
  return best
}

const breaks = ({ kind, norm }: Token) =>
  kind === 'punctuation' || breakers.has(norm) || auxiliaries.has(norm) || reportingForms.has(norm)

/** The noun that the preposition at `i` governs: the next word, or the one after an article. */
function objectOf(tokens: readonly Token[], i: number, last: number): number {
  const at = /^(?:the|a|an|its|his|her|their|this|these|those)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1
  return at < last && tokens[at]!.kind !== 'punctuation' ? at : i
}
