import fc from 'fast-check'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { expect, test } from 'vitest'
import { quickEnglish } from '../../src/core/english.ts'

const plain = retext().use(retextEnglish).freeze()
const quick = retext().use(retextEnglish).use(quickEnglish).freeze()

test('the trees are those of retext-english', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Mr.',
      'U.S.',
      "rock 'n' roll",
      '1,000.5',
      'e.g.',
      'w/',
      '…',
      '--',
      '\r\n',
      '\n\n',
      '\r',
      '“No!”',
      '&',
      '@a',
      '\u{1F600}'
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ maxLength: 12 }),
    fc.constantFrom(' ', ' ', ' ', '. ', ', ')
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      expect(quick.parse(text)).toEqual(plain.parse(text))
    }),
    { numRuns: 2000 }
  )
})
