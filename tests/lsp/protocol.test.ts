// What a server must bear: messages out of order, malformed, unknown, cancelled; an editor that is gone.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { CancellationTokenSource } from 'vscode-jsonrpc/node'
import { bad, bin } from '../cli/command.ts'
import { Client } from './client.ts'

const uri = 'file:///nowhere/story.txt'

test('messages out of order and unknown ones are answered, and harm nothing', async () => {
  await using client = new Client()
  // Before anything is agreed upon.
  await expect(client.connection.sendRequest('textDocument/hover', { textDocument: { uri } })).rejects.toMatchObject({
    code: -32002
  })
  await client.initialize()
  await expect(client.connection.sendRequest('textDocument/frobnicate', {})).rejects.toMatchObject({ code: -32601 })
  await client.connection.sendNotification('textDocument/frobnicated', {})
  await client.connection.sendNotification('$/frobnicated', {})
  // Of documents that are not open.
  await client.change(uri, 2, [{ text: 'x' }])
  await client.close(uri)
  expect(await client.hover(uri, 0, 0)).toBeNull()
  expect(await client.actions(uri, { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } })).toEqual([])
  await client.connection.sendRequest('workspace/executeCommand', { command: 'calque.frobnicate' })
  await client.connection.sendRequest('workspace/executeCommand', { command: 'calque.addTerm', arguments: [7] })
  await client.connection.sendRequest('workspace/executeCommand', {
    command: 'calque.dismiss',
    arguments: [{ uri, ruleId: 'quotes/unbalanced', start: 0 }]
  })
  expect(client.shown).toHaveLength(3)
  // Places that the document does not have.
  await client.open(uri, bad)
  await client.diagnostics(uri)
  expect(await client.hover(uri, 99, 99)).toBeNull()
  await client.change(uri, 2, [
    { range: { start: { line: 98, character: 0 }, end: { line: 99, character: 9 } }, text: '"' }
  ])
  expect(await client.diagnostics(uri, 2)).toMatchObject([{ range: { start: { line: 1, character: 0 } } }])
  expect(await client.end()).toBe(0)
})

test('of many changes in a row only the last is checked', async () => {
  await using client = new Client()
  await client.initialize()
  await client.open(uri, bad)
  for (let version = 2; version <= 50; version++)
    client.change(uri, version, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: version % 2 ? '"' : '' }
    ])
  const seen = new Set<number | undefined>()
  while (!seen.has(50)) {
    await client.arrival()
    seen.add(client.sent.get(uri)?.version)
  }
  expect(seen.size).toBeLessThan(4)
})

test('what is cancelled is answered as that', async () => {
  await using client = new Client()
  await client.initialize({ textDocument: { diagnostic: {} } }, { initializationOptions: { pause: 300 } })
  await client.open(uri, bad)
  const source = new CancellationTokenSource()
  const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token)
  source.cancel()
  await expect(asked).rejects.toMatchObject({ code: -32800 })
  const again = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
  await expect(again).resolves.toMatchObject({ items: [{ code: 'quotes/unbalanced' }] })
})

test.each([
  ['no JSON', '{"a":'],
  ['no message', 'null'],
  ['an array', '[]'],
  ['a request without a method', '{"jsonrpc":"2.0","id":1}'],
  ['parameters of a wrong type', '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":"xyz"}'],
  [
    'a change without a version',
    '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"x"}}}'
  ]
])('%s in between is passed over', async (_, message) => {
  await using client = new Client()
  await client.initialize()
  client.process.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`)
  await client.open(uri, bad)
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'quotes/unbalanced' }])
  expect(await client.end()).toBe(0)
})

test('the server ends when its input ends, with 1 because it was not shut down', async () => {
  const client = new Client()
  await client.initialize()
  await client.open(uri, bad)
  client.process.stdin.end()
  expect(await client.exit()).toBe(1)
  client.connection.dispose()
})

test('the server ends when the editor has died', async () => {
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const client = new Client()
  await client.initialize({}, { processId: editor.pid! })
  editor.kill('SIGKILL')
  expect(await client.exit()).toBe(1)
  client.connection.dispose()
}, 30_000)

test('the command takes no paths, and the arguments that editors give', async () => {
  const refused = spawn(process.execPath, [bin, 'lsp', 'story.txt'])
  const [code] = await once(refused, 'exit')
  expect(code).toBe(2)
  await using client = new Client(['--stdio', `--clientProcessId=${process.pid}`])
  await client.initialize()
  await client.open(uri, bad)
  expect(await client.diagnostics(uri)).toHaveLength(1)
})
