// Verbs that attribute words to a speaker.

import { verbForms } from './verb-forms.ts'

const bases =
  'say tell add ask reply answer announce report explain note state stress emphasize emphasise underline mention comment ' +
  'remark argue warn promise claim allege insist admit acknowledge concede confirm deny recall remind clarify specify ' +
  'believe think conclude declare observe suggest assure inform write'

/** Every form of a verb of saying, in lower case. */
export const reportingForms: ReadonlySet<string> = new Set([
  ...bases.split(' ').flatMap((base) => verbForms(base)),
  'pointed',
  'points',
  'summed'
])
