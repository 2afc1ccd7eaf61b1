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
  excuses: readonly Excuse[] | undefined
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
    const entry: Entry<Owner> = { phrase, owner, excuses: undefined }
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
    const found: OwnedMatch<Owner>[] = []
    const { tokens } = story
    const longest = new Map<Entry<Owner>, number>()
    const keep = (entry: Entry<Owner>, last: number) => longest.set(entry, Math.max(last, longest.get(entry) ?? 0))
    let opening = true
    for (let first = sentence.first; first < sentence.last; first++) {
      const token = tokens[first]!
      walk(this.#anywhere, tokens, first, sentence.last, keep)
      if (opening) walk(this.#atStart, tokens, first, sentence.last, keep)
      opening = token.kind === 'punctuation' && (opening || isOpeningMark(token, tokens[first + 1]))
      if (longest.size === 0) continue
      for (const [entry, last] of longest) {
        if (!isExcused(entry, story, sentence, first, last))
          found.push({
            phrase: entry.phrase,
            owner: entry.owner,
            sentence,
            first,
            last,
            start: token.start,
            end: tokens[last - 1]!.end
          })
      }
      longest.clear()
    }
    return found.length > 1 ? withoutNested(found) : found
  }
}

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

function walk<Owner>(
  node: Node<Owner>,
  tokens: readonly Token[],
  index: number,
  end: number,
  keep: (entry: Entry<Owner>, last: number) => void
): void {
  if (node.ends) for (const entry of node.ends) keep(entry, index)
  if (index >= end) return
  const token = tokens[index]!
  const literal = node.literals?.get(token.norm)
  if (literal) walk(literal, tokens, index + 1, end, keep)
  const exact = node.exact?.get(token.text)
  if (exact) walk(exact, tokens, index + 1, end, keep)
  if (node.classes)
    for (const edge of node.classes) if (edge.element.test(token)) walk(edge.node, tokens, index + 1, end, keep)
}

// A mark with a space before it and none after it opens; so does any mark of an opening shape.
function isOpeningMark(token: Token, next: Token | undefined): boolean {
  return (
    /^[“‘«„‹(["']$/.test(token.text) && next !== undefined && !next.spaced && (token.spaced || !/["']/.test(token.text))
  )
}

function isExcused<Owner>(entry: Entry<Owner>, story: Story, sentence: Sentence, first: number, last: number): boolean {
  if (!entry.phrase.unless?.length) return false
  entry.excuses ??= entry.phrase.unless.map(parseExcuse)
  const { tokens } = story
  const standsAt = (sequence: Sequence, at: number) =>
    at >= sentence.first &&
    at + sequence.elements.length <= sentence.last &&
    (!sequence.atStart || at === sentence.first) &&
    sequence.elements.every((element, i) => matchesElement(element, tokens[at + i]!))
  return entry.excuses.some((excuse) => {
    if (excuse.kind === 'around')
      return (
        excuse.before.some((sequence) => standsAt(sequence, first - sequence.elements.length)) &&
        excuse.after.some((sequence) => standsAt(sequence, last))
      )
    for (let at = sentence.first; at < sentence.last; at++)
      if (excuse.sequences.some((sequence) => standsAt(sequence, at))) return true
    return false
  })
}

function withoutNested<Owner>(found: OwnedMatch<Owner>[]): OwnedMatch<Owner>[] {
  return found.filter(
    (one, i) =>
      !found.some((other, k) => {
        if (k === i || other.first > one.first || other.last < one.last) return false
        return other.last - other.first > one.last - one.first || k < i
      })
  )
}
