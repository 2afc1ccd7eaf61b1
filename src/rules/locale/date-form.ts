import type { CalendarDate } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'

export default defineRule({
  id: 'locale/date-form',
  summary: 'Dates in two orders in one story',
  why: `\`January 31\` is American, \`31 January\` British and European; a story with both was put together from two translations.
So was one with \`January 31\` and \`February 7th\`. What most dates of the story have is taken for right when at least three
have it; a house sets \`order\`.

False alarms: names that hold a date, such as the July 20 plot, in a story with day-first dates.`,
  mqm: 'locale-conventions/date-format',
  sources: [
    { title: 'The Associated Press Stylebook' },
    { title: 'BBC News style guide' },
    { title: 'EU English Style Guide' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'headline', 'crosshead', 'caption'],
  options: {
    order: {
      type: 'choice',
      choices: ['auto', 'month-first', 'day-first'],
      default: 'auto',
      description: 'Order of day and month; `auto` takes that of most dates in the story'
    }
  },
  messages: {
    minority: 'Date `{actual}`, where {count} of {total} dates in this story have the {wanted} first',
    order: 'Date `{actual}`: put the {wanted} first'
  },
  examples: {
    bad: [
      {
        bad: 'It opened on May 3, shut on May 9, opened again on June 1 and shut on [[7 July]].',
        message: 'minority',
        fixed: 'It opened on May 3, shut on May 9, opened again on June 1 and shut on July 7.'
      },
      {
        bad: 'It opened on [[May 3]].',
        message: 'order',
        options: { order: 'day-first' },
        fixed: 'It opened on 3 May.'
      },
      { bad: 'It opened on [[23 November 2022]], he said.', message: 'order', options: { order: 'month-first' } }
    ],
    good: [
      { good: 'It opened on May 3 and shut on 7 July.' },
      { good: 'It opened on 3 May, shut on 9 May, opened on 1 June and shut on the 7th of July.' },
      { good: 'It opened on May 3, shut on May 9 and opened on June 1. "It shut on 7 July," he said.' },
      { good: 'It opened on 3 May 2020.', options: { order: 'day-first' } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const dates = story.numbers.dates.filter(
      (date) => (date.form === 'month-first' || date.form === 'day-first') && date.link !== 'of'
    )
    if (dates.length === 0) return
    const monthFirst = dates.filter((date) => date.form === 'month-first').length
    const dayFirst = dates.length - monthFirst
    const most = monthFirst > dayFirst ? 'month-first' : 'day-first'
    const count = Math.max(monthFirst, dayFirst)
    const wanted = options.order !== 'auto' ? options.order : count >= 3 && count * 2 > dates.length ? most : undefined
    for (const date of dates) {
      const { start, end, form } = date
      if (wanted && form !== wanted)
        yield {
          message: options.order === 'auto' ? 'minority' : 'order',
          start,
          end,
          data: { wanted: wanted === 'day-first' ? 'day' : 'month', count, total: dates.length },
          ...turned(story, date)
        }
    }
  }
})

/** With a year the commas around it change too, and a range has a second day: those are left to the editor. */
function turned(story: Story, { start, end, form, day, monthName, year }: CalendarDate) {
  const { text } = story
  if (year !== undefined || /[-–]/.test(text.slice(start - 1, start) + text.slice(end, end + 1))) return {}
  if (/[-–]/.test(text.slice(start, end))) return {}
  return unquotedFix(story, [
    { start, end, text: form === 'day-first' ? `${monthName} ${day}` : `${day} ${monthName}` }
  ])
}
