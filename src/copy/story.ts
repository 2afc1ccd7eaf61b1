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

/** A news story as rules see it. Lazy parts are computed at most once, when first asked for. */
export interface Story {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly quotations: Quotations
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
