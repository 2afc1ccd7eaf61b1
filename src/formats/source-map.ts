/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Maps ranges of extracted text to ranges of the file, both in UTF-16 code units. */
export interface SourceMap {
  /** The source range of `[start, end)`: the start of its first unit to the end of its last. */
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
