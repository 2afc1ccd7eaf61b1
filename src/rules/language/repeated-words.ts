import retextRepeatedWords from 'retext-repeated-words'
import { type Processor, unified } from 'unified'
import type { Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { runOnSentence } from '../retext/run.ts'

const processor = unified().use(retextRepeatedWords).freeze() as unknown as Processor

export default defineRule({
  id: 'language/repeated-words',
  summary: 'The same word twice in a row',
  why: `A word that stands twice (\`the the\`) is a slip of typing, of editing or of machine translation, and every reader
sees it. Words that can rightly follow themselves (\`had had\`, \`that that\`), names such as Duran Duran and words said
twice in speech (\`very, very\`) are left alone.

Finds what \`retext-repeated-words\` finds, and small words that come twice as a pair: \`of the of the\`.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [{ title: 'retext-repeated-words', url: 'https://github.com/retextjs/retext-repeated-words' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    repeated: 'Repeated `{word}`: delete one'
  },
  examples: {
    bad: [
      { bad: 'He spoke [[in in]] the square.', message: 'repeated', fixed: 'He spoke in the square.' },
      { bad: 'The council will mend [[the the]] road.', message: 'repeated', fixed: 'The council will mend the road.' },
      { bad: '"The road [[is is]] closed," he said.', message: 'repeated', fixed: '"The road is closed," he said.' },
      { bad: 'The head [[of the of the]] bank left.', message: 'repeated', fixed: 'The head of the bank left.' }
    ],
    good: [
      { good: 'He spoke in the square.' },
      { good: 'They had had enough, and said that that was that.' },
      { good: 'Duran Duran played in Pago Pago for a very, very long time.' },
      { good: 'He said "no no" and "bye bye" and left.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story }) {
    const { tokens } = story
    // The plugin looks at one sentence at a time; almost none has anything for it.
    let candidate = false
    for (let i = sentence.first + 1; i < sentence.last && !candidate; i++)
      candidate = tokens[i]!.norm === tokens[i - 1]!.norm && tokens[i]!.kind === 'word'
    for (let i = sentence.first + 3; i < sentence.last; i++) {
      if (tokens[i]!.norm !== tokens[i - 2]!.norm || !small.has(tokens[i]!.norm) || !isPairTwice(tokens, i)) continue
      const [start, end] = [tokens[i - 3]!.start, tokens[i]!.end]
      const word = story.text.slice(start, tokens[i - 2]!.end)
      yield {
        message: 'repeated',
        start,
        end,
        data: { word },
        fix: { edits: [{ start, end, text: word }], safe: false }
      }
    }
    if (!candidate) return
    for (const { start, end } of runOnSentence(processor, story, sentence)) {
      const word = story.text.slice(start, end).split(/\s+/)[0]!
      if (spoken.has(word.toLowerCase()) && story.quotationAt(start, end)) continue
      yield {
        message: 'repeated',
        start,
        end,
        data: { word },
        fix: { edits: [{ start, end, text: word }], safe: false }
      }
    }
  }
})

/** Words that end a pair of which the first is a preposition or a conjunction. */
const small = wordSet('the a an his her its their this')

/** Whether the words before `i` make it the end of a pair that stands twice; the one before it is known to be its like. */
function isPairTwice(tokens: readonly Token[], i: number): boolean {
  const [a, b, c] = [tokens[i - 3]!, tokens[i - 2]!, tokens[i - 1]!]
  return a.norm === c.norm && a.kind === 'word' && a.norm !== b.norm
}

// Said twice for emphasis.
const spoken = wordSet('no yes very bye ha oh so well go now really more many never')
