import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Sentence, Story, Token } from '../../copy/story.ts'
import { auxiliaries } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const inserts = wordSet('which who whose where whom')
const otherOpeners = wordSet(
  'in on at by for with from after before during when while if as since because although though despite under over according ' +
    'but and meanwhile however also earlier later then'
)
/** Most tokens of the subject before its insertion. */
const subject = 12

export default defineRule({
  id: 'sentence/subject-verb-distance',
  summary: 'A verb that comes late',
  why: `Readers wait for the verb. *The bridge, which was built in 1936 and has been shut since a ship struck it last May, will reopen* keeps them waiting for
eighteen words. Put what happens first: *The bridge will reopen. It was built in 1936 …*

Known are clauses of \`which\`, \`who\`, \`whose\` and \`where\` between the subject that opens a sentence and its verb. This is a
note: native news does it as well.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'The Economist Style Guide', at: 'syntax' },
    { title: 'George D. Gopen and Judith A. Swan, The Science of Scientific Writing' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    words: { type: 'integer', default: 14, min: 3, max: 100, description: 'Most words between subject and verb' }
  },
  messages: {
    late: '{words} words stand between the subject and `{verb}`: put the verb first and the rest in a sentence of its own'
  },
  examples: {
    bad: [
      {
        bad: 'The bridge[[, which was built in 1936 and has been shut since a ship struck it last May,]] will reopen.',
        message: 'late'
      },
      {
        bad: 'Ivan Petrov[[, who led the town for twenty years before he went to live in the hills by the sea,]] said he was glad.',
        message: 'late'
      },
      { bad: 'The bridge[[, which was built in 1936,]] will reopen.', message: 'late', options: { words: 4 } }
    ],
    good: [
      { good: 'The bridge will reopen. It was built in 1936 and has been shut since a ship struck it last May.' },
      { good: 'The bridge, which was built in 1936, will reopen.' },
      {
        good: 'In the old town, where people have lived since the first king came down the river with his men, nobody votes.'
      }
    ]
  },
  unit: 'sentence',
  needs: (norm) => inserts.has(norm),
  *check(sentence, { story, options }) {
    if (sentence.words <= options.words) return
    const insertion = insertionIn(story, sentence)
    if (!insertion) return
    const { tokens } = story
    const { open, close } = insertion
    let words = 0
    for (let i = open; i < close; i++) if (/^(?:word|number)$/.test(tokens[i]!.kind)) words++
    if (words <= options.words) return
    yield {
      message: 'late',
      start: tokens[open]!.start,
      end: tokens[close]!.end,
      data: { words, verb: tokens[close + 1]!.text }
    }
  }
})

/** The commas around a relative clause that stands between the subject and its verb. */
function insertionIn({ tokens }: Story, { first, last }: Sentence): { open: number; close: number } | undefined {
  if (otherOpeners.has(tokens[first]!.norm)) return
  let open = first
  while (open < Math.min(last, first + subject) && tokens[open]!.kind !== 'punctuation') open++
  if (tokens[open]?.text !== ',' || !inserts.has(tokens[open + 1]?.norm ?? '')) return
  for (let i = first; i < open; i++) if (auxiliaries.has(tokens[i]!.norm) || reportingForms.has(tokens[i]!.norm)) return
  for (let close = open + 2; close < last - 1; close++) {
    const { text } = tokens[close]!
    if (/^["“”;:–—()-]$/.test(text)) return
    if (text === ',' && isFiniteVerb(tokens[close + 1]!)) return { open, close }
  }
  return
}

const isFiniteVerb = ({ kind, norm }: Token) =>
  kind === 'word' && (auxiliaries.has(norm) || (reportingForms.has(norm) && !norm.endsWith('ing')))
