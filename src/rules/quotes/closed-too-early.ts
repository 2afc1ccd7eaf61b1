import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Paragraph, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'quotes/closed-too-early',
  summary: 'Speech that is closed at the end of a paragraph and goes on in the next',
  why: `A closing mark at the end of a paragraph tells that the speaker has finished; when two paragraphs
are nothing but speech and name nobody, the reader looks for a second speaker. If it is the same one, the first paragraph
stays open.

A note only: whether two people speak, the marks do not tell. Interviews and lists of comments have good reasons.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: quotation marks' },
    { title: 'The Chicago Manual of Style', at: 'quotations of several paragraphs' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    closed: 'The next paragraph is speech too and names no speaker: if it is the same one, leave this paragraph open'
  },
  examples: {
    bad: [
      { bad: '"The road is old.[["]]\n\n"Nobody uses it."', message: 'closed' },
      { bad: '“We asked the port first.[[”]]\n\n“They never answered us, and we left the town.”', message: 'closed' },
      { bad: '"We will build it.[["]]\n\n"It will open in May, the plan says."', message: 'closed' }
    ],
    good: [
      { good: '"The road is old.\n\n"Nobody uses it."' },
      { good: '"The road is old."\n\n"Nobody uses it," the mayor said.' },
      { good: '"Why?" said the mayor, Ann Lee. "The road is old."\n\n"Nobody uses it."' },
      { good: '"The road is old," he said.\n\n"Nobody uses it."' }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const { start, close, depth, paragraph } of story.quotations.all) {
      if (
        !close ||
        depth > 0 ||
        start !== paragraph.start ||
        close.family.endsWith('single') ||
        !/^\.?$/.test(story.text.slice(close.end, paragraph.end))
      )
        continue
      if (!/[.!?…]/.test(story.text[close.start - 1]! + story.text.slice(close.end, paragraph.end))) continue
      const next = story.paragraphs[paragraph.index + 1]
      if (next?.role === 'body' && isBareSpeech(story, next))
        yield { message: 'closed', start: close.start, end: close.end }
    }
  }
})

/** A paragraph that is one quotation, and nothing outside it. */
function isBareSpeech({ quotations, tokens }: Story, { start, end, first, last }: Paragraph): boolean {
  const whole = quotations.all.some((one) => one.depth === 0 && one.start === start && one.end === end)
  return whole && last - first > 3 && !reportingForms.has(tokens[last - 2]!.norm)
}
