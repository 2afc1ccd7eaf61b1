import { beginsUpper } from '../../copy/capitals.ts'
import { isList } from '../../copy/lengths.ts'
import { reportingForms } from '../../copy/reporting-verbs.ts'
import { mayBeFinite } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const exclamations = wordSet(
  'what how why so such no yes not and but or get bring he she it they we i you everyone everybody people please listen click'
)
const beforeNouns = wordSet(
  'the a an its their our my your each every of in on at for with from to by about two three four five many some few all several'
)
const looksFinite = /^\p{Ll}[\p{L}-]*[^sui]s$/u

export default defineRule({
  id: 'language/fragment',
  summary: 'A sentence without a finite verb',
  why: `Russian and Chinese leave out the verb *to be*, and headings in the source turn into sentences: *The top 33% level.* The reader looks for a verb that
is not there. Write *Numbers are back to 33%*, or join the fragment to its neighbour.

This is a note: features and readers’ letters use fragments on purpose. Lists of names and results, questions, exclamations and quotations are
left alone. What may be a verb, any word in \`-s\` after a noun among them, is taken for one, so many fragments go unseen.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [{ title: 'European Commission, How to write clearly', at: 'use verbs, not nouns' }],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    words: { type: 'integer', default: 4, min: 1, max: 50, description: 'Fewer words are left alone' }
  },
  messages: {
    fragment: 'No finite verb in this sentence: add one, or join it to its neighbour'
  },
  examples: {
    bad: [
      { bad: 'The road is shut. [[The top level of the river.]] It rains.', message: 'fragment' },
      { bad: 'The road is shut. [[Gradual recovery of tourism in the town.]] It rains.', message: 'fragment' },
      { bad: 'It rains.\n\n[[The plan of the council for the old bridge in 2022.]]', message: 'fragment' },
      { bad: 'It rains. [[A pity.]] The road is shut.', message: 'fragment', options: { words: 2 } }
    ],
    good: [
      { good: 'Numbers are back to 33% of the old level.' },
      { good: 'What a dreadful result for the team.' },
      { good: 'Substitutes: Adam Archer, Ben Baker, Carl Cook, Dan Dyer.' },
      { good: 'Analysts see a rise. The mayor’s late. They’d rather not.' },
      { good: '"A very good idea for all of us." He laughed.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story, options }) {
    const { first, last, start, end, words, paragraph } = sentence
    if (words < options.words || (paragraph.role !== 'lead' && paragraph.role !== 'body')) return
    const { tokens } = story
    if (tokens[last - 1]!.text !== '.' || exclamations.has(tokens[first]!.norm)) return
    let names = 0
    for (let i = first; i < last; i++) {
      const { norm, text, kind } = tokens[i]!
      if (kind === 'opaque' || /^[:;"“”«»]$/.test(text)) return
      const isNoun = i > first && beforeNouns.has(tokens[i - 1]!.norm)
      if (!isNoun && (mayBeFinite(norm) || reportingForms.has(norm) || looksFinite.test(text))) return
      if (i > first && beginsUpper(text)) names++
    }
    if (names * 3 > words || isList(story, sentence)) return
    yield { message: 'fragment', start, end }
  }
})
