// Configurations, settings and folders, over the protocol.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Folder } from '../cli/command.ts'
import { Client } from './client.ts'

const story = 'The talks were held on the territory of the plant, he said on Monday.\n'
const uriOf = (folder: Folder, name: string) => pathToFileURL(`${folder.path}/${name}`).href
const code = ({ code }: { readonly code?: unknown }) => code

test('the nearest configuration applies, each folder has its own, and what changes on disk is seen', async () => {
  using folder = new Folder({
    'a/calque.yaml': 'rules: {awkward/ru-calque: off}\n',
    'b/calque.json': '{"rules": {"awkward/ru-calque": "error"}}',
    'c/calque.yaml': 'terms: [{file: terms.csv}]\noverrides: [{files: "*.md", rules: {awkward/ru-calque: off}}]\n',
    'c/terms.csv': 'prefer,ban\nworks,plant\n'
  })
  await using client = new Client()
  const folders = ['a', 'b', 'c'].map((name) => ({ name, uri: uriOf(folder, name) }))
  await client.initialize({ workspace: { workspaceFolders: true } }, { workspaceFolders: folders })
  const open = async (name: string) => {
    await client.open(uriOf(folder, name), story)
    return client.diagnostics(uriOf(folder, name))
  }
  expect(await open('a/story.txt')).toEqual([])
  expect(await open('b/deep/story.txt')).toMatchObject([{ code: 'awkward/ru-calque', severity: 1 }])
  expect((await open('c/story.txt')).map(code)).toEqual(['awkward/ru-calque', 'consistency/house-term'])
  expect((await open('c/story.md')).map(code)).toEqual(['consistency/house-term'])
  // A document that was never saved is taken to lie in the first folder.
  await client.open('untitled:Untitled-1', story)
  expect(await client.diagnostics('untitled:Untitled-1')).toEqual([])
  folder.write('a/calque.yaml', 'rules: {awkward/ru-calque: warning}\n')
  await client.until(uriOf(folder, 'a/story.txt'), (found) => found.length === 1)
  folder.write('c/terms.csv', 'prefer,ban\nworks,factory\n')
  await client.until(uriOf(folder, 'c/story.md'), (found) => found.length === 0)
})

test('a wrong configuration is told of in its own file, and in the copy that it keeps from being checked', async () => {
  using folder = new Folder({ 'calque.yaml': 'from: ru\nrules:\n  awkward/ru-calqe: off\n' })
  await using client = new Client()
  await client.initialize({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } })
  const [config, uri] = [uriOf(folder, 'calque.yaml'), uriOf(folder, 'story.txt')]
  await client.open(uri, story)
  expect(await client.diagnostics(uri)).toMatchObject([
    { code: 'not-checked', message: expect.stringContaining('calque.yaml:3:3: Unknown rule `awkward/ru-calqe`') }
  ])
  expect(await client.until(config, (found) => found.length > 0)).toMatchObject([
    {
      code: 'configuration',
      message: expect.stringContaining('Did you mean `awkward/ru-calque`?'),
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 23 } }
    }
  ])
  folder.write('calque.yaml', 'from: ru\n')
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] })
  await client.until(uri, (found) => found[0]?.code === 'awkward/ru-calque')
  expect(client.sent.get(config)?.diagnostics).toEqual([])

  // Open in the editor it holds as it stands there, saved or not.
  await client.open(config, 'rules:\n  awkward/ru-calque: of\n', 'yaml')
  await client.until(config, (found) => found.length === 1)
  await client.until(uri, (found) => found[0]?.code === 'not-checked')
  await client.change(config, 2, [{ text: 'rules:\n  awkward/ru-calque: off\n' }])
  await client.until(config, (found) => found.length === 0)
  await client.until(uri, (found) => found.length === 0)
  await client.close(config)
  await client.until(uri, (found) => found.length === 1)
})

test('front matter applies, and what is wrong in it is shown there', async () => {
  await using client = new Client()
  await client.initialize()
  const uri = 'file:///nowhere/story.md'
  await client.open(uri, `---\ncalque: {rules: {awkward/ru-calque: off}}\n---\n\n${story}`, 'markdown')
  expect(await client.diagnostics(uri)).toEqual([])
  await client.change(uri, 2, [{ text: `---\ncalque: {rules: {awkward/ru-calque: of}}\n---\n\n${story}` }])
  expect(await client.diagnostics(uri, 2)).toMatchObject([
    { code: 'configuration', range: { start: { line: 1, character: 36 } } }
  ])
})

test('settings of the editor hold where no configuration says otherwise', async () => {
  using folder = new Folder({
    'own/calque.yaml': 'profile: recommended\n',
    'desk.yaml': 'rules: {awkward/ru-calque: off}\n'
  })
  await using client = new Client()
  let settings: unknown = { severity: 'error' }
  client.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings))
  await client.initialize(
    { workspace: { configuration: true, workspaceFolders: true } },
    { workspaceFolders: [{ name: 'desk', uri: pathToFileURL(folder.path).href }] }
  )
  const uri = uriOf(folder, 'story.txt')
  await client.open(uri, story)
  expect(await client.diagnostics(uri)).toEqual([])
  const set = (value: unknown) => {
    settings = value
    return client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }
  await set({})
  await client.until(uri, (found) => found.length === 1)
  await set({ enable: false })
  await client.until(uri, (found) => found.length === 0)
  await set({ severity: 'info', profile: 'strict', from: ['ru'] })
  await client.until(uri, (found) => found.length > 0)
  await set({ config: 'desk.yaml' })
  await client.until(uri, (found) => found.length === 0)
  await set({ config: 'no.yaml' })
  await client.until(uri, (found) => found[0]?.code === 'not-checked')
})

test('a rule is switched off and a name added in the configuration, which keeps its comments', async () => {
  using folder = new Folder({
    'a/calque.yaml': '# The desk\nrules:\n  # Why\n  sentence/length: {lead: 30}\n',
    'b/calque.yaml': '# The desk\nrules:\n  # Why\n  sentence/length: {lead: 30}\n',
    'json/calque.json': '{\n    "from": "ru"\n}\n'
  })
  await using client = new Client()
  const resourceOperations = ['create' as const]
  await client.initialize({ workspace: { workspaceEdit: { documentChanges: true, resourceOperations } } })
  const act = async (name: string, title: RegExp) => {
    const uri = uriOf(folder, name)
    await client.open(uri, story)
    const [{ range }] = (await client.diagnostics(uri)) as unknown as [{ range: never }]
    const action = (await client.actions(uri, range)).find((one) => title.test(one.title))!
    await client.close(uri)
    // Asked for while it is open, run when it may be closed.
    return client.run(action)
  }
  const applied = (text: string, edit: WorkspaceEdit | undefined) => {
    const [{ edits }] = edit!.documentChanges as unknown as [{ edits: TextEdit[] }]
    return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits)
  }
  expect(
    applied(
      '# The desk\nrules:\n  # Why\n  sentence/length: {lead: 30}\n',
      await act('a/a.txt', /off in the configuration/)
    )
  ).toBe('# The desk\nrules:\n  # Why\n  sentence/length: {lead: 30}\n  awkward/ru-calque: off\n')
  expect(
    applied('# The desk\nrules:\n  # Why\n  sentence/length: {lead: 30}\n', await act('b/b.txt', /house dictionary/))
  ).toContain('terms:\n  - protect: on the territory of\n')
  expect(applied('{\n    "from": "ru"\n}\n', await act('json/a.txt', /off in the configuration/))).toBe(
    '{\n    "from": "ru",\n    "rules": {\n        "awkward/ru-calque": "off"\n    }\n}\n'
  )
  using empty = new Folder()
  const uri = uriOf(empty, 'c.txt')
  await client.open(uri, story)
  const [{ range }] = (await client.diagnostics(uri)) as unknown as [{ range: never }]
  const action = (await client.actions(uri, range)).find(({ title }) => /off in the configuration/.test(title))!
  expect((await client.run(action))?.documentChanges).toMatchObject([
    { kind: 'create', uri: uriOf(empty, 'calque.yaml') },
    { edits: [{ newText: 'rules:\n  awkward/ru-calque: off\n' }] }
  ])
})

test('what is on record is not shown, and a finding is put on record', async () => {
  const dismissed = `- file: a/story.txt
  rule: awkward/ru-calque
  reason: the ministry's own words
  found: on the territory of
  sentence: The talks were held on the territory of the plant, he said on Monday.
`
  using folder = new Folder({ '.calque/dismissed.yaml': dismissed })
  await using client = new Client()
  await client.initialize()
  const [uri, other] = [uriOf(folder, 'a/story.txt'), uriOf(folder, 'b/story.txt')]
  await client.open(uri, story)
  expect(await client.diagnostics(uri)).toEqual([])
  await client.open(other, story)
  const [found] = await client.diagnostics(other)
  const actions = await client.actions(other, found!.range)
  expect(actions.map(({ title }) => title)).toContain('Dismiss awkward/ru-calque here, in the text')
  const edit = await client.run(actions.find(({ title }) => title === 'Dismiss awkward/ru-calque here')!)
  const record = uriOf(folder, '.calque/dismissed.yaml')
  const text = TextDocument.applyEdits(TextDocument.create('', '', 0, dismissed), edit!.changes![record]!)
  expect(text).toContain('file: b/story.txt')
  // It holds at once, and when it is saved.
  await client.until(other, (diagnostics) => diagnostics.length === 0)
  folder.write('.calque/dismissed.yaml', text)
  folder.write('b/story.txt', story)
  expect(folder.run(['b']).out).toContain('nothing found')
  folder.write('.calque/dismissed.yaml', '- rule: 7\n')
  expect(await client.until(record, (diagnostics) => diagnostics.length > 0)).toMatchObject([
    { code: 'configuration', message: expect.stringContaining('`rule` must be text') },
    { code: 'configuration' }
  ])
  await client.until(other, (diagnostics) => diagnostics.length === 1)
})

test('what is on record under the name of a file that is gone is not shown where it stands now', async () => {
  using folder = new Folder({ 'old.txt': `${story}\nThe end.\n` })
  expect(folder.run(['dismiss', 'old.txt:1:awkward/ru-calque', '--reason', "the ministry's own words"])).toMatchObject({
    code: 0
  })
  await using client = new Client()
  await client.initialize()
  const [old, moved, copy] = ['old.txt', 'moved.txt', 'copy.txt'].map((name) => uriOf(folder, name)) as [
    string,
    string,
    string
  ]
  // As long as both are there, one is a copy: its findings are its own.
  await client.open(copy, story)
  expect((await client.diagnostics(copy)).map(code)).toEqual(['awkward/ru-calque'])
  await client.open(old, story)
  expect(await client.diagnostics(old)).toEqual([])
  await client.close(old)
  rmSync(join(folder.path, 'old.txt'))
  folder.write('moved.txt', story)
  await client.open(moved, story)
  expect(await client.diagnostics(moved)).toEqual([])
  expect(folder.run(['moved.txt']).out).toContain('nothing found')
  await client.change(moved, 2, [{ text: `${story}\n${story}` }])
  expect((await client.diagnostics(moved, 2)).map(code)).toEqual(['awkward/ru-calque'])
})
