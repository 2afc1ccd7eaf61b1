// The server over its protocol.

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { Linter } from '../../src/core/lint.ts'
import { rules } from '../../src/rules/index.ts'
import { bad } from '../cli/command.ts'
import { Client } from './client.ts'

const lavrov = new URL('../../samples/lavrov-syria/story.txt', import.meta.url)
const uri = pathToFileURL('/nowhere/story.txt').href

test('a story is opened, changed, explained and mended', async () => {
  await using client = new Client()
  const { capabilities } = await client.initialize()
  expect(capabilities).toMatchObject({ positionEncoding: 'utf-16', hoverProvider: true })
  const text = readFileSync(lavrov, 'utf8')
  await client.open(uri, text)
  const diagnostics = await client.diagnostics(uri)
  const fresh = new Linter(rules).lint(text).filter(({ severity }) => severity !== 'info')
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(
    fresh.map(({ ruleId, message }) => `${ruleId} ${message}`)
  )
  const dash = diagnostics.find(({ code }) => code === 'quotes/dash-attribution')!
  expect(dash).toMatchObject({
    source: 'calque',
    severity: 1,
    tags: [1],
    codeDescription: { href: expect.stringContaining('quotes/dash-attribution.md') },
    range: { start: { line: 7, character: 211 }, end: { line: 7, character: 216 } }
  })
  const { line, character } = dash.range.start
  expect((await client.hover(uri, line, character + 1))?.contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringContaining('quotes/dash-attribution')
  })
  expect(await client.hover(uri, 0, 0)).toBeNull()

  const [fix] = await client.actions(uri, dash.range)
  expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: dash.code }] })
  const [{ edits, textDocument }] = fix!.edit!.documentChanges as [{ edits: never[]; textDocument: unknown }]
  expect(textDocument).toEqual({ uri, version: 1 })
  await client.change(
    uri,
    2,
    edits.map(({ range, newText }) => ({ range, text: newText }))
  )
  expect((await client.diagnostics(uri, 2)).length).toBe(diagnostics.length - 1)
  expect(await client.end()).toBe(0)
  expect(client.errors).toBe('')
})

test('an editor that asks for diagnostics is sent none', async () => {
  await using client = new Client()
  await client.initialize({ textDocument: { diagnostic: {} } })
  await client.open(uri, bad)
  const ask = (previousResultId?: string) =>
    client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
  const report = (await ask()) as { resultId: string }
  expect(report).toMatchObject({ kind: 'full', items: [{ code: 'quotes/unbalanced' }] })
  expect(await ask(report.resultId)).toMatchObject({ kind: 'unchanged', resultId: report.resultId })
  expect(client.sent.size).toBe(0)
})
