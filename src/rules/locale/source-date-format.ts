import { type CalendarDate, monthNames } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'

const beforeYear = wordSet(['in', 'since', 'from', 'until', 'till', 'by', 'of', 'during'])
const afterStop = wordSet(['on', 'until', 'from', 'since', 'by', 'till', 'to', 'of'])

export default defineRule({
  id: 'locale/source-date-format',
  summary: 'Dates written the way of the source language',
  why: `\`18.01.2021\`, \`January, 18\`, \`18 of January\` and \`in 2020 year\` are Russian, German or Chinese dates in English
words. Readers stop at them, and \`05/06/21\` is two different days on the two sides of the Atlantic.

False alarms: version numbers and file names that look like dates; they stand in code as a rule, where nothing is reported.
\`The 18th of January\` is English and left alone.`,
  mqm: 'locale-conventions/date-format',
  sources: [
    { title: 'The Associated Press Stylebook' },
    { title: 'BBC News style guide' },
    { title: 'EU English Style Guide' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {
    order: {
      type: 'choice',
      choices: ['auto', 'month-first', 'day-first'],
      default: 'auto',
      description: 'Order of day and month in what is offered; `auto` takes that of the other dates in the story'
    }
  },
  messages: {
    numeric: 'Date in figures `{actual}`: name the month, as in `{expected}`',
    ambiguous: 'Date in figures `{actual}` can be two days: name the month',
    comma: 'Comma between month and day in `{actual}`: use `{expected}`',
    of: '`of` between day and month in `{actual}`: use `{expected}`',
    ordinal: 'Stop or hyphen after the day in `{actual}`: use `{expected}`',
    year: 'Word `{actual}` after the figure of the year: leave it out'
  },
  examples: {
    bad: [
      {
        bad: 'The law was passed on [[18.01.2021]] by one vote.',
        message: 'numeric',
        fixed: 'The law was passed on 18 January 2021 by one vote.'
      },
      {
        bad: 'The law was passed on [[2021-01-18]].',
        message: 'numeric',
        options: { order: 'month-first' },
        fixed: 'The law was passed on January 18, 2021.'
      },
      { bad: 'The law was passed on [[05/06/21]] by one vote.', message: 'ambiguous' },
      { bad: 'Talks open on [[January, 18]] in Minsk.', message: 'comma', fixed: 'Talks open on January 18 in Minsk.' },
      { bad: 'Talks open on [[18 of January]] in Minsk.', message: 'of', fixed: 'Talks open on 18 January in Minsk.' },
      { bad: 'Talks open on [[18-th January]].', message: 'ordinal', fixed: 'Talks open on 18 January.' },
      { bad: 'The vote is on [[3. October]].', message: 'ordinal', fixed: 'The vote is on 3 October.' },
      {
        bad: 'The plant was built on 18 January 2011 [[year]].',
        message: 'year',
        fixed: 'The plant was built on 18 January 2011.'
      },
      {
        bad: 'The plant was built in 2011 [[year]], he said.',
        message: 'year',
        fixed: 'The plant was built in 2011, he said.'
      }
    ],
    good: [
      { good: 'The talks of 18 January 2021 year after year came to nothing.' },
      { good: 'The 18th of January, 18 January 2021 and January 18, 2021, are one day.' },
      { good: 'Version 4.12.20 came out in May, 16 months late. The host is 10.12.20.1.' },
      { good: 'He scored in June, July and August. In January, 18 people died.' },
      { good: 'The 2020 year-end report is out. In the 2020 year of drought nothing grew.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const { dates, figures } = story.numbers
    const order = options.order === 'auto' ? usualOrder(dates) : options.order
    for (const date of dates) {
      const { start, end } = date
      if (date.form === 'month-first' || date.form === 'day-first') yield* ofWords(story, date)
      else if (date.form === 'slashes' && date.day <= 12 && date.month <= 12 && date.day !== date.month)
        yield { message: 'ambiguous', start, end }
      else if (!isVersion(story, date)) {
        const text = inWords(date, order)
        yield {
          message: 'numeric',
          start,
          end,
          data: { expected: text },
          ...unquotedFix(story, [{ start, end, text }], false)
        }
      }
    }
    for (const { text, value, form, suffix, first, next, dated } of figures) {
      if (form !== 'plain' || text.length !== 4 || value < 1500 || value > 2100 || suffix) continue
      const year = story.tokens[next]
      if (year?.norm !== 'year') continue
      if (!dated && !beforeYear.has(story.tokens[first - 1]?.norm ?? '')) continue
      const after = story.tokens[next + 1]
      if (
        after?.kind === 'word' &&
        after.start - year.end < 3 &&
        !/^(?:and|but|when|the|was|there|at|to)$/.test(after.norm)
      )
        continue
      const { start, end } = year
      const before = story.tokens[next - 1]!.end
      yield { message: 'year', start, end, ...unquotedFix(story, [{ start: before, end, text: '' }]) }
    }
  }
})

function* ofWords(story: Story, date: CalendarDate) {
  const { start, end, link, ordinal, form } = date
  const actual = story.text.slice(start, end)
  const fixed = (text: string) => ({
    start,
    end,
    data: { expected: text },
    ...unquotedFix(story, [{ start, end, text }])
  })
  if (link === ',' && isListed(story, date)) yield { message: 'comma' as const, ...fixed(actual.replace(',', '')) }
  else if (link === 'of' && !ordinal && !isCounted(story, date))
    yield { message: 'of' as const, ...fixed(actual.replace(/\s+of\s+/, ' ')) }
  else if (ordinal.startsWith('-'))
    yield { message: 'ordinal' as const, ...fixed(actual.replace(/-(?:st|nd|rd|th)/, '')) }
  else if (ordinal === '.' && form === 'day-first' && afterStop.has(story.tokens[date.first - 1]?.norm ?? ''))
    yield { message: 'ordinal' as const, ...fixed(actual.replace('.', '')) }
}

/** In "on January, 18" the comma is astray; "in January, 18 people" counts people. */
function isListed({ tokens }: Story, { first, last }: CalendarDate): boolean {
  if (tokens[first - 1]?.norm === 'in' || monthish(tokens[first - 2]?.norm)) return false
  const after = tokens[last]
  return (
    after === undefined ||
    after.kind === 'punctuation' ||
    /^(?:at|in|on|the|and|when|to|by|after|for|a|as|with)$/.test(after.norm)
  )
}

const monthish = (norm: string | undefined) =>
  norm !== undefined && monthNames.some((name) => name.toLowerCase() === norm)

/** "12 of May's 20 matches" counts. */
function isCounted({ text, tokens }: Story, { end, first }: CalendarDate): boolean {
  return /^['’]s/.test(text.slice(end, end + 2)) || ['the', 'all', 'only'].includes(tokens[first - 1]?.norm ?? '')
}

function isVersion({ tokens, text }: Story, { first, start }: CalendarDate): boolean {
  return (
    /^(?:version|v|release|build|no|section|item|paragraph|clause)\.?$/.test(tokens[first - 1]?.norm ?? '') ||
    /[\p{L}_/-]/u.test(text[start - 1] ?? ' ')
  )
}

function usualOrder(dates: readonly CalendarDate[]): 'month-first' | 'day-first' {
  const monthFirst = dates.filter((date) => date.form === 'month-first').length
  return monthFirst > dates.filter((date) => date.form === 'day-first').length ? 'month-first' : 'day-first'
}

function inWords({ day, month, year }: CalendarDate, order: 'month-first' | 'day-first'): string {
  const name = monthNames[month - 1]!
  return order === 'month-first' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`
}
