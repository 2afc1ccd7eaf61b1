// Who says what: every place of a story where words are attributed to a speaker, found from verbs of saying, `according
// to` and colons, and from what stands beside them.

import { isCapitalised } from './names.ts'
import { bodies, describers, offices } from './offices.ts'
import { type VerbForm, verbFormOf } from './reporting-verbs.ts'
import {
  headOf,
  isAdverb,
  isAdverbial,
  isFiniteVerb,
  kindOf,
  opensPhrase,
  phraseAfter,
  phraseBefore,
  type Range
} from './speakers.ts'
import type {
  Attribution,
  Attributions,
  Mention,
  Paragraph,
  Person,
  Quotation,
  ReportingTense,
  ReportingVerb,
  Sentence,
  Span,
  Speaker,
  Story,
  Token
} from './story.ts'
import { wordSet } from './word-set.ts'

/** Verbs that take a clause without `that`: `he said it rained`. */
const bareClause = wordSet('say add think believe claim insist warn admit estimate argue suggest tell predict maintain')
/** Verbs that name a hearer first: `told reporters that`. */
const withHearer = wordSet('tell remind assure inform warn promise ask')
/** Verbs that report without a clause: `the expert noted forgetfulness`. */
const withObject = wordSet(['note', 'point out', 'draw attention', 'sum up'])
const negations = /^(?:not|never|n't|nobody|no)$/
const modals =
  /^(?:to|will|would|can|could|may|might|must|should|did|do|does|didn't|don't|doesn't|cannot|can't|won't|wouldn't|couldn't|let|let's)$/
const passives = /^(?:is|was|are|were|be|been|being|get|got|gets|isn't|wasn't|aren't|weren't)$/
const perfects = /^(?:has|have|had|having|he's|she's)$/
const closing = /^["”»’'›“]$/
/** How far behind the verb `that` may stand: `announced during the election campaign in 2022 that`. */
const reach = 14
/** How many tokens to either side of a verb its clause is looked for: copy without a full stop must not take for ever. */
const horizon = 80
/** From how many words on a quotation is one that needs a speaker. */
const spokenWords = 4

/** Finds the attributions of a story. */
export function readAttributions(story: Story): Attributions {
  return new AttributionReader(story).read()
}

/** An attribution whose speaker's person is not known before all are. */
type Draft = { -readonly [K in keyof Attribution]: Attribution[K] }

interface Found {
  readonly speaker?: Range
  readonly inverted?: boolean
  /** The clause of speaker and verb starts and ends here, without what it reports. */
  readonly first: number
  readonly last: number
}

class AttributionReader {
  readonly #story: Story
  readonly #tokens: readonly Token[]
  readonly #all: Draft[] = []
  /** Outermost quotations by the index of the token after their end, and by that of their first. */
  readonly #closing = new Map<number, Quotation>()
  readonly #opening = new Map<number, Quotation>()

  constructor(story: Story) {
    this.#story = story
    this.#tokens = story.tokens
    for (const quotation of story.quotations.all) {
      if (quotation.depth > 0) continue
      this.#opening.set(story.tokenAt(quotation.start), quotation)
      if (quotation.close) this.#closing.set(story.tokenAt(quotation.end), quotation)
    }
  }

  read(): Attributions {
    const { paragraphs } = this.#story
    for (const paragraph of paragraphs) {
      const { role } = paragraph
      if (role === 'credit' || role === 'byline' || role === 'dateline' || role === 'cell') continue
      if (role === 'headline' || role === 'crosshead') this.#headline(paragraph)
      for (const sentence of paragraph.sentences) this.#sentence(sentence)
    }
    const format = formatOf(this.#story)
    this.#resolve()
    const byQuotation = this.#byQuotation()
    return { all: this.#all, format, of: (quotation) => byQuotation.get(quotation) }
  }

  #sentence(sentence: Sentence): void {
    const { first, last } = sentence
    for (let i = first; i < last; i++) {
      const token = this.#tokens[i]!
      if (token.kind !== 'word' || token.norm.length < 3) continue
      if (token.norm === 'according') {
        if (this.#tokens[i + 1]?.norm === 'to' && !this.#isQuoted(i)) this.#accordingTo(sentence, i)
        continue
      }
      const form = cues.get(token.norm)
      // `the United States`
      if (form && isCapitalised(token) && i > first) continue
      if (form && !this.#isQuoted(i)) this.#verb(sentence, i, form)
    }
  }

  #isQuoted(i: number): boolean {
    const token = this.#tokens[i]!
    return this.#story.quotationAt(token.start, token.end) !== undefined
  }

  /** `Lavrov: Russia will …`, `Man arrested: police` */
  #headline(paragraph: Paragraph): void {
    const { first, last } = paragraph
    for (let i = first + 1; i < last - 1; i++) {
      if (this.#tokens[i]!.text !== ':') continue
      const sentence = paragraph.sentences.find((one) => one.first <= i && i < one.last)!
      const before = this.#speakerOfColon(this.#afterComma(paragraph.first, i), i)
      const after = i > last - 5 ? this.#speakerOfColon(i + 1, last) : undefined
      const range = before ?? after
      if (!range) continue
      this.#add(
        sentence,
        { first: i, last: i + 1 },
        { speaker: range, ...range },
        { by: 'colon', inverted: range === after }
      )
    }
  }

  #afterComma(first: number, last: number): number {
    for (let i = last; i > first; i--) if (this.#tokens[i - 1]!.kind === 'punctuation') return i
    return first
  }

  /** Whoever `[first, last)` names, if somebody that speaks: a person, an office, or police, ministries and the like. */
  #speakerOfColon(first: number, last: number): Range | undefined {
    if (last - first > 6 || last === first) return
    const [start, end] = [this.#tokens[first]!.start, this.#tokens[last - 1]!.end]
    const tail = this.#tokens[last - 1]!
    const speaks =
      this.#story.names.within(start, end).some((mention) => mention.last === last) ||
      offices.has(tail.norm) ||
      /^(?:police|officials?|experts?|ministry|sources?|media|survey|study|report|reports|kremlin|scientists|doctors)$/.test(
        tail.norm
      )
    for (let i = first; i < last; i++) if (this.#tokens[i]!.kind !== 'word' || isFiniteVerb(this.#tokens[i])) return
    return speaks ? { first, last } : undefined
  }

  #accordingTo(sentence: Sentence, i: number): void {
    const range = phraseAfter(this.#tokens, i + 2, sentence.last)
    if (!range) return
    if (
      /^(?:what|plans?|laws?|age|size|needs?|schedule|how|wishes|rules|requirements|principles?|scenario|tradition)$/.test(
        headOf(this.#tokens, range)?.norm ?? ''
      )
    )
      return
    this.#add(
      sentence,
      { first: i, last: i + 2 },
      { speaker: range, first: i, last: range.last },
      { by: 'according-to', inverted: true }
    )
  }

  #verb(sentence: Sentence, at: number, form: VerbForm): void {
    const tokens = this.#tokens
    let end = at + 1
    if (form.particle) {
      if (tokens[end]?.norm !== form.particle || end >= sentence.last) return
      end++
    }
    // `three notes of music`, `reports of a row`
    if (form.tense === 'present' && tokens[end]?.norm === 'of') return
    const aux = this.#auxiliaries(sentence, at, form)
    if (aux === undefined) return
    const cue: Range = { first: at, last: end }
    const verb = { base: form.base, class: form.class, tense: aux.tense }
    const found =
      form.tense === 'participle' ? this.#participle(sentence, cue) : this.#finite(sentence, cue, form, aux.first)
    if (found) this.#add(sentence, cue, found, { by: 'verb', verb, inverted: found.inverted ?? false })
  }

  /** The words before a verb that belong to it; nothing when it is denied, wished, or passive. */
  #auxiliaries(sentence: Sentence, at: number, form: VerbForm): { first: number; tense: ReportingTense } | undefined {
    const tokens = this.#tokens
    let first = at
    let { tense } = form
    while (first > sentence.first && isAdverb(tokens[first - 1])) first--
    const before = first > sentence.first ? tokens[first - 1] : undefined
    if (before?.kind !== 'word') return { first, tense }
    if (
      modals.test(before.norm) ||
      negations.test(before.norm) ||
      passives.test(before.norm) ||
      before.norm.endsWith("n't")
    )
      return
    if (form.tense !== 'participle' && perfects.test(before.norm)) {
      first--
      tense = 'perfect'
      while (first > sentence.first && isAdverb(tokens[first - 1])) first--
      if (first > sentence.first && modals.test(tokens[first - 1]!.norm)) return
    }
    return { first, tense }
  }

  #finite(sentence: Sentence, cue: Range, form: VerbForm, clauseVerb: number): Found | undefined {
    const tokens = this.#tokens
    const from = this.#clauseStart(sentence.first, clauseVerb)
    const before = clauseVerb > from ? tokens[clauseVerb - 1] : undefined
    const atBoundary =
      before === undefined || before.text === ',' || /^[-–—]$/.test(before.text) || /^(?:so|as)$/.test(before.norm)
    if (atBoundary && !form.isBase) {
      const speaker = this.#invertedSpeaker(sentence, cue, clauseVerb, from)
      if (speaker) return { speaker, inverted: true, first: cue.first, last: speaker.last }
    }
    const subject = this.#subject(from, clauseVerb)
    if (!subject && !(before && /^(?:and|but)$/.test(before.norm))) return
    if (form.isBase && !(subject && isPlural(tokens[subject.last - 1]!))) return
    if (form.tense === 'present' && !form.isBase && subject && !this.#mayBeSubject(subject)) return
    const speaker = subject ?? this.#carriedSpeaker(sentence, clauseVerb)
    if (!speaker) return
    const clauseFirst = subject ? Math.min(subject.first, clauseVerb) : clauseVerb
    if (!this.#reports(sentence, cue, form, clauseFirst, subject !== undefined)) return
    return { speaker, first: clauseFirst, last: cue.last }
  }

  /** `, saying that …`: by whoever the sentence is about. */
  #participle(sentence: Sentence, cue: Range): Found | undefined {
    const tokens = this.#tokens
    const before = tokens[cue.first - 1]
    if (!before || cue.first === sentence.first) return
    const skip = isAdverb(before) ? tokens[cue.first - 2] : before
    if (!skip || !(skip.text === ',' || /^(?:and|while|but|by)$/.test(skip.norm) || closing.test(skip.text))) return
    if (this.#complement(sentence, cue, 6, bareClause) === undefined) return
    const speaker = this.#carriedSpeaker(sentence, cue.first)
    return speaker && { speaker, first: cue.first, last: cue.last }
  }

  /** The speaker of the attribution before in this sentence, or else what the sentence begins with. */
  #carriedSpeaker(sentence: Sentence, at: number): Range | undefined {
    const last = this.#all.at(-1)
    if (last?.sentence === sentence && last.speaker && last.start < this.#tokens[at]!.start) return last.speaker
    const from = this.#clauseStart(sentence.first, at)
    const start = opensPhrase(this.#tokens[from]) ? from : this.#skipIntroduction(from, at)
    return start === undefined ? undefined : phraseAfter(this.#tokens, start, at)
  }

  /** `In a statement, the ministry …` */
  #skipIntroduction(from: number, end: number): number | undefined {
    for (let i = from; i < end; i++)
      if (this.#tokens[i]!.text === ',') return opensPhrase(this.#tokens[i + 1]) ? i + 1 : undefined
    return
  }

  /** Where the clause that holds `at` begins at the earliest: behind a quotation, colon, bracket, or the sentence's start. */
  #clauseStart(begin: number, at: number): number {
    const from = Math.max(begin, at - horizon)
    for (let i = at; i > from; i--) {
      const before = this.#tokens[i - 1]!
      if (this.#closing.has(i) ? this.#isSpoken(this.#closing.get(i)!) : isStrayMark(before)) return i
      if (before.kind === 'punctuation' && /^(?:[:;()[\]?!…]|\.{3})$/.test(before.text)) return i
    }
    return from
  }

  #isSpoken(quotation: Quotation): boolean {
    const { start, end } = quotation
    return this.#story.tokenAt(end) - this.#story.tokenAt(start) >= spokenWords + 2
  }

  /** The subject before a verb, over appositions and relative pronouns. */
  #subject(from: number, verb: number): Range | undefined {
    const tokens = this.#tokens
    const before = verb > from ? tokens[verb - 1] : undefined
    if (!before) return
    if (/^(?:who|which)$/.test(before.norm)) {
      const at = tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1
      return at > from ? phraseBefore(tokens, from, at) : undefined
    }
    if (before.text !== ',') return this.#withFirstHalf(from, phraseBefore(tokens, from, verb))
    // `Andrei Ivanov, head of the institute, said`: the first phrase of the clause that can be one.
    let start = from
    for (let i = from; i < verb - 1; i++) {
      if (i === start && /^(?:while|and|but|that|when|as|although|because|yet|then)$/.test(tokens[i]!.norm)) start++
      if (tokens[i]!.text !== ',') continue
      if (i > start && opensPhrase(tokens[start]) && !this.#hasFinite(start, i)) {
        const range = phraseBefore(tokens, start, i)
        if (range && range.first === start && !this.#hasFiniteOutsideRelative(i + 1, verb - 1)) return range
      }
      start = i + 1
    }
    return
  }

  /** `the press office and the ministry said`: both, when nothing but a comma stands before them. */
  #withFirstHalf(from: number, second: Range | undefined): Range | undefined {
    if (!second || second.first - 2 < from || this.#tokens[second.first - 1]!.norm !== 'and') return second
    const first = phraseBefore(this.#tokens, from, second.first - 1)
    const isWhole = first && (first.first === from || this.#tokens[first.first - 1]!.text === ',')
    return isWhole && !this.#hasFinite(first.first, first.last) ? { first: first.first, last: second.last } : second
  }

  #hasFinite(from: number, to: number): boolean {
    for (let i = Math.max(from, to - horizon); i < to; i++) {
      const token = this.#tokens[i]!
      if (isFiniteVerb(token) || verbFormOf.get(token.norm)?.tense === 'past') return true
    }
    return false
  }

  /** In `, who was elected in May, said` the verb in between is the relative clause's. */
  #hasFiniteOutsideRelative(from: number, to: number): boolean {
    if (/^(?:who|whose|which|whom|where|when|as|if|while)$/.test(this.#tokens[from]!.norm)) return false
    return this.#hasFinite(from, to)
  }

  #mayBeSubject({ first, last }: Range): boolean {
    const head = this.#tokens[last - 1]!
    return opensPhrase(this.#tokens[first]) || isCapitalised(head) || offices.has(head.norm) || isPlural(head)
  }

  /** `…, said Lavrov`, `"…" says the statement`, `So said Daniel Russel` */
  #invertedSpeaker(sentence: Sentence, cue: Range, verb: number, from: number): Range | undefined {
    const tokens = this.#tokens
    const next = cue.last
    if (!opensPhrase(tokens[next]) && !isPluralNoun(tokens[next])) return
    // The verb of a sentence that begins with it is a participle or an imperative.
    if (verb === sentence.first || (verb === from && !this.#closing.has(from) && tokens[from - 1]?.text === ':')) return
    // `, has reported a loss`, `, also admits`, and a dash that opens no clause of its own.
    if (verb !== cue.first || (tokens[verb - 1]!.kind === 'punctuation' && this.#isParenthesis(verb - 1))) return
    const range = phraseAfter(tokens, next, sentence.last)
    if (!range || !this.#maySpeak(range)) return
    const after = tokens[range.last]
    if (
      range.last < sentence.last &&
      !/^[,.;:!?)…–—-]$/.test(after!.text) &&
      !isAdverbial(after) &&
      !isAdverb(after) &&
      after!.norm !== 'who'
    )
      return
    const head = tokens[range.first]!
    // `, told the newspaper`, `, asked him`: an object, unless it ends there.
    if (/^(?:told|tells|asked|reminded|informed|assured|denie[sd])$/.test(tokens[verb]!.norm)) return
    if (/^(?:him|her|them|it|this)$/.test(head.norm)) return
    // `X, an adviser, says the emphasis on it is wrong`: the subject stands before.
    if (tokens[verb - 1]!.text === ',' && !this.#closing.has(verb) && this.#subject(from, verb)) {
      const relative = tokens[range.last + 1]
      if (after?.text !== ',' || (relative && !/^(?:who|which|whose|a|an|the|head|chief)$/.test(relative.norm)))
        if (this.#hasFinite(range.last, Math.min(sentence.last, range.last + 12))) return
    }
    return range
  }

  /** Whether the dash at `i` closes an insertion: no comma or mark stands before it. */
  #isParenthesis(i: number): boolean {
    return /^[-–—]$/.test(this.#tokens[i]!.text) && !/^[,.!?"”»]$/.test(this.#tokens[i - 1]?.text ?? '')
  }

  /** Whether a phrase names somebody or something that speaks, rather than what is spoken of. */
  #maySpeak(range: Range): boolean {
    for (let i = range.first; i < range.last; i++) if (isCapitalised(this.#tokens[i])) return true
    const head = headOf(this.#tokens, range)!
    const { norm } = head
    return (
      kindOf(this.#tokens, range) !== 'source' ||
      sources.has(norm) ||
      bodies.has(norm) ||
      head.kind === 'opaque' ||
      isPerson(norm)
    )
  }

  /** Whether what stands about subject and verb is reported speech. */
  #reports(sentence: Sentence, cue: Range, form: VerbForm, clauseFirst: number, hasSubject: boolean): boolean {
    if (this.#complement(sentence, cue, reach, bareClause, form) !== undefined) return true
    if (!hasSubject) return false
    // `demand continues`, `sides argue over`: spoken only with words beside it.
    if (/^(?:continue|argue|hope|consider|resume)$/.test(form.base) && !this.#closing.has(clauseFirst)) return false
    const tokens = this.#tokens
    const next = cue.last < sentence.last ? tokens[cue.last] : undefined
    // A clause in between or at the end: `…, the minister said on Monday.`
    const before = clauseFirst > sentence.first ? tokens[clauseFirst - 1] : undefined
    const ends =
      next === undefined ||
      /^[,.;!?…)\]]$/.test(next.text) ||
      isAdverbial(next) ||
      isAdverb(next) ||
      /^[-–—]+$/.test(next.text)
    const afterComma = before !== undefined && (before.text === ',' || /^[-–—]+$/.test(before.text))
    const afterQuote = this.#closing.has(clauseFirst) || (before !== undefined && isStrayMark(before))
    const hearer = withHearer.has(form.base)
    if (afterQuote && (ends || hearer || form.base === 'quote')) return true
    if (before?.norm === 'as' && ends && (next?.text === ',' || next === undefined || isAdverbial(next))) return true
    if (afterComma && ends && (next?.text === ',' || !this.#isIntroduction(sentence.first, clauseFirst))) return true
    if (afterComma && hearer && this.#endsAfterHearer(sentence, cue.last)) return true
    if (
      clauseFirst > sentence.first &&
      form.base === 'tell' &&
      this.#endsAfterHearer(sentence, cue.last) &&
      this.#hasFinite(sentence.first, clauseFirst)
    )
      return true
    if (form.base === 'quote') return this.#has(sentence, cue.last, 8, 'as')
    if (/^(?:write|report)$/.test(form.base) && /^(?:citing|with)$/.test(next?.norm ?? '')) return true
    if (withObject.has(form.base))
      return next !== undefined && next.kind !== 'punctuation' && !/^(?:for|as|in)$/.test(next.norm)
    return this.#points(cue, sentence)
  }

  /** Whether all that stands before is `In Moscow,` or `However,`. */
  #isIntroduction(first: number, end: number): boolean {
    const head = this.#tokens[first]!
    if (
      !(
        isAdverbial(head) ||
        isAdverb(head) ||
        /^(?:however|under|of|among|despite|meanwhile|according)$/.test(head.norm)
      )
    )
      return false
    return !this.#hasFinite(first, end)
  }

  /** `announced this on Sunday`, `writes about this` */
  #points(cue: Range, sentence: Sentence): boolean {
    const at = /^(?:about|of)$/.test(this.#tokens[cue.last]?.norm ?? '') ? cue.last + 1 : cue.last
    if (at >= sentence.last || !/^(?:this|so)$/.test(this.#tokens[at]!.norm)) return false
    const next = at + 1 < sentence.last ? this.#tokens[at + 1]! : undefined
    return next === undefined || next.kind === 'punctuation' || isAdverbial(next)
  }

  #has(sentence: Sentence, from: number, within: number, norm: string): boolean {
    for (let i = from; i < Math.min(sentence.last, from + within); i++) if (this.#tokens[i]!.norm === norm) return true
    return false
  }

  #endsAfterHearer(sentence: Sentence, from: number): boolean {
    for (let i = from; i < Math.min(sentence.last, from + horizon); i++) {
      const token = this.#tokens[i]!
      if (token.kind === 'punctuation') return i > from
      if (isFiniteVerb(token) || token.norm === 'to') return false
      if (i > from && isAdverbial(token)) return true
    }
    return sentence.last > from
  }

  /** What follows the verb: `that`, a quotation, a colon, a clause; the index of its first token, or nothing. */
  #complement(
    sentence: Sentence,
    cue: Range,
    within: number,
    bare: ReadonlySet<string>,
    form?: VerbForm
  ): number | undefined {
    const tokens = this.#tokens
    const base = form?.base ?? verbFormOf.get(tokens[cue.first]!.norm)?.base ?? ''
    const next = cue.last < sentence.last ? tokens[cue.last] : undefined
    if (!next) return
    if (base === 'say' && (next.norm === 'to' || next.norm === 'goodbye' || next.norm === 'yes')) return
    for (let i = cue.last; i < Math.min(sentence.last, cue.last + within); i++) {
      const token = tokens[i]!
      const quotation = this.#opening.get(i)
      if (quotation && (i === cue.last || /^[,:]$/.test(tokens[i - 1]!.text) || base === 'say' || base === 'tell'))
        return i
      if (token.norm === 'that') {
        // `said the plan that …` has a noun before it; what it reports begins earlier.
        if (i === cue.last || mayPrecedeThat(base, tokens, i, cue.last)) return i
        break
      }
      if (token.text === ':') return base === 'continue' && !this.#opening.has(i + 1) ? undefined : i
      if (token.text === ',' && tokens[i + 1]?.norm === 'that') return i
      if (token.kind === 'punctuation' && !/^[,'’-]$/.test(token.text)) break
      if (token.text === ',' && i > cue.last + 1 && !this.#opening.has(i + 1)) {
        if (tokens[i + 1]?.norm !== 'that' && base !== 'announce') break
      }
    }
    if (!bare.has(base) || next.kind === 'punctuation') return
    return this.#bareClause(sentence, cue.last, base)
  }

  /** Whether a clause with a verb of its own follows. */
  #bareClause(sentence: Sentence, from: number, base: string): number | undefined {
    const tokens = this.#tokens
    const first = tokens[from]!
    if (base !== 'say' && /^(?:of|to|about|in|on|at|for|a|an|up)$/.test(first.norm)) return
    if (/^(?:nothing|something|anything|little|much|more|so|no|it)$/.test(first.norm) && base === 'say') {
      if (first.norm !== 'it' && first.norm !== 'no' && first.norm !== 'more') return
    }
    let seen = 0
    for (let i = from; i < Math.min(sentence.last, from + 30); i++) {
      const token = tokens[i]!
      if (token.kind === 'word') seen++
      if (seen > 2 && base === 'say') return from
      if (seen > 1 && (isFiniteVerb(token) || /(?:ed|s)$/.test(token.norm) || verbFormOf.has(token.norm))) return from
      if (/^[.;!?]$/.test(token.text)) break
    }
    return
  }

  #add(
    sentence: Sentence,
    cue: Range,
    { speaker, first, last }: Found,
    { by, verb, inverted }: Pick<Attribution, 'by' | 'inverted'> & { verb?: Omit<ReportingVerb, keyof Span> }
  ): void {
    const from = Math.min(first, cue.first)
    const to = Math.max(last, cue.last)
    const { speech, position, quotation } = this.#link(sentence, from, to)
    // Written out: spread syntax costs more here than all the reading.
    const one: Draft = {
      first: from,
      last: to,
      start: this.#tokens[from]!.start,
      end: this.#tokens[to - 1]!.end,
      by,
      speech,
      position,
      cue: this.#span(cue.first, cue.last),
      inverted,
      sentence
    }
    if (verb) {
      const { first: at, last: end, start: verbStart, end: verbEnd } = one.cue
      const { base, class: name, tense } = verb
      one.verb = { first: at, last: end, start: verbStart, end: verbEnd, base, class: name, tense }
    }
    if (speaker) {
      const { first: at, last: end, start: speakerStart, end: speakerEnd } = this.#span(speaker.first, speaker.last)
      one.speaker = { first: at, last: end, start: speakerStart, end: speakerEnd, kind: kindOf(this.#tokens, speaker) }
    }
    if (quotation) one.quotation = quotation
    this.#all.push(one)
  }

  #span(first: number, last: number): Span {
    return { first, last, start: this.#tokens[first]!.start, end: this.#tokens[last - 1]!.end }
  }

  /** What an attribution's clause `[first, last)` attributes, and where it stands by it. */
  #link(sentence: Sentence, first: number, last: number): Pick<Attribution, 'speech' | 'position' | 'quotation'> {
    const tokens = this.#tokens
    const before = this.#quotationBefore(sentence, first, last)
    let after: Quotation | undefined
    for (let i = last; i < Math.min(sentence.last, last + horizon) && this.#opening.size > 0; i++) {
      after = this.#opening.get(i)
      if (after) break
    }
    if (before && before.paragraph === sentence.paragraph && this.#isSpoken(before)) {
      const inside = after !== undefined && tokens[this.#story.tokenAt(after.start) - 1]?.text === ','
      return { speech: 'direct', position: inside ? 'inside' : 'after', quotation: before }
    }
    if (after) {
      const mark = tokens[this.#story.tokenAt(after.start) - 1]!
      const direct = mark.text === ':' || (mark.text === ',' && this.#isSpoken(after))
      return { speech: direct ? 'direct' : 'partial', position: 'before', quotation: after }
    }
    // Within the sentence: `X, the minister said, Y`.
    const opens = first <= sentence.first + 1
    const ends = last >= sentence.last - 1 || !this.#holdsWord(last, Math.min(sentence.last, last + horizon))
    const quoted = this.#quotedBefore(sentence, first)
    if (quoted) return { speech: 'partial', position: 'after', quotation: quoted }
    return {
      speech: 'reported',
      position: opens ? 'before' : ends ? 'after' : tokens[first - 1]?.text === ',' ? 'inside' : 'before'
    }
  }

  /** The quotation that the clause follows on, unless that ended its sentence: `"… me." Hill said it rained.` */
  #quotationBefore(sentence: Sentence, first: number, last: number): Quotation | undefined {
    const tokens = this.#tokens
    const dashed = first > 0 && /^[,–—-]$/.test(tokens[first - 1]!.text)
    const quotation = this.#closing.get(first) ?? (dashed ? this.#closing.get(first - 1) : undefined)
    if (quotation && first === sentence.first && (tokens[first - 2]?.text === '.' || tokens[last]?.norm === 'that'))
      return
    return quotation
  }

  #holdsWord(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (this.#tokens[i]!.kind !== 'punctuation') return true
    return false
  }

  #quotedBefore(sentence: Sentence, first: number): Quotation | undefined {
    for (let i = first; i > Math.max(sentence.first, first - horizon); i--)
      if (this.#closing.has(i)) return this.#closing.get(i)
    return
  }

  /** Tells whom names, pronouns and offices stand for. */
  #resolve(): void {
    const { names } = this.#story
    let lastSpeaker: Person | undefined
    let lastParagraph = -9
    // How many persons have been named so far.
    let known = 0
    const pronounOf = new Map<Person, string>()
    for (const one of this.#all) {
      const { speaker, sentence } = one
      if (!speaker) continue
      let person: Person | undefined
      let { kind } = speaker
      const named = names.within(speaker.start, speaker.end)
      // `Putin's spokesman Dmitry Peskov`: the last one named speaks, unless only owners are named.
      const mention =
        this.#apposed(speaker) ??
        named.findLast((other) => !/^['’]s/.test(this.#story.text.slice(other.end, other.end + 2)))
      if (mention && (mention.last >= speaker.last || kind !== 'office' || mention.title)) {
        person = mention.person
        kind = 'person'
      } else if (kind === 'pronoun') {
        const word = this.#tokens[speaker.first]!.norm.replace('him', 'he').replace('her', 'she')
        if ((word === 'he' || word === 'she') && lastSpeaker && sentence.paragraph.index - lastParagraph <= 2) {
          const other = pronounOf.get(lastSpeaker)
          if (other === undefined || other === word) {
            person = lastSpeaker
            pronounOf.set(person, word)
          }
        }
      } else if (kind === 'office') {
        const head = headOf(this.#tokens, speaker)?.norm ?? ''
        while (known < names.persons.length && names.persons[known]!.mentions[0]!.start < speaker.start) known++
        const before = names.persons.slice(Math.max(0, known - horizon), known)
        const bearers = before.filter((other) =>
          other.roles.some((role) =>
            role
              .toLowerCase()
              .split(/[\s,]+/)
              .includes(head)
          )
        )
        person = bearers.length === 1 ? bearers[0] : bearers.length === 0 && before.length === 1 ? before[0] : undefined
        // `a spokesman` is somebody new.
        if (/^(?:a|an|another)$/.test(this.#tokens[speaker.first]!.norm)) person = undefined
      }
      if (person || kind !== speaker.kind) {
        const { first, last, start, end } = speaker
        one.speaker = person ? { first, last, start, end, kind, person } : { first, last, start, end, kind }
      }
      if (person) lastSpeaker = person
      else if (kind === 'person' || kind === 'office') lastSpeaker = undefined
      if (lastSpeaker) lastParagraph = sentence.paragraph.index
    }
  }

  /** The name behind `the mayor, Ruth Calder, said`. */
  #apposed({ last }: Speaker): Mention | undefined {
    if (this.#tokens[last]?.text !== ',') return
    const next = this.#tokens[last + 1]
    if (!isCapitalised(next)) return
    const [mention] = this.#story.names.within(next!.start, next!.end + 60)
    if (mention?.first !== last + 1) return
    return this.#tokens[mention.last]?.text === ',' ? mention : undefined
  }

  /** Each quotation's attribution: its own, the one of its sentence, or what it goes on from. */
  #byQuotation(): Map<Quotation, Attribution> {
    const map = new Map<Quotation, Attribution>()
    const bySentence = new Map<Sentence, Attribution>()
    for (const one of this.#all) {
      if (one.quotation && !map.has(one.quotation)) map.set(one.quotation, one)
      if (!bySentence.has(one.sentence)) bySentence.set(one.sentence, one)
    }
    const { all } = this.#story.quotations
    let around: Quotation | undefined
    // The sentence that the quotation begins in, and the attribution before it: both only ever move on.
    let sentence = 0
    let attribution = 0
    const { sentences } = this.#story
    for (const quotation of all) {
      if (quotation.depth === 0) around = quotation
      while (sentence < sentences.length - 1 && sentences[sentence]!.end <= quotation.start) sentence++
      while (attribution < this.#all.length && this.#all[attribution]!.end <= quotation.start) attribution++
      if (map.has(quotation)) continue
      const earlier = this.#all[attribution - 1]
      const one =
        (around && around !== quotation ? map.get(around) : undefined) ??
        bySentence.get(sentences[sentence]!) ??
        (quotation.continues ? map.get(quotation.continues) : undefined) ??
        (earlier?.sentence.paragraph === quotation.paragraph ? earlier : undefined)
      if (one) map.set(quotation, one)
    }
    // A quotation that is attributed at its end, paragraphs later.
    for (const quotation of all.toReversed()) {
      const one = map.get(quotation)
      if (one && quotation.continues && !map.has(quotation.continues)) map.set(quotation.continues, one)
    }
    return map
  }
}

// Verbs that attribute only in a fixed turn: `spoke about this`, `quotes him as saying`.
const odd: ReadonlyMap<string, VerbForm> = new Map(
  (
    [
      ['spoke', 'speak', 'past'],
      ['quotes', 'quote', 'present'],
      ['quoted', 'quote', 'past']
    ] as const
  ).map(([form, base, tense]) => [form, { base, class: 'neutral', tense }])
)

const cues: ReadonlyMap<string, VerbForm> = new Map([...verbFormOf, ...odd])

/** A closing mark without its opening one, which copy that was cut into sentences has often lost. */
const isStrayMark = (token: Token) => /^["”]$/.test(token.text) && !token.spaced

/** What speaks beside persons and bodies. */
const sources = wordSet(
  'police officials media scientists experts analysts sources source statement announcement report document message letter study ' +
    'survey website site portal newspaper magazine publication edition agency lawsuit article text release note instructions ' +
    'researchers authorities organisers organizers lawyers doctors prosecutors investigators residents witnesses observers ' +
    'insider campaigners critics unions broadcaster firm charity regulator embassy administration government watchdog'
)
const isPerson = (norm: string) =>
  offices.has(norm.replace(/s$/, '')) ||
  describers.has(norm) ||
  /^(?:father|mother|brother|sister|wife|husband|son|daughter|friend|agent|one|\\d+-year-old)$/.test(norm)

const plurals = /(?:s|people|police|media|men|women|they|we|i|you|children|data)$/
const isPlural = (token: Token) => plurals.test(token.norm) || /^(?:some|many|others|most)$/.test(token.norm)
const isPluralNoun = (token: Token | undefined) =>
  token?.kind === 'word' &&
  token.norm.length > 4 &&
  (/[^s']s$/.test(token.norm) || /^(?:police|media|scientists)$/.test(token.norm))

/** Whether `that` at `i` may open what the verb reports, though words stand between. */
function mayPrecedeThat(base: string, tokens: readonly Token[], i: number, from: number): boolean {
  const next = tokens[from]!
  if (withHearer.has(base) || isAdverbial(next) || isAdverb(next) || next.norm === 'attention') return true
  if (base === 'draw attention') return true
  return tokens[i - 1]!.text === ',' || (/^(?:fact)$/.test(tokens[i - 1]!.norm) && base !== 'say')
}

/** Questions and answers, or paragraphs that begin with who speaks. */
function formatOf({ paragraphs, tokens, quotations }: Story): Attributions['format'] {
  const labels = new Map<string, number>()
  let questions = 0
  let dashes = 0
  for (const { first, last, role } of paragraphs) {
    if (role !== 'lead' && role !== 'body' && role !== 'crosshead') continue
    const head = tokens[first]!
    if (/^[-–—]$/.test(head.text)) dashes++
    const colon = [1, 2, 3].map((n) => first + n).find((at) => at < last - 1 && tokens[at]!.text === ':')
    if (colon !== undefined && isCapitalised(head)) labels.set(head.norm, (labels.get(head.norm) ?? 0) + 1)
    if (tokens[last - 1]!.text === '?') questions++
  }
  if (Math.max(0, ...labels.values()) >= 2 && [...labels.values()].reduce((sum, n) => sum + n, 0) >= 4)
    return 'transcript'
  if (dashes >= 4 || (questions >= 4 && quotations.all.length <= questions)) return 'interview'
  return 'news'
}
