import type { Sentence, Token } from '../../copy/story.ts'
import { irregularParticiples } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const units = wordSet('week month year night')
const stretching = wordSet(
  'since until till for over during throughout from by as than that which who when because if after before and but or'
)
/** Tokens between the participle and the time. */
const reach = 6

export default defineRule({
  id: 'language/tense-with-time',
  summary: 'A perfect tense with a time that is over',
  why: `*The president has signed the law on Monday*: Russian, Chinese, German and French have a past tense that takes any time, English keeps the perfect for times
that go on. Write *signed on Monday*. And with \`since\` it is the other way round: *leads the company since 2015* wants *has led*.

Times introduced by \`since\`, \`until\` or \`over\` are left alone, and so are years (*has grown in 2004*, written in 2004). False alarms: British market
reports, which say on a Monday that shares *have risen on Monday*.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [{ title: 'Michael Swan, Practical English Usage', at: 'present perfect: finished time' }],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    finished: '`{time}` is over: use the simple past for `{verb}`',
    since: '`{verb}` goes on since then: use the present perfect'
  },
  examples: {
    bad: [
      { bad: 'The president [[has signed the law on Monday]].', message: 'finished' },
      { bad: 'The two sides [[have met last week]] in Minsk.', message: 'finished' },
      { bad: 'The mill [[has been sold two years ago]].', message: 'finished' },
      { bad: 'He [[leads the company since 2015]].', message: 'since' }
    ],
    good: [
      { good: 'The president signed the law on Monday. He has led the company since 2015.' },
      { good: 'The mill has stood here since last year. It has grown over the last year.' },
      { good: 'They have said that he left on Monday.' },
      { good: 'He may have left on Monday, and would have met us last week.' },
      { good: 'Prices are at their highest since 1997.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => /^(?:has|have|leads|heads|works|lives|holds|serves|runs|owns|chairs)$/.test(norm),
  *check(sentence, { story: { tokens } }) {
    for (let i = sentence.first; i < sentence.last - 2; i++) {
      const { norm, start, text } = tokens[i]!
      if (norm === 'has' || norm === 'have') {
        const verb = participleAfter(tokens, sentence, i)
        const time = verb === undefined ? undefined : timeAfter(tokens, sentence, verb)
        if (verb === undefined || !time) continue
        const [from, to] = time
        const words = tokens
          .slice(from, to + 1)
          .map((token) => token.text)
          .join(' ')
        yield { message: 'finished', start, end: tokens[to]!.end, data: { time: words, verb: tokens[verb]!.text } }
      } else if (/^(?:leads|heads|works|lives|holds|serves|runs|owns|chairs)$/.test(norm)) {
        const to = sinceAfter(tokens, sentence, i)
        if (to !== undefined) yield { message: 'since', start, end: tokens[to]!.end, data: { verb: text } }
      }
    }
  }
})

/** The participle of a perfect that opens at `i`, unless a modal verb or `to` is before it. */
function participleAfter(tokens: readonly Token[], { first, last }: Sentence, i: number): number | undefined {
  const before = i > first ? tokens[i - 1]!.norm : ''
  const beforeThat = i > first + 1 ? tokens[i - 2]!.norm : ''
  if (
    /^(?:to|may|might|could|would|should|must|will|shall|not|can|cannot|n't)$/.test(before) ||
    /^(?:may|might|could|would|should|must|will)$/.test(beforeThat)
  )
    return
  let at = i + 1
  while (
    at < last &&
    (tokens[at]!.norm === 'been' || /^(?:also|already|just|now|recently|not)$/.test(tokens[at]!.norm))
  )
    at++
  const { norm } = tokens[Math.min(at, last - 1)]!
  return at < last && (/[a-z]{2}ed$/.test(norm) || irregularParticiples.has(norm)) ? at : undefined
}

/** First and last token of a finished time soon after `i`. */
function timeAfter(tokens: readonly Token[], { last }: Sentence, i: number): [number, number] | undefined {
  for (let at = i + 1; at < Math.min(last, i + 1 + reach); at++) {
    const { norm, kind } = tokens[at]!
    if (kind === 'punctuation' || stretching.has(norm) || /[a-z]{2}ed$/.test(norm)) return
    const next = tokens[at + 1]?.norm ?? ''
    if (norm === 'yesterday') return [at, at]
    if (norm === 'on' && weekdays.test(next)) return [at, at + 1]
    if (norm === 'last' && tokens[at - 1]!.norm !== 'the' && (units.has(next) || weekdays.test(next)))
      return [at, at + 1]
    if (/^(?:days?|weeks?|months?|years?|hours?)$/.test(norm) && next === 'ago') return [at - 1, at + 1]
  }
  return
}

/** The year of a `since` soon after `i`. */
function sinceAfter(tokens: readonly Token[], { last }: Sentence, i: number): number | undefined {
  for (let at = i + 1; at < Math.min(last - 1, i + reach); at++) {
    const { norm, kind } = tokens[at]!
    if (kind === 'punctuation') return
    if (norm === 'since') return /^(?:19|20)\d\d$/.test(tokens[at + 1]!.norm) ? at + 1 : undefined
  }
  return
}
