import type { Sentence, Story, Token } from '../../copy/story.ts'
import { verbForms } from '../../copy/verb-forms.ts'
import { defineRule } from '../../core/rule.ts'

type Form = 'base' | 's' | 'ing'

// Verbs that are hardly ever nouns, such as the chained verbs of official prose.
const bases =
  'promote improve expand integrate combine strengthen build ensure provide enhance create develop reduce establish ' +
  'accelerate optimize optimise implement push carry upgrade introduce advance deepen encourage attract explore seek raise ' +
  'extend maintain achieve realize realise protect prevent solve explain describe become receive choose produce publish'

const formOf: ReadonlyMap<string, Form> = new Map(
  bases.split(' ').flatMap((base) =>
    verbForms(base).flatMap((verb): [string, Form][] => {
      const form = verb === base ? 'base' : verb.endsWith('ing') ? 'ing' : verb.endsWith('s') ? 's' : undefined
      return form ? [[verb, form]] : []
    })
  )
)
const adverb = /^(?:also|then|further|jointly|\p{L}{4,}ly)$/u

export default defineRule({
  id: 'punctuation/comma-before-and',
  summary: 'A comma before “and” that joins two verbs of one subject',
  why: `*To widen the road, and improve the port*: the comma makes the reader wait for a new subject. Chinese parts every
phrase of a chain with a comma, and translation keeps it.

Reported are verbs of a short list that are hardly ever nouns, in the base form, with -s or with -ing, where nothing
shows a list of three or more: in such a list the comma may be the serial one.

A note only: of eight translators who marked such copy, one minds.

False alarms: a pause that is meant, and a comma that closes an insertion.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [{ title: 'The Chicago Manual of Style', at: 'commas with compound predicates' }],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {},
  messages: {
    comma: 'Comma before `and` that joins two verbs of one subject: delete it'
  },
  examples: {
    bad: [
      {
        bad: 'The city wants to widen the old road to the port[[, and]] improve the trains.',
        message: 'comma',
        fixed: 'The city wants to widen the old road to the port and improve the trains.'
      },
      {
        bad: 'The new law widens the powers of the council[[, and]] further reduces its costs.',
        message: 'comma',
        fixed: 'The new law widens the powers of the council and further reduces its costs.'
      },
      {
        bad: 'They spoke of opening the port to ships[[, and]] jointly promoting trade.',
        message: 'comma',
        fixed: 'They spoke of opening the port to ships and jointly promoting trade.'
      }
    ],
    good: [
      { good: 'The city wants to widen the old road to the port and improve the trains.' },
      { good: 'They want to expand the port, improve the trains, and build a road.' },
      { good: 'The mayor, who had come by train, and her guests left.' },
      { good: 'The road is old, and building a new one takes years.' },
      { good: 'The city, which owns the port, and builds roads, is rich.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === 'and',
  *check(sentence, { story }) {
    const { tokens } = story
    for (let i = sentence.first + 4; i + 2 < sentence.last; i++) {
      if (tokens[i - 1]!.text !== ',' || tokens[i]!.text !== 'and') continue
      let at = i + 1
      if (adverb.test(tokens[at]!.norm)) at++
      const form = formOf.get(tokens[at]!.norm)
      if (!form || !joins(story, sentence, i - 1, at, form)) continue
      const comma = tokens[i - 1]!
      const fix = { edits: [{ start: comma.start, end: comma.end, text: '' }], safe: false }
      yield { message: 'comma', start: comma.start, end: tokens[i]!.end, fix }
    }
  }
})

/** Whether a verb of the same form comes before and none behind a comma, and the verb is no subject. */
function joins({ tokens }: Story, { first, last }: Sentence, comma: number, verb: number, form: Form): boolean {
  let found = false
  for (let i = first; i < comma; i++) {
    const token = tokens[i]!
    if (token.text === ',' && isLike(tokens[/["”]/.test(tokens[i + 1]!.text) ? i + 2 : i + 1]!, form)) return false
    if (/^(?:who|which|whose)$/.test(token.norm)) return false
    found ||= form === 'base' ? /^(?:to|will|would|can|could|should|must|may)$/.test(token.norm) : isLike(token, form)
  }
  if (!found) return false
  // `… and building a new one takes years`: then it is the subject of another verb.
  for (let i = verb + 1; form === 'ing' && i < last; i++)
    if (/^(?:is|was|takes|took|will|would|has|had)$/.test(tokens[i]!.norm)) return false
  return true
}

const isLike = ({ norm, kind }: Token, form: Form) =>
  kind === 'word' &&
  (formOf.get(norm) === form || (form === 'ing' ? norm.endsWith('ing') : form === 's' && /[^s'u]s$/.test(norm)))
