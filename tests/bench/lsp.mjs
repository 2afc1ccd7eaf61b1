// How fast the language server answers a change, over its protocol, and whether it keeps its memory: `npm run bench`, or this
// file alone. The server runs as editors start it, but for the pause after each change: it is 0.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = join(process.env.CALQUE_SHARED ?? join(root, '../shared'), 'corpus/native-bbc.jsonl')

/** Edits of a round: the machine may be busy, so that the best round counts. The first warms up. */
const round = 60
const rounds = 6
/** So many edits show whether memory grows. */
const many = 10_000

/** Rows of the bench's table: what, figure, target, verdict. */
export async function lspRows() {
  const short = await measure(storyOf(1000), many)
  const long = await measure(storyOf(10_000), round * rounds)
  const [early, late] = [short.heap.get(1000), short.heap.get(many)]
  return [
    ['change to diagnostics, 1,000 words, p95', `${short.p95.toFixed(1)} ms`, 'at most 30', met(short.p95 <= 30)],
    ['change to diagnostics, 10,000 words, p95', `${long.p95.toFixed(1)} ms`, 'at most 100', met(long.p95 <= 100)],
    ['server heap after 1,000 edits', `${early.toFixed(1)} MB`, '', ''],
    ['server heap after 10,000 edits', `${late.toFixed(1)} MB`, 'flat: +10%', met(late <= early * 1.1)]
  ]
}

function met(is) {
  return is ? 'met' : 'MISSED'
}

/** News of at least so many words, stories parted by blank lines. */
function storyOf(words) {
  const parts = []
  let count = 0
  for (const line of readFileSync(corpus, 'utf8').split('\n')) {
    const { text } = JSON.parse(line)
    parts.push(text)
    count += text.split(/\s+/).length
    if (count >= words) break
  }
  return parts
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('')
}

/**
 * Types letters into a story and takes them back, each after what the one before it has found is there.
 *
 * @returns The 95th percentile of milliseconds from a change to its diagnostics, and the heap in megabytes by number of edits.
 */
async function measure(text, edits) {
  const watch = 'process.on("SIGUSR2",()=>{gc();process.stderr.write(process.memoryUsage().heapUsed+"\\n")})'
  const server = spawn(process.execPath, [
    '--expose-gc',
    '--import',
    `data:text/javascript,${encodeURIComponent(watch)}`,
    join(root, 'dist/cli/calque.js'),
    'lsp'
  ])
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  let arrived = () => {}
  connection.onNotification('textDocument/publishDiagnostics', ({ version }) => arrived(version))
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { pause: 0 }
  })
  await connection.sendNotification('initialized', {})
  const uri = 'file:///bench/story.txt'
  const seen = (version) =>
    new Promise((resolve) => {
      arrived = (one) => one === version && resolve()
    })
  const first = seen(0)
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 0, text }
  })
  await first
  const lines = text.split('\n')
  const random = randomFrom(1)
  const times = []
  const heap = new Map()
  let last
  for (let version = 1; version <= edits; version++) {
    const change = version % 2 === 1 ? typed(lines, random) : taken(last)
    last = change
    const answer = seen(version)
    const started = performance.now()
    connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] })
    await answer
    times.push(performance.now() - started)
    if (version === 1000 || version === edits) heap.set(version, await heapOf(server))
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  await once(server, 'exit')
  const p95s = Array.from({ length: rounds - 1 }, (_, i) => p95(times.slice((i + 1) * round, (i + 2) * round)))
  return { p95: Math.min(...p95s), heap }
}

/** A letter or a space, somewhere. */
function typed(lines, random) {
  const line = Math.floor(random() * lines.length)
  const character = Math.floor(random() * (lines[line].length + 1))
  const at = { line, character }
  return { range: { start: at, end: at }, text: random() < 0.2 ? ' ' : 'e' }
}

/** Takes back what was typed. */
function taken({ range: { start } }) {
  return { range: { start, end: { line: start.line, character: start.character + 1 } }, text: '' }
}

function p95(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]
}

async function heapOf(server) {
  const told = once(server.stderr.setEncoding('utf8'), 'data')
  server.kill('SIGUSR2')
  const [line] = await told
  return Number(line) / 1e6
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const row of await lspRows()) console.log(row.join('  '))
