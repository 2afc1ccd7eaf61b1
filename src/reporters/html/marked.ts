// A paragraph's text cut where marks begin and end, so that marks may overlap.

import type { Mark, Stretch } from './galley.ts'

/** A piece of text; `marks` are indices of those that cover it, `ends` of those that end with it. */
export interface Piece {
  readonly text: string
  readonly marks: readonly number[]
  readonly ends: readonly number[]
}

/** Pieces in order. A mark of no length has an empty piece of its own, where the caret stands. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const pieces: Piece[] = []
  cuts.forEach((from, i) => {
    const points = indicesOf(marks, ({ start, end }) => start === from && end === from)
    if (points.length > 0) pieces.push({ text: '', marks: points, ends: points })
    const to = cuts[i + 1]
    if (to === undefined) return
    pieces.push({
      text: text.slice(from, to),
      marks: indicesOf(marks, ({ start, end }) => start <= from && end >= to && start < end),
      ends: indicesOf(marks, ({ start, end }) => end === to && start < end)
    })
  })
  return pieces
}

function indicesOf(marks: readonly Mark[], holds: (mark: Stretch) => boolean): number[] {
  return marks.flatMap((mark, i) => (holds(mark) ? [i] : []))
}
