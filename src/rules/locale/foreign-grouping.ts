import { type Figure, grouped } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const counted =
  /^(?:people|persons|men|women|children|families|cases|homes|houses|soldiers|troops|servicemen|workers|jobs|residents|tourists|visitors|students|patients|voters|votes|inhabitants|units|cars|vehicles|ships|euros|dollars|pounds|rubles|roubles|yuan|hryvnias|square|hectares)$/
// Digits in threes are a number of something else: a telephone, an account.
const label = /^(?:no|nos|call|phone|telephone|tel|fax|on|code|account|card|or|hotline|passport|id)\.?$/

export default defineRule({
  id: 'locale/foreign-grouping',
  summary: 'Thousands grouped with dots, spaces or apostrophes',
  why: `\`1.000.000\`, \`12 000\` and \`1'000\` are a million, twelve thousand and a thousand on the Continent. English news groups
with commas, and \`10.000 people\` reads as ten people.

A house that groups with thin spaces, as the SI does, sets \`spaces: true\`. A single group behind a dot counts only before
people, units or money; telephone numbers are left alone.`,
  mqm: 'locale-conventions/number-format',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'EU English Style Guide' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {
    spaces: { type: 'boolean', default: false, description: 'Whether spaces between groups are allowed' }
  },
  messages: {
    grouping: 'Thousands in `{actual}` are grouped the foreign way: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'The city has [[1.000.000]] people.',
        message: 'grouping',
        fixed: 'The city has 1,000,000 people.'
      },
      { bad: 'The march drew [[10.000]] people.', message: 'grouping', fixed: 'The march drew 10,000 people.' },
      { bad: 'He paid [[12 000]] euros back.', message: 'grouping', fixed: 'He paid 12,000 euros back.' },
      { bad: "The house cost [[750'000]] francs.", message: 'grouping', fixed: 'The house cost 750,000 francs.' }
    ],
    good: [
      { good: 'The rate is 5.037 million; he won by 0.001 seconds and lost 10.125 kg.' },
      { good: 'Call 0800 555 111 or 0845 8 505 505. The host is 10.12.20.1.' },
      { good: 'In 2020 300 people came, and room 12 100 of them.' },
      { good: 'He paid 12 000 euros back.', options: { spaces: true } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    for (const figure of story.numbers.figures) {
      if (!isForeign(story, figure, options.spaces)) continue
      const { start, end, value } = figure
      yield { message: 'grouping', ...replacing(story, start, end, grouped(value)) }
    }
  }
})

function isForeign(
  { text, tokens }: Story,
  { form, start, text: own, first, next, suffix }: Figure,
  spaces: boolean
): boolean {
  const before = text[start - 1] ?? ' '
  if (/[\p{L}\d./+-]/u.test(before)) return false
  const currency = /[$£€¥₽]/.test(before)
  const after = tokens[next]?.norm ?? ''
  if (form === 'dotted')
    return own.split('.').length > 2
      ? own.length !== 11 && !label.test(tokens[first - 1]?.norm ?? '')
      : counted.test(after)
  if (form === 'apostrophe') return !suffix
  if (form !== 'spaced' || spaces || label.test(tokens[first - 1]?.norm ?? '')) return false
  return (
    currency ||
    (tokens[first - 1]?.kind !== 'number' &&
      (counted.test(after) || /^[a-z]{2,}s$/.test(after)) &&
      tokens[first - 1]?.norm !== 'room')
  )
}
