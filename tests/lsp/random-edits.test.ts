// Whatever is typed, in whatever encoding: the editor is shown what a fresh check of the text finds.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Linter } from '../../src/core/lint.ts'
import { extractMarkdown } from '../../src/formats/markdown.ts'
import { extractText } from '../../src/formats/text.ts'
import { rules } from '../../src/rules/index.ts'
import { Client } from './client.ts'
import { copy, edit, rangeOf } from './edits.ts'

const linter = new Linter(rules)

test.each([
  ['utf-16', 'plaintext', extractText],
  ['utf-8', 'markdown', extractMarkdown]
] as const)('a thousand edits in %s of %s', async (encoding, language, format) => {
  await using client = new Client()
  await client.initialize({ general: { positionEncodings: [encoding] } }, { initializationOptions: { pause: 0 } })
  let count = 0
  const positionIn = (text: string, offset: number) => {
    const { line, character } = TextDocument.create('', '', 0, text).positionAt(offset)
    const before = text.slice(offset - character, offset)
    return { line, character: encoding === 'utf-8' ? Buffer.byteLength(before) : character }
  }
  const expected = (text: string) =>
    linter
      .lint(text, format)
      .filter(({ severity }) => severity !== 'info')
      .map(({ ruleId, start, end, message }) => ({
        code: ruleId,
        message,
        range: { start: positionIn(text, start), end: positionIn(text, end) }
      }))
  await fc.assert(
    fc.asyncProperty(copy, fc.array(edit, { minLength: 20, maxLength: 20 }), async (first, edits) => {
      const uri = `file:///nowhere/${++count}`
      let text = first
      let version = 1
      await client.open(uri, text, language)
      for (let i = 0; i < edits.length; i += 2) {
        // Two changes in one message: the second counts from what the first has left.
        const contentChanges = edits.slice(i, i + 2).map((one) => {
          const { start, end } = rangeOf(text, one)
          const range = { start: positionIn(text, start), end: positionIn(text, end) }
          text = text.slice(0, start) + one.put + text.slice(end)
          return { range, text: one.put }
        })
        version++
        await client.change(uri, version, contentChanges)
        const found = await client.diagnostics(uri, version)
        expect(found.map(({ code, message, range }) => ({ code, message, range }))).toEqual(expected(text))
      }
      await client.close(uri)
    }),
    { numRuns: 50 }
  )
})
