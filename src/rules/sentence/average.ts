import type { Sentence, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'sentence/average',
  summary: 'A story whose sentences are long on the whole',
  why: `Long sentences tire when nothing short stands between them. Edited English news has some 20 words to a sentence; one that averages more
than 25, or has more than 30 words in every fourth sentence, was not cut up when it was translated. The note stands at the longest
sentence: begin there.

Only lead and body count, and only stories of at least eight sentences.`,
  mqm: 'style/unidiomatic',
  sources: [{ title: 'European Commission, How to write clearly', at: 'keep it short and simple' }],
  severity: 'info',
  confidence: 'high',
  where: ['narration', 'quotation'],
  options: {
    average: {
      type: 'integer',
      default: 25,
      min: 5,
      max: 100,
      description: 'Words that a sentence may have on average'
    },
    long: { type: 'integer', default: 30, min: 5, max: 200, description: 'A sentence of more words is long' },
    share: {
      type: 'integer',
      default: 25,
      min: 0,
      max: 100,
      description: 'Share of long sentences that is too many, in per cent'
    },
    least: { type: 'integer', default: 8, min: 1, max: 1000, description: 'Stories of fewer sentences are left alone' }
  },
  messages: {
    average: 'Sentences have {average} words on average (limit {limit}): begin by splitting this one of {words}',
    share: '{share}% of the sentences have more than {long} words: begin by splitting this one of {words}'
  },
  examples: {
    bad: [
      {
        bad: 'The road is shut. [[The mayor said on Monday that the old bridge would be mended.]] It rains.',
        message: 'average',
        options: { average: 5, least: 3 }
      },
      {
        bad: 'The road is shut. [[The mayor said on Monday that the old bridge would be mended.]] It rains.',
        message: 'share',
        options: { long: 8, share: 20, least: 3 }
      },
      {
        bad: 'Road shut\n\nThe road is shut. [[The council will meet in the hall by the river.]]',
        message: 'average',
        options: { average: 6, least: 2 }
      }
    ],
    good: [
      { good: 'The road is shut. It rains.', options: { average: 5, least: 2 } },
      { good: 'The road is shut. The mayor said on Monday that the old bridge would be mended.' },
      {
        good: 'The mayor spoke. The road is shut. He said that it would be mended by May.',
        options: { least: 3, long: 8, share: 40 }
      }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const sentences = prose(story)
    if (sentences.length === 0 || sentences.length < options.least) return
    const longest = sentences.reduce((a, b) => (b.words > a.words ? b : a))
    const { start, end, words } = longest
    const average = Math.round(sentences.reduce((sum, one) => sum + one.words, 0) / sentences.length)
    if (average > options.average)
      yield { message: 'average', start, end, data: { average, limit: options.average, words } }
    else {
      const share = Math.round((sentences.filter((one) => one.words > options.long).length / sentences.length) * 100)
      if (share > options.share) yield { message: 'share', start, end, data: { share, long: options.long, words } }
    }
  }
})

function prose({ sentences }: Story): readonly Sentence[] {
  return sentences.filter(({ paragraph: { role } }) => role === 'lead' || role === 'body')
}
