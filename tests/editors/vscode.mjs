// The extension in a real VS Code: code-server, driven in headless Chromium.
//
//   node tests/editors/vscode.mjs --tools FOLDER --vsix FILE [--picture FILE]
//
// FOLDER has `node_modules` with code-server, playwright-core and the Node that code-server needs (`.ci/run` installs them).
// Everything happens twice: with the server as a process, and as a worker in the browser.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Linter } from 'calque'
import { rules } from 'calque/rules'

const { values: args } = parseArgs({
  options: { tools: { type: 'string' }, vsix: { type: 'string' }, picture: { type: 'string' } }
})
const tools = resolve(args.tools)
const { chromium } = createRequire(join(tools, 'package.json'))('playwright-core')

const sample = readFileSync(join(import.meta.dirname, '../../samples/lavrov-syria/story.txt'), 'utf8')
const patience = 60_000

const problems = new Linter(rules).lint(sample)
const dash = problems.find(({ ruleId, fix }) => ruleId === 'quotes/dash-attribution' && fix)
const counts = (level) => problems.filter(({ severity }) => severity === level).length

/** The text with each fix of these problems; none of those here overlap. */
function fixed(text, some) {
  const edits = some.flatMap(({ fix }) => fix.edits).sort((a, b) => b.start - a.start)
  return edits.reduce((so, edit) => so.slice(0, edit.start) + edit.text + so.slice(edit.end), text)
}

const folder = mkdtempSync(join(tmpdir(), 'calque-vscode-'))
const workspace = join(folder, 'desk')
const story = join(workspace, 'story.txt')
const data = join(folder, 'data')

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lightbulb.enabled': 'off',
  'files.autoSave': 'off',
  'explorer.compactFolders': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true
}

const codeServer = (...more) =>
  spawn(
    join(tools, 'node_modules/.bin/node'),
    [
      join(tools, 'node_modules/code-server/out/node/entry.js'),
      ...['--user-data-dir', data, '--extensions-dir', join(folder, 'extensions'), '--config', join(folder, 'config.yaml')],
      ...more
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CODE_SERVER_CONFIG: undefined } }
  )

async function install() {
  const child = codeServer('--install-extension', resolve(args.vsix))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  assert.equal(code, 0, said)
}

/** @returns the running server and its address. */
async function serve() {
  const child = codeServer('--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check')
  child.stderr.resume()
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (address) {
      child.stdout.resume()
      return { child, address }
    }
  }
  throw new Error('code-server did not start')
}

/** What `read` gives once it satisfies `isRight`. */
async function eventually(what, read, isRight) {
  const end = Date.now() + patience
  for (;;) {
    const value = await read()
    if (isRight(value)) return value
    if (Date.now() > end) assert.fail(`${what}: still ${JSON.stringify(value)} after ${patience / 1000} s`)
    await new Promise((wake) => setTimeout(wake, 200))
  }
}

const onDisk = (expected, what) =>
  eventually(
    what,
    () => readFileSync(story, 'utf8'),
    (text) => text === expected
  )

async function command(page, title) {
  await page.keyboard.press('F1')
  const input = page.locator('.quick-input-widget input')
  await input.fill(`>${title}`)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor()
  await page.keyboard.press('Enter')
}

async function quickOpen(page, what) {
  await page.keyboard.press('Control+P')
  await page.locator('.quick-input-widget input').fill(what)
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor()
  await page.keyboard.press('Enter')
}

/** Says what happened so far. */
const done = (what) => console.log(`  ${what}`)

async function tryOut(browser, address, { inBrowser, picture }) {
  rmSync(workspace, { recursive: true, force: true })
  mkdirSync(workspace, { recursive: true })
  writeFileSync(story, sample)
  mkdirSync(join(data, 'User'), { recursive: true })
  const kind = inBrowser ? { 'remote.extensionKind': { 'calque-lint.calque': ['web'] } } : {}
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...settings, ...kind }, null, 2))

  const context = await browser.newContext({ viewport: { width: 1200, height: 760 } })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  let worker = false
  page.on('worker', (one) => (worker ||= one.url().includes('server-worker')))
  context.on('request', (request) => (worker ||= request.url().includes('dist/server-worker.js')))
  try {
    await page.goto(`${address}/?folder=${workspace}`)
    await page.locator('.monaco-workbench .statusbar').waitFor()
    await quickOpen(page, 'story.txt')
    const status = page.locator('.statusbar-item[id*="calque.status"]')
    const label = () => status.innerText({ timeout: 1000 }).catch(() => '')
    const shows = (what, ...numbers) =>
      eventually(what, label, (text) => (text.match(/\d+/g) ?? []).join() === numbers.join())
    await shows('the counts in the status bar', counts('error'), counts('warning'))
    await page.locator('.squiggly-error').first().waitFor()
    await page.locator('.squiggly-warning').first().waitFor()
    done(`squiggles, and in the status bar ${counts('error')} errors and ${counts('warning')} warnings`)
    assert.equal(worker, inBrowser, 'where the server runs')

    const before = sample.slice(0, dash.start).split('\n')
    await quickOpen(page, `:${before.length}:${before.at(-1).length + 2}`)
    await page.keyboard.press('Control+.')
    const action = page.locator('.action-widget .monaco-list-row.focused')
    await action.waitFor()
    if (picture) await page.screenshot({ path: picture })
    const title = await action.innerText()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+S')
    await onDisk(fixed(sample, [dash]), 'the story after a quick fix')
    done(`quick fix \`${title.trim()}\`: right on disk`)
  } catch (error) {
    await page.screenshot({ path: join(tmpdir(), 'calque-vscode-failed.png') }).catch(() => {})
    throw error
  } finally {
    await context.close()
  }
}

let server
let browser
try {
  await install()
  server = await serve()
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
  })
  const picture = args.picture && resolve(args.picture)
  console.log('The server as a process')
  await tryOut(browser, server.address, { inBrowser: false, picture })
  console.log('The server as a worker')
  await tryOut(browser, server.address, { inBrowser: true })
} finally {
  await browser?.close()
  server?.child.kill()
  rmSync(folder, { recursive: true, force: true })
}
