import type { Attribution, Quotation, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'attribution/late-attribution',
  summary: 'A long quotation whose speaker comes only after it',
  why: `Readers weigh words by who says them. A quotation of several sentences that names its speaker only at the end has to be
read twice: attribute it at the first natural pause, after the first sentence.

Left alone: a speaker whom the sentences just before have brought in, and a pronoun, which stands for somebody known.`,
  mqm: 'style/unidiomatic',
  sources: [{ title: 'The Associated Press Stylebook', at: 'attribution' }, { title: 'BBC News style guide' }],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {
    maxWords: {
      type: 'integer',
      default: 40,
      min: 5,
      max: 500,
      description: 'How many words of a quotation may go before its speaker.'
    }
  },
  messages: {
    late: 'The speaker is named after {words} words of quotation: move `{actual}` behind its first sentence'
  },
  examples: {
    bad: [
      {
        bad: 'Rents fell in May.\n\n"We never thought that it would come to this. It rained for three days, and the river rose, and then the bridge went, and with it the only road that we had to the harbour and to the town on the other bank of the river," [[said Anna Hill]].',
        message: 'late'
      },
      {
        bad: '"It rained for three days. The river rose. The bridge went," [[the mayor said]].',
        message: 'late',
        options: { maxWords: 10 }
      },
      {
        bad: 'It rained.\n\n"The river rose for three days, and the bridge went," [[Ivan Brown said]].',
        message: 'late',
        options: { maxWords: 8 }
      }
    ],
    good: [
      { good: '"It rained," Anna Hill said. "The river rose. The bridge went."' },
      { good: '"It rained for three days. The river rose," the mayor said.' },
      {
        good: 'Anna Hill came to see it. "It rained for three days. The river rose. The bridge went," Hill said.',
        options: { maxWords: 10 }
      },
      {
        good: '"It rained for three days. The river rose. The bridge went," she said.',
        options: { maxWords: 10 }
      }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const earlier: Attribution[] = []
    for (const one of story.attributions.all) {
      earlier.push(one)
      const { quotation, speaker } = one
      if (one.speech !== 'direct' || one.position !== 'after' || !quotation || !speaker) continue
      if (speaker.kind === 'pronoun') continue
      const words = wordsBefore(story, quotation, one)
      if (words > options.maxWords && !isKnown(story, earlier, quotation, one))
        yield { message: 'late', start: one.start, end: one.end, data: { words } }
    }
  }
})

/** Words of the quotation, and of those that it continues, up to the attribution. */
function wordsBefore(story: Story, quotation: Quotation, { first }: Attribution): number {
  let begin = quotation
  while (begin.continues) begin = begin.continues
  let words = 0
  for (let i = story.tokenAt(begin.start); i < first; i++) if (story.tokens[i]!.kind === 'word') words++
  return words
}

/** Whether the paragraph before, or this one up to the quotation, has named the speaker or had him speak. */
function isKnown(
  { names, paragraphs }: Story,
  earlier: readonly Attribution[],
  { start, paragraph }: Quotation,
  { speaker }: Attribution
): boolean {
  const from = (paragraphs[paragraph.index - 1] ?? paragraph).start
  const { person } = speaker!
  const named = names.within(from, start)
  if (person ? named.some((one) => one.person === person) : named.length > 0) return true
  for (let i = earlier.length - 1; i >= 0 && earlier[i]!.end > from; i--) {
    const one = earlier[i]!
    if (one.end <= start && (!person || one.speaker?.person === person)) return true
  }
  return false
}
