import { type CalendarDate, monthNames } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const weekdayOf = new Map(
  weekdays.flatMap((name, i) => [name, name.slice(0, 3), `${name.slice(0, 3)}.`].map((form) => [form, i] as const))
)

export default defineRule({
  id: 'locale/weekday-date',
  summary: 'A weekday that is not the weekday of its date',
  why: `One of the two is wrong, and the reader cannot tell which: a slip of the source, or of the translation. Only a
weekday that stands against a full date is looked at.

False alarms: dates of the old (Julian) calendar.`,
  mqm: 'accuracy/date-time',
  sources: [{ title: 'Reuters Handbook of Journalism' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    weekday: '{date} was a {right}, not a {wrong}: check the date'
  },
  examples: {
    bad: [
      { bad: 'He spoke on [[Tuesday, January 18, 2021]], in Moscow.', message: 'weekday' },
      { bad: 'He spoke on [[Tuesday 18 January 2021]] in Moscow.', message: 'weekday' },
      { bad: 'The vote is set for [[Sunday, Nov. 4, 2024]].', message: 'weekday' }
    ],
    good: [
      { good: 'He spoke on Monday, January 18, 2021, in Moscow.' },
      { good: 'He spoke on Tuesday. January 18, 2021, was a holiday.' },
      { good: 'He spoke on Tuesday, January 18.' },
      { good: 'On Tuesday 30 February 2021 the joke was old.' }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const date of story.numbers.dates) {
      const found = date.year !== undefined && date.year > 1922 ? statedWeekday(story, date) : undefined
      if (!found) continue
      const day = new Date(Date.UTC(date.year!, date.month - 1, date.day))
      if (day.getUTCDate() !== date.day || day.getUTCDay() === found.weekday) continue
      yield {
        message: 'weekday',
        start: found.start,
        end: date.end,
        data: {
          date: `${date.day} ${monthNames[date.month - 1]} ${date.year}`,
          right: weekdays[day.getUTCDay()]!,
          wrong: weekdays[found.weekday]!
        }
      }
    }
  }
})

function statedWeekday({ tokens }: Story, date: CalendarDate): { start: number; weekday: number } | undefined {
  let i = date.first - 1
  if (tokens[i]?.norm === 'the') i--
  if (tokens[i]?.text === ',' || tokens[i]?.text === '(') i--
  const token = tokens[i]
  const weekday = token && weekdayOf.get(token.text)
  return weekday === undefined ? undefined : { start: token!.start, weekday }
}
