// Linting again after an edit, with the trees of what has not changed, finds what linting afresh finds.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Kept } from '../../src/core/kept.ts'
import { Linter } from '../../src/core/lint.ts'
import { extractHtml } from '../../src/formats/html.ts'
import { extractMarkdown } from '../../src/formats/markdown.ts'
import { extractText } from '../../src/formats/text.ts'
import { rules } from '../../src/rules/index.ts'
import { copy, edit, rangeOf } from '../lsp/edits.ts'

const linter = new Linter(rules, { profile: 'strict', from: ['ru'] })

test.each([
  ['text', extractText],
  ['Markdown', extractMarkdown],
  ['HTML', extractHtml]
])('after any of a thousand edits of %s', (_, format) => {
  fc.assert(
    fc.property(copy, fc.array(edit, { minLength: 10, maxLength: 10 }), (first, edits) => {
      const kept = new Kept()
      let text = first
      linter.lint(text, format, kept)
      for (const one of edits) {
        const { start, end } = rangeOf(text, one)
        text = text.slice(0, start) + one.put + text.slice(end)
        expect(linter.lint(text, format, kept)).toEqual(linter.lint(text, format))
      }
    }),
    { numRuns: 100 }
  )
})

test('what has not changed is not parsed again, and what is gone is not kept', () => {
  const kept = new Kept()
  const { trees } = kept
  const paragraphs = ['He left.', 'She left.', 'They left.']
  const read = (text: string) => linter.lint(text, extractText, kept)
  read(paragraphs.join('\n\n'))
  const [first, , last] = ['He left.\n\n', '', 'They left.'].map((piece) => piece && trees.of(piece))
  read(['He left.', 'She is gone.', 'They left.'].join('\n\n'))
  expect(trees.of('He left.\n\n')).toBe(first)
  expect(trees.of('They left.')).toBe(last)
  read('One.')
  read('Two.')
  expect(trees.of('They left.')).not.toBe(last)
})
