// The core runs anywhere: nothing in it knows Node or a browser.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

async function bundled(entry: string): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile, warnings } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent'
  })
  expect(warnings).toEqual([])
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) }
}

test('the whole library bundles for a browser, with nothing of Node in what is ours', async () => {
  const { text, inputs } = await bundled('src/index.ts')
  expect(text).not.toMatch(/(?:from|import|require)\s*\(?\s*["']node:/)
  expect(inputs).toContain('src/core/engine.ts')
  expect(inputs).toContain('src/rules/index.ts')
  expect(inputs.filter((path) => /^src\/(?:cli|lsp|reporters)\//.test(path))).toEqual([])
  // Parsers of other formats load on demand.
  expect(inputs.filter((path) => /src\/formats\/(?:markdown|html)\.ts/.test(path))).toEqual([])
  expectOwn(inputs, host)
})

test('and so does the language server, as a web worker', async () => {
  const { text, inputs } = await bundled('src/lsp/browser.ts')
  expect(text).not.toMatch(/(?:from|import|require)\s*\(?\s*["']node:/)
  expect(inputs).toContain('src/lsp/server.ts')
  expect(inputs).toContain('src/formats/html.ts')
  expect(inputs.filter((path) => /^src\/(?:cli|reporters)\//.test(path))).toEqual([])
  // What it calls `document` is a text.
  expectOwn(inputs, node)
})

function expectOwn(inputs: readonly string[], without: RegExp): void {
  const own = inputs.filter((path) => path.startsWith('src/'))
  expect(own.length).toBeGreaterThan(30)
  for (const path of own) expect(withoutComments(readFileSync(join(root, path), 'utf8')), path).not.toMatch(without)
}

const node = /(?:from|import)\s*\(?\s*["']node:|\b(?:process|Buffer|require|__dirname)\s*[.([]/
const host = /(?:from|import)\s*\(?\s*["']node:|\b(?:process|Buffer|require|__dirname|window|document)\s*[.([]/

function withoutComments(source: string): string {
  return source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '').replace(/\s\/\/ .*$/gm, '')
}

test.each(["import fs from 'node:fs'", 'process.exit(1)', 'Buffer.from(x)', 'await import("node:fs")'])(
  '%s would be seen',
  (code) => {
    expect(withoutComments(code)).toMatch(host)
  }
)

const layers = ['formats', 'copy', 'core', 'config', 'packs', 'rules']

const probes: Readonly<Record<string, readonly [code: string, error: RegExp]>> = {
  process: ['export const found = process.argv\n', /Cannot find name 'process'/],
  Buffer: ["export const found = Buffer.from('')\n", /Cannot find name 'Buffer'/],
  console: ["console.log('')\nexport {}\n", /Cannot find name 'console'/],
  document: ['export const found = document.title\n', /Cannot find name 'document'/],
  'node:fs': [
    "import { readFileSync } from 'node:fs'\nexport const found = readFileSync\n",
    /Cannot find (?:module|name) 'node:fs'/
  ],
  'no host': ['export const found = [1].toSorted()\n', /^$/]
}

describe.each(layers)('the layer %s', (layer) => {
  let errors = ''
  let folder = ''
  beforeAll(() => {
    // In the repository, for `extends` and the types of packages to resolve as they do there.
    folder = mkdtempSync(join(root, 'node_modules/.boundary-'))
    const files = Object.values(probes).map(([code], i) => {
      writeFileSync(join(folder, `probe${i}.ts`), code)
      return `probe${i}.ts`
    })
    const compilerOptions = { noEmit: true, composite: false, rootDir: '.' }
    const project = {
      extends: join(root, 'src', layer, 'tsconfig.json'),
      files,
      include: [],
      references: [],
      compilerOptions
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    errors = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' }).stdout
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(Object.entries(probes).map(([name, [, error]], i) => [name, `probe${i}.ts`, error] as const))(
    'knows %s as little as it should',
    (_, file, error) => {
      const own = errors.split('\n').filter((line) => line.includes(file))
      expect(own.join('\n')).toMatch(error)
    }
  )
})

test('every folder of src is one of these layers or knows its host', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory())
  expect(
    folders
      .map((one) => one.name)
      .filter((name) => !layers.includes(name))
      .sort()
  ).toEqual(['cli', 'lsp', 'reporters', 'vscode'])
})
