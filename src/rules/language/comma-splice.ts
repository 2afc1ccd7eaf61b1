import type { Sentence, Token } from '../../copy/story.ts'
import { auxiliaries } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const subjects = wordSet('this these they it he she we that there')
/** Verbs that may follow the subject of the second clause. */
const second = wordSet(`
  is are was were has have had will would can could does did makes made means meant shows showed allows allowed gives gave leads led
  helps helped remains became becomes causes caused brings brought creates created`)
/** A clause with one of these, or one that begins with a preposition or an adverb, is no main clause or brings one along. */
const hinge = wordSet(`
  if when as because since while although though unless until till before after where whether that which who whose whom what how why once
  whenever wherever whatever than so lest provided and but or
  said says say told tells believes believe thinks think thought hopes hope knows know adds added asks asked means insists insisted
  not no never only just n't nothing nobody less more sooner either neither`)
const openers = wordSet(`
  in on at by with for from of to under over after before during without within among between despite according like unlike about
  besides beyond throughout through upon against given due thanks instead first firstly second secondly third finally however
  therefore moreover furthermore meanwhile today yesterday tomorrow now then here earlier later recently currently
  sometimes often usually maybe perhaps indeed clearly obviously fortunately unfortunately well yes oh look see i you we
  had were should being having not only never nor`)

export default defineRule({
  id: 'language/comma-splice',
  summary: 'Two main clauses joined by nothing but a comma',
  why: `Chinese and Russian join main clauses by a comma: *Sales fell, they were 5% lower*. In English that is a comma splice, and the reader
looks for the word that says how the two hang together. Write a full stop or a semicolon, or the link: *and*, *because*, *which*.

Only sentences of two clauses are looked at, whose second one begins with a pronoun. Sentences that deny the one to say the other (*It is not over, it has
begun*) are left alone, and so is speech.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [
    { title: 'The Chicago Manual of Style', at: 'comma splices' },
    { title: 'Guardian style guide', at: 'comma splice' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'caption'],
  options: {},
  messages: {
    splice: 'A comma alone joins two sentences at `{actual}`: use a full stop, or say how they hang together'
  },
  examples: {
    bad: [
      { bad: 'Sales of new cars fell in May[[, they were]] 5% lower.', message: 'splice' },
      { bad: 'The road is closed for two months[[, this makes]] the trip longer.', message: 'splice' },
      { bad: 'The plant will open in June[[, it will]] employ 300 people.', message: 'splice' }
    ],
    good: [
      { good: 'Sales of new cars fell in May; they were 5% lower.' },
      { good: 'If the road is closed, this makes the trip longer. In May, it was open.' },
      { good: 'It is not over, it has begun. The plan is good, he said.' },
      { good: '"The road is closed, they are sorry," he said. The road is closed, and it will be closed in May.' },
      { good: 'The plant, it is said, will open in June. Asked about the plan, he was silent.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === ',',
  *check(sentence, { story }) {
    const { tokens } = story
    const [from, comma] = clauseOf(tokens, sentence)
    if (comma === undefined || comma + 3 >= sentence.last) return
    const [subject, verb] = [tokens[comma + 1]!, tokens[comma + 2]!]
    if (!subjects.has(subject.norm) || !second.has(verb.norm) || !isMain(tokens, from, comma)) return
    // `…, it has been announced` says whose words they are.
    if (subject.norm === 'it' && tokens.slice(comma + 3, comma + 5).some(({ norm }) => /(?:ed|said|told)$/.test(norm)))
      return
    yield { message: 'splice', start: tokens[comma]!.start, end: verb.end }
  }
})

/**
 * Where the first clause begins, and the comma after it: the only one of the sentence but for one that parts an opening
 * phrase (`In May, `) from it.
 */
function clauseOf(
  tokens: readonly Token[],
  { first, last }: Sentence
): readonly [from: number, comma?: number | undefined] {
  const commas: number[] = []
  for (let i = first; i < last - 1; i++) {
    if (tokens[i]!.kind !== 'punctuation') continue
    if (tokens[i]!.text !== ',' || commas.length === 2) return [first]
    commas.push(i)
  }
  if (!/^[.!?]$/.test(tokens[last - 1]!.text)) return [first]
  const [one, two] = commas
  if (two === undefined) return [first, one]
  return phrases.has(tokens[first]!.norm) && one! - first < 7 ? [one! + 1, two] : [first]
}

/** They open a phrase that stands before a main clause. */
const phrases = wordSet(
  'in on at by for from according during after before today yesterday also currently now meanwhile however moreover'
)

/** Whether what stands before the comma is a main clause: a subject, and then a verb that is finite for sure. */
function isMain(tokens: readonly Token[], first: number, comma: number): boolean {
  const opener = tokens[first]!
  if (opener.kind !== 'word' || openers.has(opener.norm) || /(?:ing|ed|ly)$/.test(opener.norm)) return false
  let hasVerb = false
  for (let i = first; i < comma; i++) {
    const { norm } = tokens[i]!
    if (hinge.has(norm) || norm.endsWith("n't")) return false
    if (i > first && (auxiliaries.has(norm) || sure.has(norm))) hasVerb = true
  }
  return hasVerb && comma - first > 3
}

/** Pasts that are no participles, and so the verb of the clause. */
const sure = wordSet('fell rose grew went came took gave began became broke saw spoke ran wrote')
