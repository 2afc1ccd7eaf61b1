import { describe, expect, it } from 'vitest'
import { align, type Syntax } from '../../src/formats/align.ts'

/** The source slices of the runs, or `undefined`. */
function slices(source: string, value: string, syntax: Syntax): string[] | undefined {
  return align(source, 0, source.length, value, syntax)?.runs.map(({ start, end }) => source.slice(start, end))
}

describe.each<[string, Syntax, source: string, value: string, string[] | undefined]>([
  ['a named reference', 'markdown', 'AT&amp;T', 'AT&T', ['AT', '&amp;', 'T']],
  ['numeric references', 'html', '&#65;&#x1D518;&#150;', 'A𝔘–', ['&#65;', '&#x1D518;', '&#150;']],
  ['a reference of two characters', 'html', '&NotEqualTilde;x', '\u2242\u0338x', ['&NotEqualTilde;', 'x']],
  ['a reference without semicolon', 'html', '&notit; &ampx', '¬it; &x', ['&not', 'it; ', '&amp', 'x']],
  ['no reference', 'markdown', '&amp &x; \\*', '&amp &x; *', ['&amp &x; ', '\\*']],
  ['a quoted line that begins with an encoded marker', 'markdown', 'a\n> &gt; b', 'a\n> b', ['a\n', '&gt;', ' b']],
  ['a quoted line that begins with a marker', 'markdown', 'a\n>      > b', 'a\n> b', ['a\n', '> b']],
  ['CRLF in Markdown', 'markdown', 'a \r\n  b', 'a\r\nb', ['a', '\r\n', 'b']],
  ['CRLF in HTML', 'html', 'a\r\nb\rc', 'a\nb\nc', ['a', '\r\n', 'b', '\r', 'c']],
  ['NUL', 'markdown', 'a\0b', 'a\uFFFDb', ['a', '\0', 'b']],
  ['a stray tag', 'html', 'a</q x=">">b', 'ab', ['a', 'b']],
  ['another value', 'html', 'abc', 'abd', undefined],
  ['a value that ends early', 'html', 'abc', 'ab', undefined]
])('%s', (_, syntax, source, value, expected) => {
  it(`aligns as ${syntax}`, () => expect(slices(source, value, syntax)).toEqual(expected))
})
