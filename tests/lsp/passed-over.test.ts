// Documents that a run on their folder passes over are not checked in the editor either.

import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { bad, Folder } from '../cli/command.ts'
import { Client } from './client.ts'

test('what a run on the workspace passes over has no findings, and the editor is told why', async () => {
  using folder = new Folder({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': '*.html\n/build/\n',
    'desk/.gitignore': '!keep.html\n',
    '.calqueignore': 'drafts/\n',
    'node_modules/x/a.txt': bad,
    '.x/a.txt': bad,
    'a.txt': bad,
    'a.html': bad,
    'build/a.txt': bad,
    'desk/drafts/a.txt': bad,
    'desk/keep.html': bad,
    'desk/more/.calqueignore': '!a.html\n',
    'desk/more/a.html': bad
  })
  const uri = pathToFileURL(folder.path).href
  await using client = new Client()
  const told: Record<string, string | null> = {}
  client.connection.onNotification('calque/passedOver', (one: { uri: string; why: string | null }) => {
    told[one.uri.slice(uri.length + 1)] = one.why
  })
  await client.initialize(
    {},
    { workspaceFolders: [{ name: 'desk', uri }], initializationOptions: { passedOver: true, pause: 0 } }
  )
  const names = ['a.txt', 'a.html', 'build/a.txt', 'desk/drafts/a.txt', 'desk/keep.html', 'desk/more/a.html']
  const checked: string[] = []
  for (const name of [...names, 'node_modules/x/a.txt', '.x/a.txt']) {
    await client.open(`${uri}/${name}`, bad)
    if ((await client.diagnostics(`${uri}/${name}`)).length > 0) checked.push(name)
  }
  expect(checked).toEqual(folder.run(['--list-files', '.']).out.trimEnd().split('\n'))
  expect(told).toEqual({
    'a.html': '`*.html` in .gitignore',
    'build/a.txt': '`/build/` in .gitignore',
    'desk/drafts/a.txt': '`drafts/` in .calqueignore',
    'node_modules/x/a.txt': '`node_modules` is in its path',
    '.x/a.txt': '`.x` is in its path'
  })
  expect(client.log).toContain(`calque: ${uri}/a.html is passed over: \`*.html\` in .gitignore`)
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } }
  expect(await client.actions(`${uri}/a.html`, range)).toEqual([])

  // One that was never saved lies nowhere, whatever it is called.
  await client.open('untitled:.note', bad)
  expect((await client.diagnostics('untitled:.note')).length).toBeGreaterThan(0)

  folder.write('.gitignore', '/build/\n')
  await client.until(`${uri}/a.html`, (found) => found.length > 0)
  expect(told['a.html']).toBeNull()
  folder.write('.calqueignore', '*\n')
  await client.until(`${uri}/a.txt`, (found) => found.length === 0)
  expect(told['a.txt']).toBe('`*` in .calqueignore')
})

test('the folder that is open is looked into, whatever is said of it above; a lone file, by its name alone', async () => {
  using folder = new Folder({
    '.calqueignore': 'drafts/\n',
    'drafts/.calqueignore': '*.md\n',
    'drafts/a.txt': bad,
    'drafts/a.md': bad
  })
  const uri = (name: string) => pathToFileURL(`${folder.path}/${name}`).href
  for (const workspaceFolders of [[{ name: 'drafts', uri: uri('drafts') }], null]) {
    await using client = new Client()
    await client.initialize({}, { workspaceFolders })
    await client.open(uri('drafts/a.txt'), bad)
    expect((await client.diagnostics(uri('drafts/a.txt'))).length).toBeGreaterThan(0)
    await client.open(uri('drafts/a.md'), bad, 'markdown')
    expect(await client.diagnostics(uri('drafts/a.md'))).toEqual([])
  }
  expect(folder.run(['--list-files', '.'], '', { within: 'drafts' }).out).toBe('a.txt\n')
})
