// Excerpts: carets stand under the finding, whatever the characters are.

import fc from 'fast-check'
import width from 'string-width'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../src/reporters/excerpt.ts'

/** The columns that the carets are under, as text. */
function underlined({ text, carets }: { text: string; carets: string }): string {
  const start = carets.indexOf('^')
  let column = 0
  let found = ''
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (column >= start && column < carets.length) found += segment
    column += width(segment)
  }
  return found
}

function at(source: string, words: string, columns = 60) {
  const start = source.indexOf(words)
  return excerptOf(source, start, start + words.length, columns)
}

describe('excerpts', () => {
  test.each([
    ['plain copy', 'He said it twice on Monday.', 'twice'],
    ['wide characters', '東京の新聞 said 会議 was held.', '会議'],
    ['combining characters', 'Cafe\u0301s in São Paulo: e\u0301te\u0301 is over.', 'e\u0301te\u0301'],
    ['emoji of several code points', 'A 👩‍👩‍👧 flag 🇫🇷 and 👍🏽 here.', '👍🏽'],
    ['the first word', 'Twice he said it.', 'Twice'],
    ['the last', 'He said it twice', 'twice']
  ])('%s', (_, source, words) => {
    const excerpt = at(source, words)
    expect(excerpt.text).toBe(source)
    expect(underlined(excerpt)).toBe(words)
  })

  test('one line of the file, cut on both sides', () => {
    const source = `First line.\r\n${'word '.repeat(30)}twice ${'word '.repeat(30)}\r\nLast line.`
    const excerpt = at(source, 'twice', 40)
    expect(excerpt).toEqual({
      text: '…ord word word word twice word word wor…',
      carets: '                    ^^^^^'
    })
  })

  test('a finding over two lines reads on', () => {
    expect(at('It was held on the\n territory of the plant.', 'on the\n territory of')).toEqual({
      text: 'It was held on the territory of the plant.',
      carets: '            ^^^^^^^^^^^^^^^^^^^'
    })
  })

  test('one that is longer than the line is cut, with carets to its end', () => {
    const { text, carets } = at(`${'a '.repeat(40)}${'long '.repeat(40)}end`, 'long '.repeat(40), 40)
    expect(width(text)).toBe(40)
    expect(text.endsWith('…')).toBe(true)
    expect(carets.length).toBe(40)
  })

  test('a place between characters has a caret, a control character an escape', () => {
    expect(excerptOf('ab', 1, 1, 20)).toEqual({ text: 'ab', carets: ' ^' })
    expect(at('a\u001B[2Jb twice', 'twice').text).toBe('a\\u001B[2Jb twice')
  })

  test('never wider than asked, the carets under the finding where it is shown whole', () => {
    const copy = fc.array(fc.constantFrom('a', 'word ', '東', 'e\u0301', '👩‍👩‍👧', '\n', ' ', '\t', '\u001B'), {
      maxLength: 60
    })
    fc.assert(
      fc.property(
        copy,
        fc.array(fc.constantFrom('x', '京', 'o\u0308'), { minLength: 1, maxLength: 8 }),
        copy,
        (a, found, b) => {
          const source = a.join('') + found.join('') + b.join('')
          const start = a.join('').length
          const excerpt = excerptOf(source, start, start + found.join('').length, 40)
          expect(width(excerpt.text)).toBeLessThanOrEqual(40)
          expect(excerpt.carets.length).toBeLessThanOrEqual(40)
          expect(excerpt.text).not.toMatch(/[\u0000-\u001F]/)
          expect(underlined(excerpt)).toBe(found.join(''))
        }
      ),
      { numRuns: 500 }
    )
  })
})
