import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Story, Token } from '../../copy/story.ts'
import { mayBeFinite } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const small = wordSet(
  'and or but nor etc of in on at by for with from to about under over between among against during within through into as than that which ' +
    'who whom whose where when while because if so not no the a an this these those its his her their our my your it he she they we i you there ' +
    'here also only just even very more most less least all some any each such both either neither other another what how why whether until unless ' +
    'since after before up down out off then now still yet ever never often well too much many few several across without despite per ' +
    'best worst boost last next first second third year years month week day days time times one two three four five six seven eight nine ten hundred thousand ' +
    'million billion back away around along onto upon near him them me us himself herself itself themselves around behind below above'
)

export default defineRule({
  id: 'sentence/noun-stack',
  summary: 'Nouns and adjectives piled before a noun',
  why: `*A city level high quality wireless local area network construction plan*: nine words that each may be the last. Chinese and German build so; English
unpacks from the end, *a plan to build a good wireless network for the city*.

The rule has no tagger (one was tried: it was wrong as often) and takes a run of small-letter words without an article, a preposition, a plural or a known verb
for a stack. It is a note: native news has four such piles in 100,000 words, titles of prizes and records for the most part.`,
  mqm: 'style/unidiomatic',
  sources: [{ title: 'Guardian and Observer style guide', at: 'nouns as adjectives' }],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    words: { type: 'integer', default: 5, min: 3, max: 20, description: 'From how many words on it is a stack' }
  },
  messages: {
    stack: '{words} words in a pile: unpack them, beginning with the last'
  },
  examples: {
    bad: [
      { bad: 'It has a [[city level wireless local area network construction scheme]].', message: 'stack' },
      { bad: 'He leads the [[regional police directorate press service]].', message: 'stack' },
      { bad: 'They make [[electronic design automation tool kits]] in the town.', message: 'stack' },
      { bad: 'It has a [[wireless area network]].', message: 'stack', options: { words: 3 } }
    ],
    good: [
      { good: 'It is a plan to build a good wireless network for the city.' },
      { good: 'He leads the press service of the regional police.' },
      { good: 'The Moscow City Council Press Service Office was shut.' },
      { good: 'Oil prices rose early this week.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story, options }) {
    const { tokens } = story
    const { words } = options
    // A pile of so many words holds every so-many-th word: only those are looked at first.
    for (let i = sentence.first + words - 1; i < sentence.last; i += words) {
      if (!mayStack(tokens[i]!)) continue
      let first = i
      while (first > sentence.first && mayStack(tokens[first - 1]!) && !isPlural(tokens[first - 1]!)) first--
      let last = i + 1
      while (last < sentence.last && !isPlural(tokens[last - 1]!) && mayStack(tokens[last]!)) last++
      if (last - first >= words) yield finding(story, first, last)
      i = Math.max(i, last - words)
    }
  }
})

function finding({ tokens }: Story, first: number, last: number) {
  const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
  return { message: 'stack' as const, start, end, data: { words: last - first } }
}

const trades = wordSet('manufacturing building housing banking training engineering planning shipping mining')
const nouns = wordSet(
  'network control design tool press service plan test level market share force work rule fund bid base'
)

function mayStack({ kind, text, norm }: Token): boolean {
  if (text !== norm || kind !== 'word' || norm.length < 3 || small.has(norm) || norm.endsWith('ly')) return false
  if (norm.endsWith('ing') && !trades.has(norm)) return false
  return nouns.has(norm) || !(mayBeFinite(norm) || reportingForms.has(norm))
}

const isPlural = ({ norm }: Token) => norm.endsWith('s') && !norm.endsWith('ss') && !norm.endsWith('us')
