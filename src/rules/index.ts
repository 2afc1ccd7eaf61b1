// Generated from the files beside it and in rules/ by `npm run generate`: do not edit.

import attributionDoubleAttribution from './attribution/double-attribution.ts'
import languageRepeatedWords from './language/repeated-words.ts'
import punctuationDoubledMarks from './punctuation/doubled-marks.ts'
import punctuationHyphenAsDash from './punctuation/hyphen-as-dash.ts'
import quotesDashAttribution from './quotes/dash-attribution.ts'
import quotesForeignMarks from './quotes/foreign-marks.ts'
import quotesMixedMarks from './quotes/mixed-marks.ts'
import quotesTerminalPunctuation from './quotes/terminal-punctuation.ts'
import quotesUnbalanced from './quotes/unbalanced.ts'
import residueAgencyBoilerplate from './residue/agency-boilerplate.ts'
import residueFullwidthPunctuation from './residue/fullwidth-punctuation.ts'
import residueHomoglyph from './residue/homoglyph.ts'
import residueInvisibleCharacters from './residue/invisible-characters.ts'
import residueMojibake from './residue/mojibake.ts'
import residueMtArtefact from './residue/mt-artefact.ts'
import residueStrayMarkup from './residue/stray-markup.ts'
import residueUntranslatedScript from './residue/untranslated-script.ts'
import residueUntranslatedSentence from './residue/untranslated-sentence.ts'
import sentenceLength from './sentence/length.ts'
import sentenceReadability from './sentence/readability.ts'
import type { AnyRule } from '../core/rule.ts'
import { toRule } from '../packs/compile.ts'
import { packs } from '../packs/compiled.ts'

export { houses } from '../packs/houses.ts'

/** All rules. */
export const rules: readonly AnyRule[] = [
  attributionDoubleAttribution,
  languageRepeatedWords,
  punctuationDoubledMarks,
  punctuationHyphenAsDash,
  quotesDashAttribution,
  quotesForeignMarks,
  quotesMixedMarks,
  quotesTerminalPunctuation,
  quotesUnbalanced,
  residueAgencyBoilerplate,
  residueFullwidthPunctuation,
  residueHomoglyph,
  residueInvisibleCharacters,
  residueMojibake,
  residueMtArtefact,
  residueStrayMarkup,
  residueUntranslatedScript,
  residueUntranslatedSentence,
  sentenceLength,
  sentenceReadability,
  ...packs.map(toRule)
]
