import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Sentence, Story, Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const longest = 22
const verbs = wordSet(
  'am is are was were be been being has have had do does did will would can could may might shall should must ' +
    "isn't aren't wasn't weren't won't don't doesn't didn't can't he's she's it's that's there's they're we're i'm you're " +
    'go goes went come comes came get gets got make makes made take takes took give gives gave see sees saw know knows knew ' +
    'find finds found keep kept let put run runs ran become becomes became begin begins began left met led lost won paid ' +
    'sold sent held stood fell rose grew hit cost cut set read spent built bought brought broke fought thought wrote spoke ' +
    'need needs want wants helps show shows work works play plays live lives look looks seem seems mean means start starts ' +
    'remain remains stay stays turn turns call calls hear heard feel felt drew shot beat felt told sat rise rises fall falls'
)

export default defineRule({
  id: 'punctuation/dash-copula',
  summary: 'A dash in the place of a verb',
  why: `Russian and Ukrainian have no *is* and set a dash: «Цель проекта — помощь семьям». In English the sentence then has no
verb: *The goal of the project – to help families.*

Reported is a short sentence of the story's prose with one spaced dash and no form that could be a verb; headlines,
captions and lists live without verbs and are left alone.

False alarms: results and credits set as prose.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [
    { title: 'European Commission, English Style Guide', at: 'dashes' },
    { title: 'The Chicago Manual of Style', at: 'hyphens and dashes' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {},
  messages: {
    copula: 'Dash in the place of a verb: write `is`, `are` or another one'
  },
  examples: {
    bad: [
      { bad: 'The goal of the project [[–]] support for families.', message: 'copula' },
      { bad: 'The main thing [[-]] safety on the roads.', message: 'copula' },
      { bad: 'The council met. Its head [[—]] a doctor from the port.', message: 'copula' }
    ],
    good: [
      { good: 'The goal of the project is support for families.' },
      { good: 'The council met – and left. The port reopened – after a year.' },
      { good: 'A plan for the port – and for the town – and little time.' },
      { good: 'Port – 3, Town – 1.\n\nThe town lost – at last.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => /^[-–—]{1,2}$/.test(norm),
  *check(sentence, { story }) {
    if (sentence.words > longest || sentence.words < 4 || !/lead|body/.test(sentence.paragraph.role)) return
    const dash = soleDash(story, sentence)
    if (dash && !hasVerb(story.tokens, sentence)) yield { message: 'copula', start: dash.start, end: dash.end }
  }
})

const subject = wordSet('the a an its his her their our this main another one')

/** The one dash of a sentence that begins with a noun phrase and ends with a full stop. */
function soleDash({ tokens }: Story, { first, last }: Sentence): Token | undefined {
  if (tokens[last - 1]!.text !== '.' || !subject.has(tokens[first]!.norm)) return
  let dash: Token | undefined
  for (let i = first; i < last; i++) {
    const { text, spaced, kind } = tokens[i]!
    if (kind === 'number') return
    if (kind !== 'punctuation') continue
    if (/^[:;"“”()]$/.test(text)) return
    if (!/^[-–—]{1,2}$/.test(text) || !spaced) continue
    if (dash || !tokens[i + 1]?.spaced || /^(?:and|but|or|not|to)$/.test(tokens[i + 1]!.norm)) return
    dash = tokens[i]
  }
  return dash
}

function hasVerb(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { norm, kind } = tokens[i]!
    if (kind !== 'word') continue
    if (verbs.has(norm) || reportingForms.has(norm) || /(?:ed|n't|'ll|'ve|'d|'re)$/.test(norm)) return true
    // A noun in the plural may be one, a verb in -s too: only after `to` or a pronoun it is plain.
    if (/^(?:he|she|it|they|we|i|you|who|which|that)$/.test(norm)) return true
  }
  return false
}
