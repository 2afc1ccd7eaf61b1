// The cache: faster, and never another answer.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { bad, bin, Folder, good } from './command.ts'

/** Files below a folder, by name. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
}

/** Puts another message in every entry, and makes it look right. */
function doctor(folder: string): void {
  for (const path of filesIn(folder)) {
    const body = readFileSync(path, 'utf8').split('\n')[1]!.replaceAll('is never closed', 'was cached')
    const key = basename(dirname(path)) + basename(path)
    writeFileSync(path, `${createHash('sha256').update(`${key}\0${body}`).digest('hex')}\n${body}`)
  }
}

test('what was found is not looked for again, and the report is the same', () => {
  using folder = new Folder({ 'a.txt': bad, 'b.md': bad, 'c.html': good, 'calque.yaml': 'from: ru' })
  const first = folder.run(['.'])
  expect(filesIn(folder.cache)).toHaveLength(3)
  expect(folder.run(['.'])).toEqual(first)
  expect(folder.run(['.', '--no-cache'])).toEqual(first)
  doctor(folder.cache)
  expect(folder.run(['.']).out).toContain('was cached')
  expect(folder.run(['.', '--no-cache'])).toEqual(first)
})

test('another text, configuration, format, option or front matter is another entry', () => {
  using folder = new Folder({ 'a.txt': bad, 'b.txt': bad })
  folder.run(['a.txt'])
  // The same text under another name is the same entry.
  folder.run(['b.txt', 'a.txt'])
  expect(filesIn(folder.cache)).toHaveLength(1)
  doctor(folder.cache)
  const cached = (...args: string[]) => folder.run(args).out.includes('was cached')
  expect(cached('a.txt')).toBe(true)
  // What says the same is the same, wherever it stands.
  folder.write('calque.yaml', 'rules: {}')
  expect(cached('a.txt')).toBe(true)
  folder.write('calque.yaml', 'rules: {quotes/unbalanced: warning}')
  expect(cached('a.txt')).toBe(false)
  folder.write('calque.yaml', 'terms: [{prefer: Kyiv, ban: Kiev}]')
  expect(cached('a.txt')).toBe(false)
  folder.write('calque.yaml', 'overrides: [{files: b.txt, from: ru}]')
  expect(cached('a.txt')).toBe(true)
  expect(cached('b.txt')).toBe(false)
  expect(cached('a.txt', '--profile', 'strict')).toBe(false)
  expect(cached('a.txt', '--from', 'ru')).toBe(false)
  folder.write('a.md', bad)
  expect(cached('a.md')).toBe(false)
  folder.write('a.txt', `${bad}Talks.\n`)
  expect(cached('a.txt')).toBe(false)
})

test('a changed rule never gives an old answer', async () => {
  const root = mkdtempSync(join(tmpdir(), 'calque-'))
  const source = join(import.meta.dirname, '../../src')
  // `npm run bundle`, with one message of one rule changed.
  const { scripts } = JSON.parse(readFileSync(join(source, '../package.json'), 'utf8'))
  expect(scripts.bundle).toContain('--splitting')
  await build({
    entryPoints: ['calque', 'main'].map((name) => join(source, `cli/${name}.ts`)),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    outdir: join(root, 'dist/cli'),
    banner: {
      js: "import{createRequire as calqueRequire}from'node:module';const require=calqueRequire(import.meta.url)"
    },
    logLevel: 'silent',
    plugins: [
      {
        name: 'changed rule',
        setup(plugin) {
          plugin.onLoad({ filter: /quotes\/unbalanced\.ts$/ }, ({ path }) => {
            const contents = readFileSync(path, 'utf8').replaceAll('is never closed', 'stays open')
            return { contents, loader: 'ts' }
          })
        }
      }
    ]
  })
  writeFileSync(join(root, 'package.json'), '{"type": "module", "version": "0.1.0"}')
  using folder = new Folder({ 'a.txt': bad })
  expect(folder.run(['a.txt']).out).toContain('is never closed')
  const other = join(root, 'dist/cli/calque.js')
  expect(folder.run(['a.txt'], '', { bin: other }).out).toContain('stays open')
  expect(folder.run(['a.txt']).out).toContain('is never closed')
  expect(filesIn(folder.cache)).toHaveLength(2)
  rmSync(root, { recursive: true })
})

describe('a damaged cache is named once, set aside, and gives no answer', () => {
  test.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, -5)],
    ['empty', () => ''],
    ['another file', () => 'PNG'],
    ['one letter changed', (text) => text.replace('"error"', '"info"')],
    ['an entry without its sum', (text) => text.slice(text.indexOf('\n'))]
  ])('%s', (_, damage) => {
    using folder = new Folder({ 'a.txt': bad, 'b.txt': `${bad}Talks.\n` })
    const first = folder.run(['.'])
    const entries = filesIn(folder.cache)
    for (const path of entries) writeFileSync(path, damage(readFileSync(path, 'utf8')))
    const { out, err, code } = folder.run(['.'])
    expect({ out, code }).toEqual({ out: first.out, code: first.code })
    expect(err).toMatch(
      /^calque: the cache is damaged: .+ was set aside as \.damaged, and what it is about is checked anew\n$/
    )
    expect(filesIn(folder.cache)).toEqual(entries.flatMap((path) => [path, `${path}.damaged`]))
    expect(folder.run(['.'])).toEqual(first)
  })

  test('an entry in the place of another', () => {
    using folder = new Folder({ 'a.txt': bad, 'b.txt': good })
    const first = folder.run(['.'])
    const [one, two] = filesIn(folder.cache)
    renameSync(one!, `${one}.x`)
    renameSync(two!, one!)
    renameSync(`${one}.x`, two!)
    expect(folder.run(['.']).out).toBe(first.out)
  })
})

test('runs at once get in nobody’s way', async () => {
  using folder = new Folder(
    Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `${bad}Talk ${i}.\n`]))
  )
  const run = () =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, [bin, '.'], {
        cwd: folder.path,
        env: { ...process.env, XDG_CACHE_HOME: folder.cache }
      })
      let all = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (all += chunk))
      child.on('close', () => done(all))
    })
  const outputs = await Promise.all([run(), run(), run()])
  const alone = folder.run(['.', '--no-cache']).out
  expect(outputs).toEqual([alone, alone, alone])
  expect(folder.run(['.']).out).toBe(alone)
  const entries = filesIn(folder.cache)
  expect(entries).toHaveLength(40)
  expect(entries.filter((path) => path.endsWith('.tmp'))).toEqual([])
})

describe('where it is', () => {
  const places = (folder: Folder) => [
    ...new Set(
      filesIn(folder.path)
        .map((path) => relative(folder.path, dirname(dirname(path))))
        .filter((path) => path !== '' && path !== '..')
    )
  ]

  test('in node_modules of a project, also from a folder within', () => {
    using folder = new Folder({ 'package.json': '{}', 'node_modules/x': '', 'desk/sub/a.txt': good })
    folder.run(['.'], '', { within: 'desk/sub' })
    expect(places(folder)).toContain('node_modules/.cache/calque')
    expect(filesIn(folder.cache)).toEqual([])
  })

  test('nothing is made in a project that has no node_modules', () => {
    using folder = new Folder({ 'package.json': '{}', 'a.txt': good })
    folder.run(['.'])
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'package.json'])
    expect(filesIn(folder.cache)).toHaveLength(1)
  })

  test('where --cache-location says; nowhere with --no-cache', () => {
    using folder = new Folder({ 'a.txt': good })
    folder.run(['a.txt', '--no-cache'])
    expect(filesIn(folder.cache)).toEqual([])
    folder.run(['a.txt', '--cache-location', '.kept'])
    expect(places(folder)).toEqual(['.kept'])
    expect(filesIn(folder.cache)).toEqual([])
  })

  test('one that is no folder, or cannot be made', () => {
    using folder = new Folder({ 'a.txt': good })
    expect(folder.run(['a.txt', '--cache-location', 'a.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'calque: --cache-location: a.txt is no folder: name another\n'
    })
    const { code, out, err } = folder.run(['.', '--cache-location', 'a.txt/x'])
    expect({ code, out }).toEqual({ code: 0, out: '1 file checked: nothing found\n' })
    expect(err).toMatch(/^calque: the cache cannot be written to .+a\.txt\/x: .+\n$/)
  })
})

test('it does not grow without end: the oldest go', () => {
  using folder = new Folder({ 'a.txt': bad })
  folder.run(['a.txt'])
  const [entry] = filesIn(folder.cache)
  rmSync(entry!)
  mkdirSync(dirname(entry!), { recursive: true })
  for (let i = 0; i < 100; i++) writeFileSync(join(dirname(entry!), `${i}`), '')
  folder.run(['a.txt'])
  const left = filesIn(folder.cache)
  expect(left).toContain(entry)
  expect(left).toHaveLength(33)
})
