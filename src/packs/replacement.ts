// The fix that a phrase's `replace` stands for.

import type { Story } from '../copy/story.ts'
import type { Edit, PhraseMatch } from '../core/rule.ts'

/** The edit that puts `replacement` in the place of the phrase; a capital at the start is kept. */
export function replacementOf(replacement: string, match: PhraseMatch, story: Story): Edit {
  const { start, end } = match
  const actual = story.text.slice(start, end)
  if (replacement !== '') return { start, end, text: isCapitalised(actual) ? capitalised(replacement) : replacement }

  // Taking words out takes a space along: the one after them, unless they begin with the comma that they hung on.
  const next = match.last < match.sentence.last ? story.tokens[match.last] : undefined
  if (!next || !/^[\p{L}\p{N}]/u.test(actual)) return { start, end, text: '' }
  if (!isCapitalised(actual)) return { start, end: next.start, text: '' }
  return { start, end: next.end, text: capitalised(next.text) }
}

// A capital and then small letters: `On`, but neither `OOO` nor `on`.
function isCapitalised(text: string): boolean {
  return /^\p{Lu}(?!\p{Lu})/u.test(text)
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
