import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const scales = new Map([
  ['mln', 'million'],
  ['mio', 'million'],
  ['bln', 'billion'],
  ['mrd', 'billion'],
  ['mlrd', 'billion'],
  ['trln', 'trillion'],
  ['tln', 'trillion'],
  ['milliard', 'billion'],
  ['milliards', 'billion']
])

export default defineRule({
  id: 'locale/mln-bln',
  summary: 'Scales cut short the foreign way: `mln`, `bln`, `mlrd`',
  why: `\`5 bln\` is a transcript of Russian «млрд» or an exchange's shorthand. News copy writes \`5 billion\`, or \`5bn\` where the
house does.

False alarms: financial wires whose style is \`mln\` and \`bln\`; switch it off there. \`5m\` and \`5bn\` are left alone.`,
  mqm: 'locale-conventions/number-format',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'BBC News style guide' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    scale: 'Unexpected `{actual}`: use `{expected}`'
  },
  examples: {
    bad: [
      { bad: 'The works cost [[5 bln]] rubles.', message: 'scale', fixed: 'The works cost 5 billion rubles.' },
      { bad: 'The works cost $[[10.5 mln]].', message: 'scale', fixed: 'The works cost $10.5 million.' },
      { bad: 'The works cost $[[5mlrd]] in all.', message: 'scale', fixed: 'The works cost $5 billion in all.' },
      { bad: 'It cost [[2,5 mln.]] euros.', message: 'scale', fixed: 'It cost 2.5 million euros.' },
      { bad: 'He said: "It cost [[5 mln]] euros."', message: 'scale' }
    ],
    good: [
      { good: 'The works cost 5 billion rubles, not $5bn or 5m.' },
      { good: 'The bank MLN and the fund Mio took part in 2020.' },
      { good: 'Some millions were lost in 5 Milliard Street.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { tokens } = story
    for (const { start, end, text, suffix, next, form } of story.numbers.figures) {
      const glued = scales.get(suffix.toLowerCase())
      const token = tokens[next]
      const scale =
        glued ??
        (suffix || token?.kind !== 'word' || /^\p{Lu}\p{Ll}/u.test(token.text)
          ? undefined
          : scales.get(token.norm.replace(/\.$/, '')))
      if (!scale) continue
      const isSentenceEnd =
        token?.text.endsWith('.') && !/^[\s\u00a0]+\p{Ll}/u.test(story.text.slice(token.end, token.end + 3))
      const to = glued ? end + suffix.length : token!.end - (isSentenceEnd ? 1 : 0)
      const figure = form === 'decimal-comma' ? text.replace(',', '.') : text
      yield { message: 'scale', ...replacing(story, start, to, `${figure} ${scale}`) }
    }
  }
})
