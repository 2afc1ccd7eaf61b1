// All phrases of all rules in one trie, matched in one pass over a sentence's tokens. What alternatives of a phrase lead
// to is one node, not one for each: `(a|b) (c|d)` written out would be four paths, and whole packs tens of thousands.
// So a word may lead to many nodes at once. They are merged into one state when that word is first met there.

import type { Sentence, Story, Token } from '../copy/story.ts'
import {
  type Element,
  type Excuse,
  matchesElement,
  type Part,
  parseExcuse,
  readPattern,
  type Sequence
} from './pattern.ts'
import type { Phrase, PhraseMatch } from './rule.ts'

interface Node<Owner> {
  literals?: Map<string, Node<Owner>[]>
  exact?: Map<string, Node<Owner>[]>
  classes?: Map<Element & { kind: 'class' }, Node<Owner>[]>
  ends?: Entry<Owner>[]
}

interface Entry<Owner> {
  readonly phrase: Phrase
  readonly owner: Owner
  readonly excuses: readonly Excuse[]
}

/** Nodes that are reached together, as one. */
interface State<Owner> {
  readonly ends: readonly Entry<Owner>[]
  readonly literals: ReadonlyMap<string, Edge<Owner>>
  readonly exact: ReadonlyMap<string, Edge<Owner>> | undefined
  readonly classes: readonly { readonly element: Element & { kind: 'class' }; readonly edge: Edge<Owner> }[]
}

interface Edge<Owner> {
  readonly to: Node<Owner>[]
  state: State<Owner> | undefined
}

/** A phrase found, and whose it is. */
export interface OwnedMatch<Owner> extends PhraseMatch {
  readonly owner: Owner
}

/** The trie. `Owner` is whatever the phrases belong to. */
export class PhraseTrie<Owner> {
  readonly #anywhere: Node<Owner> = {}
  readonly #atStart: Node<Owner> = {}
  #states: { readonly anywhere: State<Owner>; readonly atStart: State<Owner> } | undefined

  /** @throws {PatternError} when the phrase's pattern breaks the syntax. */
  add(phrase: Phrase, owner: Owner): void {
    const entry: Entry<Owner> = { phrase, owner, excuses: (phrase.unless ?? []).map(parseExcuse) }
    const { atStart, part } = readPattern(phrase.pattern)
    this.#states = undefined
    for (const node of lead([atStart ? this.#atStart : this.#anywhere], part)) {
      node.ends ??= []
      node.ends.push(entry)
    }
  }

  /**
   * The phrases of one sentence, in order, the longest of those that lie within one another. Excused ones are left
   * out before that choice is made.
   */
  match(story: Story, sentence: Sentence): OwnedMatch<Owner>[] {
    this.#states ??= { anywhere: merge([this.#anywhere]), atStart: merge([this.#atStart]) }
    const { anywhere, atStart } = this.#states
    const { tokens } = story
    const found: OwnedMatch<Owner>[] = []
    const ends: Ends<Owner> = new Map()
    const excused = new Excused(tokens, sentence)
    let opening = true
    for (let first = sentence.first; first < sentence.last; first++) {
      const token = tokens[first]!
      walk(anywhere, tokens, first, sentence.last, ends)
      if (opening) walk(atStart, tokens, first, sentence.last, ends)
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

/** Leads from nodes on over a part, to `to` where that part must match a token. Returns the nodes that are reached. */
function lead<Owner>(from: readonly Node<Owner>[], part: Part, to: Node<Owner> = {}): readonly Node<Owner>[] {
  if (part.kind === 'one') {
    for (const node of from) join(node, part.element, to)
    return [to]
  }
  if (part.kind === 'all')
    return part.parts.reduce((nodes, one, i) => lead(nodes, one, i === part.parts.length - 1 ? to : {}), from)
  // An alternative that may match nothing reaches where it began.
  return [...new Set(part.parts.flatMap((one) => lead(from, one, to)))]
}

function join<Owner>(from: Node<Owner>, element: Element, to: Node<Owner>): void {
  if (element.kind === 'class') {
    from.classes ??= new Map()
    push(from.classes, element, to)
  } else if (element.kind === 'exact') {
    from.exact ??= new Map()
    push(from.exact, element.text, to)
  } else {
    from.literals ??= new Map()
    push(from.literals, element.norm, to)
  }
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function merge<Owner>(nodes: readonly Node<Owner>[]): State<Owner> {
  const ends: Entry<Owner>[] = []
  const literals = new Map<string, Edge<Owner>>()
  const exact = new Map<string, Edge<Owner>>()
  const classes = new Map<Element & { kind: 'class' }, Edge<Owner>>()
  for (const node of new Set(nodes)) {
    if (node.ends) ends.push(...node.ends)
    if (node.literals) addEdges(literals, node.literals)
    if (node.exact) addEdges(exact, node.exact)
    if (node.classes) addEdges(classes, node.classes)
  }
  return {
    ends,
    literals,
    exact: exact.size > 0 ? exact : undefined,
    classes: Array.from(classes, ([element, edge]) => ({ element, edge }))
  }
}

function addEdges<Key, Owner>(edges: Map<Key, Edge<Owner>>, more: ReadonlyMap<Key, readonly Node<Owner>[]>): void {
  for (const [key, nodes] of more) {
    const edge = edges.get(key)
    if (edge) edge.to.push(...nodes)
    else edges.set(key, { to: [...nodes], state: undefined })
  }
}

function walk<Owner>(
  state: State<Owner>,
  tokens: readonly Token[],
  index: number,
  end: number,
  ends: Ends<Owner>
): void {
  for (const entry of state.ends) ends.set(entry, Math.max(index, ends.get(entry) ?? 0))
  if (index >= end) return
  const token = tokens[index]!
  const literal = state.literals.get(token.norm)
  if (literal) follow(literal, tokens, index, end, ends)
  const exact = state.exact?.get(token.text)
  if (exact) follow(exact, tokens, index, end, ends)
  // Every class is one of words or figures.
  if (token.kind === 'word' || token.kind === 'number')
    for (const { element, edge } of state.classes) if (element.test(token)) follow(edge, tokens, index, end, ends)
}

function follow<Owner>(
  edge: Edge<Owner>,
  tokens: readonly Token[],
  index: number,
  end: number,
  ends: Ends<Owner>
): void {
  edge.state ??= merge(edge.to)
  walk(edge.state, tokens, index + 1, end, ends)
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
