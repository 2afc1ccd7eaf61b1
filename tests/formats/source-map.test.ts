import { expect, it } from 'vitest'
import { SourceMapBuilder } from '../../src/formats/source-map.ts'

/** Text `ab&cd` from the source `..ab&amp;cd`, then `ef` one unit later. */
function example() {
  const builder = new SourceMapBuilder()
  builder.verbatim(1, 2)
  builder.verbatim(1, 3)
  builder.atom(1, 4, 9)
  builder.verbatim(2, 9)
  builder.verbatim(2, 12)
  return builder.build()
}

it('maps the end of a range from its last unit', () => {
  const map = example()
  expect(map.toSource(0, 2)).toEqual({ start: 2, end: 4 })
  expect(map.toSource(1, 3)).toEqual({ start: 3, end: 9 })
  expect(map.toSource(2, 3)).toEqual({ start: 4, end: 9 })
  expect(map.toSource(4, 5)).toEqual({ start: 10, end: 11 })
  expect(map.toSource(4, 6)).toEqual({ start: 10, end: 13 })
})

it('maps an empty range to a point', () => {
  const map = example()
  expect(map.toSource(2, 2)).toEqual({ start: 4, end: 4 })
  expect(map.toSource(5, 5)).toEqual({ start: 12, end: 12 })
  expect(map.toSource(7, 7)).toEqual({ start: 14, end: 14 })
  expect(new SourceMapBuilder().build().toSource(0, 0)).toEqual({ start: 0, end: 0 })
})

it('takes only what lies in one run for verbatim', () => {
  const map = example()
  expect(map.isVerbatim(0, 2)).toBe(true)
  expect(map.isVerbatim(0, 3)).toBe(false)
  expect(map.isVerbatim(3, 5)).toBe(true)
  expect(map.isVerbatim(4, 6)).toBe(false)
  expect(map.isVerbatim(6, 8)).toBe(false)
})
