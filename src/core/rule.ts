// The rule contract. A rule is one file: a record of what it is (`id`, `why`, `sources`, `messages`, `examples` …) and
// a pure `check`. The examples are its tests and its documentation.

import type { Paragraph, Sentence, Story, Zone } from '../copy/story.ts'
import type { Form } from '../copy/variants.ts'
import type { DefaultsChosen, OptionsSpec, OptionValues } from './options.ts'
import type { Term } from './terms.ts'

export const categories = [
  'quotes',
  'attribution',
  'sentence',
  'awkward',
  'consistency',
  'locale',
  'residue',
  'language',
  'punctuation'
] as const
/** Folder name, and first half of every rule id. */
export type Category = (typeof categories)[number]
export type RuleId = `${Category}/${string}`

/** How much it matters. As a vfile message: fatal `true`, `false`, `null`. */
export type Severity = 'error' | 'warning' | 'info'
/** How sure a finding is. `low` never is in the profile `recommended` and is never fixed. */
export type Confidence = 'high' | 'medium' | 'low'
/** Source language: a primary BCP 47 subtag such as `ru`. */
export type LanguageTag = string

/** A style guide, paper or measurement that a rule rests on. */
export interface Source {
  readonly title: string
  /** Section, entry or page. */
  readonly at?: string
  readonly url?: string
}

/** Replacement of `[start, end)` of the story's text, UTF-16 offsets. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Edits that only make sense together. `safe`: meaning kept and one right answer, so it may be applied unasked. */
export interface Fix {
  readonly edits: readonly Edit[]
  readonly safe: boolean
}

/** Another place of the story that a finding rests on: `the other spelling stands here`. UTF-16 offsets into its text. */
export interface Related {
  readonly start: number
  readonly end: number
  /** What stands there, as a phrase without a full stop. */
  readonly message: string
}

/** What a rule yields. The engine adds id, url, severity and the place in the file. */
export interface Finding<MessageId extends string = string> {
  readonly message: MessageId
  /** UTF-16 offsets into the story's text, end exclusive. */
  readonly start: number
  readonly end: number
  /**
   * Fills `{name}` in the message. `{actual}` is the found text and `{expected}` the replacement of the one edit of
   * `fix`, unless given here.
   */
  readonly data?: Readonly<Record<string, string | number>>
  readonly fix?: Fix
  /** Other places that it rests on, in order. */
  readonly related?: readonly Related[]
}

/** A phrase to look for: see `pattern.ts` for the syntax. */
export interface Phrase {
  readonly pattern: string
  /** Patterns that, where they match over or across the phrase's place, say that it is meant. */
  readonly unless?: readonly string[]
  /** `medium` and `low` phrases of a rule with `from` are matched only when the copy comes from that language. */
  readonly confidence?: Confidence
  /**
   * What the house dictionary says of it. Such phrases compete for a place with one another only: the longest counts. What
   * is `preferred` no other phrase is found inside, and what is `protected` no rule touches.
   */
  readonly house?: 'banned' | 'preferred' | 'protected'
}

/** A place where a phrase stands: tokens `[first, last)`. */
export interface PhraseMatch<P extends Phrase = Phrase> {
  readonly phrase: P
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
}

/** What a rule looks at, one at a time. */
export interface Units {
  readonly story: Story
  readonly paragraph: Paragraph
  readonly sentence: Sentence
  readonly phrase: PhraseMatch
}
export type Unit = keyof Units

export interface Context<Options> {
  readonly story: Story
  readonly options: Options
  /** Source languages of the copy, as configured; empty when unknown. */
  readonly from: readonly LanguageTag[]
}

/** A defect: `[[` and `]]` mark the range that must be found, exactly once. */
export interface BadExample<MessageId extends string, O extends OptionsSpec> {
  readonly bad: string
  readonly message: MessageId
  /** The text after the fix; required if and only if the finding carries one. */
  readonly fixed?: string
  readonly options?: Partial<OptionValues<O>>
  readonly from?: LanguageTag
  /** The house dictionary. */
  readonly terms?: readonly Term[]
}

/** Copy that the rule must leave alone. */
export interface GoodExample<O extends OptionsSpec> {
  readonly good: string
  readonly options?: Partial<OptionValues<O>>
  readonly from?: LanguageTag
  readonly terms?: readonly Term[]
}

type AtLeastThree<T> = readonly [T, T, T, ...T[]]

export interface Examples<MessageId extends string, O extends OptionsSpec> {
  readonly bad: AtLeastThree<BadExample<MessageId, O>>
  readonly good: AtLeastThree<GoodExample<O>>
}

/** A rule, coded or compiled from YAML. */
export interface Rule<U extends Unit = Unit, O extends OptionsSpec = OptionsSpec, MessageId extends string = string> {
  /** The file's path: `quotes/unbalanced` is `src/rules/quotes/unbalanced.ts` or `rules/quotes/unbalanced.yaml`. */
  readonly id: RuleId
  /** One line. */
  readonly summary: string
  /** Markdown: how it hurts the reader, when to switch it off, known false alarms. */
  readonly why: string
  /** MQM category, such as `style/unidiomatic`. */
  readonly mqm: string
  readonly sources: readonly [Source, ...Source[]]
  readonly severity: Severity
  readonly confidence: Confidence
  /** Source languages that it is about; absent: any. */
  readonly from?: readonly LanguageTag[]
  /** Where it may fire. */
  readonly where: readonly [Zone, ...Zone[]]
  /** In a quotation, report one severity lower: the words are evidence, though their English is the translator's. */
  readonly quotedLower?: boolean
  readonly options: O
  readonly messages: Readonly<Record<MessageId, string>>
  readonly examples: Examples<MessageId, O>
  /**
   * What it looks at, one at a time. Where that is not the story, nothing may matter but the paragraph with its quotations, and a
   * word or two beside it: findings are kept for as long as those stay as they are.
   */
  readonly unit: U
  /**
   * In a rule of unit `sentence`: whether a token (by its `norm`) is one that a finding needs. Sentences that hold no such
   * token are not asked; absent: all are. It depends on nothing but the norm, which is asked about once.
   */
  readonly needs?: (norm: string) => boolean
  /** What to look for, in a rule of unit `phrase`. */
  readonly phrases?: readonly Phrase[]
  /** What the house dictionary gives it to look for besides. */
  readonly phrasesOf?: (terms: readonly Term[]) => readonly Phrase[]
  /** What the story writes in one of several ways, so that it can be compared over all files of a run. */
  forms?(story: Story, context: Context<OptionValues<O>>): Iterable<Form>
  /** Pure: no I/O, nothing changed, the same findings for the same story. */
  check(unit: Units[U], context: Context<OptionValues<O>>): Iterable<Finding<MessageId>>
}

// biome-ignore lint/suspicious/noExplicitAny: rules of every unit, option and message type stand in one list.
export type AnyRule = Rule<any, any, any>
// biome-ignore lint/suspicious/noExplicitAny: and so do their options.
export type AnyOptions = Readonly<Record<string, any>>

/**
 * Types a rule's parts by one another: an unknown message id, an unknown option or fewer than three examples of a kind
 * does not compile.
 */
export function defineRule<
  const U extends Unit,
  const O extends OptionsSpec,
  const Messages extends Readonly<Record<string, string>>
>(
  rule: Omit<Rule<U, O, keyof Messages & string>, 'messages' | 'examples' | 'forms' | 'check'> & {
    readonly options: DefaultsChosen<NoInfer<O>>
    readonly messages: Messages
    readonly examples: Examples<NoInfer<keyof Messages & string>, NoInfer<O>>
    forms?(story: Story, context: Context<OptionValues<NoInfer<O>>>): Iterable<Form>
    check(
      unit: Units[NoInfer<U>],
      context: Context<OptionValues<NoInfer<O>>>
    ): Iterable<Finding<NoInfer<keyof Messages & string>>>
  }
): Rule<U, O, keyof Messages & string> {
  return rule
}

/** Every place a story has: for mechanical rules. */
export const everywhere: readonly [Zone, ...Zone[]] = [
  'narration',
  'quotation',
  'headline',
  'dateline',
  'byline',
  'crosshead',
  'caption',
  'credit',
  'cell'
]

export type { Paragraph, Sentence, Story, Zone }
