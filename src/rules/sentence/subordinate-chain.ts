import { beginsUpper } from '../../copy/capitals.ts'
import { isWithinLimits } from '../../copy/lengths.ts'
import type { Story, Token } from '../../copy/story.ts'
import { auxiliaries } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const always = wordSet('which who whom whose because although though whereas unless whether')
const sometimes = wordSet('where when while if since')
const determiners = wordSet('the a an its his her their this these those')

export default defineRule({
  id: 'sentence/subordinate-chain',
  summary: 'Clauses hung on clauses',
  why: `*The plan which includes a bridge which joins a town that was built when …*: each clause makes the reader keep the one before it open. Two are
common, four in one sentence too many. Say the main thing, end the sentence, and say the next.

This is a note: speech and native news have as many of these sentences as translated news. Words inside quotation marks do not
count, and overlong sentences are left to \`sentence/length\`.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'European Commission, How to write clearly', at: 'be simple' },
    { title: 'Joan Pinkham, The Translator’s Guide to Chinglish', at: 'sentence structure' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    clauses: { type: 'integer', default: 4, min: 2, max: 20, description: 'From how many clauses on it is reported' }
  },
  messages: {
    chain: '{clauses} clauses hang on one another here (`{words}`): make two sentences'
  },
  examples: {
    bad: [
      {
        bad: 'The plan includes a bridge [[which joins a town that was built when the mill was opened, because]] it paid.',
        message: 'chain'
      },
      {
        bad: 'He said [[that he knew that the man who shot the dog, which]] was old, had left.',
        message: 'chain'
      },
      {
        bad: 'The plan includes a bridge [[which joins a town that]] was burnt.',
        message: 'chain',
        options: { clauses: 2 }
      }
    ],
    good: [
      { good: 'The plan includes a bridge to the town. It was built when the mill was opened, because it paid.' },
      { good: 'He said that the man who shot the dog had left.' },
      {
        good: 'He said: "I know that the man who shot the dog, which was old, left when it died because he was ashamed."'
      },
      { good: 'Since Monday that road, that bridge, that mill and that port have been shut.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story, options }) {
    if (sentence.words < options.clauses * 4) return
    const { tokens } = story
    const openers: number[] = []
    for (let i = sentence.first + 1; i < sentence.last - 1; i++)
      if (opensClause(tokens, i) && !isQuoted(story, tokens[i]!)) openers.push(i)
    if (openers.length < options.clauses || !isWithinLimits(story, sentence)) return
    const [first, last] = [tokens[openers[0]!]!, tokens[openers.at(-1)!]!]
    const words = openers.map((i) => tokens[i]!.norm).join(' … ')
    yield { message: 'chain', start: first.start, end: last.end, data: { clauses: openers.length, words } }
  }
})

function opensClause(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!
  if (always.has(norm)) return true
  const next = tokens[i + 1]!
  // `since May`, and `that` before its noun: told by what follows.
  if (sometimes.has(norm)) return next.kind === 'word' && !/^\p{Lu}?\p{Ll}*ing$/u.test(next.text) && norm !== 'since'
  if (norm !== 'that') return false
  return (
    determiners.has(next.norm) ||
    /^(?:i|he|she|it|they|we|you|there)$/.test(next.norm) ||
    auxiliaries.has(next.norm) ||
    beginsUpper(next.text)
  )
}

const isQuoted = (story: Story, { start, end }: Token) => story.quotationAt(start, end) !== undefined
