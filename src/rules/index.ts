// Generated from the files beside it and in rules/ by `npm run generate`: do not edit.

import attributionDoubleAttribution from './attribution/double-attribution.ts'
import awkwardAdverbBeforeObject from './awkward/adverb-before-object.ts'
import awkwardLightVerb from './awkward/light-verb.ts'
import awkwardSameRoot from './awkward/same-root.ts'
import awkwardTautology from './awkward/tautology.ts'
import languageRepeatedWords from './language/repeated-words.ts'
import languageTenseWithTime from './language/tense-with-time.ts'
import punctuationDoubledMarks from './punctuation/doubled-marks.ts'
import punctuationHyphenAsDash from './punctuation/hyphen-as-dash.ts'
import quotesDashAttribution from './quotes/dash-attribution.ts'
import quotesForeignMarks from './quotes/foreign-marks.ts'
import quotesMixedMarks from './quotes/mixed-marks.ts'
import quotesTerminalPunctuation from './quotes/terminal-punctuation.ts'
import quotesUnbalanced from './quotes/unbalanced.ts'
import residueFullwidthPunctuation from './residue/fullwidth-punctuation.ts'
import residueUntranslatedScript from './residue/untranslated-script.ts'
import sentenceAverage from './sentence/average.ts'
import sentenceDanglingParticiple from './sentence/dangling-participle.ts'
import sentenceEnumeration from './sentence/enumeration.ts'
import sentenceFragment from './sentence/fragment.ts'
import sentenceLength from './sentence/length.ts'
import sentenceLongParenthesis from './sentence/long-parenthesis.ts'
import sentenceNominalisation from './sentence/nominalisation.ts'
import sentenceNounLoad from './sentence/noun-load.ts'
import sentenceNounStack from './sentence/noun-stack.ts'
import sentenceOfChain from './sentence/of-chain.ts'
import sentenceParagraphLength from './sentence/paragraph-length.ts'
import sentenceParticipleTails from './sentence/participle-tails.ts'
import sentencePassiveDensity from './sentence/passive-density.ts'
import sentencePrepositionChain from './sentence/preposition-chain.ts'
import sentenceReadability from './sentence/readability.ts'
import sentenceSubjectVerbDistance from './sentence/subject-verb-distance.ts'
import sentenceSubjectless from './sentence/subjectless.ts'
import sentenceSubordinateChain from './sentence/subordinate-chain.ts'
import sentenceTrailingParticiple from './sentence/trailing-participle.ts'
import type { AnyRule } from '../core/rule.ts'
import { toRule } from '../packs/compile.ts'
import { packs } from '../packs/compiled.ts'

/** All rules. */
export const rules: readonly AnyRule[] = [
  attributionDoubleAttribution,
  awkwardAdverbBeforeObject,
  awkwardLightVerb,
  awkwardSameRoot,
  awkwardTautology,
  languageRepeatedWords,
  languageTenseWithTime,
  punctuationDoubledMarks,
  punctuationHyphenAsDash,
  quotesDashAttribution,
  quotesForeignMarks,
  quotesMixedMarks,
  quotesTerminalPunctuation,
  quotesUnbalanced,
  residueFullwidthPunctuation,
  residueUntranslatedScript,
  sentenceAverage,
  sentenceDanglingParticiple,
  sentenceEnumeration,
  sentenceFragment,
  sentenceLength,
  sentenceLongParenthesis,
  sentenceNominalisation,
  sentenceNounLoad,
  sentenceNounStack,
  sentenceOfChain,
  sentenceParagraphLength,
  sentenceParticipleTails,
  sentencePassiveDensity,
  sentencePrepositionChain,
  sentenceReadability,
  sentenceSubjectVerbDistance,
  sentenceSubjectless,
  sentenceSubordinateChain,
  sentenceTrailingParticiple,
  ...packs.map(toRule)
]
