// Persons and how they are named. No list of names knows everybody: a run of capitalised words is taken for a person
// when its first word is a known given name, an office stands beside it, or it is built like a name and speaks.

import { familyNamesFirst, givenNames, looksPatronymic, looksSlavic } from './given-names.ts'
import { bodies, courtesies, neverNames, officeModifiers, offices } from './offices.ts'
import { verbFormOf } from './reporting-verbs.ts'
import type { Mention, NameForm, Names, Paragraph, Span, Story, Token } from './story.ts'
import { wordSet } from './word-set.ts'

const particles = wordSet('de da di del della dos du van von der den bin bint ibn al el la le ter ten')
const initial = /^(?:\p{Lu}\.){1,3}$/u
const acronym = /^[\p{Lu}\d&-]{2,}$/u
/** How many words after a comma an office may stand: `Ivan Petrov, the former deputy head of …`. */
const appositionReach = 7

/** A name found, before it is known whose it is. */
interface Candidate {
  readonly first: number
  readonly last: number
  readonly parts: readonly string[]
  readonly form: NameForm
  readonly paragraph: Paragraph
  readonly title?: Span
  readonly apposition?: Span
  /** Whether the words alone prove that a person is named. */
  readonly proven: boolean
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

interface Draft {
  name: string
  given?: string
  surname: string
  readonly roles: string[]
  readonly mentions: Mention[]
  /** Every word that may stand for the person later. */
  readonly keys: Set<string>
}

/** Finds the persons of a story and all places where they are named. */
export function readNames(story: Story): Names {
  const candidates: Candidate[] = []
  for (const paragraph of story.paragraphs)
    if (paragraph.role !== 'credit' && paragraph.role !== 'byline') collect(story, paragraph, candidates)
  const drafts: Draft[] = []
  const byKey = new Map<string, Draft[]>()
  const addKeys = (draft: Draft, keys: readonly string[]) => {
    for (const key of keys) {
      if (draft.keys.has(key)) continue
      draft.keys.add(key)
      const known = byKey.get(key)
      // A name that so many bear tells nobody from the others.
      if (known === undefined) byKey.set(key, [draft])
      else if (known.length < 20) known.push(draft)
    }
  }
  // Full names first, wherever they stand; then what may be short for them.
  const owners = new Map<Candidate, Draft>()
  for (const one of candidates) {
    if (!one.proven || one.parts.length < 2) continue
    const { given, surname, keys } = partsOf(one)
    const known = byKey.get(surname.toLowerCase())?.find((draft) => agree(draft.given, given))
    if (known) {
      if (one.parts.length > known.name.split(' ').length || (known.given && isInitial(known.given))) {
        known.name = one.parts.join(' ')
        known.given = given
      }
      addKeys(known, keys)
      owners.set(one, known)
      continue
    }
    const draft: Draft = { name: one.parts.join(' '), given, surname, roles: [], mentions: [], keys: new Set() }
    drafts.push(draft)
    addKeys(draft, keys)
    owners.set(one, draft)
  }
  for (const one of candidates) {
    if (owners.has(one)) continue
    const key = one.parts.at(-1)!.toLowerCase()
    const known = byKey.get(key) ?? []
    if (known.length === 1) owners.set(one, known[0]!)
    else if (known.length === 0 && one.proven) {
      const draft: Draft = {
        name: one.parts.join(' '),
        surname: one.parts.at(-1)!,
        roles: [],
        mentions: [],
        keys: new Set()
      }
      drafts.push(draft)
      addKeys(draft, [key])
      owners.set(one, draft)
    }
  }
  const mentions: Mention[] = []
  for (const one of candidates) {
    const draft = owners.get(one)
    if (!draft) continue
    const { first, last, form, paragraph, title, apposition } = one
    const start = story.tokens[first]!.start
    const end = nameEnd(story.tokens[last - 1]!)
    const mention: Writable<Mention> = { first, last, start, end, person: draft, form, paragraph }
    if (title) mention.title = title
    if (apposition) mention.apposition = apposition
    for (const role of [title, apposition]) if (role) draft.roles.push(story.text.slice(role.start, role.end))
    draft.mentions.push(mention)
    mentions.push(mention)
  }
  const persons = drafts.filter((draft) => draft.mentions.length > 0)
  persons.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  return {
    persons,
    mentions,
    within: (start, end) => {
      const from = firstFrom(mentions, start)
      let to = from
      while (to < mentions.length && mentions[to]!.end <= end) to++
      return mentions.slice(from, to)
    }
  }
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a possessive ends the word, which ends a name too: `Moscow's Sergei Sobyanin` names two. */
function isPossessive({ norm }: Token): boolean {
  const last = norm.charCodeAt(norm.length - 1)
  return last === 39 || (last === 115 && norm.charCodeAt(norm.length - 2) === 39)
}
/** `Putin's` names Putin. */
const bare = (token: Token) => (isPossessive(token) ? token.text.slice(0, token.norm.lastIndexOf("'")) : token.text)
const nameEnd = (token: Token) => token.start + bare(token).length
function key(token: Token): string {
  const { norm } = token
  if (isPossessive(token)) return norm.slice(0, norm.lastIndexOf("'"))
  return norm.endsWith('.') ? norm.slice(0, -1) : norm
}

export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const code = token.text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : token.text[0] !== token.text[0]!.toLowerCase()
}
const isAcronym = (text: string): boolean => text.length > 1 && text.charCodeAt(1) < 97 && acronym.test(text)
const isInitial = (text: string): boolean => (text.endsWith('.') ? initial.test(text) : text.length === 1)

const isCourtesy = (token: Token | undefined): boolean =>
  token?.kind === 'word' && courtesies.has(key(token)) && isCapitalised(token)
const isOffice = (token: Token | undefined): boolean => token?.kind === 'word' && offices.has(key(token))

/** Whether two given names may be one person's: the same, or one the initial of the other. */
function agree(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true
  if (one === other) return true
  return one[0] === other[0] && (isInitial(one) || isInitial(other) || spelledAlike(one, other))
}
const spelledAlike = (one: string, other: string) => one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase()

/** Given name, surname and what may stand for the person later. */
function partsOf({ parts }: Candidate): { given: string; surname: string; keys: string[] } {
  const [head, ...rest] = parts as [string, ...string[]]
  const lower = rest.map((part) => part.toLowerCase())
  const asian = familyNamesFirst.has(head.toLowerCase()) && parts.length <= 3 && !givenNames.has(head.toLowerCase())
  if (asian) return { given: rest.join(' '), surname: head, keys: [head.toLowerCase(), ...lower] }
  const tail = lower.filter((part) => !particles.has(part) && !isInitial(part.toUpperCase()) && !looksPatronymic(part))
  return { given: head, surname: rest.at(-1)!, keys: tail.length > 0 ? tail : lower }
}

function collect(story: Story, paragraph: Paragraph, found: Candidate[]): void {
  const { tokens } = story
  const { last } = paragraph
  for (let i = paragraph.first; i < last; i++) {
    if (!isCapitalised(tokens[i]) || isCourtesy(tokens[i])) continue
    // The run of capitalised words, with particles between them.
    let end = i + 1
    while (end < last && tokens[end]!.spaced && !isPossessive(tokens[end - 1]!)) {
      if (isCapitalised(tokens[end])) end++
      else {
        let next = end
        while (next < last && particles.has(tokens[next]!.norm)) next++
        if (next === end || next >= last || !isCapitalised(tokens[next])) break
        end = next + 1
      }
    }
    const candidate = end === i + 1 ? singleOf(story, paragraph, i) : candidateOf(story, paragraph, i, end)
    if (candidate) found.push(candidate)
    i = end - 1
  }
}

/** One capitalised word: a surname if it is titled or speaks, and may be one if the story names such a person. */
function singleOf(story: Story, paragraph: Paragraph, i: number): Candidate | undefined {
  const token = story.tokens[i]!
  const word = key(token)
  if (neverNames.has(word) || offices.has(word) || bodies.has(word) || word.length < 2) return
  const before = story.tokens[i - 1]
  const titled = before !== undefined && (isOffice(before) || isCourtesy(before) || before.text === '.')
  if (titled || looksSlavic(word)) return candidateOf(story, paragraph, i, i + 1)
  return { first: i, last: i + 1, parts: [bare(token)], form: 'surname', paragraph, proven: false }
}

function candidateOf(story: Story, paragraph: Paragraph, runStart: number, end: number): Candidate | undefined {
  const { tokens } = story
  const isPart = (token: Token) => {
    const word = key(token)
    if (isInitial(token.text)) return true
    if (neverNames.has(word) || offices.has(word) || courtesies.has(word)) return false
    if (bodies.has(word) && !givenNames.has(word)) return false
    return !isAcronym(token.text)
  }
  let first = end
  while (first > runStart && (isPart(tokens[first - 1]!) || particles.has(tokens[first - 1]!.norm)) && end - first < 5)
    first--
  while (first < end && particles.has(tokens[first]!.norm) && !isCapitalised(tokens[first])) first++
  // `Bashkortostan Ivan Petrov`: a place or a firm stands before the given name.
  if (end - first > 2 && !givenNames.has(key(tokens[first]!)) && !isInitial(tokens[first]!.text)) {
    for (let i = first + 1; i < end - 1; i++) if (givenNames.has(key(tokens[i]!))) first = i
  }
  // A body named after a person, or a longer run that no name is.
  if (first === end || end - first > 4) return
  const parts = tokens.slice(first, end).map(bare)
  if (parts.length === 1 && isInitial(parts[0]!)) return
  const title = titleBefore(story, paragraph, first)
  const apposition = title
    ? undefined
    : (appositionAfter(story, paragraph, end) ?? officeBefore(story, paragraph, first, end))
  const found = (form: NameForm, proven: boolean): Candidate => {
    const one: Writable<Candidate> = { first, last: end, parts, form, paragraph, proven }
    if (title) one.title = title
    if (apposition) one.apposition = apposition
    return one
  }
  const head = parts[0]!.toLowerCase()
  const surname = parts.at(-1)!.toLowerCase()
  const speaks =
    verbFormOf.get(tokens[end]?.norm ?? '')?.tense === 'past' ||
    (tokens[first - 1] !== undefined && verbFormOf.get(tokens[first - 1]!.norm)?.tense === 'past')
  if (parts.length === 1) {
    const proven = title !== undefined || (speaks && looksSlavic(surname))
    return found('surname', proven)
  }
  if (isInitial(parts[0]!)) {
    const rest = parts.slice(parts.findIndex((part) => !isInitial(part)))
    return found(rest.length > 0 ? 'initials' : 'full', rest.length > 0 && rest.length < 3)
  }
  const patronymic = parts.length === 3 && looksPatronymic(parts[1]!.toLowerCase())
  const proven =
    patronymic ||
    (givenNames.has(head) && !givenOnly(parts)) ||
    (familyNamesFirst.has(head) && parts.length <= 3 && (title !== undefined || speaks)) ||
    title !== undefined ||
    apposition !== undefined ||
    (speaks && looksSlavic(surname))
  return found(patronymic ? 'patronymic' : 'full', proven)
}

/** `Prince William Harry`: a list, not a name, is left to other evidence. */
const givenOnly = (parts: readonly string[]) => parts.filter((part) => !particles.has(part)).length > 3

/** Offices and courtesy titles right before a name, with what belongs to them. */
function titleBefore(story: Story, paragraph: Paragraph, first: number): Span | undefined {
  const { tokens } = story
  let at = first - 1
  // `Mr. Smith` where the stop is a token of its own.
  if (at > paragraph.first && tokens[at]!.text === '.' && isCourtesy(tokens[at - 1])) at--
  if (at < paragraph.first || !(isOffice(tokens[at]) || isCourtesy(tokens[at])) || isPossessive(tokens[at]!)) return
  let from = at
  while (from > Math.max(paragraph.first, first - 12)) {
    const before = tokens[from - 1]!
    if (before.kind !== 'word' || !tokens[from]!.spaced || isPossessive(before)) break
    const belongs =
      offices.has(before.norm) ||
      officeModifiers.has(before.norm) ||
      isCourtesy(before) ||
      (isCapitalised(before) &&
        !/^(?:the|a|an|in|on|at|but|and|when|as|if|for|with|after|before|while)$/.test(before.norm))
    if (!belongs) break
    from--
  }
  return { first: from, last: first, start: tokens[from]!.start, end: tokens[first - 1]!.end }
}

/** `The coach, Pep Guardiola, …` */
function officeBefore(story: Story, paragraph: Paragraph, first: number, end: number): Span | undefined {
  const { tokens } = story
  if (first - 2 < paragraph.first || tokens[first - 1]!.text !== ',' || tokens[end]?.text !== ',') return
  if (!isOffice(tokens[first - 2])) return
  let from = first - 2
  while (from > paragraph.first && (officeModifiers.has(tokens[from - 1]!.norm) || isOffice(tokens[from - 1]))) from--
  return { first: from, last: first - 1, start: tokens[from]!.start, end: tokens[first - 2]!.end }
}

/** `, head of the institute,` behind a name. */
function appositionAfter(story: Story, paragraph: Paragraph, end: number): Span | undefined {
  const { tokens } = story
  if (tokens[end]?.text !== ',' || end + 2 >= paragraph.last) return
  const from = end + 1
  for (let i = from; i < Math.min(paragraph.last, from + appositionReach); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || (isCapitalised(token) && givenNames.has(token.norm))) return
    if (/^(?:who|which|that|said|says|and|but|of|for|is|was|has|had|in|at|on)$/.test(token.norm)) return
    if (!offices.has(token.norm) || offices.has(tokens[i + 1]?.norm ?? '')) continue
    let last = i + 1
    while (last < paragraph.last && tokens[last]!.kind === 'word' && last - from < 16) last++
    return { first: from, last, start: tokens[from]!.start, end: tokens[last - 1]!.end }
  }
  return
}
