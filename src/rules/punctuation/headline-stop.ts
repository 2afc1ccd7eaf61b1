import type { Paragraph, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

/** Longer than this, a first paragraph is a lead and no headline; one with a colon may have some more. */
const headlineWords = 22
const withColon = 28

export default defineRule({
  id: 'punctuation/headline-stop',
  summary: 'A full stop at the end of a headline',
  why: `Headlines take no full stop. Translation systems add one because they take every line for a sentence.

The first paragraph is taken for a headline when it is one short sentence without a verb of saying and the second
paragraph starts the story again, with a dateline, a date or half of the headline's own words, or when the name of a site ends it.

False alarms: a one-sentence summary above a story.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'headlines' },
    { title: 'Guardian and Observer style guide', at: 'headlines' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['headline', 'narration', 'crosshead'],
  options: {},
  messages: {
    stop: 'Full stop at the end of a headline: delete it'
  },
  examples: {
    bad: [
      {
        bad: 'Mayor opens the longest bridge of the country[[.]]\n\nMAYVILLE, May 3 (Wire) – The bridge over the bay is open.',
        message: 'stop',
        fixed:
          'Mayor opens the longest bridge of the country\n\nMAYVILLE, May 3 (Wire) – The bridge over the bay is open.'
      },
      {
        bad: 'Mayor opens longest bridge in country[[.]]\n\nThe mayor opened the longest bridge in the country, which took years.',
        message: 'stop',
        fixed:
          'Mayor opens longest bridge in country\n\nThe mayor opened the longest bridge in the country, which took years.'
      },
      {
        bad: 'Port road closed for repairs[[.]]\n\nOn Monday, May 3, the city closed the road to the port.',
        message: 'stop',
        fixed: 'Port road closed for repairs\n\nOn Monday, May 3, the city closed the road to the port.'
      },
      {
        bad: 'Mayor of Mayville opens bridge and says: the people who pay for the trains, ferries and buses of the city shall pay for the bridge[[.]]\n\nThe mayor of Mayville opened the bridge and said that people who pay for trains and buses shall pay for it.',
        message: 'stop',
        fixed:
          'Mayor of Mayville opens bridge and says: the people who pay for the trains, ferries and buses of the city shall pay for the bridge\n\nThe mayor of Mayville opened the bridge and said that people who pay for trains and buses shall pay for it.'
      },
      {
        bad: 'Rain-swept Mayville-Milford road shut once more[[.]]\n\nAsia - The road between Mayville and Milford was shut.',
        message: 'stop',
        fixed:
          'Rain-swept Mayville-Milford road shut once more\n\nAsia - The road between Mayville and Milford was shut.'
      }
    ],
    good: [
      { good: 'Mayor opens the longest bridge of the country\n\nThe bridge over the bay is open, the mayor said.' },
      { good: 'The bridge over the bay is open.\n\nIt took nine years to build and cost more than planned.' },
      { good: 'The bridge is open, the mayor said.\n\nOn Monday, the mayor said the bridge was open.' },
      { good: 'Prices rise again in the U.S.\n\nOn Monday, May 3, prices in the U.S. rose again.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const [first, second] = story.paragraphs
    if (!first || !second || story.paragraphs.length < 2) return
    const { tokens } = story
    const most = tokens.slice(first.first + 1, first.last - 1).some(({ text }) => text === ':')
      ? withColon
      : headlineWords
    if (first.sentences.length !== 1 || first.sentences[0]!.words > most) return
    const stop = tokens[first.last - 1]!
    if (stop.text !== '.' || stop.spaced || isAbbreviated(tokens[first.last - 2]!.text)) return
    if (speaks(story, first) || isSame(story, first, second)) return
    const named = siteName.test(story.text.slice(first.start, first.end))
    if (!named && !startsStory(story, second) && !repeats(story, first, second)) return
    const { start, end } = stop
    yield { message: 'stop', start, end, fix: { edits: [{ start, end, text: '' }], safe: false } }
  }
})

const isSame = ({ text }: Story, one: Paragraph, other: Paragraph) =>
  text.slice(one.start, one.end) === text.slice(other.start, other.end)

const isAbbreviated = (word: string) => word.includes('.') || word.length === 1

/** `… , he said.`: prose, not a headline. */
function speaks({ tokens }: Story, { first, last }: Paragraph): boolean {
  for (let i = Math.max(first, last - 6); i < last; i++)
    if (/^(?:said|told|added|says)$/.test(tokens[i]!.norm)) return true
  return false
}

/** The site that the headline was taken from: `… - Harbour News Network.` */
const siteName =
  / [-–—|] (?:\p{Lu}\S* ){0,4}(?:News|Network|Website|Online|Times|Post|Daily|Agency|\S+\.com)\b[^.]{0,20}\.$/u
const dateline =
  /^(?:[\p{Lu} ]{3,20}[,(]|\p{Lu}[\p{L} .]{2,24} [-–—] \p{Lu}|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|On (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[^.]{0,40}, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|[^.]{0,40}\((?:Reporter|Wire|AP|Reuters|Xinhua))/u

function startsStory({ text }: Story, { start, end }: Paragraph): boolean {
  if (/^\([^()]{3,60}\)$/.test(text.slice(start, end))) return true
  return dateline.test(text.slice(start, Math.min(end, start + 80)))
}

/** Whether half of the longer words of the first paragraph come again in the second. */
function repeats({ tokens }: Story, one: Paragraph, other: Paragraph): boolean {
  const stem = (norm: string) => norm.replace(/(?:'s|ed|ing|es|s)$/, '')
  const wordsOf = ({ first, last }: Paragraph) =>
    tokens.slice(first, last).flatMap(({ kind, norm }) => (kind === 'word' ? norm.split('-') : []))
  const there = new Set(wordsOf(other).map(stem))
  const words = wordsOf(one).filter((word) => word.length > 3)
  return words.length > 3 && words.filter((word) => there.has(stem(word))).length * 2 >= words.length
}
