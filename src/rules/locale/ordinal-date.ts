import { defineRule } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

export default defineRule({
  id: 'locale/ordinal-date',
  summary: 'A date with `th`, as in `July 25th`',
  why: `News style writes the bare figure: \`July 25\`, \`25 July\`. The ending is for invitations and for speech, and translators
carry it over from the ordinals of the source («25-е июля»). In 430,000 words of native news it stands twice.

Quotations, "the 25th of July" and "the July 4th holiday" are left alone.`,
  mqm: 'locale-conventions/date-format',
  sources: [
    { title: 'The Associated Press Stylebook' },
    { title: 'Guardian style guide', at: 'dates' },
    { title: 'BBC News style guide' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'headline', 'crosshead', 'caption', 'dateline', 'credit'],
  options: {},
  messages: {
    ordinal: 'Date `{actual}` with an ordinal: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'The talks opened on [[July 25th]] in Minsk.',
        message: 'ordinal',
        fixed: 'The talks opened on July 25 in Minsk.'
      },
      {
        bad: 'The talks opened on [[25th July]] in Minsk.',
        message: 'ordinal',
        fixed: 'The talks opened on 25 July in Minsk.'
      },
      {
        bad: 'All children born after [[1st September 2002]] may come.',
        message: 'ordinal',
        fixed: 'All children born after 1 September 2002 may come.'
      }
    ],
    good: [
      { good: 'The talks opened on July 25 in Minsk, on the 25th of July.' },
      { good: '"We opened on July 25th," he said.' },
      { good: 'It was the July 4th holiday. On the 4th July was still cold.' }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const { start, end, first, ordinal, link, form } of story.numbers.dates) {
      if (link === 'of' || !/^(?:st|nd|rd|th)$/.test(ordinal)) continue
      // After an article the day is counted, or the date is a name.
      if (story.tokens[first - 1]?.norm === 'the' && (form === 'month-first' || story.tokens[first - 2]?.norm === 'on'))
        continue
      const text = story.text.slice(start, end).replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
      yield { message: 'ordinal', ...replacing(story, start, end, text) }
    }
  }
})
