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
import awkwardAdverbBeforeObject from './awkward/adverb-before-object.ts'
import awkwardLightVerb from './awkward/light-verb.ts'
import awkwardSameRoot from './awkward/same-root.ts'
import awkwardTautology from './awkward/tautology.ts'
import consistencyAbbreviationStops from './consistency/abbreviation-stops.ts'
import consistencyAcronym from './consistency/acronym.ts'
import consistencyAcronymUndefined from './consistency/acronym-undefined.ts'
import consistencyCapitalisation from './consistency/capitalisation.ts'
import consistencyDialectSpelling from './consistency/dialect-spelling.ts'
import consistencyExonym from './consistency/exonym.ts'
import consistencyHouseTerm from './consistency/house-term.ts'
import consistencyInitial from './consistency/initial.ts'
import consistencyNameVariant from './consistency/name-variant.ts'
import consistencyNearName from './consistency/near-name.ts'
import consistencyNumberForm from './consistency/number-form.ts'
import consistencyTermVariant from './consistency/term-variant.ts'
import consistencyUsName from './consistency/us-name.ts'
import consistencyWordForm from './consistency/word-form.ts'
import languageCommaSplice from './language/comma-splice.ts'
import languageDanglingParticiple from './language/dangling-participle.ts'
import languageFragment from './language/fragment.ts'
import languageHeadlineForm from './language/headline-form.ts'
import languageIndefiniteArticle from './language/indefinite-article.ts'
import languageOpenList from './language/open-list.ts'
import languagePronounDrift from './language/pronoun-drift.ts'
import languageRepeatedWords from './language/repeated-words.ts'
import languageSubjectless from './language/subjectless.ts'
import languageTenseWithTime from './language/tense-with-time.ts'
import languageWhitespace from './language/whitespace.ts'
import localeAddressOrder from './locale/address-order.ts'
import localeBareDay from './locale/bare-day.ts'
import localeCurrencyFormat from './locale/currency-format.ts'
import localeDateForm from './locale/date-form.ts'
import localeDatelineFormat from './locale/dateline-format.ts'
import localeDecimalComma from './locale/decimal-comma.ts'
import localeFigureThousand from './locale/figure-thousand.ts'
import localeForeignGrouping from './locale/foreign-grouping.ts'
import localeMlnBln from './locale/mln-bln.ts'
import localeNumberAtStart from './locale/number-at-start.ts'
import localeNumberRange from './locale/number-range.ts'
import localeOrdinalDate from './locale/ordinal-date.ts'
import localePercentForm from './locale/percent-form.ts'
import localeScoreForm from './locale/score-form.ts'
import localeSourceDateFormat from './locale/source-date-format.ts'
import localeSurnameCapitals from './locale/surname-capitals.ts'
import localeTimeFormat from './locale/time-format.ts'
import localeUngrouped from './locale/ungrouped.ts'
import localeUnitForm from './locale/unit-form.ts'
import localeUnitSpacing from './locale/unit-spacing.ts'
import localeWeekdayDate from './locale/weekday-date.ts'
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
import punctuationNumberCompound from './punctuation/number-compound.ts'
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
import residueAgencyBoilerplate from './residue/agency-boilerplate.ts'
import residueFullwidthPunctuation from './residue/fullwidth-punctuation.ts'
import residueHomoglyph from './residue/homoglyph.ts'
import residueInvisibleCharacters from './residue/invisible-characters.ts'
import residueMojibake from './residue/mojibake.ts'
import residueMtArtefact from './residue/mt-artefact.ts'
import residueSiteName from './residue/site-name.ts'
import residueStrayMarkup from './residue/stray-markup.ts'
import residueUntranslatedScript from './residue/untranslated-script.ts'
import residueUntranslatedSentence from './residue/untranslated-sentence.ts'
import sentenceAverage from './sentence/average.ts'
import sentenceEnumeration from './sentence/enumeration.ts'
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
import sentenceSubordinateChain from './sentence/subordinate-chain.ts'
import sentenceTrailingParticiple from './sentence/trailing-participle.ts'
import type { AnyRule } from '../core/rule.ts'
import { toRule } from '../packs/compile.ts'
import { packs } from '../packs/compiled.ts'

export { houses } from '../packs/houses.ts'

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
  awkwardAdverbBeforeObject,
  awkwardLightVerb,
  awkwardSameRoot,
  awkwardTautology,
  consistencyAbbreviationStops,
  consistencyAcronym,
  consistencyAcronymUndefined,
  consistencyCapitalisation,
  consistencyDialectSpelling,
  consistencyExonym,
  consistencyHouseTerm,
  consistencyInitial,
  consistencyNameVariant,
  consistencyNearName,
  consistencyNumberForm,
  consistencyTermVariant,
  consistencyUsName,
  consistencyWordForm,
  languageCommaSplice,
  languageDanglingParticiple,
  languageFragment,
  languageHeadlineForm,
  languageIndefiniteArticle,
  languageOpenList,
  languagePronounDrift,
  languageRepeatedWords,
  languageSubjectless,
  languageTenseWithTime,
  languageWhitespace,
  localeAddressOrder,
  localeBareDay,
  localeCurrencyFormat,
  localeDateForm,
  localeDatelineFormat,
  localeDecimalComma,
  localeFigureThousand,
  localeForeignGrouping,
  localeMlnBln,
  localeNumberAtStart,
  localeNumberRange,
  localeOrdinalDate,
  localePercentForm,
  localeScoreForm,
  localeSourceDateFormat,
  localeSurnameCapitals,
  localeTimeFormat,
  localeUngrouped,
  localeUnitForm,
  localeUnitSpacing,
  localeWeekdayDate,
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
  punctuationNumberCompound,
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
  residueAgencyBoilerplate,
  residueFullwidthPunctuation,
  residueHomoglyph,
  residueInvisibleCharacters,
  residueMojibake,
  residueMtArtefact,
  residueSiteName,
  residueStrayMarkup,
  residueUntranslatedScript,
  residueUntranslatedSentence,
  sentenceAverage,
  sentenceEnumeration,
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
  sentenceSubordinateChain,
  sentenceTrailingParticiple,
  ...packs.map(toRule)
]
