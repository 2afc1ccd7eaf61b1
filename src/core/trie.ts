// All phrases of all rules in one trie, matched in one pass over a sentence's tokens.

import type { Sentence, Story, Token } from '../copy/story.ts'
import { type Element, type Excuse, matchesElement, parseExcuse, parsePattern, type Sequence } from './pattern.ts'
import type { Phrase, PhraseMatch } from './rule.ts'

interface Node<Owner> {
  literals?: Map<string, Node<Owner>>
  exact?: Map<string, Node<Owner>>
  classes?: { readonly element: Element & { kind: 'class' }; readonly node: Node<Owner> }[]
  ends?: Entry<Owner>[]
}

interface Entry<Owner> {
  readonly phrase: Phrase
  readonly owner: Owner
  readonly excuses: readonly Excuse[]
}

/** A phrase found, and whose it is. */
export interface OwnedMatch<Owner> extends PhraseMatch {
  readonly owner: Owner
}

/** The trie. `Owner` is whatever the phrases belong to. */
export class PhraseTrie<Owner> {
  readonly #anywhere: Node<Owner> = {}
  readonly #atStart: Node<Owner> = {}

  /** @throws {PatternError} when the phrase's pattern breaks the syntax. */
  add(phrase: Phrase, owner: Owner): void {
    const entry: Entry<Owner> = { phrase, owner, excuses: (phrase.unless ?? []).map(parseExcuse) }
    for (const { atStart, elements } of parsePattern(phrase.pattern)) {
      let node = atStart ? this.#atStart : this.#anywhere
      for (const element of elements) node = step(node, element)
      node.ends ??= []
      if (!node.ends.includes(entry)) node.ends.push(entry)
    }
  }

  /**
   * The phrases of one sentence, in order, the longest of those that lie within one another. Excused ones are left
   * out before that choice is made.
   */
  match(story: Story, sentence: Sentence): OwnedMatch<Owner>[] {
    const { tokens } = story
    const found: OwnedMatch<Owner>[] = []
    const ends: Ends<Owner> = new Map()
    const excused = new Excused(tokens, sentence)
    let opening = true
    for (let first = sentence.first; first < sentence.last; first++) {
      const token = tokens[first]!
      walk(this.#anywhere, tokens, first, sentence.last, ends)
      if (opening) walk(this.#atStart, tokens, first, sentence.last, ends)
      opening = token.kind === 'punctuation' && (opening || isOpeningMark(token, tokens[first + 1]))
      if (ends.size === 0) continue
      for (const [{ phrase, owner, excuses }, last] of ends) {
        const [start, end] = [token.start, tokens[last - 1]!.end]
        if (!excused.any(excuses, first, last)) found.push({ phrase, owner, sentence, first, last, start, end })
      }
      ends.clear()
    }
    return found.length > 1 ? withoutNested(found) : found
  }
}

/** The phrases that begin at one token, with the end of the longest match of each. */
type Ends<Owner> = Map<Entry<Owner>, number>

function step<Owner>(node: Node<Owner>, element: Element): Node<Owner> {
  if (element.kind === 'class') {
    node.classes ??= []
    let edge = node.classes.find((one) => one.element === element)
    if (!edge) {
      edge = { element, node: {} }
      node.classes.push(edge)
    }
    return edge.node
  }
  const key = element.kind === 'literal' ? element.norm : element.text
  const side = element.kind === 'literal' ? 'literals' : 'exact'
  node[side] ??= new Map()
  const map = node[side]
  let next = map.get(key)
  if (!next) {
    next = {}
    map.set(key, next)
  }
  return next
}

function walk<Owner>(node: Node<Owner>, tokens: readonly Token[], index: number, end: number, ends: Ends<Owner>): void {
  if (node.ends) for (const entry of node.ends) ends.set(entry, Math.max(index, ends.get(entry) ?? 0))
  if (index >= end) return
  const token = tokens[index]!
  const literal = node.literals?.get(token.norm)
  if (literal) walk(literal, tokens, index + 1, end, ends)
  const exact = node.exact?.get(token.text)
  if (exact) walk(exact, tokens, index + 1, end, ends)
  if (node.classes)
    for (const edge of node.classes) if (edge.element.test(token)) walk(edge.node, tokens, index + 1, end, ends)
}

// A mark with a space before it and none after it opens; so does any mark of an opening shape.
function isOpeningMark(token: Token, next: Token | undefined): boolean {
  return (
    /^[“‘«„‹(["']$/.test(token.text) && next !== undefined && !next.spaced && (token.spaced || !/["']/.test(token.text))
  )
}

/** Which phrases of a sentence are excused. */
class Excused {
  readonly #tokens: readonly Token[]
  readonly #sentence: Sentence
  /** Whether an excuse that may stand anywhere in the sentence does. */
  readonly #anywhere = new Map<Excuse, boolean>()

  constructor(tokens: readonly Token[], sentence: Sentence) {
    this.#tokens = tokens
    this.#sentence = sentence
  }

  /** Whether one of the excuses holds for the phrase at `[first, last)`. */
  any(excuses: readonly Excuse[], first: number, last: number): boolean {
    return excuses.some((excuse) => {
      if (excuse.kind === 'anywhere') return this.#standsAnywhere(excuse)
      return (
        excuse.before.some((sequence) => this.#standsAt(sequence, first - sequence.elements.length)) &&
        excuse.after.some((sequence) => this.#standsAt(sequence, last))
      )
    })
  }

  #standsAnywhere(excuse: Excuse & { kind: 'anywhere' }): boolean {
    let stands = this.#anywhere.get(excuse)
    if (stands === undefined) {
      stands = false
      for (let at = this.#sentence.first; at < this.#sentence.last && !stands; at++)
        stands = excuse.sequences.some((sequence) => this.#standsAt(sequence, at))
      this.#anywhere.set(excuse, stands)
    }
    return stands
  }

  #standsAt({ atStart, elements }: Sequence, at: number): boolean {
    const { first, last } = this.#sentence
    if (at < first || at + elements.length > last) return false
    for (let i = 0; i < elements.length; i++) if (!matchesElement(elements[i]!, this.#tokens[at + i]!)) return false
    return !atStart || this.#isStart(at)
  }

  /** The start of the sentence, also just after an opening mark. */
  #isStart(at: number): boolean {
    for (let i = at; i > this.#sentence.first; i--) {
      const before = this.#tokens[i - 1]!
      if (before.kind !== 'punctuation') return false
      if (isOpeningMark(before, this.#tokens[i])) return true
    }
    return true
  }
}

/** `found` is in order of its first tokens. */
function withoutNested<Owner>(found: OwnedMatch<Owner>[]): OwnedMatch<Owner>[] {
  let reached = 0
  return found
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ last }) => {
      const isNested = last <= reached
      reached = Math.max(reached, last)
      return !isNested
    })
}
