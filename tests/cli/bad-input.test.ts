// What people give by mistake. Each says what is wrong, where and what to do, and nothing unchecked passes for clean.

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bad, bin, Folder, good } from './command.ts'

const readable = '.txt, .text, .md, .markdown, .html, .htm'

test('a missing path', () => {
  using folder = new Folder({ 'good.txt': good })
  const { code, out, err } = folder.run(['missing.txt', 'good.txt'])
  expect(code).toBe(2)
  expect(err).toBe('calque: missing.txt: not checked: there is no such file or folder: check the path\n')
  expect(out).toContain('Not checked: there is no such file or folder: check the path')
  expect(out).toContain('1 file checked, 1 not checked')
})

test('a command misspelt', () => {
  using folder = new Folder()
  const { code, err } = folder.run(['explian', 'quotes/unbalanced'])
  expect(code).toBe(2)
  expect(err).toContain(
    'calque: explian: not checked: there is no such file or folder: check the path. Did you mean `explain`?'
  )
})

test('a pattern that matches nothing', () => {
  using folder = new Folder({ 'good.txt': good })
  const { code, err } = folder.run(['*.md'])
  expect(code).toBe(2)
  expect(err).toBe(
    `calque: *.md: not checked: this pattern matches no file that calque reads (${readable}): check it\n`
  )
})

test('a folder with nothing to check', () => {
  using folder = new Folder({ 'data.csv': 'a,b', 'node_modules/x.txt': bad, '.hidden/x.txt': bad })
  const { code, err } = folder.run(['.'])
  expect(code).toBe(2)
  expect(err).toBe(`calque: .: not checked: nothing to check in this folder: calque reads ${readable}\n`)
})

test('nothing named', () => {
  using folder = new Folder()
  const { code, out, err } = folder.run([])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toBe(
    'calque: nothing to check: name files or folders, or - for standard input. `calque --help` tells more\n'
  )
})

test('a folder named like a file', () => {
  using folder = new Folder()
  mkdirSync(join(folder.path, 'story.txt'))
  const { code, err } = folder.run(['story.txt'])
  expect(code).toBe(2)
  expect(err).toBe(`calque: story.txt: not checked: nothing to check in this folder: calque reads ${readable}\n`)
})

test('a link that leads nowhere, named or found; the other files go on', () => {
  using folder = new Folder({ 'good.txt': good })
  symlinkSync('gone.txt', join(folder.path, 'link.txt'))
  const named = folder.run(['link.txt'])
  expect(named.code).toBe(2)
  expect(named.err).toBe('calque: link.txt: not checked: it is a link to gone.txt, which is not there\n')
  const { code, err, out } = folder.run(['.'])
  expect(code).toBe(2)
  expect(err).toBe('calque: link.txt: not checked: there is no such file or folder: check the path\n')
  expect(out).toContain('1 file checked, 1 not checked')
})

test('a device', () => {
  using folder = new Folder()
  const { code, err } = folder.run(['/dev/zero'])
  expect(code).toBe(2)
  expect(err).toBe('calque: /dev/zero: not checked: it is a device or socket, not a file\n')
})

test.skipIf(process.getuid?.() === 0)('a file and a folder without permission', () => {
  using folder = new Folder({ 'a.txt': good, 'sub/b.txt': good, 'c.txt': good })
  chmodSync(join(folder.path, 'a.txt'), 0)
  chmodSync(join(folder.path, 'sub'), 0)
  const { code, err, out } = folder.run(['.'])
  chmodSync(join(folder.path, 'sub'), 0o755)
  expect(code).toBe(2)
  expect(err).toBe(
    'calque: a.txt: not checked: it may not be read: check its permissions\n' +
      'calque: sub: not checked: it may not be read: check its permissions\n'
  )
  expect(out).toContain('1 file checked, 2 not checked')
})

test('a binary file', () => {
  using folder = new Folder({ 'photo.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1) })
  const { code, err } = folder.run(['photo.txt'])
  expect(code).toBe(2)
  expect(err).toBe(
    'calque: photo.txt: not checked: it is binary: NUL byte at byte offset 4. Convert it to text first\n'
  )
})

test.each([
  ['a stray byte', Buffer.from('Line one.\nCaf\xe9 talks.\n', 'latin1'), '0xE9 at byte offset 13 (line 2)'],
  ['a sequence cut off at the end', Buffer.from([0x61, 0xe2, 0x80]), '0xE2 at byte offset 1 (line 1)'],
  ['a surrogate', Buffer.from([0x61, 0x62, 0xed, 0xa0, 0x80, 0x62]), '0xED at byte offset 2 (line 1)']
])('invalid UTF-8: %s', (_, bytes, place) => {
  using folder = new Folder({ 'story.txt': bytes })
  const { code, err, out } = folder.run(['story.txt'])
  expect(code).toBe(2)
  expect(err).toBe(`calque: story.txt: not checked: it is not UTF-8: byte ${place}. Save it as UTF-8\n`)
  expect(out).not.toContain('\uFFFD')
})

test.each(['fffe', 'feff'])('UTF-16 with the mark %s', (mark) => {
  using folder = new Folder({ 'story.txt': Buffer.concat([Buffer.from(mark, 'hex'), Buffer.from('Talks', 'utf16le')]) })
  const { code, err } = folder.run(['story.txt'])
  expect(code).toBe(2)
  expect(err).toBe('calque: story.txt: not checked: it is UTF-16: save it as UTF-8\n')
})

test('a byte order mark', () => {
  using folder = new Folder({ 'story.txt': `\uFEFF${bad}` })
  const { files, code } = folder.json(['story.txt'])
  expect(code).toBe(1)
  expect(files[0]!.messages).toMatchObject([{ ruleId: 'quotes/unbalanced', line: 1, start: 1, end: 2 }])
})

test.each([
  ['CRLF', '\r\n'],
  ['lone CR', '\r']
])('%s', (_, eol) => {
  using folder = new Folder({ 'story.txt': `${good}\n${good}\n${bad}`.replaceAll('\n', eol) })
  const { files, code } = folder.json(['story.txt'])
  expect(code).toBe(1)
  expect(files[0]!.messages).toMatchObject([{ ruleId: 'quotes/unbalanced', line: 5, column: 1 }])
  expect(files[0]!.messages[0]!.start).toBe(2 * (good.length - 1) + 4 * eol.length)
})

test('an empty file', () => {
  using folder = new Folder({ 'empty.txt': '', 'blank.md': '\n\n', 'empty.html': '' })
  const { code, out, err } = folder.run(['.'])
  expect({ code, out, err }).toEqual({ code: 0, out: '3 files checked: nothing found\n', err: '' })
})

test('a line of 20 MB', () => {
  using folder = new Folder({ 'huge.txt': 'The minister said so. '.repeat(20 * 50_000), 'good.txt': good })
  const { code, out, err } = folder.run(['huge.txt', 'good.txt'])
  expect(code).toBe(2)
  expect(err).toBe('calque: huge.txt: not checked: it has more than 4 MB, which is no news story: split it\n')
  expect(out).toContain('1 file checked, 1 not checked')
})

test('a line of 2 MB is checked in time that grows with its length', () => {
  using folder = new Folder({ 'long.txt': 'The minister said so. '.repeat(2 * 50_000) })
  expect(folder.run(['long.txt'])).toMatchObject({ code: 0, err: '' })
})

test('documents in the stream that are none; the others go on', () => {
  using folder = new Folder()
  const lines = [
    '{"id":"a","text":"Talks went on."}',
    'no json',
    '{"id":"c"}',
    '[1]',
    '{"id":5,"text":7}',
    '{"id":"f","text":"x","format":"markdwn"}',
    '',
    '{"id":"h","text":"Talks went on."}'
  ]
  const { code, out, err } = folder.run(['stream'], lines.join('\n'))
  expect({ code, err }).toEqual({ code: 2, err: '' })
  const results = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(results).toEqual([
    { id: 'a', messages: [] },
    { id: null, error: expect.stringMatching(/^line 2: it is no JSON: /), messages: [] },
    { id: 'c', error: 'line 3: it lacks "text", the copy to check', messages: [] },
    { id: null, error: 'line 4: it must be an object such as {"id":"1","text":"…"}', messages: [] },
    { id: 5, error: 'line 5: its "text" must be a string', messages: [] },
    {
      id: 'f',
      error: 'line 6: unknown format `markdwn`: known are text, markdown, html. Did you mean `markdown`?',
      messages: []
    },
    { id: 'h', messages: [] }
  ])
})

test('a stream line that is not UTF-8', () => {
  using folder = new Folder()
  const { code, out } = folder.run(['stream'], Buffer.from('{"id":"a","text":"Caf\xe9"}\n', 'latin1'))
  expect(code).toBe(2)
  expect(JSON.parse(out).error).toMatch(/^line 1: it is not UTF-8: byte 0xE9 at byte offset 21/)
})

test.skipIf(process.platform === 'win32')('output that is closed early', () => {
  using folder = new Folder()
  for (let i = 0; i < 300; i++) folder.write(`${i}.txt`, bad.repeat(10))
  const bash = (script: string) => {
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: folder.path,
      env: { ...process.env, NODE: process.execPath, BIN: bin },
      encoding: 'utf8'
    })
    return { out: stdout.trim().split('\n').at(-1), err: stderr }
  }
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's.
  const status = 'echo ${PIPESTATUS[*]}'
  expect(bash(`"$NODE" "$BIN" . | head -1 >/dev/null; ${status}`)).toEqual({ out: '1 0', err: '' })
  expect(bash(`yes '{"text":"Talks."}' | "$NODE" "$BIN" stream | head -1 >/dev/null; ${status}`)).toEqual({
    out: '141 2 0',
    err: ''
  })
})

test.each([
  [['--formt', 'json', '.'], 'unknown option `--formt`. Did you mean `--format`? `calque --help` lists all'],
  [['-x'], 'unknown option `-x`. `calque --help` lists all'],
  [
    ['--format', 'jsn', '.'],
    'unknown format `jsn`: known are pretty, compact, json, html, sarif, github, gitlab, junit, checkstyle, rdjson, tap. Did you mean `json`?'
  ],
  [['--severity', 'warnin', '.'], 'unknown severity `warnin`: known are info, warning, error. Did you mean `warning`?'],
  [['--profile', 'strickt', '.'], 'unknown profile `strickt`: known are recommended, strict. Did you mean `strict`?'],
  [
    ['--rule', 'quotes/unbalancd:off', '.'],
    '--rule: Unknown rule `quotes/unbalancd`. Did you mean `quotes/unbalanced`?'
  ],
  [
    ['--rule', 'quotes/unbalanced:wrning', '.'],
    '--rule: The level of `quotes/unbalanced` must be one of off, info, warning, error. Did you mean `warning`?'
  ],
  [
    ['--rule', 'quotes/unbalanced', '.'],
    '--rule: `quotes/unbalanced` must be a rule and its level, such as quotes/unbalanced:warning'
  ],
  [['--max-warnings', 'few', '.'], '`--max-warnings` must be a whole number, not `few`'],
  [['--config'], '`--config` needs a value: --config FILE'],
  [['--config', '--color'], '`--config` needs a value: --config FILE'],
  [['--config', 'none.yaml', '.'], 'none.yaml: there is no such configuration file: check --config'],
  [['--color=yes', '.'], '`--color` takes no value'],
  [['rules', '--severity', 'info'], '`calque rules` takes no --severity'],
  [['explain', 'unbalanced'], 'unknown rule `unbalanced`. Did you mean `quotes/unbalanced`? `calque rules` lists all'],
  [['explain'], 'name one rule: `calque explain quotes/unbalanced`. `calque rules` lists all'],
  [['stream', 'story.txt'], '`calque stream` takes no paths: it reads standard input']
])('usage: %j', (args, message) => {
  using folder = new Folder({ 'bad.txt': bad })
  expect(folder.run(args)).toEqual({ code: 2, out: '', err: `calque: ${message}\n` })
})

test.each([
  ['profile: strict\nrule:\n', '2:1: Unknown key `rule`. Did you mean `rules`?'],
  ['# x\nprofile: strickt\n', '2:10: `profile` must be one of recommended, strict. Did you mean `strict`?'],
  ['rules:\n  quotes/unbalancd: off\n', '2:3: Unknown rule `quotes/unbalancd`. Did you mean `quotes/unbalanced`?'],
  [
    'rules:\n  sentence/length: {boddy: 3}\n',
    '2:21: Unknown option `boddy` of `sentence/length`. Did you mean `body`?'
  ],
  ['rules:\n  sentence/length:\n    body: many\n', '3:11: `body` must be a whole number from 5 to 500.'],
  ['- a\n', '1:1: A configuration is a mapping, such as `from: ru`.'],
  ['profile: strict\nprofile: strict\n', '2:1: Map keys must be unique'],
  ['profile: "strict\n', '2:1: Missing closing "quote'],
  ['profile: !!js/function x\n', '1:10: Unresolved tag: tag:yaml.org,2002:js/function']
])('a configuration that is wrong: %j', (yaml, message) => {
  using folder = new Folder({ 'calque.yaml': yaml, 'sub/bad.txt': bad })
  const { code, out, err } = folder.run(['sub'])
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `calque: calque.yaml:${message}\n` })
})
