// Generated from the files beside it and in rules/ by `npm run generate`: do not edit.

import attributionDoubleAttribution from './attribution/double-attribution.ts'
import attributionFirstMention from './attribution/first-mention.ts'
import attributionInversion from './attribution/inversion.ts'
import attributionLateAttribution from './attribution/late-attribution.ts'
import attributionLoadedVerb from './attribution/loaded-verb.ts'
import attributionOrphanQuote from './attribution/orphan-quote.ts'
import attributionRelabelledSpeaker from './attribution/relabelled-speaker.ts'
import attributionSeparateSource from './attribution/separate-source.ts'
import attributionTenseMix from './attribution/tense-mix.ts'
import attributionTitleCapitalisation from './attribution/title-capitalisation.ts'
import attributionTitleStacking from './attribution/title-stacking.ts'
import attributionTwoSpeakers from './attribution/two-speakers.ts'
import attributionVerbCarousel from './attribution/verb-carousel.ts'
import languageRepeatedWords from './language/repeated-words.ts'
import punctuationDoubledMarks from './punctuation/doubled-marks.ts'
import punctuationHyphenAsDash from './punctuation/hyphen-as-dash.ts'
import quotesDashAttribution from './quotes/dash-attribution.ts'
import quotesForeignMarks from './quotes/foreign-marks.ts'
import quotesMixedMarks from './quotes/mixed-marks.ts'
import quotesTerminalPunctuation from './quotes/terminal-punctuation.ts'
import quotesUnbalanced from './quotes/unbalanced.ts'
import residueFullwidthPunctuation from './residue/fullwidth-punctuation.ts'
import residueUntranslatedScript from './residue/untranslated-script.ts'
import sentenceLength from './sentence/length.ts'
import sentenceReadability from './sentence/readability.ts'
import type { AnyRule } from '../core/rule.ts'
import { toRule } from '../packs/compile.ts'
import { packs } from '../packs/compiled.ts'

/** All rules. */
export const rules: readonly AnyRule[] = [
  attributionDoubleAttribution,
  attributionFirstMention,
  attributionInversion,
  attributionLateAttribution,
  attributionLoadedVerb,
  attributionOrphanQuote,
  attributionRelabelledSpeaker,
  attributionSeparateSource,
  attributionTenseMix,
  attributionTitleCapitalisation,
  attributionTitleStacking,
  attributionTwoSpeakers,
  attributionVerbCarousel,
  languageRepeatedWords,
  punctuationDoubledMarks,
  punctuationHyphenAsDash,
  quotesDashAttribution,
  quotesForeignMarks,
  quotesMixedMarks,
  quotesTerminalPunctuation,
  quotesUnbalanced,
  residueFullwidthPunctuation,
  residueUntranslatedScript,
  sentenceLength,
  sentenceReadability,
  ...packs.map(toRule)
]
