import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, wordAt } from '../../src/copy/vocabulary.ts'

describe('the vocabulary', () => {
  it('knows the word at a place of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string(), (before, word, after) => {
        const text = before + word + after
        const known = wordAt(text, before.length, before.length + word.length)
        expect(known.text).toBe(word)
        expect(known.norm).toBe(normalise(word))
      })
    )
  })

  it('gives every text one number, and no other text the same', () => {
    const numbers = new Map<number, string>()
    for (let i = 0; i < 5000; i++) {
      const word = i.toString(36)
      const { id } = wordAt(word, 0, word.length)
      expect(numbers.get(id) ?? word).toBe(word)
      expect(wordAt(`a ${word} b`, 2, 2 + word.length).id).toBe(id)
      numbers.set(id, word)
    }
  })

  it('tells words apart whose hashes are the same', () => {
    // 31 * 'A' + 'a' = 31 * 'B' + 'B'
    expect(wordAt('Aa', 0, 2).text).toBe('Aa')
    expect(wordAt('BB', 0, 2).text).toBe('BB')
    expect(wordAt('Aa', 0, 2).id).not.toBe(wordAt('BB', 0, 2).id)
  })

  it('reads words when it is full, without a number', () => {
    for (let i = 0; i < 40_000; i++) wordAt(`w${i}`, 0, `w${i}`.length)
    const late = wordAt('A Late’s word', 2, 8)
    expect(late).toEqual({ id: -1, text: 'Late’s', norm: "late's" })
  })
})
