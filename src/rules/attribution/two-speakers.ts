import type { Attribution, Paragraph, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'attribution/two-speakers',
  summary: 'Two persons quoted in one paragraph, or a new one named only after his words',
  why: `A new speaker is a new paragraph, or the reader gives the second one's words to the first. And where the paragraph
before ended with one person's words, a paragraph that starts with a quotation seems to go on with them: name the new
speaker first.

A note: much edited copy lets two persons answer one another in a paragraph. Left alone: stories that are set in few long
paragraphs.`,
  mqm: 'style/unidiomatic',
  sources: [{ title: 'The Associated Press Stylebook', at: 'attribution' }, { title: 'BBC News style guide' }],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {},
  messages: {
    paragraph: '`{actual}` is the second speaker in this paragraph, after {first}: start a new one',
    late: '`{actual}` is named only after the quotation, which seems to go on with {first}: name the new speaker first'
  },
  examples: {
    bad: [
      {
        bad: '"It rained for days," Anna Hill said. "It rained for weeks," [[Ivan Brown]] said.',
        message: 'paragraph'
      },
      {
        bad: 'Anna Hill said: "It rained for three days."\n\n"It rained for three weeks," [[Ivan Brown]] said.',
        message: 'late'
      },
      {
        bad: '"It rained for days," Anna Hill said. "It never stopped."\n\n"It did stop in May," [[Ivan Brown]] said.',
        message: 'late'
      }
    ],
    good: [
      { good: '"It rained for days," Anna Hill said. "It rained for weeks," she said.' },
      { good: '"It rained for days," Anna Hill said.\n\nIvan Brown said: "It rained for weeks."' },
      { good: 'Anna Hill said: "It rained for three days."\n\n"It rained for weeks," Hill said.' }
    ]
  },
  unit: 'story',
  *check(story) {
    let before: Attribution | undefined
    const reported = new Set<Paragraph>()
    for (const one of story.attributions.all) {
      const { speaker, speech, position, sentence, quotation } = one
      if (speech !== 'direct' || !speaker?.person) continue
      const { paragraph } = sentence
      const other = before?.speaker?.person
      if (before && other && other !== speaker.person && speaker.kind === 'person' && !reported.has(paragraph)) {
        const { start, end } = speaker
        const data = { first: other.surname }
        if (before.sentence.paragraph === paragraph) {
          reported.add(paragraph)
          yield { message: 'paragraph', start, end, data }
        } else if (position === 'after' && quotation!.start === paragraph.start && endsQuoted(story, before, paragraph))
          yield { message: 'late', start, end, data }
      }
      before = one
    }
  }
})

/** Whether the paragraph before ends in the words of that speaker. */
function endsQuoted(story: Story, before: Attribution, paragraph: Paragraph): boolean {
  const previous = story.paragraphs[paragraph.index - 1]
  if (previous === undefined || before.sentence.paragraph !== previous) return false
  const last = story.tokens[previous.last - 1]!
  return (
    story.quotations.marks.length > 0 &&
    /["”'’»]/.test(last.text) &&
    story.quotationAt(last.start - 1, last.start) !== undefined
  )
}
