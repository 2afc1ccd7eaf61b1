// Every different token of all stories once. News uses few words: their strings are made when they first come and are the
// same objects ever after, and what is known of a word is found by its number.

/** What stands in a token. */
export interface Word {
  /** A small number of its own; -1 for one that came when the vocabulary was full and is not remembered. */
  readonly id: number
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly norm: string
}

/** So many words are remembered; more are no vocabulary, and a server runs long. */
const most = 1 << 15
const slots = most * 2

/** A hash table with open addressing: a `Map` would need a string of every token first. */
const words: (Word | undefined)[] = new Array(slots).fill(undefined)
const hashes = new Int32Array(slots)
let size = 0

/** The word at `[start, end)` of a text, in UTF-16 units. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  let slot = (hash ^ (hash >>> 15)) & (slots - 1)
  for (let word = words[slot]; word; word = words[slot]) {
    if (hashes[slot] === hash && stands(word.text, text, start, end)) return word
    slot = (slot + 1) & (slots - 1)
  }
  const own = text.slice(start, end)
  if (size === most) return { id: -1, text: own, norm: normalise(own) }
  const word = { id: size++, text: own, norm: normalise(own) }
  words[slot] = word
  hashes[slot] = hash
  return word
}

/** A table with a place for every word. Filled here and there, an array that grows would become a dictionary. */
export function tableByWord<T>(): (T | undefined)[] {
  return new Array<T | undefined>(most).fill(undefined)
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Straight apostrophes, lower case: how phrases and tokens are compared. */
export function normalise(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
