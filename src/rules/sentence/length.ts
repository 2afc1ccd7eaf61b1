import { isHeavy, nounLoad, ofChain, usualChain, usuallyHeavy } from '../../copy/chains.ts'
import { countedWords, isList, lengthZoneOf, usualLimits } from '../../copy/lengths.ts'
import type { Sentence, Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

/** After how many words a sentence may be parted, and how many must be left. */
const least = 12
const joints = wordSet(
  'and but or which who where when while although though because since so as after before until whereas whose'
)

const limit = (description: string, value: number) =>
  ({ type: 'integer', default: value, min: 5, max: 500, description: `${description}, in words` }) as const

export default defineRule({
  id: 'sentence/length',
  summary: 'A sentence too long for its place in the story',
  why: `Readers lose the thread of a sentence before its end when it is too long, and soonest in the lead. Russian and Chinese
news runs attribution, occasion and background into one sentence; English takes two or three.

Of the sentences of edited English news fewer than one in a hundred has more than 44 words. Each zone has its own limit: a
quotation may run on as its speaker did. A hyphenated compound counts as one word, a dateline before the first sentence as none. Shorter sentences that are as hard to
follow are found by \`sentence/noun-load\`; where a sentence is both, one finding says so.

Lists of names, of results and of points behind dashes are left alone. False alarms: legal titles, contributions of readers. Raise \`body\` where a desk
writes long on purpose.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'leads; sentences' },
    { title: 'European Commission, How to write clearly', at: 'keep it short and simple' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline'],
  options: {
    lead: limit('Limit in the first paragraph', usualLimits.lead),
    body: limit('Limit in other paragraphs', usualLimits.body),
    quotation: limit('Limit in sentences that are mostly quotation', usualLimits.quotation),
    headline: limit('Limit in headlines', usualLimits.headline)
  },
  messages: {
    long: 'Sentence of {words} words in the {zone} (limit {limit}): split it',
    breakable: 'Sentence of {words} words in the {zone} (limit {limit}): split it, perhaps at `{joint}`',
    heavy: 'Sentence of {words} words in the {zone} (limit {limit}), with {reason}: split it and use verbs',
    heavyBreakable:
      'Sentence of {words} words in the {zone} (limit {limit}), with {reason}: split it, perhaps at `{joint}`'
  },
  examples: {
    bad: [
      {
        bad: '[[The council will not close the road to the port in winter but is talking with mill owners who live on that hill about a new bridge and its price, the mayor said on Monday when he came to see how the works went on.]]',
        message: 'breakable'
      },
      {
        bad: '[[The council will not close the road to the port in the winter but is talking with the owners of the mill on the hill about the bridge, the mayor of the town said on Monday at the site of the works.]]',
        message: 'heavyBreakable'
      },
      {
        bad: 'It rains.\n\n[[The closure of the road to the port at the request of the owners of the mill is the wish of the council.]]',
        message: 'heavy',
        options: { body: 20 }
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
      { good: 'NORTHPOINT, Jan. 5 – The road to the port is shut.', options: { lead: 8 } },
      { good: 'The road is shut.\n\nThe mayor said the council would mend the road.', options: { body: 10 } },
      {
        good: '"We will mend the old road to the port by the end of May," he said.',
        options: { lead: 10, quotation: 20 }
      },
      {
        good: 'Mill: Adam Archer, Ben Baker, Carl Cook (captain), Dan Dyer, Ed Eames, Fred Fowler; substitutes: Guy Groom, Hal Hunter, Ian Iron, Jack Joiner; coach: Ken Kemp.',
        options: { lead: 10 }
      },
      { good: '- More money for roads - Fewer tolls on the bridge - A ferry to the port', options: { lead: 10 } },
      { good: 'A well-known, hard-hit, one-street, sea-front town.', options: { lead: 7 } }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story, options }) {
    const { role } = sentence.paragraph
    if (role !== 'lead' && role !== 'body' && role !== 'headline') return
    if (sentence.words <= Math.min(options[role], options.quotation)) return
    const zone = lengthZoneOf(story, sentence)
    if (!zone) return
    const words = countedWords(story, sentence)
    if (words <= options[zone]) return
    if (zone !== 'headline' && isList(story, sentence)) return
    const joint = jointOf(story, sentence)
    const reason = zone === 'headline' ? undefined : reasonOf(story, sentence)
    const data = {
      words: sentence.words,
      zone,
      limit: options[zone],
      ...(joint && { joint }),
      ...(reason && { reason })
    }
    const message = reason ? (joint ? 'heavyBreakable' : 'heavy') : joint ? 'breakable' : 'long'
    yield { message, start: sentence.start, end: sentence.end, data }
  }
})

/** What makes the sentence heavy as well. */
function reasonOf(story: Story, sentence: Sentence): string | undefined {
  const chain = ofChain(story, sentence)
  if (chain && chain.links >= usualChain) return `${chain.links} \`of\` in a chain`
  const load = nounLoad(story, sentence)
  return isHeavy(load, usuallyHeavy) ? `${load.articles} \`the\` and ${load.ofs} \`of\`` : undefined
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
