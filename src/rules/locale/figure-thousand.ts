import { type Figure, grouped } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing, unquotedFix } from '../../core/unquoted-fix.ts'

const scales = new Map([
  ['thousand', 1000],
  ['thousands', 1000],
  ['thous', 1000],
  ['thous.', 1000],
  ['tys', 1000],
  ['tys.', 1000],
  ['hundred', 100],
  ['lakh', 100_000],
  ['crore', 10_000_000]
])

export default defineRule({
  id: 'locale/figure-thousand',
  summary: 'A figure before `thousand`, as in `47 thousand`',
  why: `Russian writes «47 тысяч», English 47,000. Beside \`million\` and \`billion\`, which do stand after figures, \`47 thousand\` is
read twice. So are \`lakh\` (100,000) and \`crore\` (10 million) outside South Asia.

\`Hundreds of thousands\`, \`several thousand\`, \`forty thousand\` and the unit of a table (\`thousand tons\`) are left alone.`,
  mqm: 'locale-conventions/number-format',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'Reuters Handbook of Journalism' }],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    southAsian: { type: 'boolean', default: false, description: 'Whether `lakh` and `crore` are allowed' }
  },
  messages: {
    thousand: 'Unexpected `{actual}`: write `{expected}`'
  },
  examples: {
    bad: [
      { bad: 'The town has [[47 thousand]] people.', message: 'thousand', fixed: 'The town has 47,000 people.' },
      { bad: 'Some [[5.7 thousand]] homes burnt.', message: 'thousand', fixed: 'Some 5,700 homes burnt.' },
      { bad: 'Some [[15,2 thousand]] homes burnt.', message: 'thousand', fixed: 'Some 15,200 homes burnt.' },
      { bad: 'They sold [[2 lakh]] cars.', message: 'thousand', fixed: 'They sold 200,000 cars.' },
      { bad: 'It holds [[4.5 thousand million]] litres.', message: 'thousand', fixed: 'It holds 4.5 billion litres.' },
      { bad: 'Some [[8,500 thousand]] cars came.', message: 'thousand' },
      { bad: 'He said: "We sold [[20 thousand]] cars."', message: 'thousand' }
    ],
    good: [
      { good: 'The town has 47,000 people; several thousand left, hundreds of thousands stayed.' },
      { good: 'It is a 5 thousand-year history, he said of 1990 thousand-footers.' },
      { good: 'In 2020, thousands of people came. In 2021 thousands left.' },
      { good: 'They sold 2 lakh cars.', options: { southAsian: true } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const { text: copy } = story
    for (const figure of story.numbers.figures) {
      const token = story.tokens[figure.next]
      const factor = figure.suffix ? undefined : scales.get(token?.norm ?? '')
      if (!factor || (options.southAsian && factor > 1000) || isCount(story, figure)) continue
      const { start } = figure
      // The stop of an abbreviation may end the sentence too.
      const isStop = token!.text.endsWith('.') && !/^\s+\p{Ll}/u.test(copy.slice(token!.end, token!.end + 3))
      const larger = factor === 1000 ? story.tokens[figure.next + 1] : undefined
      if (larger?.norm === 'million') {
        yield { message: 'thousand', ...replacing(story, start, larger.end, `${figure.value} billion`) }
        continue
      }
      const end = token!.end - (isStop ? 1 : 0)
      const value = Math.round(figure.value * factor * 1000) / 1000
      // 10 to 20 thousand, 10-20 thousand: the first end of the range must change too.
      const isRange = /[\d][-–]$|\d (?:to|or|and|-|–) $/.test(copy.slice(Math.max(0, start - 6), start))
      // 8,500 thousand says one thing too much, and only the source knows which.
      const fixable = Number.isInteger(value) && !isRange && figure.form !== 'grouped'
      yield {
        message: 'thousand',
        start,
        end,
        data: { expected: grouped(value) },
        ...(fixable && unquotedFix(story, [{ start, end, text: grouped(value) }]))
      }
    }
  }
})

/** `2021 thousands left` is a year; `5 thousand-year` a compound; 8,500 thousand cannot be meant so. */
function isCount({ text, tokens }: Story, { value, form, end, next }: Figure): boolean {
  const scale = tokens[next]!
  if (/^[-–]\p{L}/u.test(text.slice(scale.end, scale.end + 2)) || /[\r\n]/.test(text.slice(end, scale.start)))
    return true
  return form === 'plain' && value >= 1900 && value <= 2100
}
