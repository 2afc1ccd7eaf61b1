import { monthOf } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const prepositions = wordSet(['on', 'until', 'by', 'from', 'since', 'before', 'after'])
const partsOfDay = wordSet(['morning', 'afternoon', 'evening', 'night', 'early'])
// What may follow a day that stands alone; after "on the 9th" a noun says what is ninth.
const follows = wordSet(
  'that to when as and but with for in at by local said he she it they we after before who which, because while'
)

export default defineRule({
  id: 'locale/bare-day',
  summary: 'A day of the month without its month',
  why: `Chinese and Japanese news dates a story with the day alone: \`on the 9th\`. English readers have to look for the month,
and often it stands nowhere. Name the weekday or the month.

A day is left alone when its month stands in the sentence before it or in the sentence itself, as in "from the 9th to the
12th of May", and so are holes, floors and minutes.`,
  mqm: 'locale-conventions/date-format',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'Reuters Handbook of Journalism' }],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'headline', 'crosshead', 'caption', 'dateline', 'credit'],
  options: {},
  messages: {
    bare: 'Day without a month `{actual}`: name the weekday or the month'
  },
  examples: {
    bad: [
      { bad: '[[On the 9th]], the bank began to look for donors.', message: 'bare' },
      { bad: 'The ministry announced [[on the 26th]] that the road would open.', message: 'bare' },
      { bad: '[[On the morning of the 26th]], the first train left.', message: 'bare' },
      { bad: 'The bank began its campaign [[on 9th]] to look for donors.', message: 'bare' },
      { bad: 'The bank has closed its doors [[since the 3rd]].', message: 'bare' }
    ],
    good: [
      { good: 'On the 9th of May the bank began to look for donors. On the 12th, it found one.' },
      { good: 'He was leading on the 9th, but lost the ball on the 18th hole, in the 24th minute.' },
      { good: 'The work, by the 18th Century artist, hangs on the 9th floor.' },
      { good: '(Comprehensive news on the 11th)\n\nThe bank opened its doors.' },
      { good: 'On May 9 the bank opened. On the 10th, it was shut.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { tokens } = story
    for (const sentence of story.sentences) {
      // A line in brackets, such as `(Compiled on the 11th)`, is the wire's own: `residue/agency-boilerplate` tells of it.
      if (tokens[sentence.first]!.text === '(') continue
      const months: number[] = []
      for (let i = sentence.first + 1; i < sentence.last; i++) {
        const token = tokens[i]!
        const code = token.text.charCodeAt(0)
        if (code < 48 || code > 57 || !/^(?:[12]?\d|3[01])(?:st|nd|rd|th)$/.test(token.text)) continue
        // Without an article, as in "on 9th", too.
        let from = tokens[i - 1]!.norm === 'the' ? i - 2 : i - 1
        if (tokens[from]?.norm === 'of' && partsOfDay.has(tokens[from - 1]?.norm ?? '')) {
          from -= 2
          while (from > sentence.first && /^(?:the|early|late)$/.test(tokens[from]!.norm)) from--
          if (tokens[from]!.norm === 'in') from = Math.max(from, sentence.first)
        } else if (!prepositions.has(tokens[from]?.norm ?? '')) continue
        if (from < sentence.first) continue
        const after = tokens[i + 1]
        if (after && after.kind !== 'punctuation' && !follows.has(after.norm)) continue
        if (
          after?.text === '-' ||
          sportsDay.test(sentence.paragraph.role === 'headline' ? '' : story.text.slice(sentence.start, sentence.end))
        )
          continue
        if (months.length === 0) months.push(monthNear(story, sentence.index) ? 1 : 0)
        if (months[0]) continue
        yield { message: 'bare', start: tokens[from]!.start, end: token.end }
      }
    }
  }
})

/** Whether the sentence, or the one before it, names a month. */
function monthNear({ tokens, sentences }: Story, index: number): boolean {
  for (const near of [sentences[index - 1], sentences[index]]) {
    if (!near || near.paragraph.role === 'dateline') continue
    for (let i = near.first; i < near.last; i++) if (monthOf(tokens[i])) return true
  }
  return false
}

const sportsDay =
  /\b(?:holes?|lap|tee|par|birdied?|bogeye?d?|fairway|green|symphony|amendment|round|shots?|lead(?:ing|er)?|century|floor)\b/i
