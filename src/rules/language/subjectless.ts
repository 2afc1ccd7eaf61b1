import { beginsUpper } from '../../copy/capitals.ts'
import type { Sentence, Token } from '../../copy/story.ts'
import { mayBeFinite } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

// What plans and reports of party and state begin with when Chinese has no subject.
const plans = wordSet(
  'build create formulate strengthen promote accelerate optimize optimise deepen encourage expand develop implement establish enhance ' +
    'ensure cultivate construct adhere uphold consolidate coordinate standardize standardise safeguard improve increase advance'
)
const plansOrNouns = wordSet(['support', 'guide', 'carry'])
const left = wordSet(['was', 'were', 'has', 'had', 'is', 'are', 'will'])
const subjects = wordSet(
  'he she it they i we you there this that these those the a an any anyone anybody no one some his her its their your my our not'
)
const toTheReader = wordSet("you your yours yourself please don't let's")

export default defineRule({
  id: 'language/subjectless',
  summary: 'A sentence that lost its subject',
  why: `Chinese, Russian and Spanish leave out the subject where it is understood. English cannot: *Was taken to hospital with injuries* and *Formulate
standards for networks* read as a note and as an order. Say who: *He was taken to hospital*, *The plan sets standards*.

Left alone are questions, quotations, headlines, and what speaks to the reader (*you*, *please*). False alarms: recipes and advice that say neither.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [{ title: 'Joan Pinkham, The Translator’s Guide to Chinglish', at: 'sentence structure' }],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {},
  messages: {
    predicate: '`{actual}` has no subject: say who',
    order: '`{actual}` reads as an order: say who does it'
  },
  examples: {
    bad: [
      { bad: 'The driver fled. [[Was taken]] to hospital with injuries.', message: 'predicate' },
      { bad: 'The head left in May. [[Has worked]] in the port since 2010.', message: 'predicate' },
      { bad: 'The plan is new. [[Formulate]] standards for wireless networks.', message: 'order' },
      { bad: 'The plan is new. [[Support]] basic telecoms companies to build more stations.', message: 'order' }
    ],
    good: [
      { good: 'He was taken to hospital with injuries.' },
      { good: 'Was it the driver? Had he known, he would have stayed.' },
      { good: 'Support for the plan has fallen. Build your own house.' },
      { good: '"Build a bridge," the mayor said. "Was told to."' },
      { good: 'Build a bridge to the port\n\nThe council has a plan.' },
      { good: 'Develop markets are growing, and guide dogs too. Will Smith was there.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => left.has(norm) || plans.has(norm) || plansOrNouns.has(norm),
  *check(sentence, { story }) {
    const { paragraph, first, last, words } = sentence
    if (words < 3 || (paragraph.role !== 'lead' && paragraph.role !== 'body')) return
    const { tokens } = story
    const [one, two] = [tokens[first]!, tokens[first + 1]!]
    if (one.kind !== 'word' || !beginsUpper(one.text) || tokens[last - 1]!.text !== '.') return
    if (left.has(one.norm)) {
      const isPlain = two.kind === 'word' && /^\p{Ll}/u.test(two.text) && !subjects.has(two.norm)
      if (isPlain && /(?:ed|en|wn|ght|ing|ld|de)$/.test(two.norm) && !hasComma(tokens, sentence))
        yield { message: 'predicate', start: one.start, end: two.end }
    } else if (plans.has(one.norm) || plansOrNouns.has(one.norm)) {
      if (isOrder(tokens, sentence, plansOrNouns.has(one.norm)))
        yield { message: 'order', start: one.start, end: one.end }
    }
  }
})

/** `Had he known, …` and its like go on after a comma. */
const hasComma = (tokens: readonly Token[], { first, last }: Sentence) =>
  tokens.slice(first, Math.min(last, first + 12)).some(({ text }) => text === ',')

/** Whether no other verb is near that the first word could be the subject of, and nobody is spoken to. */
function isOrder(tokens: readonly Token[], { first, last }: Sentence, maybeNoun: boolean): boolean {
  for (let i = first + 1; i < last; i++) {
    const { norm, text } = tokens[i]!
    if (toTheReader.has(norm) || text === '!') return false
    if (
      i <= first + 4 &&
      mayBeFinite(norm) &&
      !/^(?:network|networks|use|uses|plan|plans|work|works|test|tests|level|control)$/.test(norm)
    )
      return false
  }
  const next = tokens[first + 1]!
  if (!maybeNoun) return next.kind === 'word'
  return (
    tokens.slice(first, last).some(({ norm }) => norm === 'to') &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:for|from|of|in|is|was|has|act|dogs|dog)$/.test(next.norm)
  )
}
