import type { Figure } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const unit =
  /^(?:%|percent|per|percentage|million|billion|trillion|degrees?|times|[cmk]?m|km|kg|tons?|tonnes|met(?:er|re)s|kilomet(?:er|re)s|hectares|litres|liters|points?|magnitude|euros?|dollars|rubles|roubles|yuan|°)$/

export default defineRule({
  id: 'locale/decimal-comma',
  summary: 'A decimal comma, as in `3,5 percent`',
  why: `Most languages of Europe write \`3,5\` where English writes \`3.5\`. Beside English thousands, as in \`3,500\`, the comma
misleads by a factor of ten or more.

Only figures before a unit, a per cent sign or a scale such as \`million\`, or behind a sign of currency, are looked at:
"groups 3,5 and 7" is a list.`,
  mqm: 'locale-conventions/number-format',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'EU English Style Guide' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    comma: 'Decimal comma in `{actual}`: use `{expected}`'
  },
  examples: {
    bad: [
      { bad: 'Prices rose by [[3,5]] percent in May.', message: 'comma', fixed: 'Prices rose by 3.5 percent in May.' },
      { bad: 'Prices rose by [[3,52]]% in May.', message: 'comma', fixed: 'Prices rose by 3.52% in May.' },
      { bad: 'The bridge cost €[[1,5]] million.', message: 'comma', fixed: 'The bridge cost €1.5 million.' },
      {
        bad: 'A copy was sold for $[[110,50]] at once.',
        message: 'comma',
        fixed: 'A copy was sold for $110.50 at once.'
      },
      { bad: 'He said: "It is [[2,5]] million people."', message: 'comma' }
    ],
    good: [
      { good: 'Prices rose by 3.5 percent to 1,500 euros.' },
      { good: 'Groups 3,5 and 7 play on Monday, 1,2 and 4 on Sunday.' },
      { good: 'It grew by 2, 3 and 5 percent in 2020,21 of them said.' },
      { good: 'He lost 6-4,6-2 after 3,500 metres.' }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const figure of story.numbers.figures) {
      if (figure.form !== 'decimal-comma' || figure.text.length > 7 || !isMeasured(story, figure)) continue
      const { start, end } = figure
      if (/[-–/:,.]/.test(story.text[start - 1] ?? '')) continue
      // Behind a sign alone, $110,00 may be short of a nought: no safe fix.
      const one = replacing(story, start, end, figure.text.replace(',', '.'), hasUnit(story, figure))
      yield { message: 'comma', ...one }
    }
  }
})

const isMeasured = (story: Story, figure: Figure) =>
  hasUnit(story, figure) || /[$£€¥₽]/.test(story.text[figure.start - 1] ?? '')

const hasUnit = ({ tokens }: Story, { suffix, next }: Figure) => unit.test(suffix || (tokens[next]?.norm ?? ''))
