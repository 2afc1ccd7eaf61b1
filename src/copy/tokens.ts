// The flat token table of a story, from the leaves of nlcst trees.

import type { Nodes, Root, SentenceContent } from 'nlcst'
import { isAbbreviation, isInitials } from './abbreviations.ts'
import type { Token, TokenKind } from './story.ts'
import { wordAt } from './vocabulary.ts'

const figures = /^\d+(?:[.,]\d+)*$/
const thousands = /^\d{3}(?:\.\d+)?(?!\d)/
const domain =
  /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:com|org|net|info|gov|edu|int|io|tv|eu|ru|ua|by|kz|cn|jp|kr|de|fr|es|it|uk|us|рф|рус|бел|укр|срб|қаз)$/iu
// A URL may hold brackets and marks but seldom ends in one.
const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]'’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@])[@#][\p{L}_][\p{L}\p{N}_]*/gu
const mayHoldAddress = /:\/\/|www\.|[@#]/
const objectReplacement = 0xfffc
const byteOrderMark = 0xfeff

/** Collects the tokens of a story, block by block. */
export class TokenTable {
  readonly tokens: Token[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Appends the tokens of `[from, to)` of the text. Asked for pieces of one tree in their order, it walks it once. */
  append(leaves: Leaves, from: number, to: number): void {
    const addresses = addressesIn(this.#text, from, to)
    let next = 0
    for (const { node, start, end } of leaves.between(from, to)) {
      while (next < addresses.length && addresses[next]!.end <= start) next++
      const inside = addresses[next]
      if (inside && inside.start < end) this.#pushAddress(inside, start, end, node)
      else if (node.type === 'WordNode') this.#pushWord(start, end, node)
      else if (node.type === 'PunctuationNode') this.#pushMarks(start, end, node)
      else this.#pushSymbol(start, end, node)
    }
  }

  #push(kind: TokenKind, start: number, end: number, node: Nodes): void {
    const { id, text, norm } = wordAt(this.#text, start, end)
    const spaced = this.tokens.at(-1)?.end !== start
    this.tokens.push({ kind, start, end, text, norm, word: id, spaced, node })
  }

  // A byte order mark is white space that the parser takes for a symbol, together with the astral characters behind it.
  #pushSymbol(from: number, end: number, node: Nodes): void {
    let start = from
    while (start < end && this.#text.charCodeAt(start) === byteOrderMark) start++
    if (start < end)
      this.#push(this.#text.charCodeAt(start) === objectReplacement ? 'opaque' : 'symbol', start, end, node)
  }

  // An address is one token, made when its first leaf comes; what its leaves hold beside it are marks.
  #pushAddress(address: Place, start: number, end: number, node: Nodes): void {
    if (start < address.start) this.#pushMarks(start, address.start, node)
    if (this.tokens.at(-1)?.end !== address.end) this.#push('opaque', address.start, address.end, node)
    if (end > address.end) this.#pushMarks(address.end, end, node)
  }

  #pushWord(start: number, end: number, node: Nodes): void {
    const word = this.#text.slice(start, end)
    // The parser takes every full stop that it sees no sentence end in into the word before it: `rose to 5. Then`.
    if (word.endsWith('.') && end - start > 1 && !isInitials(word) && !isAbbreviation(word.slice(0, -1))) {
      this.#pushWord(start, end - 1, node)
      this.#push('punctuation', end - 1, end, node)
      return
    }
    const first = word.charCodeAt(0)
    if (first < 48 || first > 57) {
      this.#push(word.includes('.') && domain.test(word) ? 'opaque' : 'word', start, end, node)
      return
    }
    // The parser leaves the commas of 1,000 apart.
    let from = start
    const [number, comma] = [this.tokens.at(-2), this.tokens.at(-1)]
    if (
      number?.kind === 'number' &&
      comma?.text === ',' &&
      !comma.spaced &&
      comma.end === start &&
      thousands.test(word)
    ) {
      this.tokens.length -= 2
      from = number.start
    }
    this.#push(figures.test(this.#text.slice(from, end)) ? 'number' : 'word', from, end, node)
  }

  // Dots and hyphens of a run are one mark; of other runs, such as two quotation marks, each is one.
  #pushMarks(start: number, end: number, node: Nodes): void {
    const first = this.#text[start]!
    if (end - start === 1 || '.-–—…!?'.includes(first)) this.#push('punctuation', start, end, node)
    else
      for (let i = start; i < end; ) {
        const next = i + (this.#text.codePointAt(i)! > 0xffff ? 2 : 1)
        this.#push('punctuation', i, next, node)
        i = next
      }
  }
}

/** nlcst of some prose: offset 0 of the tree stands at `start` of the extraction's text. */
export interface Parsed {
  readonly root: Root
  readonly start: number
}

interface Leaf {
  readonly node: SentenceContent
  readonly start: number
  readonly end: number
}

/** Words, marks and symbols of some trees, in order. */
export class Leaves {
  readonly #leaves: Leaf[] = []
  #next = 0

  constructor(parsed: readonly Parsed[]) {
    for (const { root, start } of parsed) {
      for (const paragraph of root.children) {
        if (paragraph.type !== 'ParagraphNode') continue
        for (const sentence of paragraph.children) {
          if (sentence.type !== 'SentenceNode') continue
          for (const node of sentence.children) if (node.type !== 'WhiteSpaceNode') this.#add(node, start)
        }
      }
    }
  }

  #add(node: SentenceContent, shift: number): void {
    const { start, end } = node.position!
    this.#leaves.push({ node, start: start.offset! + shift, end: end.offset! + shift })
  }

  /** Those wholly within `[from, to)`, which lies behind all that was asked for before. */
  *between(from: number, to: number): Generator<Leaf> {
    for (; this.#next < this.#leaves.length; this.#next++) {
      const leaf = this.#leaves[this.#next]!
      if (leaf.start >= to) return
      if (leaf.start >= from && leaf.end <= to) yield leaf
    }
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

function addressesIn(text: string, from: number, to: number): Place[] {
  const prose = from === 0 && to === text.length ? text : text.slice(from, to)
  if (!mayHoldAddress.test(prose)) return []
  return Array.from(prose.matchAll(address), (match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length
  }))
}
