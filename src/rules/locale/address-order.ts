import { beginsUpper } from '../../copy/capitals.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const street = /^(?:street|avenue|prospect|prospekt|lane|boulevard|embankment|highway|ulitsa|str\.?|st\.)$/
const sourceWord = /^(?:ulitsa|str\.?|prospekt)$/

export default defineRule({
  id: 'locale/address-order',
  summary: 'A house number behind its street, as in `Lenin Street, 5`',
  why: `English addresses put the number first: \`5 Lenin Street\`. The other way round, the figure reads like the start of what
comes next.

"On Wall Street, 300 people marched" is left alone: there the figure counts what follows.`,
  mqm: 'locale-conventions/address-format',
  sources: [{ title: 'The Associated Press Stylebook', at: 'addresses' }],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    number: 'House number behind the street in `{actual}`: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'The office is at [[Lenin Street, 5]], in Minsk.',
        message: 'number',
        fixed: 'The office is at 5 Lenin Street, in Minsk.'
      },
      { bad: 'They met at [[Kalinina Street, 339]].', message: 'number', fixed: 'They met at 339 Kalinina Street.' },
      { bad: 'The office is at [[Lenina str., 5]].', message: 'number', fixed: 'The office is at 5 Lenina Street.' }
    ],
    good: [
      { good: 'The office is at 5 Lenin Street, 300 metres from the park.' },
      { good: 'On Wall Street, 300 people marched; on Main Street, 5 of them fell.' },
      { good: 'He lived on Lenin Street, 2009-2012, and in Baker Street, 1990.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { tokens, text, numbers } = story
    for (const { first, start, end, form, value, suffix, next, dated } of numbers.figures) {
      if (form !== 'plain' || suffix.length > 1 || dated || tokens[first - 1]?.text !== ',' || value >= 1000) continue
      const at = tokens[first - 2]?.text === '.' ? first - 3 : first - 2
      const [name, kind] = [tokens[at - 1], tokens[at]]
      if (!kind || !name || !street.test(kind.norm) || !beginsUpper(name.text) || name.end > kind.start) continue
      const after = tokens[next]
      if (/^[-–/.:]\d/.test(text.slice(end, end + 2))) continue
      if (after && (after.kind !== 'punctuation' || after.text === '%') && after.start - end < 2) continue
      const head = text.slice(name.start, name.end)
      const own = sourceWord.test(kind.norm) ? 'Street' : kind.text
      yield {
        message: 'number',
        ...replacing(
          story,
          name.start,
          end + suffix.length,
          `${text.slice(start, end + suffix.length)} ${head} ${own}`,
          false
        )
      }
    }
  }
})
