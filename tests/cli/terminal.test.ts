// What is different on a terminal: excerpts, its width, the time, the progress bar.

import { Readable, Writable } from 'node:stream'
import width from 'string-width'
import { expect, test, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { Progress } from '../../src/cli/progress.ts'
import type { Output } from '../../src/cli/streams.ts'
import { bad, Folder, good } from './command.ts'

/** A terminal, and what was written to it. */
class Terminal {
  text = ''
  readonly stream: Output

  constructor(columns: number) {
    const write = (chunk: unknown) => {
      this.text += String(chunk)
    }
    this.stream = Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          write(chunk)
          done()
        }
      }),
      { isTTY: true, columns }
    )
  }
}

async function run(folder: Folder, args: readonly string[], columns: number) {
  const [out, err] = [new Terminal(columns), new Terminal(columns)]
  const code = await main([...args], {
    stdin: Readable.from([]),
    stdout: out.stream,
    stderr: err.stream,
    env: {},
    cwd: () => folder.path
  })
  return { code, out: out.text, err: err.text }
}

const time = /\d+(\.\d)? s/g
const copy = `Talks went on for hours. ${bad.trim()}\n`

test('each finding in its place, and what the run took', async () => {
  using folder = new Folder({ 'a.txt': copy, 'b.txt': good })
  const { code, out } = await run(folder, ['.', '--no-color'], 80)
  expect(code).toBe(1)
  expect(out.replace(/in .* s \(.* files\/s\)/, 'in N s (N files/s)')).toBe(`a.txt
1:26 error Quotation opened by \`"\` is never closed: add the closing mark
           …lks went on for hours. "We have contacts, the minister said on Mond…
                                   ^ quotes/unbalanced

2 files checked in N s (N files/s): 1 error
`)
})

test.each([[40], [60], [100]])('in %d columns no line is longer, coloured or not', async (columns) => {
  const long = `${'The delegation of the ministry of the interior of the republic said that '.repeat(6)}it was so.\n`
  using folder = new Folder({ 'a.txt': `${copy}\n${long}\nIt was held on the territory of the plant -- 東京 .\n` })
  const plain = await run(folder, ['.', '--severity', 'info', '--no-color', '--from', 'ru'], columns)
  const lines = plain.out.split('\n')
  expect(lines.length).toBeGreaterThan(8)
  for (const line of lines.slice(1, -2)) expect(width(line), line).toBeLessThanOrEqual(columns)
  const coloured = await run(folder, ['.', '--severity', 'info', '--from', 'ru'], columns)
  expect(coloured.out).toContain('\u001B[')
  expect(coloured.out.replace(/\u001B\[\d+m/g, '').replace(time, '')).toBe(plain.out.replace(time, ''))
})

test('a table where that is asked for, and excerpts in a file', async () => {
  using folder = new Folder({ 'a.txt': copy })
  const { out } = await run(folder, ['a.txt', '--no-excerpt', '--no-color'], 80)
  expect(out).toMatch(/^1:26-1:27 error .* quotes\/unbalanced calque$/m)
  expect(folder.run(['a.txt', '--excerpt']).out).toMatch(/^ +\^ quotes\/unbalanced$/m)
  expect(folder.run(['a.txt']).out).not.toContain('^')
})

test('copy does not steer the terminal', async () => {
  using folder = new Folder({ 'a\u001B[2J\n.txt': 'He \u001B[2J said "We have \u009B5m contacts, he said\u0007.\n' })
  const { out } = await run(folder, ['.', '--no-color', '--severity', 'info'], 80)
  expect(out).toContain('a\\u001B[2J\\n.txt')
  expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
})

test('a progress bar after a second, gone when done', async () => {
  const story = 'The delegation said on Monday that talks about the port would go on for a week. '.repeat(1500)
  using folder = new Folder(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.txt`, story])))
  const { out, err } = await run(folder, ['.', '--no-color', '--no-cache'], 80)
  expect(out).toContain('20 files checked in')
  expect(err).toMatch(/^(?:\r[█░]{40} \d+ of 20 files\u001B\[K)+\r\u001B\[K$/)
  // Not where nobody looks.
  expect(folder.run(['0.txt']).err).toBe('')
})

test('no bar in a run that is over at once, or where nobody looks', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  try {
    const drawn = (milliseconds: number, more: { isTTY?: boolean; env?: Record<string, string> } = {}) => {
      const terminal = new Terminal(30)
      const stderr = Object.assign(terminal.stream, { isTTY: more.isTTY ?? true })
      const streams = { stdin: Readable.from([]), stdout: stderr, stderr, env: more.env ?? {}, cwd: () => '' }
      const progress = new Progress(streams, 3)
      for (let i = 0; i < 3; i++) {
        vi.advanceTimersByTime(milliseconds)
        progress.step()
      }
      progress.end()
      return terminal.text
    }
    expect(drawn(300)).toBe('')
    expect(drawn(600)).toBe(
      ['\r██████████░░░░░░ 2 of 3 files\u001B[K', '\r████████████████ 3 of 3 files\u001B[K', '\r\u001B[K'].join('')
    )
    expect(drawn(600, { isTTY: false })).toBe('')
    expect(drawn(600, { env: { TERM: 'dumb' } })).toBe('')
  } finally {
    vi.useRealTimers()
  }
})

test.each([[40], [60], [80], [100]])('help and explanations keep to %d columns', async (columns) => {
  using folder = new Folder()
  for (const args of [
    ['--help'],
    ['inspect', '--help'],
    ['explain', 'sentence/length'],
    ['explain', 'awkward/zh-calque']
  ])
    for (const color of ['--color', '--no-color']) {
      const { code, out } = await run(folder, [...args, color], columns)
      expect(code).toBe(0)
      // Commands and addresses are to be copied, so they are not broken.
      const lines = out.split('\n').filter((line) => !/^https:|calque stories\//.test(line))
      for (const line of lines) expect(width(line), line).toBeLessThanOrEqual(columns)
      expect(out.includes('\u001B[')).toBe(color === '--color')
    }
})

test('an explanation shows what was found and what is new', async () => {
  using folder = new Folder()
  const { out } = await run(folder, ['explain', 'attribution/title-capitalisation'], 100)
  const [, before, after] =
    /before.*?came late\. (.*?) said that it rained\.\n.*?after.*?came late\. (.*?) said that/s.exec(out)!
  expect(before).toBe('\u001B[4m\u001B[31mThe Minister\u001B[39m\u001B[24m')
  expect(after).toBe('The \u001B[32mm\u001B[39minister')
})

test('the help of one command has its options only', async () => {
  using folder = new Folder()
  const { out } = await run(folder, ['explain', '--help', '--no-color'], 80)
  expect(out).toMatch(/^calque explain RULE\n/)
  expect(out).toContain('--no-color')
  expect(out).not.toContain('--severity')
})
