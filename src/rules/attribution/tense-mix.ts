import type { Attribution, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

const documents =
  /(?:report|statement|survey|study|poll|law|bill|letter|document|paper|article|newspaper|website|site|book|magazine|text|indictment|agreement|treaty|rules?|release|guide|message|note|review|data|figures|research|they|people|some|many|others|critics|analysts|experts|media)s?$/i

export default defineRule({
  id: 'attribution/tense-mix',
  summary: 'Said and says mixed',
  why: `News reports in the past tense, features in the present. A story that goes from *said* to *notes* and back has taken
over the tenses of its source, and the reader wonders whether something was said twice.

A story is measured against itself: both tenses have to be frequent. Left alone: documents, which speak in the present,
what people hold (\`believes\`), headlines, and the perfect.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'attribution' },
    { title: 'Reuters Handbook of Journalism', at: 'tense' },
    { title: 'BBC News style guide' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    tense: {
      type: 'choice',
      choices: ['auto', 'past', 'present'],
      default: 'auto',
      description: 'The tense of reporting verbs; `auto`: the one that most of the story has.'
    }
  },
  messages: { mixed: '`{actual}` in a story that otherwise reports in the {tense} ({most} of {all}): use one tense' },
  examples: {
    bad: [
      {
        bad: 'The mayor said that rents fell. She said that wages rose. The minister [[notes]] that it rained. The mayor added that it snowed. The minister stresses that it thawed.',
        message: 'mixed'
      },
      {
        bad: 'The mayor says that rents fell. She says that wages rose. The minister [[noted]] that it rained. She adds that it snowed. The minister stressed that it thawed.',
        message: 'mixed'
      },
      { bad: 'The mayor [[says]] that rents fell.', message: 'mixed', options: { tense: 'past' } }
    ],
    good: [
      { good: 'The mayor said rents fell. She said wages rose. The minister said that it rained.' },
      {
        good: 'The mayor said rents fell. She said wages rose. She said it rained. The report says it snowed. The law says so, the letter says.'
      },
      { good: 'The mayor says rents fell. The mayor said wages rose.' },
      { good: 'The mayor says that rents fell.', options: { tense: 'present' } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const verbs = story.attributions.all.filter((one) => counts(story, one))
    const past = verbs.filter((one) => one.verb!.tense === 'past')
    const present = verbs.filter((one) => one.verb!.tense === 'present')
    const all = verbs.length
    const tense = options.tense !== 'auto' ? options.tense : past.length >= present.length ? 'past' : 'present'
    const [most, few] = tense === 'past' ? [past, present] : [present, past]
    if (few.length === 0) return
    if (options.tense === 'auto' && (all < 5 || few.length < 2 || few.length * 5 < all)) return
    const { start, end } = few[0]!.cue
    yield { message: 'mixed', start, end, data: { tense, most: most.length, all } }
  }
})

function counts(story: Story, { verb, speaker, cue }: Attribution): boolean {
  if (!verb || !speaker || verb.class === 'mental' || (verb.tense !== 'past' && verb.tense !== 'present')) return false
  if (documents.test(story.text.slice(speaker.start, speaker.end))) return false
  return story.zoneOf(cue.start, cue.end) === 'narration'
}
