// Verbs that attribute words to a speaker, and how each colours what it reports.

import type { ReportingTense, VerbClass } from './story.ts'
import { verbForms } from './verb-forms.ts'
import { wordSet } from './word-set.ts'

const classes: Readonly<Record<VerbClass, string>> = {
  // `warn`, `promise`, `ask` say what kind of speech it was: they are meant.
  neutral:
    'say tell add ask reply answer respond announce write report warn promise vow continue estimate predict hope',
  limited:
    'explain note state stress emphasize emphasise underline mention comment remark argue declare observe conclude suggest',
  factive: 'recall remind reveal acknowledge confirm realize disclose',
  loaded: 'claim allege insist admit concede confess boast deny maintain',
  foreign: 'specify clarify summarize summarise assure inform resume voice',
  mental: 'believe think consider'
}

/** Verbs of two words, by the first one's base: `pointed out`. */
const particles: Readonly<Record<string, readonly [string, string, VerbClass]>> = {
  point: ['out', 'point out', 'factive'],
  sum: ['up', 'sum up', 'foreign'],
  draw: ['attention', 'draw attention', 'factive'],
  make: ['clear', 'make clear', 'factive']
}

/** One form of a reporting verb. */
export interface VerbForm {
  readonly base: string
  readonly class: VerbClass
  readonly tense: ReportingTense
  /** The word that must follow: `out` of `point out`. */
  readonly particle?: string
  /** `state`, `report`: not third person; a verb only behind a plural. */
  readonly isBase?: boolean
}

export const verbFormOf: ReadonlyMap<string, VerbForm> = new Map(
  [
    ...Object.entries(classes).flatMap(([name, bases]) =>
      bases.split(' ').map((base) => ({ word: base, base, class: name as VerbClass, particle: undefined }))
    ),
    ...Object.entries(particles).map(([word, [particle, base, name]]) => ({ word, base, class: name, particle }))
  ].flatMap(({ word, base, class: name, particle }) =>
    verbForms(word).map((form): [string, VerbForm] => [
      form,
      {
        base,
        class: name,
        tense: form.endsWith('ing') ? 'participle' : form === word || form.endsWith('s') ? 'present' : 'past',
        ...(particle && { particle }),
        ...(form === word && { isBase: true })
      }
    ])
  )
)

/** Every form of a verb of saying, in lower case; of `point out` and `sum up` the first word, where it is no noun. */
export const reportingForms: ReadonlySet<string> = wordSet(
  [...verbFormOf]
    .filter(([, { particle, isBase, tense }]) =>
      particle === undefined ? true : particle.length < 4 && !isBase && tense !== 'participle'
    )
    .map(([form]) => form)
)
