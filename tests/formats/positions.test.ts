// Every word of random prose, encoded at random, is found where it stands.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction, Format } from '../../src/formats/extraction.ts'
import { extractHtml } from '../../src/formats/html.ts'
import { extractMarkdown } from '../../src/formats/markdown.ts'
import { extractText } from '../../src/formats/text.ts'
import {
  type Choose,
  chooseBy,
  type Document,
  decode,
  htmlDocument,
  leak,
  markdownDocument,
  textDocument
} from './generator.ts'

const formats: [name: string, format: Format, write: (choose: Choose) => Document][] = [
  ['text', extractText, textDocument],
  ['Markdown', extractMarkdown, markdownDocument],
  ['HTML', extractHtml, htmlDocument]
]

const choices = fc.array(fc.nat({ max: 9999 }), { maxLength: 800, size: 'max' })

describe.each(formats)('%s', (name, format, write) => {
  it('finds every word where it stands', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { source, words } = write(chooseBy(numbers))
        const extraction = format(source)
        const prose = proseOf(extraction)
        let at = 0
        for (const { word, start, end } of words) {
          const { from, to } = find(prose, word, at)
          const place = extraction.map.toSource(from, to)
          expect(place, JSON.stringify({ source, word })).toEqual({ start, end })
          const slice = source.slice(place.start, place.end)
          expect(name === 'text' ? slice : decode(slice, name === 'Markdown')).toBe(word)
          expect(extraction.map.isVerbatim(from, to)).toBe(slice === word)
          at = to
        }
        expect(prose.slice(at)).toMatch(/^[\s\uFFFC]*$/)
        expect(prose).not.toContain(leak)
        for (const block of extraction.blocks) expect(block.exact).toBe(true)
        checkRanges(extraction, source)
      }),
      { numRuns: 1500 }
    )
  })

  it('throws nothing and stays within the file, whatever is in it', () => {
    const bits = [
      ...'<>&*_[]()`|\\#~!-+"=:;/ \n\r\t\0aé\uFEFF\uD835\uDD18',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '<table>',
      '<td>',
      '<b>'
    ]
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(...bits, '&amp', '&#0', '---\n', '%%', 'calque-', '    ', '> '),
        maxLength: 60
      })
    )
    fc.assert(
      fc.property(noise, (source) => checkRanges(format(source), source)),
      { numRuns: 5000 }
    )
  })
})

/** The text with spaces where no block is. */
function proseOf({ text, blocks }: Extraction): string {
  let prose = ''
  for (const { start, end } of blocks) prose = prose.padEnd(start) + text.slice(start, end)
  return prose.padEnd(text.length)
}

/** The next word: nothing but white space and objects may stand before it. */
function find(text: string, word: string, at: number): { from: number; to: number } {
  const from = text.indexOf(word, at)
  expect(from, JSON.stringify({ word, text, at })).toBeGreaterThanOrEqual(at)
  expect(text.slice(at, from), JSON.stringify({ word, text, at })).toMatch(/^[\s\uFFFC]*$/)
  return { from, to: from + word.length }
}

function checkRanges({ text, blocks, controls, map }: Extraction, source: string): void {
  let previous = 0
  for (let unit = 0; unit < text.length; unit++) {
    const { start, end } = map.toSource(unit, unit + 1)
    if (start < previous || end < start || end > source.length) throw new Error(`unit ${unit}: ${start}-${end}`)
    if (map.isVerbatim(unit, unit + 1) && source.slice(start, end) !== text[unit])
      throw new Error(`unit ${unit} differs`)
    previous = start
  }
  let last = 0
  for (const { start, end } of blocks) {
    if (start < last || end <= start || end > text.length) throw new Error(`block ${start}-${end}`)
    last = end
  }
  for (const { at, source: range } of controls) {
    expect(at).toBeLessThanOrEqual(text.length)
    expect(range.end).toBeLessThanOrEqual(source.length)
  }
}
