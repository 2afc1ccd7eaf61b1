import { beginsUpper } from '../../copy/capitals.ts'
import type { Figure } from '../../copy/numbers.ts'
import type { Story, Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing, unquotedFix } from '../../core/unquoted-fix.ts'

const symbols = wordSet(['$', '€', '£', '¥'])
const wordOfSymbol = new Map([
  ['₽', 'rubles'],
  ['₴', 'hryvnias'],
  ['₸', 'tenge']
])
const symbolOfCode = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£']
])
const wordOfCode = new Map([
  ['RMB', 'yuan'],
  ['CNY', 'yuan'],
  ['RUB', 'rubles'],
  ['RUR', 'rubles'],
  ['UAH', 'hryvnias'],
  ['KZT', 'tenge'],
  ['JPY', 'yen'],
  ['KRW', 'won'],
  ['INR', 'rupees'],
  ['TRY', 'lira']
])
const shortRubles = /^(?:rub|roub|rubl)\.?$/
const capitalised = /^(?:Dollars?|Euros?|Pounds|Rubles?|Roubles?|Yuan|Yen|Hryvnias?|Tenge)$/
const namesOfSymbol: Readonly<Record<string, RegExp>> = {
  $: /^dollars?$/,
  '€': /^euros?$/,
  '£': /^pounds?$/,
  '¥': /^(?:yuan|yen)$/
}
const scale = /^(?:thousand|million|billion|trillion|mln|bln)$/

export default defineRule({
  id: 'locale/currency-format',
  summary: 'Money written the foreign way: `5000 RMB`, `100$`, `€ 5`',
  why: `English puts the sign before the figure and closes it up, and names a currency that has no familiar sign: \`$100\`, \`€5\`,
\`5,000 yuan\`. Bank codes belong to exchange tables, and \`$5 dollars\` says it twice.

Codes before the figure (\`EUR 30\`, \`RMB 5,000\`) are the style of EU texts and of some financial papers, and left alone
unless \`codes\` is \`none\`. Names of the market, as in "the USD/RUB rate", have
no figure beside them and are left alone.`,
  mqm: 'locale-conventions/currency-format',
  sources: [
    { title: 'The Associated Press Stylebook' },
    { title: 'Reuters Handbook of Journalism' },
    { title: 'BBC News style guide' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    codes: {
      type: 'choice',
      choices: ['before', 'none', 'any'],
      default: 'before',
      description:
        'Where codes such as `EUR` and `RMB` are allowed: before the figure, as in EU texts, nowhere, or on both sides'
    }
  },
  messages: {
    order: 'Sign behind the figure in `{actual}`: use `{expected}`',
    space: 'Space between sign and figure in `{actual}`: use `{expected}`',
    code: 'Bank code in `{actual}`: use `{expected}`',
    name: 'Unexpected `{actual}`: use `{expected}`',
    doubled: 'Currency said twice in `{actual}`: keep sign or word',
    capital: 'Capital in `{actual}`: use `{expected}`'
  },
  examples: {
    bad: [
      { bad: 'A ticket costs [[100$]] now.', message: 'order', fixed: 'A ticket costs $100 now.' },
      { bad: 'The bridge cost [[1.5 million €]].', message: 'order', fixed: 'The bridge cost €1.5 million.' },
      { bad: 'A ticket costs [[€ 5]] now.', message: 'space', fixed: 'A ticket costs €5 now.' },
      { bad: 'Donors get [[300 RMB]] each.', message: 'code', fixed: 'Donors get 300 yuan each.' },
      {
        bad: 'Donors get [[RMB 5,000]] each.',
        message: 'code',
        options: { codes: 'none' },
        fixed: 'Donors get 5,000 yuan each.'
      },
      { bad: 'The deal is worth [[5 million USD]].', message: 'code', fixed: 'The deal is worth $5 million.' },
      { bad: 'A ticket costs [[500 rub.]] in Minsk.', message: 'name', fixed: 'A ticket costs 500 rubles in Minsk.' },
      { bad: 'A ticket costs [[500₽]] in Minsk.', message: 'name', fixed: 'A ticket costs 500 rubles in Minsk.' },
      {
        bad: 'The bridge cost [[$5 million dollars]] in all.',
        message: 'doubled',
        fixed: 'The bridge cost $5 million in all.'
      },
      {
        bad: 'The bridge cost 5 million [[Euros]] in all.',
        message: 'capital',
        fixed: 'The bridge cost 5 million euros in all.'
      }
    ],
    good: [
      { good: 'In 2008 EUR 30 was paid, or RMB 5,000.' },
      { good: 'A ticket costs $100, €5 or 5,000 yuan. The USD/RUB rate is 75.' },
      { good: 'A ticket costs 30 EUR.', options: { codes: 'any' } },
      { good: 'The Euro 2020 cup cost $5bn. In 2008 £60bn was spent.' },
      { good: 'He won 5 Dollar Cups. The C$5 note and the US$5 note differ.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const { tokens, text } = story
    const { figures } = story.numbers
    // The spelling is the story's.
    const rublesOf = () => (/\broubles?\b/i.test(text) ? 'roubles' : 'rubles')
    const spelled = (word: string) => (word === 'rubles' ? rublesOf() : word)
    for (const [i, figure] of figures.entries()) {
      if (figure.dated) continue
      const { start, end, first } = figure
      const inside = tokens[first]!.start < start ? text.slice(tokens[first]!.start, start) : ''
      const before = inside ? undefined : tokens[first - 1]
      const sum = sumOf(story, figure)
      const after = tokens[sum.next]
      const isNear =
        after !== undefined && after.start - sum.end <= 1 && !/[\r\n]/.test(text.slice(sum.end, after.start))
      const code = inside || (before && start - before.end <= 1 ? before.text : '')
      const from = inside ? tokens[first]!.start : (before?.start ?? start)
      const own = text.slice(start, sum.end)
      const sign = before && symbols.has(before.text) ? before : undefined
      if (sign) {
        const word = isNear ? namesOfSymbol[sign.text]?.exec(after.norm) : undefined
        const gap = start - sign.end
        if (word && after)
          yield {
            message: 'doubled',
            ...pick(sign.start, after.end),
            ...unquotedFix(story, [{ start: sum.end, end: after.end, text: '' }])
          }
        else if (
          gap === 1 &&
          (sign.spaced || /[\p{L}]/u.test(text[sign.start - 1] ?? '')) &&
          !/[\r\n]/.test(text.slice(sign.end, start))
        )
          yield { message: 'space', ...replacing(story, sign.start, end, `${sign.text}${text.slice(start, end)}`) }
        continue
      }
      const known = (one: string) => symbolOfCode.has(one) || wordOfCode.has(one)
      if (code && known(code) && options.codes === 'none') {
        const symbol = symbolOfCode.get(code)
        yield {
          message: 'code',
          ...replacing(
            story,
            from,
            sum.end,
            symbol ? `${symbol}${own}` : `${own} ${wordOfCode.get(code)}`.replace(/rubles$/, rublesOf())
          )
        }
        continue
      }
      if (!isNear || figure.suffix === 's') continue
      if (symbols.has(after.text) && !isSignOfNext(tokens[sum.next + 1], after, figures[i + 1]))
        yield { message: 'order', ...replacing(story, start, after.end, `${after.text}${own}`) }
      else if (wordOfSymbol.has(after.text) && !isSignOfNext(tokens[sum.next + 1], after, figures[i + 1]))
        yield {
          message: 'name',
          ...replacing(story, start, after.end, `${own} ${spelled(wordOfSymbol.get(after.text)!)}`)
        }
      else if (options.codes !== 'any' && known(after.text) && after.spaced && !known(code)) {
        // In "in 2008 EUR 30 was paid" the code is that of the next figure.
        if (figures[i + 1] && figures[i + 1]!.start - after.end <= 1) continue
        const symbol = symbolOfCode.get(after.text)
        if (symbol) yield { message: 'code', ...replacing(story, start, after.end, `${symbol}${own}`) }
        else {
          const word = spelled(wordOfCode.get(after.text)!)
          const { fix } = replacing(story, after.start, after.end, word)
          yield {
            message: 'code',
            ...pick(start, after.end),
            data: { expected: `${own} ${word}` },
            ...(fix && { fix })
          }
        }
      } else if (shortRubles.test(after.norm)) {
        const last =
          after.text.endsWith('.') && !/^\s+\p{Ll}/u.test(text.slice(after.end, after.end + 3))
            ? after.end - 1
            : after.end
        yield { message: 'name', ...replacing(story, start, last, `${own} ${rublesOf()}`) }
      } else if (capitalised.test(after.text) && !isTitle(story, after, sum.next))
        yield { message: 'capital', ...replacing(story, after.start, after.end, after.norm) }
    }
  }
})

const pick = (start: number, end: number) => ({ start, end })

/** A figure with the scale behind it: 5, 5bn, 5 million. */
function sumOf({ tokens }: Story, { end, suffix, next }: Figure): { end: number; next: number } {
  const token = tokens[next]
  if (!suffix && token && scale.test(token.norm) && token.start - end === 1) return { end: token.end, next: next + 1 }
  return { end: end + suffix.length, next }
}

/** In "in 2008 £60bn" the sign is that of the next figure. */
function isSignOfNext(next: Token | undefined, sign: Token, figure: Figure | undefined): boolean {
  return next !== undefined && figure !== undefined && next.start === sign.end && figure.start === sign.end
}

/** In a headline, or before another capital, the currency may have one. */
function isTitle(story: Story, token: Token, index: number): boolean {
  const zone = story.zoneOf(token.start, token.end)
  if (zone !== 'narration' && zone !== 'quotation') return true
  return beginsUpper(story.tokens[index + 1]?.text ?? '')
}
