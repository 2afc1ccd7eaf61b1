// A story set for proof-reading: its paragraphs as prose, the findings marked in them.

import type { Role } from '../../copy/story.ts'
import { readStory } from '../../core/lint.ts'
import type { Problem } from '../../core/problem.ts'
import type { Extraction } from '../../formats/extraction.ts'
import type { SourceMap } from '../../formats/source-map.ts'

/** UTF-16 offsets into the paragraph's text, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface SetSentence extends Stretch {
  readonly words: number
}

/** A finding; one that goes beyond the paragraph is cut off at its end. */
export interface Mark extends Stretch {
  readonly problem: Problem
}

export interface SetParagraph {
  readonly role: Role
  readonly text: string
  readonly sentences: readonly SetSentence[]
  /** In order of place. */
  readonly marks: readonly Mark[]
}

/** Every problem stands in one paragraph: that in which it begins, or the next. A story of no prose has an empty one. */
export function galleyOf(extraction: Extraction, problems: readonly Problem[]): SetParagraph[] {
  const { text, map } = extraction
  const paragraphs = readStory(extraction).paragraphs.map(({ role, start, end, sentences }) => ({
    role,
    start,
    text: text.slice(start, end),
    sentences: sentences.map((one) => ({ start: one.start - start, end: one.end - start, words: one.words })),
    marks: [] as Mark[]
  }))
  if (paragraphs.length === 0) paragraphs.push({ role: 'body', start: 0, text: '', sentences: [], marks: [] })
  for (const problem of problems) {
    const [start, end] = fromSource(map, text.length, problem)
    const paragraph = paragraphs.find((one) => one.start + one.text.length > start) ?? paragraphs.at(-1)!
    const clip = (offset: number) => Math.min(Math.max(offset - paragraph.start, 0), paragraph.text.length)
    paragraph.marks.push({ start: clip(start), end: clip(end), problem })
  }
  return paragraphs.map(({ start: _, ...paragraph }) => paragraph)
}

/** From the file to its prose, of `length` units: the first unit that reaches behind the start, and that at the end. */
function fromSource(map: SourceMap, length: number, { start, end }: Stretch): [number, number] {
  const first = firstOf(length, (i) => map.toSource(i, i + 1).end > start)
  return [
    first,
    Math.max(
      first,
      firstOf(length, (i) => map.toSource(i, i + 1).start >= end)
    )
  ]
}

/** The first of `[0, length)` for which `holds`, which holds for all that follow; `length` when it does for none. */
function firstOf(length: number, holds: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
