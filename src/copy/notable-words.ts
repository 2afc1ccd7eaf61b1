// Words that few rules look at and that stand far apart, found in one pass for all of them.

import { isCapitalised } from './names.ts'
import type { Story } from './story.ts'

export interface NotableWords {
  /** Indexes of the words that begin with a capital. */
  readonly capitalised: readonly number[]
  /** Of those with a hyphen. */
  readonly hyphenated: readonly number[]
}

const read = new WeakMap<Story, NotableWords>()

export function notableWordsOf(story: Story): NotableWords {
  const known = read.get(story)
  if (known) return known
  const { tokens } = story
  const capitalised: number[] = []
  const hyphenated: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    if (isCapitalised(token)) capitalised.push(i)
    if (token.text.includes('-')) hyphenated.push(i)
  }
  const words = { capitalised, hyphenated }
  read.set(story, words)
  return words
}
