import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const spaced = /(?<![\d:.,])(\d{1,3})(?:: |\s:\s?)(\d{1,3})(?![\d:.,]\d|\d|:)/g
const closed = /(?<![\d:.,])(\d{1,3}):(\d{1,3})(?![\d:]|[.,]\d)/g
const match =
  /\b(?:scor\w+|won|win|wins|winning|beat\w*|defeat\w*|los[et]\w*|drew|draw|victory|goals?|match|teams?|final)\b/i
const other =
  /\b(?:ratio|proportion|verses?|psalm|luke|john|mark|matthew|chapter|scale|odds|gmt|a\.m|p\.m|(?<!extra )time|clock)\b/i

export default defineRule({
  id: 'locale/score-form',
  summary: 'A score with a colon, as in `5:0`',
  why: `Russian, German and Chinese part the goals of a score with a colon; in English \`3:10\` is a time or a ratio, and a score has
a hyphen or a dash: \`5-0\`.

Ratios, times and verses are left alone: a colon without a space is looked at only where the sentence speaks of a match.`,
  mqm: 'locale-conventions/number-format',
  sources: [{ title: 'The Associated Press Stylebook' }],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    score: 'Score `{actual}` with a colon: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'The match ended with a score of [[5: 0]] for the hosts.',
        message: 'score',
        fixed: 'The match ended with a score of 5-0 for the hosts.'
      },
      { bad: 'Spartak beat Zenit [[3:1]] on Sunday.', message: 'score', fixed: 'Spartak beat Zenit 3-1 on Sunday.' },
      {
        bad: 'The final was drawn, [[2 : 2]], after extra time. It was a score to remember.',
        message: 'score',
        fixed: 'The final was drawn, 2-2, after extra time. It was a score to remember.'
      }
    ],
    good: [
      { good: 'The match starts at 3:10 and he won in 3:48.82, a time to beat.' },
      { good: 'The ratio of wins to draws is 3:1. He beat the odds of 5:1.' },
      { good: 'Spartak beat Zenit 3-1. It has two goals for 2023: 10 wins and a cup.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm.includes(':'),
  *check(sentence, { story }) {
    const prose = story.text.slice(sentence.start, sentence.end)
    if (!prose.includes(':') || !match.test(prose) || other.test(prose)) return
    for (const pattern of [spaced, closed])
      for (const { 0: found, 1: left, 2: right, index } of prose.matchAll(pattern)) {
        // Minutes have two digits, and a list after a colon has words.
        if (right!.length === 2 && pattern === closed && Number(left) < 24) continue
        if (
          pattern === spaced &&
          /^\s\p{Ll}/u.test(prose.slice(index + found.length, index + found.length + 2)) &&
          !/^ (?:in|for|to|after|at|on|and|with|against|by)\b/.test(prose.slice(index + found.length))
        )
          continue
        const start = sentence.start + index
        yield { message: 'score', ...replacing(story, start, start + found.length, `${left}-${right}`) }
      }
  }
})
