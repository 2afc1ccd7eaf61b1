// Text to nlcst, in pieces.

import type { Root } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import type { Parsed } from '../copy/tokens.ts'
import { quickEnglish } from './english.ts'

const english = retext().use(retextEnglish).use(quickEnglish).freeze()

// The parser's time grows with the square of what it gets at once: of paragraphs, and of sentences in one of them.
// Paragraphs are the same in pieces, and each is one: where a piece ends then depends on nothing before it, and an edit
// elsewhere leaves it as it was. One longer than the longest piece is cut where a sentence seems to end.
const late = 24_576
const longest = 32_768
// A carriage return before a line feed ends no line of its own.
const blankLine = /(?:\n|\r(?!\n))[^\S\r\n]*[\r\n]\s*/
const sentenceEnd = /[.!?…]["'”’»)\]]*\s+/
const whiteSpace = /\s+/

/** Trees of a text that changes little by little: what it held at the last reading is not parsed again. */
export class Trees {
  #last = new Map<string, Root>()
  #now = new Map<string, Root>()

  /** Begins a reading, and forgets what the last one had no use for. */
  begin(): void {
    this.#last = this.#now
    this.#now = new Map()
  }

  of(piece: string): Root {
    let root = this.#now.get(piece)
    if (!root) {
      root = this.#last.get(piece) ?? parse(piece)
      this.#now.set(piece, root)
    }
    return root
  }
}

function parse(piece: string): Root {
  return english.parse(piece) as Root
}

/** The trees of `[from, to)` of a text, in order; those of an earlier reading where `trees` has them. */
export function parseProse(text: string, from: number, to: number, trees?: Trees): Parsed[] {
  const parsed: Parsed[] = []
  for (let start = from; start < to; ) {
    const end = pieceEnd(text, start, to)
    const piece = text.slice(start, end)
    parsed.push({ root: trees?.of(piece) ?? parse(piece), start })
    start = end
  }
  return parsed
}

function pieceEnd(text: string, start: number, to: number): number {
  const end = Math.min(start + longest, to)
  const cut =
    endOf(blankLine, text, start, end) ??
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
