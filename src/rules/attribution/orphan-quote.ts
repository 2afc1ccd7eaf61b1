import type { Paragraph, Quotation, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'attribution/orphan-quote',
  summary: 'A quotation whose speaker is not named',
  why: `A paragraph that is nothing but a quotation, with nobody named beside it, leaves the reader to guess who speaks.
In translated copy the speaker often got lost with the sentence that named him.

Left alone: a quotation that goes on over paragraphs, one whose speaker stands in the paragraph before or after it,
questions and answers, transcripts, and quotations within a sentence, such as slogans and titles.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'attribution' },
    { title: 'BBC News style guide' },
    { title: 'Reuters Handbook of Journalism', at: 'attribution' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {
    minWords: { type: 'integer', default: 6, min: 1, max: 100, description: 'Shorter quotations are let pass.' }
  },
  messages: { orphan: 'Nobody is named as the speaker of this quotation: say who speaks' },
  examples: {
    bad: [
      {
        bad: 'The two sides met on Monday. The talks took three hours.\n\n[["This is a serious issue in our relations."]]\n\nThe next round is in May.',
        message: 'orphan'
      },
      {
        bad: 'Rents fell by 3% in May. Wages rose by as much.\n\n[["Nobody could have hoped for more than that."]]',
        message: 'orphan'
      },
      {
        bad: 'Rents fell by 3% in May. Wages rose by as much.\n\n[["Nobody hoped for it."]]',
        message: 'orphan',
        options: { minWords: 4 }
      }
    ],
    good: [
      { good: 'The two met on Monday.\n\n"This is a serious issue in our relations," Lavrov said.' },
      { good: 'Lavrov spoke of Israel, he said on Monday.\n\n"This is a serious issue in our relations."' },
      {
        good: 'The two met on Monday.\n\n"This is a serious issue in our relations.\n\n"It will take years," Lavrov said.'
      },
      { good: 'Rents fell in May.\n\n"Nobody hoped for it."' },
      { good: 'Rents fell in May.\n\nA banner read: "Nobody could have hoped for more than that."' },
      {
        good: 'Why did it fall?\n\n"It rained for three days and nights."\n\nDid it fall again?\n\n"It did not fall again after that."\n\nWhen?\n\n"In May."\n\nWhere?\n\n"Here."'
      }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const { quotations, attributions } = story
    if (quotations.all.length === 0 || attributions.format !== 'news') return
    let speaking: ReadonlySet<Paragraph> | undefined
    let whole: ReadonlySet<Paragraph> | undefined
    for (const quotation of quotations.all) {
      const { paragraph } = quotation
      if (quotation.depth > 0 || (paragraph.role !== 'body' && paragraph.role !== 'lead')) continue
      if (!isWhole(story, quotation) || wordsIn(story, quotation) < options.minWords) continue
      if (attributions.of(quotation)) continue
      speaking ??= new Set(attributions.all.map((one) => one.sentence.paragraph))
      whole ??= wholeParagraphs(story)
      const beside = [neighbour(story, whole, paragraph, -1), neighbour(story, whole, paragraph, 1)]
      if (beside.some((one) => one && (speaking!.has(one) || namesSpeaker(story, one)))) continue
      yield { message: 'orphan', start: quotation.start, end: quotation.end }
    }
  }
})

/** A quotation of whole sentences that is all there is in its paragraph and does not go on. */
function isWhole({ text }: Story, { start, end, close, continues, paragraph }: Quotation): boolean {
  if (!close || continues || start !== paragraph.start || end !== paragraph.end) return false
  return /^.\p{Lu}/su.test(text.slice(start, start + 3)) && /[.!?…].$/s.test(text.slice(end - 2, end))
}

/** Over how many paragraphs of mere quotation a speaker may go on. */
const reach = 8

/** The nearest paragraph on one side that is not itself a mere quotation. */
function neighbour(
  { paragraphs }: Story,
  whole: ReadonlySet<Paragraph>,
  { index }: Paragraph,
  step: 1 | -1
): Paragraph | undefined {
  let i = index + step
  while (Math.abs(i - index) < reach && paragraphs[i] && whole.has(paragraphs[i]!)) i += step
  return paragraphs[i]
}

/** Paragraphs that are one quotation each. */
function wholeParagraphs({ quotations }: Story): ReadonlySet<Paragraph> {
  const whole = quotations.all.filter(({ start, end, paragraph }) => start === paragraph.start && end === paragraph.end)
  return new Set(whole.map((one) => one.paragraph))
}

function wordsIn(story: Story, { start, end }: Quotation): number {
  let words = 0
  for (let i = story.tokenAt(start); i < story.tokenAt(end); i++) if (story.tokens[i]!.kind === 'word') words++
  return words
}

/** Whether a paragraph tells of a person who may be the speaker. */
function namesSpeaker({ names, tokens }: Story, { start, end, first, last }: Paragraph): boolean {
  if (names.within(start, end).length > 0) return true
  for (let i = first; i < last; i++) {
    if (/^(?:he|she|who|spokesman|spokeswoman|spokesperson|statement|:)$/.test(tokens[i]!.norm)) return true
  }
  return false
}
