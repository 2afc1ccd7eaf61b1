// Sets of words that are asked about every word of every story.

/**
 * A set of words, given as a list or parted by white space. Most words that it is asked about are none of it, which their
 * first letters and length mostly tell without hashing them.
 */
export function wordSet(words: string | Iterable<string>): ReadonlySet<string> {
  return new WordSet(typeof words === 'string' ? words.trim().split(/\s+/) : words)
}

class WordSet extends Set<string> {
  /** By the first two letters, a bit for each length that a word with them has. */
  readonly #lengths: Uint32Array

  constructor(words: Iterable<string>) {
    super(words)
    this.#lengths = new Uint32Array(this.size < 64 ? 128 : 1024)
    for (const word of this) this.#lengths[this.#slotOf(word)]! |= 1 << (word.length & 31)
  }

  #slotOf(word: string): number {
    // A word of one letter has no second one: `NaN` counts as 0 here.
    return (word.charCodeAt(0) + 31 * word.charCodeAt(1)) & (this.#lengths.length - 1)
  }

  override has(word: string): boolean {
    return (this.#lengths[this.#slotOf(word)]! & (1 << (word.length & 31))) !== 0 && super.has(word)
  }
}
