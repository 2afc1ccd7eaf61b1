import { beginsUpper } from '../../copy/capitals.ts'
import { type Figure, grouped, isClockWord } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const quantifiers = wordSet(
  'than over about some nearly almost approximately around exactly only least another up roughly to'
)
const beforeQuantifier = wordSet('more less fewer at up')
const money = wordSet(
  'yuan rmb dollars rubles roubles euros pounds yen won rupees hryvnias tenge francs usd eur rub cny gbp'
)
const measure = wordSet('sq square cubic km kilometers kilometres kg kilograms tons tonnes hectares acres miles mw kwh')
const people = wordSet('people men women children personnel servicemen troops police staff')
const clocks = wordSet('at by until till from before after between since around and to')
const labels = wordSet(
  'no number flight room channel route model resolution article act page code year class type area highway gate bus series street road avenue building mr andre agenda formula bc ad circa season box extension size'
)
const nextScale = new Map([
  ['million', 'billion'],
  ['billion', 'trillion']
])
const notCounted = wordSet('as was is has this us series levels years slot slots deadline curfew news class')

export default defineRule({
  id: 'locale/ungrouped',
  summary: 'Four and more digits without a comma, as in `5150 yuan`',
  why: `News style puts a comma into figures of four and more digits: \`5,150 yuan\`, \`2,822 people\`. Copy from Russian and Chinese
leaves it out, and the figure reads like a year.

Years, times of the day, telephone numbers, models and everything with a name before it are left alone, and so is what could
be a year (1100 to 2100) unless a unit, money or "more than" shows that something is counted. A house that groups only
from five digits on sets \`from: 10000\`.`,
  mqm: 'locale-conventions/number-format',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'EU English Style Guide' }],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline', 'crosshead', 'caption', 'credit'],
  options: {
    from: {
      type: 'integer',
      default: 1000,
      min: 1000,
      max: 10000,
      description: 'The least figure that takes a comma'
    }
  },
  messages: {
    scale: 'Figure `{actual}`: use `{expected}`',
    ungrouped: 'Figure `{actual}` without a comma: use `{expected}`'
  },
  examples: {
    bad: [
      { bad: 'Donors get [[5150]] yuan each.', message: 'ungrouped', fixed: 'Donors get 5,150 yuan each.' },
      {
        bad: 'In all, [[2822]] people were flown out.',
        message: 'ungrouped',
        fixed: 'In all, 2,822 people were flown out.'
      },
      { bad: 'More than [[1500]] residents left.', message: 'ungrouped', fixed: 'More than 1,500 residents left.' },
      { bad: 'The tax is £[[63081]] a year.', message: 'ungrouped', fixed: 'The tax is £63,081 a year.' },
      { bad: 'The plant cost [[5150 million]] yuan.', message: 'scale', fixed: 'The plant cost 5.15 billion yuan.' },
      { bad: 'He said: "We have [[4000]] tons."', message: 'ungrouped' }
    ],
    good: [
      { good: 'In 2011 people left, and over 1900 to 2010 more did. It dates back to 1670.' },
      { good: 'NGC 4889 is a galaxy. The Nokia 3220 of Andre 3000 rang at 2200 GMT in room 4015.' },
      { good: 'Resolution 2254 and UN resolution 1441 were passed by 2200. Call 0800 028 9276.' },
      { good: 'She won the 5000 metres. It costs 5,000 yuan.' },
      { good: 'Donors get 5150 yuan, and the town 51,500.', options: { from: 10000 } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    for (const figure of story.numbers.figures) {
      const { form, text, value, start, end } = figure
      if (form !== 'plain' || text.length < 4 || text.length > 7 || value < options.from || figure.dated) continue
      const scale = story.tokens[figure.next]
      const larger = scale && !figure.suffix ? nextScale.get(scale.norm) : undefined
      if (larger && scale && value < 1_000_000) {
        yield { message: 'scale', ...replacing(story, start, scale.end, `${value / 1000} ${larger}`) }
        continue
      }
      if (isQuantity(story, figure)) yield { message: 'ungrouped', ...replacing(story, start, end, grouped(value)) }
    }
  }
})

function isQuantity(story: Story, figure: Figure): boolean {
  const { text, tokens } = story
  const { start, end, value, first, next, suffix } = figure
  const left = text[start - 1] ?? ' '
  if (/[$£€¥₽]/.test(left)) return true
  const [before, after] = [tokens[first - 1], tokens[next]]
  if (start !== tokens[first]!.start) return /^(?:RMB|USD|EUR|CNY|RUB|GBP|US)/.test(tokens[first]!.text)
  if (text[start] === '0' || !/[\s("“‘\u00a0]/.test(left) || /[-–/:.]\d|[-–]\p{L}/u.test(text.slice(end, end + 2)))
    return false
  if (/^(?:RMB|USD|EUR|CNY|RUB|GBP)$/.test(before?.text ?? '')) return true
  if (suffix) return /^[MGkK]bps$/.test(suffix) && value >= 1000
  if (after && money.has(after.norm)) return true
  if (before && (before.kind !== 'word' || labels.has(before.norm)) && before.kind !== 'punctuation') return false
  if (after?.kind === 'number' || isClockWord(after)) return false
  const isQuantified =
    before !== undefined &&
    quantifiers.has(before.norm) &&
    (before.norm !== 'to' || tokens[first - 2]?.norm === 'up') &&
    (!['about', 'around', 'only', 'over', 'some'].includes(before.norm) || after?.kind === 'word') &&
    (before.norm !== 'than' || beforeQuantifier.has(tokens[first - 2]?.norm ?? ''))
  const unit = after !== undefined && (measure.has(after.norm) || people.has(after.norm))
  const noun = after?.kind === 'word' && /^[a-z]/.test(after.text) && !notCounted.has(after.norm)
  const nation =
    after?.kind === 'word' &&
    /^\p{Lu}\p{Ll}+(?:n|sh|se|ch|i)$/u.test(after.text) &&
    /^[a-z]{3,}s$/.test(tokens[next + 1]?.text ?? '')
  const plural = noun && /[a-z]{2}s$/.test(after.norm) && !/(?:ss|us|is)$/.test(after.norm)
  const races = /^met(?:er|re)s$/.test(after?.norm ?? '') && value % 500 === 0
  if (value >= 1100 && value <= 2100) {
    if (value >= 1900 && value <= 2050) return isQuantified && unit
    return isQuantified ? noun || after?.kind === 'word' : unit && before?.norm !== 'in' && measure.has(after!.norm)
  }
  if (races && !isQuantified) return false
  // Names and labels of all kinds: Nokia 3220, Paragraph 5400.
  if (before?.kind === 'word' && beginsUpper(before.text) && !isFirstOfSentence(story, first - 1)) return false
  if (value % 100 < 60 && value < 2400 && clocks.has(before?.norm ?? '') && !unit && !plural) return false
  return unit || plural || isQuantified || noun || nation
}

function isFirstOfSentence(story: Story, index: number): boolean {
  const token = story.tokens[index]!
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false
  const paragraph = story.paragraphAt(token.start)
  return paragraph?.sentences.some((sentence) => sentence.first === index) ?? false
}
