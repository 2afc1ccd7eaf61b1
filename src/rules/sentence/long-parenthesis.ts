import type { Sentence, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'sentence/long-parenthesis',
  summary: 'Brackets or dashes that hold too much',
  why: `What stands between brackets or a pair of dashes breaks the sentence in two. A few words do no harm; with more the reader has lost the
first half before the second one comes. Make a sentence of it.

Words within quotation marks are left alone.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Guardian and Observer style guide', at: 'brackets; dashes' },
    { title: 'The Economist Style Guide', at: 'brackets; dashes' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    words: { type: 'integer', default: 15, min: 3, max: 200, description: 'Most words between brackets or dashes' }
  },
  messages: {
    brackets: '{words} words between brackets (limit {limit}): make a sentence of them',
    dashes: '{words} words between dashes (limit {limit}): make a sentence of them'
  },
  examples: {
    bad: [
      {
        bad: 'The flats [[(limited to other unsold homes of the same kind in the same street, block and part of the town)]] are cheap.',
        message: 'brackets'
      },
      {
        bad: 'The minister [[– who had flown in from Ankara on Sunday for a visit of two days at the invitation of his colleague –]] refused.',
        message: 'dashes'
      },
      {
        bad: 'The bridge [[- an old one of stone -]] is shut.',
        message: 'dashes',
        options: { words: 4 }
      }
    ],
    good: [
      { good: 'The road is 8 km (5 miles) long.' },
      { good: 'The bridge – an old one of stone – is shut.' },
      {
        good: 'The road is shut – but the bridge, said the mayor of the town on Monday, is open to all who pay the toll.'
      },
      {
        good: '"The bridge – the old one that my father built with his own hands in the year when I was born – is shut," he said.'
      }
    ]
  },
  unit: 'sentence',
  needs: (norm) => /^(?:\(|-|--|–|—)$/.test(norm),
  *check(sentence, { story, options }) {
    if (sentence.words <= options.words) return
    for (const { first, last, message } of parentheses(story, sentence)) {
      const [start, end] = [story.tokens[first]!.start, story.tokens[last]!.end]
      let words = 0
      for (let i = first; i < last; i++) if (/^(?:word|number)$/.test(story.tokens[i]!.kind)) words++
      if (words > options.words) yield { message, start, end, data: { words, limit: options.words } }
    }
  }
})

interface Parenthesis {
  readonly message: 'brackets' | 'dashes'
  readonly first: number
  readonly last: number
}

function* parentheses({ tokens }: Story, { first, last }: Sentence): Generator<Parenthesis> {
  let bracket: number | undefined
  let dash: number | undefined
  for (let i = first; i < last; i++) {
    const { text, kind } = tokens[i]!
    if (kind !== 'punctuation') continue
    if (text === '(') bracket = i
    else if (text === ')') {
      if (bracket !== undefined) yield { message: 'brackets', first: bracket, last: i }
      bracket = undefined
    } else if (/^(?:-|--|–|—)$/.test(text)) {
      if (dash !== undefined) yield { message: 'dashes', first: dash, last: i }
      dash = dash === undefined && i > first ? i : undefined
    } else if (/^["“”;:]$/.test(text)) dash = undefined
  }
}
