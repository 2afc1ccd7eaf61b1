// Words that are written with a full stop without ending a sentence.

import { wordSet } from './word-set.ts'

/** Never the last word of a sentence. */
export const titles = wordSet(
  'mr mrs ms messrs mme mlle dr prof rev msgr hon pres gen sen rep gov amb atty lt col sgt capt cmdr adm maj brig cpl pvt supt ' +
    'insp det vs nos figs'
)
const months = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec')
/** Followed by a figure they stand for "number", "section" and the like. */
const beforeFigures = wordSet('no art vol sec fig approx ch p pp ver ft lb oz')
/** May end a sentence; then a word follows that seldom stands inside one with a capital. */
const others = wordSet(
  'inc ltd co corp bros jr sr st etc al est dept univ assn ave blvd rd sq rub govt cf ca op mln bln trln mlrd mrd thous tys'
)
/** With a capital, for some are words. */
const states = wordSet(
  'Ala Ariz Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky Mass Md Mich Minn Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis ' +
    'Wisc Wyo'
)

/** Whether a word, given without its full stop, is often written with one. */
export function isAbbreviation(word: string): boolean {
  const norm = word.toLowerCase()
  return titles.has(norm) || months.has(norm) || beforeFigures.has(norm) || others.has(norm) || states.has(word)
}

/** Whether a word with its full stop is an initial or made of them: `J.`, `U.S.`, `p.m.`, `Ph.D.` */
export function isInitials(word: string): boolean {
  return /^\p{L}\.$|^\p{L}{1,3}(?:\.\p{L}{1,3})+\.$/u.test(word)
}
