// The extension in a real VS Code, which code-server is, in a headless Chromium.

import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)

// None of these is a dependency: they are far larger than calque. code-server wants this very Node.
const dependencies = {
  'code-server': '4.139.1',
  [`node-${process.platform}-${process.arch}`]: '24.21.0',
  'playwright-core': '1.65.1'
}

/** A folder with these packages, kept from one run to the next. */
async function install(): Promise<string> {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'calque/vscode')
  const manifest = JSON.stringify({ private: true, dependencies })
  const mark = join(folder, 'installed')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === manifest) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), manifest)
  // Scripts would build what only matters on Windows, for logs to a file, and for extensions that aren't used here.
  const npm = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', npm, { cwd: folder })
  await run('npm', npm, { cwd: join(folder, 'node_modules/code-server/lib/vscode') })
  writeFileSync(mark, manifest)
  return folder
}

const scratch = mkdtempSync(join(tmpdir(), 'calque-vsix-'))
const vsix = join(scratch, 'calque.vsix')
let tools = ''

beforeAll(async () => {
  execFileSync('npm', ['run', 'vscode:package', '--', '--out', vsix], { cwd: root, stdio: 'pipe' })
  tools = await install()
})
afterAll(() => rmSync(scratch, { recursive: true }))

test('what is installed is small, and holds no sources', () => {
  expect(statSync(vsix).size).toBeLessThan(3_000_000)
  const listed = execFileSync('npm', ['run', '--silent', 'vscode:vsce', '--', 'ls', '--no-dependencies'], {
    cwd: root,
    encoding: 'utf8'
  })
  const files = listed.split('\n').filter((line) => /^\S+$/.test(line))
  expect(files).toContain('dist/server.js')
  expect(
    files.filter((path) => !/^dist\/|^(?:icon|screenshot)\.png$|^(?:README\.md|LICENSE|package\.json)$/.test(path))
  ).toEqual([])
  expect(files.filter((path) => /\.(?:ts|map|yaml)$/.test(path))).toEqual(['dist/calque.yaml'])
})

test.each(['machine', 'browser'])(
  'in VS Code, %s: findings are seen, fixed, configured and explained',
  async (where) => {
    const drive = join(root, 'tests/system/vscode/drive.mjs')
    const { stdout } = await run(process.execPath, [drive, where, '--tools', tools, '--vsix', vsix])
    console.log(stdout)
    expect(stdout).toMatch(/the page of a rule/)
  }
)
