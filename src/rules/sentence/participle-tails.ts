import { isWithinLimits } from '../../copy/lengths.ts'
import type { Token } from '../../copy/story.ts'
import { tellingParticiples } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const notParticiples = wordSet(
  'including according following regarding concerning during excluding considering pending depending notwithstanding barring ' +
    'nothing something anything everything morning evening spring king'
)
/** Words before the first tail. */
const least = 8

export default defineRule({
  id: 'sentence/participle-tails',
  summary: 'A sentence that goes on in `-ing` phrases',
  why: `A tail such as *…, raising hopes of a deal* is good English once, and wearying twice or when it is longer than what it hangs on: the
reader takes each for an act of the nearest noun. Give the second one a verb, or a sentence.

This is a note: native news has as many as translated news. Tails such as *noting that …* are found by
\`sentence/trailing-participle\`, and overlong sentences by \`sentence/length\`.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'dangling modifiers' },
    { title: 'European Commission, How to write clearly', at: 'be simple' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    words: { type: 'integer', default: 18, min: 3, max: 100, description: 'A tail of more words is long' }
  },
  messages: {
    two: 'Two `-ing` phrases trail behind this sentence: give the second a verb or a sentence of its own',
    long: 'The `-ing` phrase that trails behind has {words} words: make it a sentence'
  },
  examples: {
    bad: [
      {
        bad: 'The ferry sank near the port on Monday night[[, killing]] two of its crew and injuring ten, closing the river.',
        message: 'two'
      },
      {
        bad: 'The council shut the road to the port[[, raising]] fears among those who own the mills on the hill that no one would come to buy their flour in winter.',
        message: 'long'
      },
      {
        bad: 'The council shut the road to the port[[, raising]] fears among those who own the mills.',
        message: 'long',
        options: { words: 6 }
      }
    ],
    good: [
      { good: 'The ferry sank near the port on Monday night, killing two of its crew.' },
      { good: 'The ferry carried crew and passengers on Monday, including ten children, according to the owner.' },
      { good: 'The council shut the road. The mills, fearing for their trade, said they would go to court.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm.endsWith('ing'),
  *check(sentence, { story, options }) {
    const { tokens } = story
    const tails: number[] = []
    for (let i = sentence.first + least; i < sentence.last - 2; i++)
      if (tokens[i - 1]!.text === ',' && isParticiple(tokens[i]!)) tails.push(i)
    const first = tails[0]
    if (first === undefined || !isWithinLimits(story, sentence)) return
    const [start, end] = [tokens[first - 1]!.start, tokens[first]!.end]
    if (tails.length > 1) yield { message: 'two', start, end }
    else {
      const rest = tokens.slice(first, sentence.last)
      if (rest.some(({ text }) => /^[,;"“”–—-]$/.test(text))) return
      const words = rest.filter(({ kind }) => kind === 'word' || kind === 'number').length
      if (words > options.words) yield { message: 'long', start, end, data: { words } }
    }
  }
})

const isParticiple = ({ kind, norm }: Token) =>
  kind === 'word' &&
  norm.length > 5 &&
  norm.endsWith('ing') &&
  !notParticiples.has(norm) &&
  !tellingParticiples.has(norm)
