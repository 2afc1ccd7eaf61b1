// Makes `dist`: the extension and the server for Node and for the browser, and the data that goes with them.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const dist = join(import.meta.dirname, 'dist')
rmSync(dist, { recursive: true, force: true })
mkdirSync(join(dist, 'rules'), { recursive: true })

const shared = {
  absWorkingDir: root,
  metafile: true,
  bundle: true,
  minify: true,
  charset: 'utf8',
  outdir: dist,
  logLevel: 'warning'
}
const node = { platform: 'node', target: 'node20' }
const browser = { platform: 'browser', target: 'es2023' }
const bundles = await Promise.all([
  build({
    ...shared,
    ...node,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: { node: 'src/vscode/node.ts', server: 'src/lsp/node.ts' }
  }),
  build({
    ...shared,
    ...browser,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: { browser: 'src/vscode/browser.ts' }
  }),
  build({ ...shared, ...browser, format: 'iife', entryPoints: { 'server-worker': 'src/lsp/browser.ts' } })
])

cpSync(join(root, 'rules/schema.json'), join(dist, 'schema.json'))
// The rules' pages; their sources are in the bundle.
cpSync(join(root, 'rules'), join(dist, 'rules'), {
  recursive: true,
  filter: (path) => !/\.(?:yaml|json)$/.test(path)
})
execFileSync(process.execPath, [join(root, 'dist/cli/calque.js'), 'init'], {
  cwd: dist,
  stdio: ['ignore', 'ignore', 'inherit']
})

writeFileSync(join(dist, 'third-party.txt'), notices(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))))

/** The licences of the packages that these files belong to. */
function notices(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
  return [...new Set(folders)]
    .toSorted()
    .map((folder) => {
      const at = (name) => readFileSync(join(root, folder, name), 'utf8')
      const { name, version, license } = JSON.parse(at('package.json'))
      const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one))
      return `${name} ${version} (${license})\n\n${file ? at(file).trim() : ''}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}
