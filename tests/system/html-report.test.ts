// The HTML report in a real browser: by day, by night, on a telephone and on paper; by keyboard; with an archive in it.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Folder } from '../cli/command.ts'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const samples = join(import.meta.dirname, '../../samples')

let browser: Browser
const folder = new Folder()
const report = pathToFileURL(join(folder.path, 'report.html')).href

beforeAll(async () => {
  folder.run([samples, 'gone.txt', '--severity', 'info', '--format', 'html', '-o', 'report.html'])
  // CI runs as root, for whom Chromium has no sandbox.
  browser = await puppeteer.launch({
    executablePath: ['chromium', 'google-chrome'].map((name) => `/usr/bin/${name}`).find(existsSync)!,
    args: ['--no-sandbox'],
    timeout: 120_000
  })
})
afterAll(async () => {
  await browser?.close()
  folder[Symbol.dispose]()
})

async function open(url: string, width = 1280, scheme = 'light'): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' }
  ])
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  return page
}

const visible = (page: Page, selector: string) =>
  page.$$eval(
    selector,
    (all) => all.filter((one) => (one as unknown as { checkVisibility(): boolean }).checkVisibility()).length
  )

describe.each([
  ['light', 1280, 'light'],
  ['dark', 1280, 'dark'],
  ['narrow', 360, 'light']
] as const)('%s', (_, width, scheme) => {
  test('axe finds nothing to object to, and nothing is wider than the window', async () => {
    const page = await open(report, width, scheme)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const errors: unknown[] = []
    page.on('pageerror', (error) => errors.push(error))
    // Everything is laid out, so that its contrast can be measured.
    await page.addStyleTag({ content: '.story { content-visibility: visible !important }' })
    await page.evaluate(axe)
    const { violations, passes } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
      passes: { id: string }[]
    }
    expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html, nodes[0]!.failureSummary])).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect({ asked, errors }).toEqual({ asked: [], errors: [] })
    await page.close()
  })
})

test('the filter, by keyboard', async () => {
  const page = await open(report)
  const notes = await visible(page, '.notes li')
  const warnings = await visible(page, '.notes li.warning')
  expect(warnings).toBeGreaterThan(0)
  await page.focus('input[value=warning]')
  await page.keyboard.press('Space')
  expect(await visible(page, '.notes li.warning')).toBe(0)
  expect(await visible(page, '.notes li')).toBe(notes - warnings)
  expect(await visible(page, 'a.to.warning')).toBe(0)
  expect(await page.$eval('#count', (one) => one.textContent)).toBe(`${notes - warnings} of ${notes} findings`)
  // Of categories, too, and stories that nothing is left in go when asked.
  const stories = await visible(page, '.story')
  await page.$$eval('[data-kind=category]', (boxes) => {
    for (const box of boxes as unknown as { value: string; click(): void }[]) if (box.value !== 'residue') box.click()
  })
  await page.click('[data-kind=clean]')
  const left = await page.$$eval('.notes li:not([hidden])', (all) =>
    all.map((one) => one.getAttribute('data-category'))
  )
  expect(new Set(left)).toEqual(new Set(['residue']))
  expect(await visible(page, '.story')).toBeLessThan(stories)
  await page.close()
})

test('a number leads to its note and back', async () => {
  const page = await open(report)
  await page.focus('a.to')
  const id = await page.$eval('a.to', (one) => one.id)
  await page.keyboard.press('Enter')
  expect(await page.evaluate('location.hash')).toBe(`#note-${id.slice('mark-'.length)}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('location.hash')).toBe(`#${id}`)
  await page.close()
})

test('on paper the copy and its notes are there, the filter is not', async () => {
  const page = await open(report)
  await page.emulateMediaType('print')
  expect(await visible(page, '#filter')).toBe(0)
  expect(await visible(page, '.notes li')).toBeGreaterThan(20)
  const pdf = Buffer.from(await page.pdf({ format: 'A4' }))
  expect(pdf.length).toBeGreaterThan(20_000)
  await page.close()
})

test('five hundred stories open, filter and scroll without a stop', async () => {
  const story = readFileSync(join(samples, 'lavrov-syria/story.txt'), 'utf8')
  using archive = new Folder(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`in/${i}.txt`, story])))
  archive.run(['in', '--format', 'html=report.html'])
  const started = performance.now()
  const page = await open(pathToFileURL(join(archive.path, 'report.html')).href)
  const opened = performance.now() - started
  expect(await page.$$eval('.story', (all) => all.length)).toBe(500)
  const filtered = (await page.evaluate(`(() => {
    const from = performance.now()
    document.querySelector('input[value=warning]').click()
    document.body.offsetHeight
    return performance.now() - from
  })()`)) as number
  const scrolled = (await page.evaluate(`(async () => {
    const from = performance.now()
    document.getElementById('story-400').scrollIntoView()
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return performance.now() - from
  })()`)) as number
  console.log(
    `500 stories: open ${opened.toFixed()} ms, filter ${filtered.toFixed()} ms, scroll ${scrolled.toFixed()} ms`
  )
  // Several times what it takes on two busy cores.
  expect(opened).toBeLessThan(30_000)
  expect(filtered).toBeLessThan(5_000)
  expect(scrolled).toBeLessThan(5_000)
  await page.close()
})
