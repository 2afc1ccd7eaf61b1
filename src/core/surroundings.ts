// Where a finding stands, told by the words around it: they stay when lines move and copy is reflowed.

import type { Sentence, Story } from '../copy/story.ts'

/** Text with white space collapsed, soft hyphens gone, and straight marks for curly ones. */
export interface Surroundings {
  /** What was found, with its marks as they are; empty where it is all of `sentence`. */
  readonly found: string
  /** The sentence, or those that the finding touches. */
  readonly sentence: string
  /** The end of the sentence before, at most 40 UTF-16 units. */
  readonly before: string
  /** The beginning of the sentence after it, at most as long. */
  readonly after: string
  /** Which of the rule's findings of these words in this sentence it is, from 1. */
  readonly nth: number
}

const longest = 40

/** Tells the surroundings of findings of one story. Those of one sentence share its text, however many they are. */
export class SurroundingsReader {
  readonly #story: Story
  #first = -1
  #last = -1
  readonly #counts = new Map<string, number>()
  #around: Omit<Surroundings, 'found' | 'nth'> = { sentence: '', before: '', after: '' }

  constructor(story: Story) {
    this.#story = story
  }

  /** The surroundings of a rule's finding in `[start, end)` of the story's text. To be asked in order of place. */
  at(ruleId: string, start: number, end: number): Surroundings {
    const { text, sentences } = this.#story
    const first = Math.max(0, lastFrom(sentences, start))
    const last = Math.max(first, lastFrom(sentences, end - 1))
    const [from, to] = [sentences[first]?.start ?? 0, sentences[last]?.end ?? text.length]
    if (first !== this.#first || last !== this.#last) {
      this.#first = first
      this.#last = last
      this.#around = {
        sentence: normalise(text.slice(from, to)),
        before: lastUnits(normalise(textOf(this.#story, sentences[first - 1]))),
        after: firstUnits(normalise(textOf(this.#story, sentences[last + 1])))
      }
    }
    const found = start <= from && end >= to ? '' : collapse(text.slice(start, end))
    const key = `${ruleId} ${first} ${last} ${found}`
    const nth = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, nth)
    return { found, ...this.#around, nth }
  }
}

const loneLow = /^[\uDC00-\uDFFF]/
const loneHigh = /[\uD800-\uDBFF]$/

function lastUnits(text: string): string {
  return text.slice(-longest).replace(loneLow, '').trim()
}

function firstUnits(text: string): string {
  return text.slice(0, longest).replace(loneHigh, '').trim()
}

function textOf({ text }: Story, sentence: Sentence | undefined): string {
  return sentence ? text.slice(sentence.start, sentence.end) : ''
}

/** Index of the last sentence that starts at or before `offset`; -1 when none does. */
function lastFrom(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function collapse(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
}

function normalise(text: string): string {
  return collapse(text)
    .replace(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"')
}
