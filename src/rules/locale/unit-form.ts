import { grouped } from '../../copy/numbers.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const squares = new Map([
  ['sq', 'square'],
  ['sq.', 'square'],
  ['cu.', 'cubic'],
  ['cub.', 'cubic'],
  ['cub', 'cubic']
])
// What one of them is in a unit that readers know.
const sourceUnits = new Map<string, readonly [number, string]>([
  ['mu', [1 / 15, 'hectares']],
  ['jin', [0.5, 'kilograms']],
  ['catties', [0.5, 'kilograms']],
  ['li', [0.5, 'kilometres']],
  ['tsubo', [3.306, 'square metres']],
  ['pyeong', [3.306, 'square metres']],
  ['rai', [0.16, 'hectares']],
  ['feddans', [0.42, 'hectares']],
  ['dunams', [0.1, 'hectares']],
  ['poods', [16.38, 'kilograms']],
  ['versts', [1.067, 'kilometres']]
])
const spelledUnit = /^(?:met(?:er|re)|kilomet(?:er|re)|centimet(?:er|re)|feet|foot|mile|yard|inch)/
const shortUnit = /^(?:m|km|cm|ft)\.?$/

const scaleOf: Readonly<Record<string, number>> = { thousand: 1000, million: 1e6, billion: 1e9 }

export default defineRule({
  id: 'locale/unit-form',
  summary: 'Units written as in a technical sheet: `sq. m`, `m/s`, `+20 degrees`, `320 mu`',
  why: `News copy is read aloud in the head: \`1,000 square metres\`, \`20 degrees\`, \`$60 a barrel\`. Russian gives the wind in metres
per second, which few English readers can picture, and puts a plus before the degrees above freezing; Chinese gives land in
\`mu\` without saying how much that is.

\`km/h\` and \`sq km\` are left alone. Switch it off for technical copy.`,
  mqm: 'locale-conventions/measurement-format',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'Guardian style guide' }],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    square: 'Unexpected `{actual}`: write `{expected}`',
    speed: 'Speed in `{actual}`: readers know km/h and mph (about {kph} km/h, {mph} mph)',
    source: 'Unit of the source `{actual}`: convert it (about {value} {unit})',
    plus: 'Plus before the degrees in `{actual}`: leave it out',
    per: 'Stroke in `{actual}`: write `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'The fire covers 1,000 [[sq. meters]] of forest.',
        message: 'square',
        fixed: 'The fire covers 1,000 square meters of forest.'
      },
      {
        bad: 'The fire covers 3 million [[sq. metres]].',
        message: 'square',
        fixed: 'The fire covers 3 million square metres.'
      },
      { bad: 'The fire covers 1,000 [[sq. m]] of forest.', message: 'square' },
      { bad: 'Winds reached [[20 m/s]] at night.', message: 'speed' },
      { bad: 'Winds reached [[20 metres per second]] at night.', message: 'speed' },
      { bad: 'The plant covers [[320 mu]] of land.', message: 'source' },
      { bad: 'It will be [[+20 degrees]] on Monday.', message: 'plus', fixed: 'It will be 20 degrees on Monday.' },
      { bad: 'The price is [[$60/barrel]] now.', message: 'per', fixed: 'The price is $60 a barrel now.' }
    ],
    good: [
      { good: 'The fire covers 1,000 square metres or 3 sq km, and moves at 3km/h.' },
      { good: 'The plant covers 320 mu (21 hectares), said Mu Li, 5 Li Street.' },
      { good: 'Sound travels at 343 metres per second in air.' },
      { good: 'The price is $60 a barrel. It will be 20 degrees, or -20C at night.' },
      { good: 'Call +375 17 500. The Sq. has 5 Square Mile bars, and $5/£3 pints.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { tokens, text, numbers } = story
    for (const figure of numbers.figures) {
      const { start, value, first } = figure
      const scaled = /^(?:thousand|million|billion)$/.test(tokens[figure.next]?.norm ?? '')
      const next = scaled ? figure.next + 1 : figure.next
      const end = scaled ? tokens[figure.next]!.end : figure.end
      const [one, two] = [tokens[next], tokens[next + 1]]
      if (!one || figure.suffix) continue
      const gap = one.start - end
      const square = gap === 1 ? squares.get(one.norm) : undefined
      if (square && two && two.start - one.end <= 1) {
        const whole = text.slice(one.start, two.end)
        if (spelledUnit.test(two.norm))
          yield { message: 'square', ...replacing(story, one.start, two.end, `${square} ${two.text}`) }
        // The spelling, metre or meter, is the house's.
        else if (shortUnit.test(two.norm) && whole !== 'sq km' && whole !== 'sq m' && whole !== 'sq ft')
          yield {
            message: 'square',
            start: one.start,
            end: one.end + (two.end - one.end) - (two.text.endsWith('.') ? 1 : 0),
            data: { expected: `${square} metres` }
          }
      }
      const local = gap === 1 && /^[a-z]/.test(one.text) ? sourceUnits.get(one.norm) : undefined
      // A conversion in brackets is all that is asked for.
      if (local && two?.text !== '(') {
        const whole = value * local[0] * (scaled ? (scaleOf[tokens[figure.next]!.norm] ?? 1) : 1)
        const rounded = Number(whole.toPrecision(2))
        yield {
          message: 'source',
          start,
          end: one.end,
          data: { value: rounded >= 1000 ? grouped(Math.round(rounded)) : rounded, unit: local[1] }
        }
      }
      const third = tokens[next + 2]
      const isSpelled =
        /^met(?:er|re)s$/.test(one.norm) &&
        two?.norm === 'per' &&
        third?.norm === 'second' &&
        /\b(?:wind|gust|storm|squall)/i.test(text.slice(Math.max(0, start - 120), start + 120))
      if ((one.norm === 'm/s' || isSpelled) && gap <= 1)
        yield {
          message: 'speed',
          start,
          end: isSpelled ? third.end : one.end,
          data: { kph: Math.round(value * 3.6), mph: Math.round(value * 2.237) }
        }
      const sign = tokens[first - 1]
      if (
        sign?.text === '+' &&
        sign.end === start &&
        (sign.spaced || first === 1) &&
        /^[ \u00a0]?(?:degrees?\b|°|[CF]\b)/.test(text.slice(end, end + 9))
      ) {
        const to = one.text === '°' || gap === 0 ? end : one.end
        yield { message: 'plus', ...replacing(story, sign.start, to, text.slice(start, to)) }
      }
      if (
        one.text === '/' &&
        gap === 0 &&
        two?.kind === 'word' &&
        two.start === one.end &&
        /^[$£€]$/.test(sign?.text ?? '') &&
        /^[a-z]{3,}$/.test(two.text)
      )
        yield {
          message: 'per',
          ...replacing(
            story,
            sign!.start,
            two.end,
            `${text.slice(sign!.start, end)} ${/^[aeiou]|^hour/.test(two.text) ? 'an' : 'a'} ${two.text}`
          )
        }
    }
  }
})
