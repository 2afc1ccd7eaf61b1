// Generated from the files beside it and in rules/ by `npm run generate`: do not edit.

import attributionDoubleAttribution from './attribution/double-attribution.ts'
import languageRepeatedWords from './language/repeated-words.ts'
import punctuationApostropheForm from './punctuation/apostrophe-form.ts'
import punctuationCommaBeforeAnd from './punctuation/comma-before-and.ts'
import punctuationCommaBeforeThat from './punctuation/comma-before-that.ts'
import punctuationDashCopula from './punctuation/dash-copula.ts'
import punctuationDoubledMarks from './punctuation/doubled-marks.ts'
import punctuationEllipsisForm from './punctuation/ellipsis-form.ts'
import punctuationEmotionalMarks from './punctuation/emotional-marks.ts'
import punctuationHeadlineStop from './punctuation/headline-stop.ts'
import punctuationHyphenAsDash from './punctuation/hyphen-as-dash.ts'
import punctuationJoinedDash from './punctuation/joined-dash.ts'
import punctuationMissingSpace from './punctuation/missing-space.ts'
import punctuationMixedDashes from './punctuation/mixed-dashes.ts'
import punctuationPairedDash from './punctuation/paired-dash.ts'
import punctuationSerialComma from './punctuation/serial-comma.ts'
import punctuationSpacing from './punctuation/spacing.ts'
import quotesAdjacent from './quotes/adjacent.ts'
import quotesClosedTooEarly from './quotes/closed-too-early.ts'
import quotesDashAttribution from './quotes/dash-attribution.ts'
import quotesForeignMarks from './quotes/foreign-marks.ts'
import quotesFreshMark from './quotes/fresh-mark.ts'
import quotesMissingBetween from './quotes/missing-between.ts'
import quotesMixedMarks from './quotes/mixed-marks.ts'
import quotesNestedMarks from './quotes/nested-marks.ts'
import quotesPrimaryMarks from './quotes/primary-marks.ts'
import quotesProperName from './quotes/proper-name.ts'
import quotesScareQuotes from './quotes/scare-quotes.ts'
import quotesTerminalPunctuation from './quotes/terminal-punctuation.ts'
import quotesUnbalanced from './quotes/unbalanced.ts'
import quotesUnsupported from './quotes/unsupported.ts'
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
  languageRepeatedWords,
  punctuationApostropheForm,
  punctuationCommaBeforeAnd,
  punctuationCommaBeforeThat,
  punctuationDashCopula,
  punctuationDoubledMarks,
  punctuationEllipsisForm,
  punctuationEmotionalMarks,
  punctuationHeadlineStop,
  punctuationHyphenAsDash,
  punctuationJoinedDash,
  punctuationMissingSpace,
  punctuationMixedDashes,
  punctuationPairedDash,
  punctuationSerialComma,
  punctuationSpacing,
  quotesAdjacent,
  quotesClosedTooEarly,
  quotesDashAttribution,
  quotesForeignMarks,
  quotesFreshMark,
  quotesMissingBetween,
  quotesMixedMarks,
  quotesNestedMarks,
  quotesPrimaryMarks,
  quotesProperName,
  quotesScareQuotes,
  quotesTerminalPunctuation,
  quotesUnbalanced,
  quotesUnsupported,
  residueFullwidthPunctuation,
  residueUntranslatedScript,
  sentenceLength,
  sentenceReadability,
  ...packs.map(toRule)
]
