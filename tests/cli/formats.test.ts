// Every format of the report, from the built command, on names and copy that try to break out of it.

// biome-ignore-all lint/suspicious/noExplicitAny: what is parsed here is data in formats of others.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Ajv04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Element as HastElement, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { Parser, type Result } from 'tap-parser'
import { describe, expect, test } from 'vitest'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { parse } from 'yaml'
import { Folder } from './command.ts'

const nasty = 'q"uo\'te & <tag> 100%,a:b [x] #1\nnew line é.txt'
/** One error, with a wide and a combining character before it; an invisible control character; a fix. */
const copy = 'Tōkyō 東京 e\u0301 "We have contacts, the \u001B[31m minister & <b> ]]> said -- “so.\n\nHe said , yes.\n'
const files = {
  [nasty]: copy,
  'dir/clean.txt': 'The minister said on Monday that talks would go on.\n',
  'bin.txt': 'a\0b'
}
const found = ['--severity', 'info', '.', 'gone.txt']

interface Found {
  readonly ruleId: string
  readonly severity: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly fix?: { readonly edits: readonly { start: number; end: number; text: string }[] }
}

/** What the JSON format says, for the others to be held against. */
function truth(folder: Folder) {
  const report = folder.json(found)
  const one = report.files.find(({ path }) => path === nasty)!
  return { report, messages: one.messages as unknown as readonly Found[] }
}

const run = (folder: Folder, format: string) => folder.run([...found, '--format', format])

const require = createRequire(import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

test('json, by its schema', () => {
  using folder = new Folder(files)
  const { code, out } = run(folder, 'json')
  expect(code).toBe(2)
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const valid = ajv.compile(read(require.resolve('calque/report.schema.json')))
  const report = JSON.parse(out)
  valid(report)
  expect(valid.errors).toBeNull()
  expect(report.files.map(({ path }: { path: string }) => path)).toEqual([
    'bin.txt',
    'dir/clean.txt',
    nasty,
    'gone.txt'
  ])
  const { messages } = report.files[2] as { messages: readonly Found[] }
  expect(messages.map(({ ruleId }) => ruleId)).toContain('quotes/unbalanced')
  expect(messages.filter(({ fix }) => fix).length).toBeGreaterThan(0)
  for (const key of ['schemaVersion', 'files', 'summary']) {
    const { [key]: _, ...without } = report
    expect(valid(without)).toBe(false)
  }
})

test('compact: a line for each finding and each file not checked', () => {
  using folder = new Folder(files)
  const { messages } = truth(folder)
  const lines = run(folder, 'compact').out.trimEnd().split('\n')
  expect(lines.length).toBe(messages.length + 2)
  expect(lines).toContain(
    'gone.txt:1:1: error: Not checked: there is no such file or folder: check the path [not-checked]'
  )
  const name = nasty.replace('\n', '\\n')
  for (const { line, column, ruleId, severity } of messages)
    expect(
      lines.some((one) => one.startsWith(`${name}:${line}:${column}: ${severity}: `) && one.endsWith(`[${ruleId}]`))
    ).toBe(true)
  expect(lines.join('')).not.toMatch(/[\u0000-\u001F]/)
})

describe('sarif', () => {
  const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const valid = ajv.compile(read(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')))

  test('by the schema of OASIS, every place where JSON has it', () => {
    using folder = new Folder(files)
    const { messages } = truth(folder)
    const log = JSON.parse(run(folder, 'sarif').out)
    valid(log)
    expect(valid.errors).toBeNull()
    const [one] = log.runs
    expect(one.columnKind).toBe('utf16CodeUnits')
    const { driver } = one.tool
    expect(driver).toMatchObject({ name: 'calque', informationUri: expect.stringMatching(/^https:/) })
    expect(one.results.length).toBe(messages.length)
    one.results.forEach((result: Record<string, any>, i: number) => {
      const expected = messages[i]!
      expect(driver.rules[result.ruleIndex].id).toBe(expected.ruleId)
      expect(result.ruleId).toBe(expected.ruleId)
      const { artifactLocation, region } = result.locations[0].physicalLocation
      expect(decodeURIComponent(artifactLocation.uri)).toBe(nasty)
      expect(one.artifacts[artifactLocation.index].location.uri).toBe(artifactLocation.uri)
      expect(artifactLocation.uri).not.toMatch(/[ "<>\n]/)
      expect(region).toMatchObject({
        startLine: expected.line,
        startColumn: expected.column,
        endLine: expected.endLine,
        endColumn: expected.endColumn,
        charOffset: expected.start,
        charLength: expected.end - expected.start
      })
      if (region.charLength > 0) expect(region.snippet.text).toBe(copy.slice(expected.start, expected.end))
      const edits = result.fixes?.[0].artifactChanges[0].replacements.map((edit: Record<string, any>) => ({
        start: edit.deletedRegion.charOffset,
        end: edit.deletedRegion.charOffset + edit.deletedRegion.charLength,
        text: edit.insertedContent.text
      }))
      if (expected.fix) expect(edits).toEqual(expected.fix.edits)
      expect(result.partialFingerprints['calque/v1']).toMatch(/^[0-9a-f]{16}:\d+$/)
    })
    const prints = one.results.map((result: any) => result.partialFingerprints['calque/v1'])
    expect(new Set(prints).size).toBe(messages.length)
    for (const rule of driver.rules) {
      expect(rule.help.markdown).toContain(`# ${rule.id}`)
      expect(rule.help.text.length).toBeGreaterThan(40)
      expect(rule.helpUri).toMatch(/^https:.*\.md$/)
      expect(rule.properties.tags.length).toBeGreaterThan(1)
    }
  })

  test('tells what was not checked, and whether all was', () => {
    using folder = new Folder(files)
    const [invocation] = JSON.parse(run(folder, 'sarif').out).runs[0].invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(
      invocation.toolExecutionNotifications.map((one: any) => [
        one.locations[0].physicalLocation.artifactLocation.uri,
        one.message.text
      ])
    ).toEqual([
      ['bin.txt', expect.stringMatching(/^Not checked: it is binary/)],
      ['gone.txt', expect.stringMatching(/^Not checked: there is no such file/)]
    ])
    const clean = JSON.parse(folder.run(['dir', '--format', 'sarif']).out)
    expect(valid(clean)).toBe(true)
    expect(clean.runs[0].invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] })
    expect(clean.runs[0].results).toEqual([])
  })

  test('files in the current folder are named from there, others by file URI', () => {
    using folder = new Folder(files)
    using other = new Folder({ 'a b.txt': copy })
    const { runs } = JSON.parse(
      folder.run([`${folder.path}/dir/clean.txt`, `${other.path}/a b.txt`, '--format', 'sarif']).out
    )
    expect(runs[0].artifacts.map(({ location }: any) => [location.uri, location.uriBaseId])).toEqual([
      ['dir/clean.txt', '%SRCROOT%'],
      [`file://${other.path}/a%20b.txt`, undefined]
    ])
  })

  test('the schema refuses what is none', () => {
    expect(valid({ version: '2.1.0', runs: [{}] })).toBe(false)
  })
})

test('github: commands that cannot be broken out of', () => {
  using folder = new Folder(files)
  const { messages } = truth(folder)
  const lines = run(folder, 'github').out.trimEnd().split('\n')
  expect(lines.length).toBe(messages.length + 2)
  const decoded = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const parsed = lines.map((line) => {
    const [, command, pairs, text] = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line)!
    const properties = Object.fromEntries(pairs!.split(',').map((pair) => pair.split('=').map(decoded)))
    return { command, text: decoded(text!), ...properties } as Record<string, string>
  })
  expect(parsed.filter(({ file }) => file === nasty).length).toBe(messages.length)
  expect(parsed).toContainEqual(
    expect.objectContaining({ command: 'error', file: 'gone.txt', text: expect.stringContaining('Not checked') })
  )
  const unbalanced = messages.find(({ ruleId }) => ruleId === 'quotes/unbalanced')!
  expect(parsed).toContainEqual(
    expect.objectContaining({
      command: 'error',
      title: 'calque quotes/unbalanced',
      line: String(unbalanced.line),
      col: String(unbalanced.column),
      endColumn: String(unbalanced.endColumn - 1)
    })
  )
})

test('gitlab: the fields that it reads, fingerprints that stay and differ', () => {
  using folder = new Folder(files)
  const { messages } = truth(folder)
  const issues = JSON.parse(run(folder, 'gitlab').out)
  expect(issues.length).toBe(messages.length + 2)
  const ajv = new Ajv2020()
  const valid = ajv.compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string' },
        fingerprint: { type: 'string', minLength: 16 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: { path: { type: 'string', pattern: '^[^./]' }, lines: { type: 'object', required: ['begin'] } }
        }
      }
    }
  })
  valid(issues)
  expect(valid.errors).toBeNull()
  const prints = (list: { fingerprint: string }[]) => list.map(({ fingerprint }) => fingerprint)
  expect(new Set(prints(issues)).size).toBe(issues.length)
  // Moved down, they are the same.
  folder.write(nasty, `The talks went on for hours, he said.\n\n${copy}`)
  const moved = JSON.parse(run(folder, 'gitlab').out)
  expect(prints(moved)).toEqual(expect.arrayContaining(prints(issues)))
})

const elements = ({ children }: { children: readonly unknown[] }) =>
  children.filter((one): one is Element => (one as Element).type === 'element')
const textOf = (node: Element): string =>
  node.children.map((one) => (one.type === 'text' ? one.value : one.type === 'element' ? textOf(one) : '')).join('')

test('junit: well formed, a failed test for each finding', () => {
  using folder = new Folder(files)
  const { messages } = truth(folder)
  const [root] = elements(fromXml(run(folder, 'junit').out))
  expect(root).toMatchObject({
    name: 'testsuites',
    attributes: { tests: String(messages.length + 3), failures: String(messages.length), errors: '2' }
  })
  const suites = elements(root!)
  expect(suites.map(({ attributes }) => attributes.name)).toEqual(['bin.txt', 'dir/clean.txt', nasty, 'gone.txt'])
  expect(suites.map((suite) => elements(suite).length)).toEqual([1, 1, messages.length, 1])
  expect(elements(elements(suites[1]!)[0]!)).toEqual([])
  expect(elements(elements(suites[3]!)[0]!)[0]!.name).toBe('error')
  elements(suites[2]!).forEach((one, i) => {
    const { line, column, ruleId, severity } = messages[i]!
    const [failure] = elements(one)
    expect(failure!.attributes.type).toBe(severity)
    expect(one.attributes.name).toBe(`${ruleId} at ${line}:${column}`)
    expect(textOf(failure!)).toContain(`${nasty}:${line}:${column}: `)
  })
})

test('checkstyle: well formed, every finding', () => {
  using folder = new Folder(files)
  const { messages } = truth(folder)
  const [root] = elements(fromXml(run(folder, 'checkstyle').out))
  const all = elements(root!)
  expect(all.map(({ attributes }) => attributes.name)).toEqual(['bin.txt', 'dir/clean.txt', nasty, 'gone.txt'])
  expect(elements(all[2]!).map(({ attributes }) => attributes)).toEqual(
    messages.map(({ line, column, severity, ruleId, message }) => ({
      line: String(line),
      column: String(column),
      severity,
      message: message.replaceAll('\u001B', '\uFFFD'),
      source: `calque.${ruleId}`
    }))
  )
  expect(elements(all[3]!)[0]!.attributes.message).toContain('Not checked')
})

test('rdjson: columns in bytes of UTF-8, suggestions', () => {
  using folder = new Folder(files)
  const { messages } = truth(folder)
  const { source, diagnostics } = JSON.parse(run(folder, 'rdjson').out)
  expect(source.name).toBe('calque')
  expect(diagnostics.length).toBe(messages.length + 2)
  const bytes = Buffer.from(copy)
  const lines = copy.split('\n').map((line) => Buffer.byteLength(line) + 1)
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, length) => sum + length, 0) + column - 1
  const own = diagnostics.filter(({ location }: any) => location.path === nasty)
  own.forEach((one: any, i: number) => {
    const { start, end, ruleId, fix } = messages[i]!
    expect(one.code.value).toBe(ruleId)
    const { range } = one.location
    expect(bytes.subarray(offset(range.start), offset(range.end)).toString()).toBe(copy.slice(start, end))
    if (fix?.edits.length === 1) {
      const [suggestion] = one.suggestions
      const fixed = Buffer.concat([
        bytes.subarray(0, offset(suggestion.range.start)),
        Buffer.from(suggestion.text),
        bytes.subarray(offset(suggestion.range.end))
      ])
      const [edit] = fix.edits
      expect(fixed.toString()).toBe(copy.slice(0, edit!.start) + edit!.text + copy.slice(edit!.end))
    }
  })
  expect(own.some((one: any) => one.suggestions)).toBe(true)
})

test('tap: read by a parser, fails as the command does', async () => {
  using folder = new Folder({ ...files, 'note.txt': 'The talks were held on the territory of the plant.\n' })
  const { messages } = truth(folder)
  const { out } = run(folder, 'tap')
  const points: Result[] = []
  const parser = new Parser({ strict: true })
  parser.on('assert', (point: Result) => points.push(point))
  const done = new Promise<any>((resolve) => parser.on('complete', resolve))
  parser.end(out)
  const results = await done
  expect(results).toMatchObject({ count: 5, plan: { start: 1, end: 5 } })
  expect(results.failures.filter((one: any) => one.tapError)).toEqual([])
  expect(points.map(({ ok }) => ok)).toEqual([false, true, true, false, false])
  expect(points[3]!.name).toBe(nasty.replace('\n', '\\n'))
  // What the parser makes of YAML is not all of it.
  const blocks = [...out.matchAll(/^ {2}---\n([\s\S]*?)^ {2}\.\.\.$/gm)].map(([, text]) => parse(text!))
  expect(blocks[2].findings.map(({ rule }: any) => rule)).toEqual(messages.map(({ ruleId }) => ruleId))
  expect(blocks[0].message).toContain('Not checked: it is binary')
})

describe('html', () => {
  const all = (node: Nodes): HastElement[] =>
    'children' in node ? node.children.flatMap((one) => (one.type === 'element' ? [one, ...all(one)] : [])) : []
  const classesOf = ({ properties }: HastElement) => (properties.className ?? []) as string[]
  const words = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : ''

  test('a note and a mark for each finding, each leading to the other; nothing of a story is markup', () => {
    using folder = new Folder(files)
    const { messages } = truth(folder)
    const tree = fromHtml(run(folder, 'html').out)
    const elements = all(tree)
    const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
    expect(named('h2').map(words)).toEqual(expect.arrayContaining([nasty, 'dir/clean.txt', 'bin.txt', 'gone.txt']))
    const notes = named('li').filter(({ properties }) => String(properties.id).startsWith('note-'))
    expect(
      notes.map((note) => [words(all(note).find((one) => classesOf(one).includes('rule'))!), classesOf(note)[0]])
    ).toEqual(messages.map(({ ruleId, severity }) => [ruleId, severity]))
    const ids = elements.map(({ properties }) => properties.id).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = named('a').map(({ properties }) => String(properties.href))
    for (const target of targets.filter((one) => one.startsWith('#'))) expect(ids).toContain(target.slice(1))
    // The marks of a finding, put together, are its words.
    notes.forEach((note, i) => {
      const name = String(note.properties.id).slice('note-'.length)
      const marks = named('mark').filter(({ properties }) => String(properties.dataNotes).split(' ').includes(name))
      const { start, end } = messages[i]!
      expect(marks.map(words).join('')).toBe(copy.slice(start, end).replaceAll('\u001B', '\u241B'))
    })
    expect(named('tag').length + named('b').length).toBe(0)
  })

  test('asks nothing of the network', () => {
    using folder = new Folder(files)
    const { out } = run(folder, 'html')
    const elements = all(fromHtml(out))
    expect(
      elements.flatMap(({ properties }) => [properties.src, properties.srcSet, properties.background]).filter(Boolean)
    ).toEqual([])
    expect(elements.filter(({ tagName }) => ['link', 'img', 'iframe', 'object', 'base'].includes(tagName))).toEqual([])
    const policy = elements.find(({ properties }) => properties.httpEquiv?.toString() === 'Content-Security-Policy')
    expect(policy!.properties.content).toMatch(/^default-src 'none';/)
    expect(words(elements.find(({ tagName }) => tagName === 'style')!)).not.toMatch(/@import|url\(/)
  })

  test('Markdown and HTML are shown as prose, a bar for every sentence', () => {
    using folder = new Folder({
      'a.md': '# The *harbour* &amp; port\n\nIt was held **on the territory of** the plant. Four words here now.\n',
      'b.html': '<p>It was held on the&nbsp;territory <b>of</b> the plant.</p>'
    })
    const tree = fromHtml(folder.run(['.', '--format', 'html']).out)
    const elements = all(tree)
    const marked = elements.filter(({ tagName }) => tagName === 'mark').map((one) => words(one))
    expect(marked).toEqual(['on the territory of', 'on the\u00A0territory of'])
    expect(elements.filter((one) => classesOf(one).includes('headline')).map(words)).toEqual(['The harbour & port'])
    const bars = elements.filter((one) => classesOf(one).includes('bars')).map((one) => all(one).map(words))
    expect(bars).toEqual([['3'], ['9', '4'], ['9']])
  })
})
