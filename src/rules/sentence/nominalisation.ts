import { isWithinLimits } from '../../copy/lengths.ts'
import type { Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const stop = wordSet(
  'government parliament nation station section region situation generation population majority department apartment end beginning meeting building ' +
    'opening portion version question position condition tradition foundation direction location institution constitution ' +
    'association organisation organization corporation federation union edition collection selection reputation majority mention ' +
    'distance instance chance balance importance absence presence evidence audience science conference province influence ' +
    'moment element document instrument environment amendment treatment parliament statement hospital capital festival rival arrival ' +
    'original individual general animal signal goal deal total trial metal future figure nature culture picture feature measure structure ' +
    'procedure literature temperature agriculture king spring morning evening thing ring feeling meaning understanding funding backing hearing ' +
    'wedding painting rating warning recording setting screening signing million billion region religion opinion mission commission ' +
    'session television vision division version pension'
)
const ends = /(?:tion|sion|ment|ance|ence|ing|ure|al)$/
/** Verbs that ask for an act: what they ask for reads best as a verb. */
const governing =
  /^(?:requir|demand|envisag|facilitat|stipulat|impl[iy]|necessitat|presuppos|cit(?:e|ed|es|ing)$|prohibit|condemn|accelerat|promot|strengthen|await)/

export default defineRule({
  id: 'sentence/nominalisation',
  summary: 'Acts told as nouns',
  why: `*The resolution requires the provision of aid* is *requires that aid be given*, and *the provision of aid and the facilitation of the return of refugees* is *to
bring aid and help refugees return*: the noun hides who does it. \`The …tion of\` is four times as frequent in news from Russian and Chinese as
in native news.

One of these is good English and often the right word, so this is a note, given where a verb such as \`require\` asks for one or where a sentence has
three. Overlong sentences are left to \`sentence/length\`.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'European Commission, How to write clearly', at: 'use verbs, not nouns' },
    { title: 'Joan Pinkham, The Translator’s Guide to Chinglish', at: 'noun plague' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {
    nouns: {
      type: 'integer',
      default: 3,
      min: 1,
      max: 20,
      description: 'From how many in a sentence on they are reported'
    }
  },
  messages: {
    governed: '`{actual}` hides an act in a noun: use a verb',
    dense: '{nouns} acts told as nouns, from `{actual}` on: use verbs'
  },
  examples: {
    bad: [
      { bad: 'The treaty [[requires the provision of]] aid to those who fled.', message: 'governed' },
      { bad: 'He [[cited the banning of]] two groups.', message: 'governed' },
      {
        bad: 'They spoke about [[the provision of]] food, the organization of talks, the evacuation of wounded people and the cessation of fire.',
        message: 'dense'
      },
      { bad: 'They spoke about [[the evacuation of]] the town.', message: 'dense', options: { nouns: 1 } }
    ],
    good: [
      { good: 'The treaty requires that aid be given to those who fled.' },
      { good: 'They spoke about the evacuation of the town.' },
      {
        good: 'The government of the region and the population of the station met at the end of the meeting of the section.'
      }
    ]
  },
  unit: 'sentence',
  needs: (norm) => ends.test(norm) && !stop.has(norm),
  *check(sentence, { story, options }) {
    const { tokens } = story
    const found: number[] = []
    for (let i = sentence.first + 1; i < sentence.last - 1; i++) if (isNominal(tokens, i)) found.push(i)
    if (found.length === 0) return
    const governed = found.find((i) => i - 2 >= sentence.first && governing.test(tokens[i - 2]!.norm))
    if (governed === undefined && (found.length < options.nouns || !isWithinLimits(story, sentence))) return
    const at = governed ?? found[0]!
    const start = tokens[governed === undefined ? at - 1 : at - 2]!.start
    yield {
      message: governed === undefined ? 'dense' : 'governed',
      start,
      end: tokens[at + 1]!.end,
      ...(governed === undefined && { data: { nouns: found.length } })
    }
  }
})

/** The noun of `the provision of`. */
function isNominal(tokens: readonly Token[], i: number): boolean {
  const { norm, text } = tokens[i]!
  if (tokens[i + 1]!.norm !== 'of' || tokens[i - 1]!.norm !== 'the' || norm.length < 6) return false
  return ends.test(norm) && !stop.has(norm) && /^\p{Ll}/u.test(text)
}
