// The server over its protocol: what is shown, told and mended.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CodeAction, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Linter } from '../../src/core/lint.ts'
import { rules } from '../../src/rules/index.ts'
import { bad } from '../cli/command.ts'
import { Client } from './client.ts'

const lavrov = readFileSync(new URL('../../samples/lavrov-syria/story.txt', import.meta.url), 'utf8')
const uri = 'file:///nowhere/story.txt'

/** A text after the edits of one of its documents. */
function after(text: string, edit: WorkspaceEdit | undefined, of: string): string {
  return TextDocument.applyEdits(TextDocument.create(of, '', 0, text), edit?.changes?.[of] as TextEdit[])
}

const told = ({ code, message }: Diagnostic) => `${code} ${message}`

test('a story is opened, changed, explained and mended', async () => {
  await using client = new Client()
  const { capabilities } = await client.initialize()
  expect(capabilities).toMatchObject({ positionEncoding: 'utf-16', hoverProvider: true })
  await client.open(uri, lavrov)
  const diagnostics = await client.diagnostics(uri)
  const fresh = new Linter(rules).lint(lavrov).filter(({ severity }) => severity !== 'info')
  expect(diagnostics.map(told)).toEqual(fresh.map(({ ruleId, message }) => `${ruleId} ${message}`))
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
  const [{ range, newText }] = fix!.edit!.changes![uri] as [TextEdit]
  await client.change(uri, 2, [{ range, text: newText }])
  expect((await client.diagnostics(uri, 2)).length).toBe(diagnostics.length - 1)
  await client.close(uri)
  expect(await client.end()).toBe(0)
  expect(client.sent.get(uri)?.diagnostics).toEqual([])
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

test('related places are led to', async () => {
  await using client = new Client()
  await client.initialize()
  const text = 'Volodymyr Zelensky spoke on Monday in Kyiv.\n\nMr Zelenskyy left the city on Tuesday.\n'
  await client.open(uri, text)
  const all = await client.diagnostics(uri)
  const related = all.flatMap(({ relatedInformation = [] }) => relatedInformation)
  for (const { location } of related) expect(location.uri).toBe(uri)
  expect(all.map(({ code }) => code)).toContain('consistency/name-variant')
})

describe('places', () => {
  // Characters of two, four and three bytes before the finding, on its line.
  const text = 'é\u{1F600}ṩ The talks were held on the territory of the plant.\n'
  test.each([
    [['utf-8', 'utf-16'], 'utf-8', 30],
    [['utf-16', 'utf-8'], 'utf-16', 25],
    [['utf-32'], 'utf-16', 25],
    [undefined, 'utf-16', 25]
  ])('with %j are in %s', async (positionEncodings, encoding, start) => {
    await using client = new Client()
    const { capabilities } = await client.initialize({ general: positionEncodings ? { positionEncodings } : {} })
    expect(capabilities.positionEncoding).toBe(encoding)
    await client.open(uri, text)
    const at = { line: 0, character: start }
    const found = async (version: number) =>
      (await client.diagnostics(uri, version)).filter(({ code }) => code === 'awkward/ru-calque')
    expect((await found(1)).map(({ range }) => range)).toEqual([{ start: at, end: { line: 0, character: start + 19 } }])
    await client.change(uri, 2, [
      { range: { start: at, end: at }, text: 'well ' },
      { range: { start: at, end: { line: 0, character: start + 1 } }, text: '\u{1F600}é\n' }
    ])
    expect((await found(2)).map(({ range }) => range.start)).toEqual([{ line: 1, character: 4 }])
  })
})

describe('of one server', () => {
  let client: Client
  let count = 0
  beforeAll(async () => {
    client = new Client()
    await client.initialize()
  })
  afterAll(() => client[Symbol.asyncDispose]())

  /** Opens a document of its own and waits until it has been checked. */
  async function opened(text: string, languageId = 'plaintext', name = `file:///nowhere/${++count}.txt`) {
    await client.open(name, text, languageId)
    await client.diagnostics(name)
    return name
  }

  test.each([
    ['markdown', 'untitled:Untitled-1', 'He **left** on the `on the territory of` &amp; on the territory of it.\n', 47],
    ['html', 'untitled:Untitled-2', '<p title="on the territory of">He left on the territory of it.</p>\n', 39],
    ['plaintext', 'untitled:Untitled-3', 'He left on the territory of it.\n', 8],
    ['whatever', 'memory:/a/b.md', 'He left `on the territory of` on the territory of it.\n', 30],
    ['whatever', 'memory:/a/b', 'He left on the territory of it.\n', 8]
  ])('a document in %s, %s', async (language, name, text, character) => {
    await opened(text, language, name)
    expect((await client.diagnostics(name)).map(({ range }) => range.start)).toEqual([{ line: 0, character }])
  })

  test('one of more than 4 MB is said not to be checked', async () => {
    const uri = await opened('He left on the territory of it.\n'.repeat(165_000))
    expect(await client.diagnostics(uri)).toMatchObject([
      { code: 'not-checked', severity: 1, message: expect.stringMatching(/^Not checked: it has more than 4 MB/) }
    ])
    await client.change(uri, 2, [{ text: 'He left on the territory of it.\n' }])
    expect((await client.diagnostics(uri, 2)).map(({ code }) => code)).toEqual(['awkward/ru-calque'])
  })

  const story = 'He said it.\n\nThe talks were held on the territory of the plant, he said!!\n'
  const at = { start: { line: 2, character: 25 }, end: { line: 2, character: 25 } }
  const named = (actions: readonly CodeAction[], name: RegExp) => actions.find(({ title }) => name.test(title))!

  test('all actions are there', async () => {
    const uri = await opened(story)
    expect((await client.actions(uri, at)).map(({ title }) => title)).toEqual([
      'Replace “on the territory of” with “in” (may change the meaning)',
      'Dismiss awkward/ru-calque here',
      'Add “on the territory of” to the house dictionary',
      'Switch awkward/ru-calque off in this story',
      'Switch awkward/ru-calque off in the configuration'
    ])
    expect(await client.actions(uri, at, ['refactor'])).toEqual([])
    expect(await client.actions(uri, { start: at.start, end: at.start }, ['source.organizeImports'])).toEqual([])
  })

  test('all that is safe is fixed, until nothing is left', async () => {
    const uri = await opened(lavrov)
    const [action] = await client.actions(uri, at, ['source.fixAll'])
    expect(action).toMatchObject({ kind: 'source.fixAll.calque' })
    const fixed = after(lavrov, action!.edit, uri)
    expect(fixed).not.toContain('. - "')
    await client.change(uri, 2, [{ text: fixed }])
    await client.diagnostics(uri, 2)
    expect(await client.actions(uri, at, ['source.fixAll.calque'])).toEqual([])
  })

  test.each([
    ['plaintext', story],
    [
      'plaintext',
      'He said it.\nThe talks were held on the territory of the plant.\nShe left on the territory of it.\n'
    ],
    ['plaintext', story.replaceAll('\n', '\r\n')],
    ['markdown', story],
    ['markdown', 'He said it.\n\n- one\n- The talks were held on the territory of the plant.\n'],
    ['markdown', 'He said it.\n\n> The talks were held on the territory of the plant.\n'],
    ['html', '<p>He said it.</p>\n\n<p>The talks were held on the territory of the plant.</p>\n']
  ])('a finding is dismissed in %s: %j', async (language, text) => {
    const uri = await opened(text, language)
    const all = await client.diagnostics(uri)
    const target = all.find(({ code }) => code === 'awkward/ru-calque')!
    const edit = await client.run(named(await client.actions(uri, target.range), /^Dismiss/))
    const dismissed = after(text, edit, uri)
    expect(dismissed).toMatch(/calque-disable-next awkward\/ru-calque -- meant as it stands/)
    await client.change(uri, 2, [{ text: dismissed }])
    expect((await client.diagnostics(uri, 2)).map(told)).toEqual(all.filter((one) => one !== target).map(told))
  })

  test.each([
    ['plaintext', story],
    ['markdown', `---\ntitle: x\n---\n${story}`],
    ['html', '<p>The talks were held on the territory of the plant.</p>\n']
  ])('a rule is switched off for a story in %s', async (language, text) => {
    const uri = await opened(text, language)
    const target = (await client.diagnostics(uri)).find(({ code }) => code === 'awkward/ru-calque')!
    const { edit } = named(await client.actions(uri, target.range), /off in this story/)
    await client.change(uri, 2, [{ text: after(text, edit, uri) }])
    expect((await client.diagnostics(uri, 2)).map(({ code }) => code)).not.toContain('awkward/ru-calque')
  })
})
