// All phrases of all rules in one trie, matched in one pass over a sentence's tokens. It grows as stories need it: a node
// is made when a story first gets there, so that a start costs little however many phrases there are.

import type { Sentence, Story, Token } from '../copy/story.ts'
import { normalise, tableByWord } from '../copy/vocabulary.ts'
import {
  type Element,
  type Excuse,
  glance,
  matchesAt,
  type Pattern,
  type Position,
  parseExcuse,
  parsePattern
} from './pattern.ts'
import type { Phrase, PhraseMatch } from './rule.ts'

/** Where a phrase has got to. */
interface Place<Owner> {
  readonly position: Position
  readonly entry: Entry<Owner>
}

/** A way on from a node; the node that it leads to is made when it is first taken. */
interface Edge<Owner> {
  readonly places: Place<Owner>[]
  node?: Node<Owner>
}

/** A way on by any word of a class; from `behind`, by the word after it. */
interface ClassEdge<Owner> extends Edge<Owner> {
  readonly element: Element & { kind: 'class' }
}

/** The ways on by one word: in whatever case, and in just this one. */
interface Way<Owner> {
  any?: Edge<Owner>
  exact?: Map<string, Edge<Owner>>
  /** Phrases that may begin with the word and were not needed yet. */
  unread?: Unread<Owner>[]
  /** Phrases of which it is the second word, behind one of a class. They lead on from here, as few words do. */
  behind?: ClassEdge<Owner>[]
}

/** A phrase whose pattern is read when a story first has a word that it may begin with. */
interface Unread<Owner> {
  readonly phrase: Phrase
  readonly owner: Owner
  isRead: boolean
}

interface Node<Owner> {
  readonly literals: Map<string, Way<Owner>>
  classes?: ClassEdge<Owner>[]
  /** Phrases that may end here. */
  readonly ends: readonly Entry<Owner>[]
}

/** Where phrases begin. */
interface Root<Owner> extends Node<Owner> {
  /** By word, the way by it, or null where there is none; made when all phrases are there. */
  byWord?: (Way<Owner> | null | undefined)[]
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
  readonly #anywhere: Root<Owner> = { literals: new Map(), ends: [] }
  readonly #atStart: Root<Owner> = { literals: new Map(), ends: [] }
  /** Empty between two tokens. */
  readonly #ends: Ends<Owner> = new Map()

  /** Most patterns are read only when they are needed: that they keep the syntax is for the tests of a rule to prove. */
  add(phrase: Phrase, owner: Owner): void {
    const unread: Unread<Owner> = { phrase, owner, isRead: false }
    const opening = glance(phrase.pattern)
    if (!opening) this.#read(unread)
    const root = opening?.atStart ? this.#atStart : this.#anywhere
    for (const norm of opening?.norms ?? []) {
      const way = wayOf(root, norm)
      way.unread ??= []
      way.unread.push(unread)
    }
    delete this.#anywhere.byWord
    delete this.#atStart.byWord
  }

  /** @throws {PatternError} when the phrase's pattern, or one that excuses it, breaks the syntax. */
  #read(unread: Unread<Owner>): void {
    if (unread.isRead) return
    const { phrase, owner } = unread
    const entry: Entry<Owner> = { phrase, owner, excuses: (phrase.unless ?? []).map(parseExcuse) }
    const { atStart, first } = parsePattern(phrase.pattern)
    for (const position of first)
      if (atStart) extend(this.#atStart, { position, entry })
      else if (!extendBehind(this.#anywhere, { position, entry })) extend(this.#anywhere, { position, entry })
    unread.isRead = true
  }

  /** The way by a token, when phrases may begin with it; those that were not needed before are read. */
  #wayBy(root: Root<Owner>, { word, norm }: Token): Way<Owner> | undefined {
    root.byWord ??= tableByWord()
    const known = root.byWord[word]
    if (known !== undefined) return known ?? undefined
    const way = root.literals.get(norm)
    if (way?.unread) {
      for (const unread of way.unread) this.#read(unread)
      delete way.unread
    }
    if (word >= 0) root.byWord[word] = way ?? null
    return way
  }

  /**
   * The phrases of one sentence, in order, the longest of those that lie within one another; those of the house dictionary
   * stand apart, at the end. Excused ones are left out before that choice is made.
   */
  match(story: Story, sentence: Sentence): OwnedMatch<Owner>[] {
    const { tokens } = story
    const found: OwnedMatch<Owner>[] = []
    const ends = this.#ends
    let excused: Excused | undefined
    const take = (first: number) => {
      excused ??= new Excused(tokens, sentence)
      for (const [{ phrase, owner, excuses }, last] of ends) {
        const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
        if (!excused.any(excuses, first, last)) found.push({ phrase, owner, sentence, first, last, start, end })
      }
      ends.clear()
    }
    let opening = true
    for (let first = sentence.first; first < sentence.last; first++) {
      const token = tokens[first]!
      const way = this.#wayBy(this.#anywhere, token)
      if (way?.behind && first > sentence.first) {
        followBehind(way.behind, tokens, first, sentence.last, ends)
        if (ends.size > 0) take(first - 1)
      }
      if (way ?? this.#anywhere.classes) follow(this.#anywhere, way, tokens, first, sentence.last, ends)
      if (opening) {
        follow(this.#atStart, this.#wayBy(this.#atStart, token), tokens, first, sentence.last, ends)
        opening = token.kind === 'punctuation'
      } else opening = token.kind === 'punctuation' && isOpeningMark(token, tokens[first + 1])
      if (ends.size > 0) take(first)
    }
    if (found.length < 2) return found
    if (!found.some((one) => one.phrase.house)) return withoutNested(found)
    return [false, true].flatMap((house) => withoutNested(found.filter((one) => Boolean(one.phrase.house) === house)))
  }
}

/** The phrases that begin at one token, with the end of the longest match of each. */
type Ends<Owner> = Map<Entry<Owner>, number>

function extend<Owner>(node: Node<Owner>, place: Place<Owner>): void {
  const { element } = place.position
  if (element.kind === 'class') {
    node.classes ??= []
    const edge = node.classes.find((one) => one.element === element)
    if (edge) edge.places.push(place)
    else node.classes.push({ element, places: [place] })
  } else if (element.kind === 'exact') {
    const way = wayOf(node, normalise(element.text))
    way.exact ??= new Map()
    const edge = way.exact.get(element.text)
    if (edge) edge.places.push(place)
    else way.exact.set(element.text, { places: [place] })
  } else {
    for (const norm of element.norms) {
      const way = wayOf(node, norm)
      way.any ??= { places: [] }
      way.any.places.push(place)
      delete way.any.node
    }
  }
}

/** Extends a node by a word of a class and a certain word behind it, if there must be one: else it is told that it was not. */
function extendBehind<Owner>(node: Node<Owner>, { position, entry }: Place<Owner>): boolean {
  const { element, follow, isEnd } = position
  if (element.kind !== 'class' || isEnd || follow.some((one) => one.element.kind !== 'literal')) return false
  for (const next of follow)
    for (const norm of (next.element as Element & { kind: 'literal' }).norms) {
      const way = wayOf(node, norm)
      way.behind ??= []
      const edge = way.behind.find((one) => one.element === element)
      if (edge) edge.places.push({ position: next, entry })
      else way.behind.push({ element, places: [{ position: next, entry }] })
    }
  return true
}

function wayOf<Owner>(node: Node<Owner>, norm: string): Way<Owner> {
  let way = node.literals.get(norm)
  if (!way) {
    way = {}
    node.literals.set(norm, way)
  }
  return way
}

function nodeOf<Owner>(edge: Edge<Owner>): Node<Owner> {
  if (!edge.node) {
    const ends = edge.places.filter(({ position }) => position.isEnd).map(({ entry }) => entry)
    edge.node = { literals: new Map(), ends: [...new Set(ends)] }
    const next = new Map(edge.places.flatMap(({ position, entry }) => position.follow.map((one) => [one, entry])))
    for (const [position, entry] of next) extend(edge.node, { position, entry })
  }
  return edge.node
}

function walk<Owner>(node: Node<Owner>, tokens: readonly Token[], index: number, end: number, ends: Ends<Owner>): void {
  for (let i = 0; i < node.ends.length; i++) ends.set(node.ends[i]!, Math.max(index, ends.get(node.ends[i]!) ?? 0))
  if (index < end) follow(node, node.literals.get(tokens[index]!.norm), tokens, index, end, ends)
}

/** Goes on by the ways that the token at `index` opens. */
function follow<Owner>(
  node: Node<Owner>,
  way: Way<Owner> | undefined,
  tokens: readonly Token[],
  index: number,
  end: number,
  ends: Ends<Owner>
): void {
  const token = tokens[index]!
  if (way) {
    if (way.any) walk(nodeOf(way.any), tokens, index + 1, end, ends)
    const exact = way.exact?.get(token.text)
    if (exact) walk(nodeOf(exact), tokens, index + 1, end, ends)
  }
  if (!node.classes) return
  for (let i = 0; i < node.classes.length; i++) {
    const edge = node.classes[i]!
    if (edge.element.test(token)) walk(nodeOf(edge), tokens, index + 1, end, ends)
  }
}

/** Goes on from the token at `index`, which stands behind one of a class. */
function followBehind<Owner>(
  behind: readonly ClassEdge<Owner>[],
  tokens: readonly Token[],
  index: number,
  end: number,
  ends: Ends<Owner>
): void {
  for (const edge of behind) if (edge.element.test(tokens[index - 1]!)) walk(nodeOf(edge), tokens, index + 1, end, ends)
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
      return this.#standsBefore(excuse.before, first) && this.#standsAt(excuse.after, last)
    })
  }

  #standsAnywhere(excuse: Excuse & { kind: 'anywhere' }): boolean {
    let stands = this.#anywhere.get(excuse)
    if (stands === undefined) {
      stands = false
      for (let at = this.#sentence.first; at < this.#sentence.last && !stands; at++)
        stands = this.#standsAt(excuse.pattern, at)
      this.#anywhere.set(excuse, stands)
    }
    return stands
  }

  #standsBefore(pattern: Pattern, end: number): boolean {
    for (let at = end; at >= Math.max(this.#sentence.first, end - pattern.longest); at--)
      if (this.#standsAt(pattern, at, end)) return true
    return false
  }

  #standsAt(pattern: Pattern, at: number, end?: number): boolean {
    return matchesAt(pattern, this.#tokens, at, this.#sentence.last, end) && (!pattern.atStart || this.#isStart(at))
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

/** What is kept wins over what is banned. */
const rankOf = ({ house }: Phrase) => (house === 'protected' ? 2 : house === 'preferred' ? 1 : 0)

/** `found` is in order of its first tokens. */
function withoutNested<Owner>(found: OwnedMatch<Owner>[]): OwnedMatch<Owner>[] {
  let reached = 0
  return found
    .sort((a, b) => a.first - b.first || b.last - a.last || rankOf(b.phrase) - rankOf(a.phrase))
    .filter(({ last }) => {
      const isNested = last <= reached
      reached = Math.max(reached, last)
      return !isNested
    })
}
