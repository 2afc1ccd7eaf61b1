// Text to nlcst, in pieces.

import type { Root } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import type { Parsed } from '../copy/tokens.ts'
import { quickEnglish } from './english.ts'

const english = retext().use(retextEnglish).use(quickEnglish).freeze()

// The parser's time grows with the square of what it gets at once: of paragraphs, and of sentences in one of them.
// Paragraphs are the same in pieces. A paragraph longer than the longest piece is cut where a sentence seems to end.
const shortest = 4096
const late = 24_576
const longest = 32_768
const blankLine = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/
const sentenceEnd = /[.!?…]["'”’»)\]]*\s+/
const whiteSpace = /\s+/

/** The trees of `[from, to)` of a text, in order. */
export function parseProse(text: string, from: number, to: number): Parsed[] {
  const parsed: Parsed[] = []
  for (let start = from; start < to; ) {
    const end = pieceEnd(text, start, to)
    parsed.push({ root: english.parse(text.slice(start, end)) as Root, start })
    start = end
  }
  return parsed
}

function pieceEnd(text: string, start: number, to: number): number {
  if (to - start <= shortest) return to
  const end = Math.min(start + longest, to)
  const cut =
    endOf(blankLine, text, start + shortest, end) ??
    (end === to
      ? to
      : (endOf(sentenceEnd, text, start + late, end) ?? endOf(whiteSpace, text, start + late, end) ?? end))
  return isInCharacter(text, cut) ? cut + 1 : cut
}

/** Where the first match within `[from, to)` ends. */
function endOf(pattern: RegExp, text: string, from: number, to: number): number | undefined {
  const match = pattern.exec(text.slice(from, to))
  return match ? from + match.index + match[0].length : undefined
}

function isInCharacter(text: string, offset: number): boolean {
  return text.codePointAt(offset - 1)! > 0xffff
}
