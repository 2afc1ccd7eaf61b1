// Plurals of English nouns.

import { beginsUpper } from './capitals.ts'

const irregularPlurals: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  ox: 'oxen',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  half: 'halves',
  shelf: 'shelves',
  self: 'selves',
  thief: 'thieves',
  leaf: 'leaves',
  loaf: 'loaves',
  wolf: 'wolves',
  crisis: 'crises',
  thesis: 'theses',
  analysis: 'analyses',
  basis: 'bases',
  oasis: 'oases',
  hypothesis: 'hypotheses',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  hero: 'heroes',
  potato: 'potatoes',
  tomato: 'tomatoes',
  veto: 'vetoes',
  embargo: 'embargoes',
  echo: 'echoes',
  sheep: 'sheep',
  deer: 'deer',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  series: 'series',
  species: 'species',
  headquarters: 'headquarters'
}

/** The plural of a noun given in the singular; its capitals are kept. */
export function pluralOf(noun: string): string {
  const irregular = irregularEnd(noun)
  if (irregular !== undefined) return irregular
  // `NGO`, `MP` and whatever else ends in a capital or a figure.
  if (/[\p{Lu}\d]$/u.test(noun)) return `${noun}s`
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  // Names keep their y: the Kennedys.
  if (/[^aeiou]y$/.test(noun) && !beginsUpper(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}

/** Compounds go by their end: `policeman`, `grandchild`. */
function irregularEnd(noun: string): string | undefined {
  const lower = noun.toLowerCase()
  const whole = Object.hasOwn(irregularPlurals, lower) ? lower : undefined
  const end = whole ?? /(?<=\p{L}{2})(?:(?<!hu|ger|ro|mus|otto|tali|sha|tur)man|woman|child|craft)$/u.exec(lower)?.[0]
  if (end === undefined) return
  const plural = end === 'craft' ? 'craft' : irregularPlurals[end]!
  const kept = noun.slice(0, noun.length - end.length)
  return kept + (kept === '' && beginsUpper(noun) ? plural[0]!.toUpperCase() + plural.slice(1) : plural)
}
