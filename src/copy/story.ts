// The story model: what a news story is made of. Everything in it is an offset into `story.text` (UTF-16 code units,
// end exclusive) or an index into one of its tables. It is built once and never changed.

import type { Nodes } from 'nlcst'
import type { Numbers } from './numbers.ts'

/** What a paragraph is for. `lead` is the first paragraph of the body proper. */
export type Role = 'headline' | 'dateline' | 'byline' | 'lead' | 'body' | 'crosshead' | 'caption' | 'credit' | 'cell'

/**
 * Where a place of the story lies, as rules see it: the words of a quotation, the reporter's own words (`narration`:
 * lead and body outside quotations), or a paragraph of another role.
 */
export type Zone =
  | 'narration'
  | 'quotation'
  | 'headline'
  | 'dateline'
  | 'byline'
  | 'crosshead'
  | 'caption'
  | 'credit'
  | 'cell'

/** `opaque`: a URL, e-mail address, handle, or something that is no prose (inline code). No rule looks into it. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'opaque'

/** A word, number, mark or symbol. White space is no token. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, straight apostrophes. What phrases are matched on. */
  readonly norm: string
  /** A number that every token of this text has, or -1: by it what is known of a text is found at once. */
  readonly word: number
  /** Whether white space (or the start of the paragraph) stands before it. */
  readonly spaced: boolean
  /** The nlcst node that it is or belongs to; a node may hold several tokens and a token several nodes. */
  readonly node: Nodes
}

/** A sentence: tokens `[first, last)`. */
export interface Sentence {
  readonly index: number
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** Words and numbers; a hyphenated compound counts as one. */
  readonly words: number
}

/** A paragraph: tokens `[first, last)`. */
export interface Paragraph {
  readonly index: number
  readonly role: Role
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly sentences: readonly Sentence[]
}

/** A family of quotation marks. */
export type MarkFamily =
  | 'straight-double'
  | 'curly-double'
  | 'straight-single'
  | 'curly-single'
  | 'guillemet'
  | 'low-high'
  | 'corner'
  | 'book-title'
  | 'typed'

/** A quotation mark: not an apostrophe, prime, foot or inch. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly family: MarkFamily
  readonly side: 'open' | 'close'
  readonly paragraph: Paragraph
}

/** A quoted span within one paragraph, marks included. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly open: Mark
  /** Absent when the quotation goes on behind a fresh opening mark, in the next paragraph as a rule. */
  readonly close?: Mark
  /** 0 for an outermost quotation. */
  readonly depth: number
  /** The innermost quotation that it lies in. */
  readonly within?: Quotation
  /** The quotation that this one continues. */
  readonly continues?: Quotation
  readonly paragraph: Paragraph
}

/** All marks of a story: paired into quotations, or left over. */
export interface Quotations {
  readonly marks: readonly Mark[]
  /** In order of their opening marks. */
  readonly all: readonly Quotation[]
  /** Double or foreign marks that opened or closed nothing. Lone single marks may be apostrophes and are not listed. */
  readonly unpaired: readonly Mark[]
}

/** Tokens `[first, last)`, and where they stand. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** How a person is named in one place. `initials`: `S. Lavrov`; `patronymic`: `Sergey Viktorovich Lavrov`. */
export type NameForm = 'full' | 'surname' | 'initials' | 'patronymic'

/** A person named: the span is the name without its title. */
export interface Mention extends Span {
  readonly person: Person
  readonly form: NameForm
  readonly paragraph: Paragraph
  /** Offices and courtesy titles before the name: `Russian Foreign Minister`, `Mr`. */
  readonly title?: Span
  /** The office after it: `, head of the institute`. */
  readonly apposition?: Span
}

/** A person of the story. */
export interface Person {
  /** The fullest form in the story. */
  readonly name: string
  readonly given?: string
  /** What the person is called after the first mention. */
  readonly surname: string
  /** Offices and descriptions given with the name, as they stand. */
  readonly roles: readonly string[]
  readonly mentions: readonly Mention[]
}

/** The persons of a story. */
export interface Names {
  /** In order of their first mention. */
  readonly persons: readonly Person[]
  /** In order of place. */
  readonly mentions: readonly Mention[]
  /** The mentions that lie within `[start, end)`. */
  within(start: number, end: number): readonly Mention[]
}

/**
 * How a verb colours what it reports: `neutral` says that it was said; `limited` ones are in place now and then;
 * `factive` ones vouch for it, `loaded` ones judge it, `foreign` ones report no speech in English, `mental` ones report a
 * thought.
 */
export type VerbClass = 'neutral' | 'limited' | 'factive' | 'loaded' | 'foreign' | 'mental'
export type ReportingTense = 'past' | 'present' | 'perfect' | 'participle'

/** A verb that reports; the span holds its particle (`pointed out`) but no auxiliary. */
export interface ReportingVerb extends Span {
  /** `say`, `point out`. */
  readonly base: string
  readonly class: VerbClass
  readonly tense: ReportingTense
}

/** `source`: a body, a document, or whatever else is said to say. */
export type SpeakerKind = 'person' | 'office' | 'pronoun' | 'source'

/** Who is said to say it. */
export interface Speaker extends Span {
  readonly kind: SpeakerKind
  /** Whom it names, or whom a pronoun or an office stands for where that is safe to tell. */
  readonly person?: Person
}

/** One place where words are attributed. The span holds speaker and cue. */
export interface Attribution extends Span {
  readonly by: 'verb' | 'according-to' | 'colon'
  /** `partial`: some quoted words within a reported claim. */
  readonly speech: 'direct' | 'partial' | 'reported'
  /** Where it stands by the words that it attributes. */
  readonly position: 'before' | 'inside' | 'after'
  /** The verb, `according to`, or the colon. */
  readonly cue: Span
  readonly verb?: ReportingVerb
  readonly speaker?: Speaker
  /** Whether the verb stands before its speaker: `said Lavrov`. */
  readonly inverted: boolean
  /** The quotation that it belongs to: the first of them when it stands between two. */
  readonly quotation?: Quotation
  readonly sentence: Sentence
}

/** The attributions of a story. */
export interface Attributions {
  /** In order of place. Those within quotations are not listed. */
  readonly all: readonly Attribution[]
  /** `interview`: questions and answers; `transcript`: paragraphs that begin with `Name:`. */
  readonly format: 'news' | 'interview' | 'transcript'
  /** The attribution that tells who speaks in a quotation: its own, or that of the one it goes on with. */
  of(quotation: Quotation): Attribution | undefined
}

/** A news story as rules see it. Lazy parts are computed at most once, when first asked for. */
export interface Story {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly quotations: Quotations
  readonly attributions: Attributions
  readonly names: Names
  readonly numbers: Numbers
  /** The zone of `[start, end)`: `quotation` only when it lies wholly within the content of one. */
  zoneOf(start: number, end: number): Zone
  /** The innermost quotation whose content (marks excluded) holds `[start, end)`. */
  quotationAt(start: number, end: number): Quotation | undefined
  /** The paragraph that holds `offset`; for white space between paragraphs, the one before it. */
  paragraphAt(offset: number): Paragraph | undefined
  /** Index of the first token that ends after `offset`. */
  tokenAt(offset: number): number
  /** Tokens of a sentence or paragraph. */
  tokensOf(span: { readonly first: number; readonly last: number }): readonly Token[]
}
