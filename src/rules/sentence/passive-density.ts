import type { Paragraph, Story, Token } from '../../copy/story.ts'
import { irregularParticiples } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const be = wordSet('is are was were be been being')
// Copy on crimes and accidents needs its passives, and these are as good as adjectives.
const usual = wordSet(
  'killed injured wounded arrested detained charged hurt born married involved based called named located known expected used concerned interested ' +
    'convinced pleased supposed sentenced jailed shot stabbed found hospitalized hospitalised scheduled set due closed open worried satisfied dedicated'
)

export default defineRule({
  id: 'sentence/passive-density',
  summary: 'Passives that name nobody',
  why: `*It was decided that measures would be taken and work would be carried out*: by whom? Russian reflexive verbs and Chinese sentences without a subject turn into
passives that hide who acts, which news is there to tell. Name the council, the police or the ministry once.

This is a note, given for a paragraph that has more of them than sentences and at least \`passives\`. Passives with *by* and those that crime and
accident copy needs (*was killed*, *was arrested*) do not count.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'European Commission, How to write clearly', at: 'name the agent' },
    { title: 'The Associated Press Stylebook', at: 'passive voice' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    passives: {
      type: 'integer',
      default: 3,
      min: 1,
      max: 50,
      description: 'From how many in a paragraph on they are reported'
    }
  },
  messages: {
    dense: '{passives} passives in this paragraph name nobody, from `{actual}` on: say who acts'
  },
  examples: {
    bad: [
      {
        bad: 'It rains.\n\nIt [[was decided]] that measures would be taken and work would be carried out.',
        message: 'dense'
      },
      {
        bad: 'It rains.\n\nRestrictions [[were introduced]], shows were cancelled and schools were shut. Trade was also stopped.',
        message: 'dense'
      },
      { bad: 'It rains.\n\nThe road [[was mended]].', message: 'dense', options: { passives: 1 } }
    ],
    good: [
      { good: 'The council decided to take measures, and the port will do the work.' },
      { good: 'Two men were killed, one was injured and three were arrested.' },
      {
        good: 'The road was mended by the town, the bridge was built by the port, and the mill was sold by the state.'
      },
      { good: 'The road was mended. The bridge was sold. The mill was taken down.' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story, options }) {
    if (paragraph.role !== 'lead' && paragraph.role !== 'body') return
    const passives = passivesOf(story, paragraph)
    if (passives.length < options.passives) return
    if (passives.length <= paragraph.sentences.length && options.passives > 1) return
    const [first, last] = passives[0]!
    const [start, end] = [story.tokens[first]!.start, story.tokens[last]!.end]
    yield { message: 'dense', start, end, data: { passives: passives.length } }
  }
})

/** Forms of `be` and their participles, first and last token of each, outside quotations. */
function passivesOf(story: Story, { first, last }: Paragraph): [number, number][] {
  const { tokens } = story
  const found: [number, number][] = []
  for (let i = first; i < last - 1; i++) {
    if (!be.has(tokens[i]!.norm) || be.has(tokens[i + 1]!.norm)) continue
    let at = i + 1
    while (at < last - 1 && at < i + 3 && isAdverb(tokens[at]!)) at++
    if (!isParticiple(tokens[at]!) || tokens.slice(at + 1, Math.min(last, at + 4)).some(({ norm }) => norm === 'by'))
      continue
    if (story.quotationAt(tokens[i]!.start, tokens[at]!.end)) continue
    found.push([i, at])
  }
  return found
}

const isAdverb = ({ norm }: Token) => norm.endsWith('ly') || /^(?:not|also|now|soon|then|still|never)$/.test(norm)
const isParticiple = ({ norm }: Token) =>
  !usual.has(norm) && (/[a-z]{2}ed$/.test(norm) || irregularParticiples.has(norm))
