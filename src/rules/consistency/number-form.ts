import type { Figure } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import type { Form } from '../../copy/variants.ts'
import { elsewhere, isClear, minorities } from '../../core/agreement.ts'
import { defineRule } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const digitOf = new Map(words.map((word, i) => [word, i + 2]))
/** What takes a figure whatever the rest of the story has, or counts nothing. */
const notCounted =
  /^(?:per|percent|million|billion|trillion|thousand|hundred|dozen|cents?|pence|km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|cm|mm|miles?|feet|foot|inches|kg|kilograms?|kilos?|tons?|tonnes|lit(?:er|re)s?|degrees|hectares?|acres?|dollars|euros|pounds|roubles|rubles|yuan|yen|points?|goals?|wickets?|sets?|runs?|or|and|to|in|of|from|for|as|was|is|at|by|on|with|after|before|st|st\\.|oz|gb|mb|times|centuries)$/
const scales = new Map([
  ['million', 'million'],
  ['m', 'm'],
  ['mn', 'mn'],
  ['billion', 'billion'],
  ['bn', 'bn'],
  ['b', 'bn']
])

export default defineRule({
  id: 'consistency/number-form',
  summary: 'One kind of number in two forms: `5 people` and `five people`, `$5m` and `$6 million`',
  why: `Most houses spell out one to nine and take figures from 10 on; some write \`million\`, some \`m\`. A story that says *five people*
here and *7 people* there was put together from two.

Compared are numbers below ten before one and the same noun, and the words for millions and billions after figures, those of money
apart from the rest. What stands
more often is taken for right. Units, money, ages, scores and quotations are left alone. Percentages, commas in figures and the place
of currency signs are matters of \`locale/percent-form\`, \`locale/ungrouped\` and \`locale/currency-format\`.`,
  mqm: 'locale-conventions/number-format',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'numerals' },
    { title: 'Guardian style guide', at: 'numbers' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'crosshead', 'caption'],
  options: {},
  messages: {
    counted: '`{actual}`, where this story has such numbers {wanted} ({count} of {total} places)',
    scale: '`{actual}`, where {count} of {total} such figures in this story have `{wanted}`'
  },
  examples: {
    bad: [
      {
        bad: 'Five people died. Four people were hurt and three people lost; [[7]] people fled.',
        message: 'counted',
        fixed: 'Five people died. Four people were hurt and three people lost; seven people fled.'
      },
      {
        bad: 'It made $5m in May and $6m in June, and $7 [[million]] in July.',
        message: 'scale',
        fixed: 'It made $5m in May and $6m in June, and $7m in July.'
      },
      {
        bad: 'The plant cost 5 billion yuan, the line 2 billion, the road 3[[bn]].',
        message: 'scale',
        fixed: 'The plant cost 5 billion yuan, the line 2 billion, the road 3 billion.'
      }
    ],
    good: [
      { good: 'Five people and 12 people died; 7 dogs fled. It is 5 km or three km.' },
      { good: 'It made $5m in May, from 6 million people. “It made $6 million in June,” he said.' },
      { good: 'Two men, aged 2 to 9, ran 4 miles in three minutes.' }
    ]
  },
  unit: 'story',
  *check(story) {
    yield* counted(story)
    yield* scaled(story)
  }
})

function* counted(story: Story) {
  const forms = countsOf(story)
  if (!forms.some(({ form }) => form === 'in figures')) return
  for (const { form, wanted, count, total, places } of minorities(forms)) {
    const { start, end } = form
    const actual = story.text.slice(start, end)
    const value = digitOf.get(actual.toLowerCase())
    const text = value === undefined ? words[Number(actual) - 2]! : String(value)
    yield {
      message: 'counted' as const,
      start,
      end,
      data: { wanted, count, total },
      related: [elsewhere(story, places)],
      ...unquotedFix(story, [{ start, end, text }], isClear(count, total))
    }
  }
}

/** Numbers from two to nine before a plural noun, by that noun. */
function countsOf(story: Story): Form[] {
  const { tokens, numbers } = story
  const found: Form[] = []
  const add = (start: number, end: number, next: number, form: string) => {
    const noun = tokens[next]
    if (noun?.kind !== 'word' || !noun.spaced || !/^[a-z]{3,}s$|^(?:people|men|women|children)$/.test(noun.text)) return
    if (notCounted.test(noun.norm) || story.zoneOf(start, end) === 'quotation') return
    found.push({ key: noun.norm, form, rank: 0, start, end })
  }
  for (const { form, value, dated, suffix, start, end, next } of numbers.figures) {
    if (form !== 'plain' || value < 2 || value > 9 || dated || suffix) continue
    if (/[\s(]$/.test(story.text.slice(start - 1, start)) && !/[-–:/]/.test(story.text[end] ?? ''))
      add(start, end, next, 'in figures')
  }
  if (found.length === 0) return []
  for (const [i, { norm, start, end }] of tokens.entries()) if (digitOf.has(norm)) add(start, end, i + 1, 'in words')
  return found.sort((a, b) => a.start - b.start)
}

function* scaled(story: Story) {
  const forms: (Form & { readonly figure: Figure })[] = []
  for (const figure of story.numbers.figures) {
    const { suffix, next, end } = figure
    const word = story.tokens[next]
    const written = suffix || (word?.kind === 'word' && word.start - end === 1 ? word.norm : '')
    const form = scales.get(written)
    if (form === undefined || story.zoneOf(figure.start, end) === 'quotation') continue
    // Some houses have `$5m` for money and `5 million people` for all else, and `5m` of rope are metres.
    const money = /[$£€¥]/.test(story.text[figure.start - 1] ?? '')
    if (form === 'm' && !money) continue
    const start = suffix ? end : word!.start
    forms.push({
      key: `${form[0]} ${money}`,
      form,
      rank: 0,
      start,
      end: start + written.length,
      figure
    })
  }
  for (const { form, wanted, count, total, places } of minorities(forms)) {
    const { start, end } = form
    const { figure } = form as (typeof forms)[number]
    const text = wanted.length > 2 ? ` ${wanted}` : wanted
    yield {
      message: 'scale' as const,
      start,
      end,
      data: { wanted, count, total },
      related: [elsewhere(story, places)],
      ...unquotedFix(story, [{ start: figure.end, end, text }], isClear(count, total))
    }
  }
}
