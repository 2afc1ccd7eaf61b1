// Abbreviations that a story explains: `the International Monetary Fund (IMF)`, `IMF (International Monetary Fund)`.

import { type Initialism, initialismsOf } from './initialisms.ts'
import type { Story, Token } from './story.ts'

/** Where an abbreviation is explained. */
export interface Definition {
  readonly letters: string
  /** The abbreviation there. */
  readonly short: Initialism
  /** Tokens `[first, last)` of the long form, without an article. */
  readonly first: number
  readonly last: number
}

const small = new Set('of the and for in on to de la du des a an at & von und y e el'.split(' '))
const read = new WeakMap<Story, readonly Definition[]>()

/** In order of place. The initials of the long form's words must give the letters. */
export function definitionsOf(story: Story): readonly Definition[] {
  const known = read.get(story)
  if (known) return known
  const found = initialismsOf(story).flatMap((short) => definitionAt(story, short) ?? [])
  read.set(story, found)
  return found
}

function definitionAt({ tokens }: Story, short: Initialism): Definition | undefined {
  const { index, letters } = short
  if (letters.length < 2 || /\d/.test(letters)) return
  if (tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')') {
    const last = index - 1
    const first = firstOf(tokens, last, letters)
    return first === undefined ? undefined : { letters, short, first, last }
  }
  if (tokens[index + 1]?.text !== '(') return
  let last = index + 2
  while (last < tokens.length && last < index + 14 && tokens[last]!.kind === 'word') last++
  const first = tokens[last]?.text === ')' ? firstOf(tokens, last, letters) : undefined
  return first === index + 2 || (first === index + 3 && small.has(tokens[index + 2]!.norm))
    ? { letters, short, first, last }
    : undefined
}

/** The first of the words before `last` whose initials, read backwards, are all the letters; a small word may give none. */
function firstOf(tokens: readonly Token[], last: number, letters: string): number | undefined {
  let at = last
  let left = letters.length
  while (left > 0 && at > 0) {
    const token = tokens[--at]!
    if (token.kind !== 'word') return
    // Hyphenated words may give a letter for each part.
    for (const part of token.text.split('-').toReversed()) {
      if (left > 0 && part[0]?.toUpperCase() === letters[left - 1]) left--
      else if (!small.has(part.toLowerCase())) return
    }
  }
  return left === 0 && /^\p{Lu}|^[a-z]{3}/u.test(tokens[at]!.text) ? at : undefined
}
