// Bytes of UTF-8, counted without Node or a browser.

/** Length of a text in bytes of UTF-8; a lone surrogate counts as the three bytes of U+FFFD. */
export function byteLength(text: string): number {
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
