import type { Figure } from '../../copy/numbers.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'

export default defineRule({
  id: 'locale/number-range',
  summary: 'Two ways to write a range at once: `between 10 to 12`, `from 5-7`',
  why: `\`Between\` wants \`and\`, \`from\` wants \`to\`; the hyphen says both already. \`Between 10 to 12\` and \`from 5-7 May\` mix them, and
the reader expects an end that never comes.

Scores ("came from 15-6 down") and spans of years after \`from\`, which British sport pages print, are left alone.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [{ title: 'The Chicago Manual of Style', at: '6.83' }],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    between: '`between` with `{mark}`: use `and`',
    from: '`from` with a hyphen: use `to`'
  },
  examples: {
    bad: [
      {
        bad: 'The hall holds between [[10 to 12]] people.',
        message: 'between',
        fixed: 'The hall holds between 10 and 12 people.'
      },
      {
        bad: 'Growth will be between [[10-15]]% this year.',
        message: 'between',
        fixed: 'Growth will be between 10 and 15% this year.'
      },
      {
        bad: 'The show runs from [[5-7]] May in Minsk.',
        message: 'from',
        fixed: 'The show runs from 5 to 7 May in Minsk.'
      },
      { bad: 'He said: "It takes from [[20-30]] minutes."', message: 'from' }
    ],
    good: [
      { good: 'The hall holds between 10 and 12 people, or from 20 to 30 children.' },
      { good: 'They came from 15-6 down, and from 4-1 up lost it. He led from 1994-96.' },
      { good: 'The talks between 10 to 12-year-olds went on. The gap between 5 and 7-8 is small.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { text, tokens, numbers } = story
    const { figures } = numbers
    for (let i = 0; i + 1 < figures.length; i++) {
      const [low, high] = [figures[i]!, figures[i + 1]!]
      const word = wordBefore(low)
      if (word !== 'between' && word !== 'from') continue
      const between = text.slice(low.end + low.suffix.length, high.start)
      const link = /^([-–]|%? to )[$£€]?$/.exec(between)?.[1]
      if (!link || (word === 'from' && link.endsWith('to '))) continue
      if (/^[-–]\p{L}/u.test(text.slice(high.end, high.end + 2)) || low.suffix !== high.suffix) continue
      if (high.value <= low.value || (low.value > 1500 && low.text.length === 4) || !isCounted(high)) continue
      const at = low.end + low.suffix.length
      const joined = between.replace(/[-–]| to /, word === 'from' ? ' to ' : ' and ')
      yield {
        message: word,
        start: low.start,
        end: high.end + high.suffix.length,
        data: { mark: link.endsWith('to ') ? 'to' : link },
        ...unquotedFix(story, [{ start: at, end: high.start, text: joined }])
      }
    }

    function wordBefore({ first, start }: Figure): string | undefined {
      const sign = /[$£€]/.test(text[start - 1] ?? '') ? 1 : 0
      return tokens[first - 1 - (tokens[first]!.start === start ? sign : 0)]?.norm
    }

    // Of scores nothing is counted: "from 2-3 down".
    function isCounted({ next, suffix }: Figure): boolean {
      const after = tokens[next]
      if (suffix) return true
      return (
        after !== undefined &&
        (after.text === '%' ||
          (after.kind === 'word' && !/^(?:down|up|in|at|to|behind|ahead|and|on|after|with|against)$/.test(after.norm)))
      )
    }
  }
})
