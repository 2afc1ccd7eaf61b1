import type { Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const endings =
  /(?:ational|ations?|itions?|izing|ising|ments?|ingly|ings?|edly|ness|ities|ity|ously|able|ible|ance|ence|ants?|ents?|ives?|ions?|ists?|ors?|ers?|ies|ied|ed|es|ly|al|ic|y|s|e)$/
/** Letters that must be left, and how near the two stand. */
const least = 5
const reach = 4
// Between these the repetition is meant, or a new phrase begins.
const parting = wordSet('and or but than after by to not from versus v with where who that which when then into')

export default defineRule({
  id: 'awkward/same-root',
  summary: 'Two words of one root side by side',
  why: `*Eric repeatedly repeated*, *visited the visitors' centre*, *reports have reported*: Russian desks strike these out as tautologies, and readers of English hear the
echo as well. Replace one of them.

This is a note: now and then the echo is meant. Words in quotation marks are left alone.`,
  mqm: 'style/unidiomatic',
  sources: [{ title: 'H. W. Fowler, A Dictionary of Modern English Usage', at: 'repetition of words or sounds' }],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {},
  messages: {
    echo: '`{one}` and `{other}` have one root: replace one of them'
  },
  examples: {
    bad: [
      { bad: 'The envoy [[repeatedly repeated]] it.', message: 'echo' },
      { bad: 'Foreign media [[reports have reported]] the fall.', message: 'echo' },
      { bad: 'The [[increase each year has increased]] since May.', message: 'echo' }
    ],
    good: [
      { good: 'The envoy said it again and again.' },
      { good: 'He worked with workers. The reporter and the reports came.' },
      { good: '"They repeatedly repeated it," he said. The repeats were repeats.' },
      { good: 'An official of the office said imports lose importance.' }
    ]
  },
  unit: 'sentence',
  *check({ first, last }, { story: { tokens } }) {
    for (let i = first; i < last - 1; i++) {
      const one = tokens[i]!
      if (!isContent(one)) continue
      for (let at = i + 1; at <= Math.min(last - 1, i + reach); at++) {
        const other = tokens[at]!
        if (other.kind === 'punctuation' || parting.has(other.norm)) break
        if (!isContent(other) || other.norm.charCodeAt(0) !== one.norm.charCodeAt(0) || !echoes(one.norm, other.norm))
          continue
        yield { message: 'echo', start: one.start, end: other.end, data: { one: one.text, other: other.text } }
        i = at
        break
      }
    }
  }
})

const isContent = ({ kind, text, norm }: Token) => text.length > least && text === norm && kind === 'word'

/** Of one root, but no two forms of one noun. */
function echoes(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || `${b}s` === a) return false
  const stem = a.replace(endings, '')
  // `Imports` have nothing to do with `importance`.
  return stem.length >= least && stem !== 'import' && b.replace(endings, '') === stem
}
