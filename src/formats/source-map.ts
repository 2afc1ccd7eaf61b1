// The way back from extracted text to the file.

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Maps ranges of extracted text to ranges of the file, both in UTF-16 code units. */
export interface SourceMap {
  /**
   * The source range of `[start, end)`: the start of its first unit to the end of its last. An empty range gives an
   * empty range: before its unit where that stands in the file as it is, else after the unit before it.
   */
  toSource(start: number, end: number): Range
  /**
   * Whether `[start, end)` stands in the file just as it does in the text, unit for unit and without markup in
   * between, so that an edit of the text is an edit of the file.
   */
  isVerbatim(start: number, end: number): boolean
}

/** The map of a file that is its own text. */
export const identityMap: SourceMap = {
  toSource: (start, end) => ({ start, end }),
  isVerbatim: () => true
}

/**
 * Builds a piecewise map from left to right. Lookups are binary searches over the pieces; a verbatim piece that goes
 * on where the last one ended, in both text and file, extends it.
 */
export class SourceMapBuilder {
  /** Units of text mapped so far. */
  length = 0
  readonly #pieces: Pieces = { text: [], start: [], end: [], verbatim: [] }

  /** Maps the next `length` units one to one to the units from `source` on. */
  verbatim(length: number, source: number): void {
    if (length <= 0) return
    const { end, verbatim } = this.#pieces
    const last = end.length - 1
    if (verbatim[last] && end[last] === source) {
      end[last] = source + length
      this.length += length
    } else this.#push(length, source, source + length, true)
  }

  /** Maps each of the next `length` units to the whole of `[start, end)`. */
  atom(length: number, start: number, end: number): void {
    if (length > 0) this.#push(length, start, end, false)
  }

  /** The map. Offsets beyond the text are read as its end. */
  build(): SourceMap {
    return pieceMap(this.#pieces, this.length)
  }

  #push(length: number, start: number, end: number, verbatim: boolean): void {
    this.#pieces.text.push(this.length)
    this.#pieces.start.push(start)
    this.#pieces.end.push(end)
    this.#pieces.verbatim.push(verbatim)
    this.length += length
  }
}

/** Columns, one entry for each piece: where it starts in the text, its source range, whether it is verbatim. */
interface Pieces {
  readonly text: number[]
  readonly start: number[]
  readonly end: number[]
  readonly verbatim: boolean[]
}

function pieceMap({ text, start, end, verbatim }: Pieces, length: number): SourceMap {
  /** Index of the piece that holds the text unit `offset`. */
  const find = (offset: number): number => {
    let low = 0
    let high = text.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (text[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const startOf = (offset: number): number => {
    const piece = find(offset)
    return verbatim[piece] ? start[piece]! + offset - text[piece]! : start[piece]!
  }
  const endOf = (offset: number): number => {
    const piece = find(offset)
    return verbatim[piece] ? start[piece]! + offset - text[piece]! + 1 : end[piece]!
  }
  const isIn = (offset: number): boolean => offset >= 0 && offset < length
  const isVerbatimUnit = (offset: number): boolean => isIn(offset) && verbatim[find(offset)]!
  const clamp = (offset: number): number => Math.max(0, Math.min(length, offset))
  const place = (offset: number): number => {
    if (isVerbatimUnit(offset)) return startOf(offset)
    if (isVerbatimUnit(offset - 1)) return endOf(offset - 1)
    if (isIn(offset)) return startOf(offset)
    return length > 0 ? endOf(length - 1) : 0
  }

  return {
    toSource(from, to) {
      const first = clamp(from)
      const last = clamp(to)
      if (last > first) return { start: startOf(first), end: endOf(last - 1) }
      const point = place(first)
      return { start: point, end: point }
    },
    isVerbatim(from, to) {
      if (from < 0 || to > length || to < from) return false
      if (from === to) return isVerbatimUnit(from) || isVerbatimUnit(from - 1)
      const piece = find(from)
      return verbatim[piece]! && find(to - 1) === piece
    }
  }
}
