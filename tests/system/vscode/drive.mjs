// The extension in a real VS Code: code-server, driven in headless Chromium.
//
//   node tests/system/vscode/drive.mjs machine|browser --tools FOLDER --vsix FILE [--picture FILE]
//
// `machine`: the extension and its server are processes, as on a desktop. `browser`: the whole of VS Code is in the browser,
// as on a web site, with the server as a worker and a folder that no process can read.
// FOLDER has `node_modules` with code-server, playwright-core and the Node that code-server needs.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Linter } from 'calque'
import { rules } from 'calque/rules'
import { serveDesk } from './web-desk.mjs'

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { tools: { type: 'string' }, vsix: { type: 'string' }, picture: { type: 'string' } }
})
const tools = resolve(args.tools)
const { chromium } = createRequire(join(tools, 'package.json'))('playwright-core')
/** Milliseconds to wait for anything. */
const patience = 90_000
/** Milliseconds after which a person would try again. */
const moment = 10_000

const sample = readFileSync(join(import.meta.dirname, '../../../samples/lavrov-syria/story.txt'), 'utf8')
const problems = new Linter(rules).lint(sample)
const dash = problems.find(({ ruleId, fix }) => ruleId === 'quotes/dash-attribution' && fix)

/** Errors and warnings, those of some rules left out. */
const counts = (text, ...off) => {
  const found = new Linter(rules, { rules: Object.fromEntries(off.map((id) => [id, 'off'])) }).lint(text)
  return ['error', 'warning'].map((level) => found.filter(({ severity }) => severity === level).length)
}

/** The text with the fixes of these problems, none of which overlap. */
function fixed(text, some) {
  const edits = some.flatMap(({ fix }) => fix.edits).sort((a, b) => b.start - a.start)
  return edits.reduce((so, edit) => so.slice(0, edit.start) + edit.text + so.slice(edit.end), text)
}

const folder = mkdtempSync(join(tmpdir(), 'calque-vscode-'))
const desk = join(folder, 'desk')
const story = join(desk, 'story.txt')
const configuration = join(desk, 'calque.yaml')
const data = join(folder, 'data')
const extensions = join(folder, 'extensions')

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.lightbulb.enabled': 'off',
  'editor.occurrencesHighlight': 'off',
  'files.autoSave': 'off',
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
      ...['--user-data-dir', data, '--extensions-dir', extensions, '--config', join(folder, 'config.yaml')],
      ...more
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] }
  )

/** @returns Folder of the extension. */
async function install() {
  const child = codeServer('--install-extension', resolve(args.vsix))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  assert.equal(code, 0, said)
  return join(
    extensions,
    readdirSync(extensions).find((name) => name.startsWith('calque-lint.calque-'))
  )
}

/** @returns The running server and its address. */
async function serve() {
  const child = codeServer(
    '--auth',
    'none',
    '--bind-addr',
    '127.0.0.1:0',
    '--disable-telemetry',
    '--disable-update-check'
  )
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

/** What `read` gives once it is right. */
async function eventually(what, read, isRight) {
  const end = Date.now() + patience
  for (;;) {
    const value = await read()
    if (isRight(value)) return value
    if (Date.now() > end) assert.fail(`${what}: still ${JSON.stringify(value)} after ${patience / 1000} s`)
    await new Promise((wake) => setTimeout(wake, 200))
  }
}

/** What a person does in the window, and does again when nothing came of it: keys go astray while the focus moves. */
class Window {
  #page

  constructor(page) {
    this.#page = page
  }

  async open(file) {
    await this.#page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick()
    await this.#page.locator('.tab.active', { hasText: file }).waitFor()
    await this.edit(file)
  }

  /** Puts the focus into the text of the file shown. */
  async edit(file) {
    const editor = `.editor-instance .monaco-editor[data-uri$="/${file}"]`
    await this.#until(
      () => this.#page.locator(`${editor} .view-line`).first().click({ timeout: moment }),
      this.#page.locator(`${editor}.focused`)
    )
  }

  async command(title) {
    const chosen = this.#input.locator('.monaco-list-row.focused', { hasText: title })
    await this.#until(() => this.#ask('F1', `>${title}`), chosen)
    await this.#until(() => this.#page.keyboard.press('Enter'), chosen, 'hidden')
  }

  async goTo(text, offset) {
    const lines = text.slice(0, offset).split('\n')
    const [line, column] = [lines.length, lines.at(-1).length + 1]
    await this.#until(
      async () => {
        await this.#ask('Control+G', `:${line}:${column}`)
        await this.#page.keyboard.press('Enter')
      },
      this.#page.locator('.statusbar', { hasText: `Ln ${line}, Col ${column}` })
    )
    await this.#input.waitFor({ state: 'hidden' })
    await this.#page.locator('.editor-instance .monaco-editor.focused').waitFor()
  }

  /** Waits for these numbers of errors and warnings in the status bar. */
  async counts(numbers) {
    const item = this.#page.locator('.statusbar-item[id*="calque.status"]')
    const label = () => item.innerText({ timeout: 1000 }).catch(() => '')
    const shown = numbers.filter((n) => n > 0).join()
    await eventually('the status bar', label, (text) => (text.match(/\d+/g) ?? []).join() === shown)
    return `${numbers[0]} errors and ${numbers[1]} warnings`
  }

  /** Takes a quick fix at the cursor, the first whose title has this text; `taken` shows that it was. */
  async quickFix(text, taken, picture) {
    const { keyboard } = this.#page
    const focused = this.#page.locator('.action-widget .monaco-list-row.focused')
    let title
    await this.#until(async () => {
      // While the menu is open, the keys that open it take what is chosen.
      if (await focused.isVisible()) await keyboard.press('Escape')
      await focused.waitFor({ state: 'hidden', timeout: moment })
      await keyboard.press('Control+.')
      await focused.waitFor({ timeout: moment })
      if (picture) await this.#page.screenshot({ path: picture })
      for (let tries = 0; !(await focused.innerText({ timeout: moment })).includes(text); tries++) {
        assert.ok(tries < 20, `${text} is offered`)
        await keyboard.press('ArrowDown')
      }
      title = await focused.innerText({ timeout: moment })
      await keyboard.press('Enter')
    }, taken)
    return title.trim()
  }

  /** The story, or whatever is shown, has changed and is not saved. */
  get dirty() {
    return this.#page.locator('.tab.active.dirty')
  }

  /** Saves what is shown once it has changed, and waits for this text on disk. */
  async save(file, expected) {
    await this.dirty.waitFor()
    await this.#until(() => this.#page.keyboard.press('Control+S'), this.dirty, 'hidden')
    await eventually(
      `${file} on disk`,
      () => readFileSync(file, 'utf8'),
      (text) => text === expected
    )
  }

  get #input() {
    return this.#page.locator('.quick-input-widget')
  }

  async #ask(key, text) {
    await this.#page.keyboard.press(key)
    await this.#input.locator('input').fill(text, { timeout: moment })
  }

  /** Does something until it shows. */
  async #until(act, shows, state = 'visible') {
    for (const end = Date.now() + patience; ; ) {
      try {
        await act()
        return await shows.waitFor({ state, timeout: moment })
      } catch (error) {
        if (Date.now() > end) throw error
      }
    }
  }
}

const started = Date.now()
const done = (what) => console.log(`  ${what} (${Math.round((Date.now() - started) / 1000)} s)`)

async function tryOut(page) {
  const window = new Window(page)
  await window.open('story.txt')
  done(`in the status bar: ${await window.counts(counts(sample))}`)
  await page.locator('.squiggly-error').first().waitFor()
  await page.locator('.squiggly-warning').first().waitFor()

  await window.command('calque: Check This Story')
  await page.locator('.part.panel .monaco-list-row', { hasText: 'quotes/dash-attribution' }).first().waitFor()
  // The list takes the focus some time after it is shown.
  await page.locator('.part.panel :focus').waitFor()
  await window.edit('story.txt')
  await window.goTo(sample, dash.start + 1)
  const title = await window.quickFix('Delete', window.dirty, args.picture)
  const better = fixed(sample, [dash])
  await window.save(story, better)
  done(`quick fix ${title}: right on disk, left ${await window.counts(counts(better))}`)

  await page.keyboard.press('Control+J')
  await window.command('calque: Fix All That Is Safe')
  const safe = new Linter(rules).lint(better).filter(({ fix, severity }) => fix?.safe && severity !== 'info')
  assert.ok(safe.length > 0)
  const best = fixed(better, safe)
  await window.save(story, best)
  done(`${safe.length} safe fixes at once: right on disk, left ${await window.counts(counts(best))}`)

  const off = 'locale/dateline-format'
  await window.command('calque: Open or Create the Configuration')
  await page.locator('.tab.active', { hasText: 'calque.yaml' }).waitFor()
  await window.edit('calque.yaml')
  const configured = readFileSync(configuration, 'utf8')
  assert.match(configured, /^profile: recommended$/m)
  const rule = `rules: {${off}: off}\n`
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(rule)
  await window.save(configuration, configured + rule)
  await window.open('story.txt')
  assert.notDeepEqual(counts(best, off), counts(best))
  done(`configured without ${off}: ${await window.counts(counts(best, off))}`)

  await window.goTo(best, best.indexOf('UN Security Council') - 10)
  const recalled = 'attribution/recalled-that'
  await window.quickFix(
    `Dismiss ${recalled} here`,
    page.locator('.quick-input-widget', { hasText: `Dismiss ${recalled}` })
  )
  await page.locator('.quick-input-widget input').fill('he had forgotten')
  await page.keyboard.press('Enter')
  const control = `%% calque-disable-next ${recalled} -- he had forgotten\n`
  const paragraph = best.indexOf('Lavrov pointed out')
  const dismissed = best.slice(0, paragraph) + control + best.slice(paragraph)
  await window.save(story, dismissed)
  done(`dismissed ${recalled}, with a reason: ${await window.counts(counts(dismissed, off))}`)

  await window.command('calque: Restart the Server')
  await window.counts(counts(dismissed, off))
  await window.edit('story.txt')
  await page.keyboard.press('Control+Z')
  done(`the server started anew, and an edit taken back: ${await window.counts(counts(best, off))}`)

  if (positionals[0] === 'machine') {
    mkdirSync(join(desk, '.vscode'))
    const local = join(desk, '.vscode/settings.json')
    writeFileSync(local, JSON.stringify({ '[plaintext]': { 'calque.enable': false } }))
    await window.counts([])
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' })
    writeFileSync(local, JSON.stringify({ 'calque.severity': 'error' }))
    await page.locator('.statusbar-item[id*="calque.status"] .codicon-pass').waitFor()
    rmSync(local)
    done(`off for plain text, errors only, and as it was: ${await window.counts(counts(best, off))}`)
    const ignore = join(desk, '.calqueignore')
    writeFileSync(ignore, 'story.txt\n')
    await page.locator('.statusbar-item[id*="calque.status"] .codicon-circle-slash').waitFor()
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' })
    await window.command('calque: Check This Story')
    await page.locator('.notifications-toasts', { hasText: '`story.txt` in .calqueignore' }).waitFor()
    rmSync(ignore)
    done(`passed over, and checked again: ${await window.counts(counts(best, off))}`)
  }

  await window.goTo(best, best.indexOf('on the territory of') + 4)
  await window.command('calque: Explain the Rule at the Cursor')
  // The sentence is too long as well: of two rules the narrower comes first.
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'awkward/ru-calque' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.tab', { hasText: 'ru-calque.md' }).waitFor()
  done('the page of a rule, beside the story')
}

/** As on a desktop: the extension and its server are processes. */
async function onMachine(browser, { address }) {
  await inPage(browser, `${address}/?folder=${desk}`)
}

/** As in an editor on a web site: VS Code, the extension and its server all run in the browser. */
async function inBrowser(browser, { address }, extension) {
  const served = await serveDesk(extension, desk)
  try {
    await inPage(browser, `${address}/?folder=${served.folder}`, (page) => alone(page, served))
    assert.ok(served.asked.has('/calque/dist/server-worker.js'), 'the server runs as a worker')
  } finally {
    served.close()
  }
}

/** Makes the page one of a VS Code with no machine behind it, and with these extensions. */
async function alone(page, { extensions: additionalBuiltinExtensions }) {
  const own = { enableWorkspaceTrust: false, additionalBuiltinExtensions, configurationDefaults: settings }
  await page.route(/\/\?folder=/, async (route) => {
    const response = await route.fetch()
    const page = replaced(await response.text(), /(web-configuration" data-settings=")([^"]*)/, (_, before, value) => {
      const configuration = { ...JSON.parse(value.replaceAll('&quot;', '"')), ...own }
      return before + JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    })
    // The policy knows nothing of extensions that come from elsewhere.
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers, body: page })
  })
  // code-server puts itself in as the machine, and keeps the user's settings there.
  const program = 'lib/vscode/out/vs/code/browser/workbench/workbench.js'
  let body = readFileSync(join(tools, 'node_modules/code-server', program), 'utf8')
  body = replaced(body, 'remoteAuthority:location.host', () => 'remoteAuthority:undefined')
  body = replaced(body, /\{scheme:\w+\.vscodeRemote\}(?=\),"User"\))/, () => '{scheme:"vscode-userdata"}')
  await page.route(/\/workbench\/workbench\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body }))
}

function replaced(text, what, by) {
  const done = text.replace(what, by)
  assert.notEqual(done, text, `${what} is there`)
  return done
}

async function inPage(browser, address, prepare) {
  rmSync(desk, { recursive: true, force: true })
  mkdirSync(desk, { recursive: true })
  writeFileSync(story, sample)
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 } })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  try {
    await prepare?.(page)
    await page.goto(address)
    await page.locator('.monaco-workbench .statusbar').waitFor()
    await tryOut(page)
  } catch (error) {
    const path = join(tmpdir(), 'calque-vscode-failed.png')
    await page.screenshot({ path }).catch(() => {})
    if (existsSync(path)) console.error(`how it looked: ${path}`)
    console.error(await shown(page).catch(String))
    throw error
  } finally {
    await context.close()
  }
}

/** What tells where things went wrong: what has the focus, and what is open. */
async function shown(page) {
  const texts = await Promise.all(
    ['.tab.active', '.action-widget', '.quick-input-widget', '.notifications-toasts', '.statusbar'].map(
      async (part) => `${part}: ${JSON.stringify(await page.locator(part).filter({ visible: true }).allInnerTexts())}`
    )
  )
  const focus = await page.evaluate(() => {
    const { activeElement } = document
    return `${activeElement?.className} in ${activeElement?.closest('.part')?.className}`
  })
  return [...texts, `focus: ${focus}`].join('\n')
}

let server
let browser
try {
  mkdirSync(join(data, 'User'), { recursive: true })
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(settings, null, 2))
  const extension = await install()
  server = await serve()
  browser = await chromium.launch({
    executablePath: ['chromium', 'google-chrome'].map((name) => `/usr/bin/${name}`).find(existsSync),
    // A page whose text is put in place counts as one from afar, which may not ask this machine.
    args: ['--disable-features=LocalNetworkAccessChecks', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  })
  if (positionals[0] === 'browser') await inBrowser(browser, server, extension)
  else await onMachine(browser, server)
} finally {
  await browser?.close()
  server?.child.kill()
  rmSync(folder, { recursive: true, force: true })
}
