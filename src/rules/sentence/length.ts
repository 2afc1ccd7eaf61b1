import type { Sentence, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

/** After how many words a sentence may be parted, and how many must be left. */
const least = 12
const joints = new Set(
  'and but or which who where when while although though because since so as after before until whereas whose'.split(
    ' '
  )
)

const limit = (description: string, value: number) =>
  ({ type: 'integer', default: value, min: 5, max: 500, description: `${description}, in words` }) as const

export default defineRule({
  id: 'sentence/length',
  summary: 'A sentence too long for its place in the story',
  why: `Readers lose the thread of a sentence before its end when it is too long, and soonest in the lead. Russian and Chinese
news runs attribution, occasion and background into one sentence; English takes two or three.

Of the sentences of edited English news about one in a hundred has more than 42 words. Each zone has its own limit: a
quotation may run on as its speaker did. A hyphenated compound counts as one word.

False alarms: lists of names, results, legal titles. Raise \`body\` where a desk writes long on purpose.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'leads; sentences' },
    { title: 'European Commission, How to write clearly', at: 'keep it short and simple' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline'],
  options: {
    lead: limit('Limit in the first paragraph', 35),
    body: limit('Limit in other paragraphs', 42),
    quotation: limit('Limit in sentences that are mostly quotation', 50),
    headline: limit('Limit in headlines', 18)
  },
  messages: {
    long: 'Sentence of {words} words in the {zone} (limit {limit}): split it',
    breakable: 'Sentence of {words} words in the {zone} (limit {limit}): split it, perhaps at `{joint}`'
  },
  examples: {
    bad: [
      {
        bad: '[[The council will not close the road to the port in winter but is talking with the owners of the mill on the hill about a new bridge, the mayor of the town said on Monday at the site of the works.]]',
        message: 'breakable'
      },
      {
        bad: 'The road is shut.\n\n[[The mayor said the council would mend the old road to the port.]]',
        message: 'long',
        options: { body: 10 }
      },
      {
        bad: '[[Council of the town to mend road to port]]\n\nThe road is shut.',
        message: 'long',
        options: { headline: 8 }
      },
      {
        bad: '[["We will mend the old road to the port by the end of May," he said.]]',
        message: 'long',
        options: { quotation: 12 }
      },
      { bad: '[[The council of the town will mend the old road to the port.]]', message: 'long', options: { lead: 11 } }
    ],
    good: [
      {
        good: 'The council will close the road to the port in winter. It is talking about a new bridge, the mayor said.'
      },
      { good: 'The road is shut.\n\nThe mayor said the council would mend the road.', options: { body: 10 } },
      {
        good: '"We will mend the old road to the port by the end of May," he said.',
        options: { lead: 10, quotation: 20 }
      },
      { good: 'A well-known, hard-hit, one-street, sea-front town.', options: { lead: 7 } }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story, options }) {
    if (sentence.words <= Math.min(options.lead, options.body, options.quotation, options.headline)) return
    const zone = zoneOf(story, sentence)
    if (!zone || sentence.words <= options[zone]) return
    const joint = jointOf(story, sentence)
    const data = { words: sentence.words, zone, limit: options[zone], ...(joint && { joint }) }
    yield { message: joint ? 'breakable' : 'long', start: sentence.start, end: sentence.end, data }
  }
})

function zoneOf(
  story: Story,
  { paragraph, start, end }: Sentence
): 'lead' | 'body' | 'quotation' | 'headline' | undefined {
  const { role } = paragraph
  if (role === 'headline') return role
  if (role !== 'lead' && role !== 'body') return
  let quoted = 0
  for (const quotation of story.quotations.all)
    if (quotation.depth === 0) quoted += Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start))
  return quoted * 2 > end - start ? 'quotation' : role
}

/** The words at the joint nearest the middle: behind a semicolon, dash or comma, or at a conjunction. */
function jointOf(story: Story, { first, last }: Sentence): string | undefined {
  const { tokens } = story
  const middle = (first + last) / 2
  let best: number | undefined
  for (let i = first + least; i < last - least; i++) {
    const before = tokens[i - 1]!
    const isJoint =
      /^[;–—]$/.test(before.text) ||
      (before.text === ',' && (joints.has(tokens[i]!.norm) || tokens[i]!.norm.endsWith('ing')))
    const isConjunction = /^(?:but|which|while|although|because|whereas)$/.test(tokens[i]!.norm)
    if ((isJoint || isConjunction) && (best === undefined || Math.abs(i - middle) < Math.abs(best - middle))) best = i
  }
  if (best === undefined) return
  return story.text.slice(tokens[best]!.start, tokens[Math.min(best + 2, last - 1)]!.end)
}
