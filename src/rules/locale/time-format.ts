import type { ClockTime } from '../../copy/numbers.ts'
import { defineRule, everywhere, type Finding } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

type Clock = '12-hour' | '24-hour'

export default defineRule({
  id: 'locale/time-format',
  summary: 'Times of the day written the foreign way, or in two ways',
  why: `\`20h30\` is French, \`15.00 hours\` German, \`15:00 p.m.\` nobody's: the hours after noon are either counted on or marked
\`p.m.\`, not both. A story with \`18:30\` and \`6:30 p.m.\` was put together from two.

What most times of the story have is taken for right when at least three have it; a house sets \`clock\`. Durations and results
("won in 2h30") are left alone.`,
  mqm: 'locale-conventions/time-format',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'times' },
    { title: 'BBC News style guide' },
    { title: 'Guardian style guide', at: 'times' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    clock: {
      type: 'choice',
      choices: ['auto', '12-hour', '24-hour'],
      default: 'auto',
      description: 'The clock to use; `auto` takes what most times of the story have'
    }
  },
  messages: {
    french: 'Time `{actual}` with an h: use `{expected}`',
    both: 'Time `{actual}` counts past noon and marks it too: use `{expected}`',
    word: 'Superfluous `{word}` after the time in `{actual}`: use `{expected}`',
    minority: 'Time `{actual}`, where {count} of {total} times in this story have the {wanted} clock: use `{expected}`',
    clock: 'Time `{actual}`: use `{expected}`'
  },
  examples: {
    bad: [
      { bad: 'The show opens at [[20h30]] on Monday.', message: 'french', fixed: 'The show opens at 20:30 on Monday.' },
      {
        bad: 'The show opens at [[15:30 p.m.]] on Monday.',
        message: 'both',
        fixed: 'The show opens at 3:30 p.m. on Monday.'
      },
      {
        bad: "The show opens at [[15.00 o'clock]] on Monday.",
        message: 'word',
        fixed: 'The show opens at 15:00 on Monday.'
      },
      {
        bad: 'The show opens at [[15:00 hours]] on Monday.',
        message: 'word',
        fixed: 'The show opens at 15:00 on Monday.'
      },
      {
        bad: 'It opens at 6:30 p.m. on Monday, at 7:00 p.m. on Tuesday, at 8:00 p.m. on Friday and at [[18:30]] on Sunday.',
        message: 'minority',
        fixed:
          'It opens at 6:30 p.m. on Monday, at 7:00 p.m. on Tuesday, at 8:00 p.m. on Friday and at 6:30 p.m. on Sunday.'
      },
      {
        bad: 'The show opens at [[00:01]] on Monday.',
        message: 'clock',
        options: { clock: '12-hour' },
        fixed: 'The show opens at 12:01 a.m. on Monday.'
      }
    ],
    good: [
      { good: 'The show opens at 20:30 on Monday and at 6:30 p.m. on Tuesday.' },
      { good: 'He won in 3:48, after 2h30 of play, at 5 a.m. and three hours late.' },
      { good: 'The show opens at 8:30 p.m. on Monday.', options: { clock: '12-hour' } },
      { good: "It opens at 6 o'clock, at 3.50 pm and at 1500 hours." }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const { tokens, text, numbers } = story
    // Without a preposition a figure such as 3:48 is a result, a score or a verse.
    const times = numbers.times.filter((time) => time.half || isTimeOfDay(text, time))
    if (times.length === 0) return
    const marked = times.filter((time) => time.half).length
    const [count, most]: [number, Clock] =
      marked * 2 > times.length ? [marked, '12-hour'] : [times.length - marked, '24-hour']
    const wanted = options.clock !== 'auto' ? options.clock : count >= 3 && count * 2 > times.length ? most : undefined
    for (const time of times) {
      const { start, end, hour, half, separator, next } = time
      const word = tokens[next]
      const isWord = word !== undefined && /^(?:o'clock|hours)$/.test(word.norm) && word.start - end <= 1
      let found: Finding<'french' | 'both' | 'word' | 'minority' | 'clock'> | undefined
      if (separator === 'h') found = { message: 'french', ...replacing(story, start, end, written(time, '24-hour')) }
      else if (half === 'pm' && hour > 12)
        found = { message: 'both', ...replacing(story, start, end, written(time, '12-hour')) }
      else if (isWord && !half && separator) {
        const one = replacing(story, start, word.end, written(time, '24-hour'))
        found = { message: 'word', ...one, data: { ...one.data, word: word.text } }
      } else if (wanted && (half ? '12-hour' : '24-hour') !== wanted && hour <= 24) {
        const one = replacing(story, start, end, written(time, wanted as Clock))
        found = {
          message: options.clock === 'auto' ? 'minority' : 'clock',
          ...one,
          data: { ...one.data, count, total: times.length, wanted }
        }
      }
      if (found) yield found
    }
  }
})

function isTimeOfDay(text: string, { start, end }: ClockTime): boolean {
  if (
    /\b(?:at|by|until|till|from|before|since|around|about|between)\s+(?:about |around )?$/i.test(
      text.slice(Math.max(0, start - 16), start)
    )
  )
    return true
  return /^ ?(?:hours|o['’]clock|GMT|BST|UTC|Moscow time|local time)/.test(text.slice(end, end + 14))
}

function written({ hour, minute, half }: ClockTime, clock: Clock): string {
  const minutes = String(minute).padStart(2, '0')
  if (clock === '24-hour') {
    const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
    return `${String(full).padStart(2, '0')}:${minutes}`
  }
  const mark = half ?? (hour >= 12 && hour < 24 ? 'pm' : 'am')
  const small = hour % 12 === 0 ? 12 : hour % 12
  return `${small}${minute ? `:${minutes}` : ''} ${mark === 'pm' ? 'p.m.' : 'a.m.'}`
}
