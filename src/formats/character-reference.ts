// Character references of HTML and Markdown: `&amp;`, `&#39;`, `&#x27;`.

import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** One way to read a character reference. */
export interface CharacterReference {
  /** What it stands for; a number where only the count of UTF-16 units is known (code points that HTML replaces). */
  readonly text: string | number
  /** Source units, from the `&` on. */
  readonly length: number
}

// The longest name, `CounterClockwiseContourIntegral`, has 31 letters.
const shape = /&(?:#[xX]([0-9a-fA-F]+);?|#([0-9]+);?|([a-zA-Z][a-zA-Z0-9]{1,31});?)/y
// The longest name that HTML knows without its semicolon is `frac12` and the like.
const longestLegacyName = 6

/**
 * The ways to read the reference at `at`, best first; none where there is no reference. `isHtml`: the semicolon may
 * be missing.
 */
export function* characterReferences(
  source: string,
  at: number,
  end: number,
  isHtml: boolean
): Iterable<CharacterReference> {
  shape.lastIndex = at
  const match = shape.exec(source)
  if (!match || at + match[0].length > end) return
  const [whole, hexadecimal, decimal, name] = match
  const isClosed = whole.endsWith(';')
  if (!isClosed && !isHtml) return
  if (name === undefined) {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal!, 10)
    yield { text: isReplaced(code) ? 1 : String.fromCodePoint(code), length: whole.length }
    if (!isReplaced(code)) yield { text: '\uFFFD', length: whole.length }
    return
  }
  const text = isClosed && decodeNamedCharacterReference(name)
  if (text) yield { text, length: whole.length }
  if (!isHtml) return
  for (let length = Math.min(name.length, longestLegacyName); length > 1; length--) {
    const legacy = decodeNamedCharacterReference(name.slice(0, length))
    if (legacy) yield { text: legacy, length: length + 1 }
  }
}

/** Whether parsers put another character in its place: NUL, surrogates, controls of Windows-1252, out of range. */
const isReplaced = (code: number): boolean =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || (code >= 0x80 && code <= 0x9f)
