// `--fix`, `--unsafe`, `--diff`, on files in a temporary folder.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, Folder, good } from './command.ts'

const before = '"Talks went on," the minister said. - "We have contacts with them."\n'
const after = '"Talks went on," the minister said. "We have contacts with them."\n'

const read = (folder: Folder, name: string) => readFileSync(join(folder.path, name), 'utf8')

describe('--fix', () => {
  test('writes what is safe and reports what is left', () => {
    using folder = new Folder({ 'a.txt': `${before}\nThey met on the territory of the plant.\n`, 'good.txt': good })
    const { code, out, err } = folder.run(['--fix', '.'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('3:10-3:29')
    expect(out).not.toContain('dash-attribution')
    expect(out).toContain(
      '2 files checked: 1 warning; 1 fixed, 1 not, which may change the meaning: --unsafe fixes it\n'
    )
    expect(read(folder, 'a.txt')).toBe(`${after}\nThey met on the territory of the plant.\n`)
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'good.txt'])
  })

  test('leaves a file alone that has nothing to fix', () => {
    using folder = new Folder({ 'good.txt': good })
    const long = new Date('2020-01-01T00:00:00Z')
    utimesSync(join(folder.path, 'good.txt'), long, long)
    const { ino } = statSync(join(folder.path, 'good.txt'))
    expect(folder.run(['--fix', 'good.txt']).out).toBe('1 file checked: nothing found; 0 fixed\n')
    const stat = statSync(join(folder.path, 'good.txt'))
    expect({ ino: stat.ino, mtime: stat.mtime }).toEqual({ ino, mtime: long })
  })

  test.each([
    ['CRLF', (text: string) => `Talks\r\n\r\n${text.trimEnd()}\r\n`],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line ending at the end', (text: string) => text.trimEnd()],
    ['line endings of all kinds', (text: string) => `One.\r\rTwo.\n\n\r\n${text}\r\r\n`],
    ['odd white space and controls', (text: string) => `\u00A0Talks \t\u2028\n\n\n${text}\u0001\u3000 \n`],
    ['astral characters', (text: string) => `\u{1F600}\u{1F468}\u200D\u{1F469} talks\n\n${text}`]
  ])('keeps every byte outside the edits: %s', (_, around) => {
    using folder = new Folder({ 'a.txt': around(before) })
    expect(folder.run(['--fix', 'a.txt']).code).toBeLessThan(2)
    expect(read(folder, 'a.txt')).toBe(around(after))
  })

  test('keeps markup and front matter, in Markdown and HTML', () => {
    const markdown = (text: string) => `---\ntitle: 'x - y'\n---\n# Talks *on*\n\n> ${text}\n* x &amp; [y](z)\n`
    const html = (text: string) => `<!doctype html>\r\n<title>x</title><p class=a>${text.trimEnd()}</p><!-- - -->`
    using folder = new Folder({ 'a.md': markdown(before), 'a.html': html(before) })
    folder.run(['--fix', '.'])
    expect(read(folder, 'a.md')).toBe(markdown(after))
    expect(read(folder, 'a.html')).toBe(html(after))
  })

  test('with --unsafe also what may change the meaning; without it counts that', () => {
    const office = '"They met," said Sergey Lavrov. He heads the Ministry of Foreign Affairs - Xinhua News Agency.\n'
    using folder = new Folder({ 'a.txt': `Talks go on - China News Network.\n\n${office}` })
    const safe = folder.json(['--fix', 'a.txt']).summary.fixes!
    expect(safe.unsafe).toBeGreaterThan(0)
    expect(folder.run(['--fix', 'a.txt']).out).toMatch(/not, which may change the meaning: --unsafe fixes (?:it|them)/)
    const unsafe = folder.json(['--fix', '--unsafe', '--severity', 'info', 'a.txt']).summary.fixes!
    expect(unsafe).toMatchObject({ unsafe: 0, notWritten: 0 })
    expect(unsafe.applied).toBeGreaterThanOrEqual(1)
    expect(read(folder, 'a.txt').split('\n')[0]).toBe('Talks go on')
  })

  test('of two that overlap applies one and counts the other', () => {
    using folder = new Folder({ 'a.txt': `Talks go on - China News Network\n\n${good}` })
    const { fixes } = folder.json(['--fix', '--unsafe', '--severity', 'info', 'a.txt']).summary
    expect(fixes).toEqual({ applied: 1, unsafe: 0, overlapping: 1, notWritten: 0, dryRun: false })
    expect(read(folder, 'a.txt')).toBe(`Talks go on\n\n${good}`)
  })

  test('fixes what is shown and no more', () => {
    using folder = new Folder({ 'a.txt': before })
    folder.run(['--fix', '--rule', 'quotes/dash-attribution:info', 'a.txt'])
    expect(read(folder, 'a.txt')).toBe(before)
    folder.run(['--fix', '--rule', 'quotes/dash-attribution:info', '--severity', 'info', 'a.txt'])
    expect(read(folder, 'a.txt')).toBe(after)
  })

  test('fixes nothing that is suppressed', () => {
    const text = `%% calque-disable-next quotes/dash-attribution\n${before}`
    using folder = new Folder({ 'a.txt': text })
    expect(folder.run(['--fix', 'a.txt']).code).toBe(0)
    expect(read(folder, 'a.txt')).toBe(text)
  })

  test('fixes standard input to standard output, and reports on standard error', () => {
    using folder = new Folder()
    const { code, out, err } = folder.run(['--fix', '-'], `${before}\n"We have contacts, the minister said.\n`)
    expect({ code, out }).toEqual({ code: 1, out: `${after}\n"We have contacts, the minister said.\n` })
    expect(err).toContain('quotes/unbalanced')
    expect(err).toContain('1 fixed')
    expect(folder.run(['--fix', '--stdin-filename', 'a.md'], good).out).toBe(good)
    const wrong = folder.run(['--fix', '-'], new Uint8Array([0xff]))
    expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 2, out: '' })
  })
})

describe('--diff', () => {
  const names = ['a.txt', 'with space.txt', 'sub folder/új\n"név".md', '-x.txt', 'tab\t.txt']

  test('is a patch of what --fix does, and writes nothing', () => {
    const around = (text: string, eol: string) => `Talks${eol}${eol}${text.trimEnd()}${eol}${eol}They left.`
    const files = Object.fromEntries(names.map((name, i) => [name, around(before, i % 2 ? '\r\n' : '\n')]))
    using folder = new Folder(files)
    const { code, out, err } = folder.run(['--diff', '.'])
    expect({ code, err }).toEqual({ code: 1, err: '5 files checked: 5 would be fixed; left: nothing\n' })
    for (const name of names) expect(read(folder, name)).toBe(files[name])
    const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder.path, input: out, encoding: 'utf8' })
    expect({ status, stderr: stderr.replace(/^.*warn.*\n/gm, '') }).toMatchObject({ status: 0 })
    const patched = names.map((name) => read(folder, name))
    expect(patched).toEqual(names.map((_, i) => around(after, i % 2 ? '\r\n' : '\n')))
  })

  test('is empty where nothing would change, with exit code 0', () => {
    using folder = new Folder({ 'a.txt': '"We have contacts, the minister said.\n' })
    expect(folder.run(['--diff', 'a.txt'])).toMatchObject({ code: 0, out: '' })
    expect(folder.run(['--diff', 'a.txt', 'gone.txt']).code).toBe(2)
  })

  test('holds --unsafe fixes too when they are asked for; of standard input as well', () => {
    using folder = new Folder()
    const text = `Talks go on - China News Network\n\n${good}`
    expect(folder.run(['--diff', '--rule', 'punctuation/hyphen-as-dash:off', '-'], text).out).toBe('')
    const { out } = folder.run(['--diff', '--unsafe', '--severity', 'info', '--stdin-filename', 'desk/a.md'], text)
    expect(out).toBe(
      `--- a/desk/a.md\n+++ b/desk/a.md\n@@ -1,3 +1,3 @@\n-Talks go on - China News Network\n+Talks go on\n \n ${good}`
    )
  })

  test('--unsafe alone is an error', () => {
    using folder = new Folder({ 'a.txt': before })
    const { code, err } = folder.run(['--unsafe', 'a.txt'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'calque: `--unsafe` goes with --fix or --diff: it says which fixes they apply\n'
    })
  })
})

describe('a file is written whole or not at all', () => {
  test('its mode is kept, a link stays a link', () => {
    using folder = new Folder({ 'desk/real.txt': before })
    chmodSync(join(folder.path, 'desk/real.txt'), 0o640)
    symlinkSync('desk/real.txt', join(folder.path, 'link.txt'))
    expect(folder.run(['--fix', 'link.txt']).code).toBe(0)
    expect(read(folder, 'desk/real.txt')).toBe(after)
    expect(statSync(join(folder.path, 'desk/real.txt')).mode & 0o7777).toBe(0o640)
    expect(lstatSync(join(folder.path, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(folder.path, 'desk'))).toEqual(['real.txt'])
  })

  test('one that is read-only is left and named, and its findings are told', () => {
    using folder = new Folder({ 'a.txt': before, 'b.txt': before })
    chmodSync(join(folder.path, 'a.txt'), 0o444)
    const { code, out, err } = folder.run(['--fix', '.'])
    expect(code).toBe(2)
    expect(err).toBe('calque: a.txt: not fixed: it is read-only: make it writable first\n')
    expect(out).toContain('quotes/dash-attribution')
    expect(out).toContain('Not fixed: it is read-only')
    expect([read(folder, 'a.txt'), read(folder, 'b.txt')]).toEqual([before, after])
  })

  test.skipIf(process.platform === 'win32')('one that may not be as large as that is left as it was', () => {
    const text = `${before}\n${`${good}\n`.repeat(200)}`
    using folder = new Folder({ 'a.txt': text })
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `ulimit -f 4; exec "$0" "$@"`, process.execPath, bin, '--fix', 'a.txt'],
      {
        cwd: folder.path,
        encoding: 'utf8'
      }
    )
    expect(stderr).toBe('calque: a.txt: not fixed: files may not be as large as that here: nothing was changed\n')
    expect(status).toBe(2)
    expect(read(folder, 'a.txt')).toBe(text)
    expect(readdirSync(folder.path)).toEqual(['a.txt'])
  })

  test('one that changes while it is read and fixed keeps the change', async () => {
    const text = `${before}\n${`${good}\n`.repeat(12_000)}`
    using folder = new Folder({ 'a.txt': text })
    const path = join(folder.path, 'a.txt')
    const child = spawn(process.execPath, [bin, '--fix', '--no-cache', 'a.txt'], { cwd: folder.path })
    let err = ''
    child.stderr.on('data', (data) => {
      err += data
    })
    child.stdout.resume()
    let added = ''
    // It lints for a second at least; whenever it reads, something is added before it writes.
    const timer = setInterval(() => {
      appendFileSync(path, 'x\n')
      added += 'x\n'
    }, 50)
    const [code] = await once(child, 'close')
    clearInterval(timer)
    expect({ code, err }).toEqual({
      code: 2,
      err: 'calque: a.txt: not fixed: it has changed on disk since it was read: run calque again\n'
    })
    expect(readFileSync(path, 'utf8')).toBe(text + added)
    expect(readdirSync(folder.path)).toEqual(['a.txt'])
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves every file as it was or as it should be', async (signal) => {
    const count = 300
    const names = Array.from({ length: count }, (_, i) => `${String(i).padStart(3, '0')}.txt`)
    using folder = new Folder(Object.fromEntries(names.map((name) => [name, before])))
    const child = spawn(process.execPath, [bin, '--fix', '.'], { cwd: folder.path })
    let err = ''
    child.stderr.on('data', (data) => {
      err += data
    })
    child.stdout.resume()
    while (read(folder, '010.txt') === before) await new Promise((resolve) => setTimeout(resolve, 2))
    child.kill(signal)
    const [, ended] = await once(child, 'close')
    expect(ended).toBe(signal)
    const texts = names.map((name) => read(folder, name))
    const fixed = texts.filter((text) => text === after).length
    expect(err).toBe(`calque: interrupted: every file is whole, ${fixed} files fixed so far\n`)
    expect(fixed).toBeLessThan(count)
    expect(texts).toEqual([...Array(fixed).fill(after), ...Array(count - fixed).fill(before)])
    expect(readdirSync(folder.path).sort()).toEqual(names)
  })
})

describe('names that are no plain words', () => {
  test('spaces, a newline, a leading dash', () => {
    using folder = new Folder({ 'a b.txt': before, 'a\nb.txt': before, '-a.txt': before })
    expect(folder.run(['--fix', '.']).code).toBe(0)
    for (const name of ['a b.txt', 'a\nb.txt', '-a.txt']) expect(read(folder, name)).toBe(after)
    const named = folder.run(['--format=json', '--', '-a.txt', 'a\nb.txt'])
    expect(named.code).toBe(0)
    expect(JSON.parse(named.out).files).toMatchObject([{ path: '-a.txt' }, { path: 'a\nb.txt' }])
    const { code, err } = folder.run(['-a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(/^calque: unknown option `-a`.* A file of this name is written \.\/-a\.txt\n$/)
  })

  test.skipIf(process.platform !== 'linux')('bytes that are not UTF-8: found, named and fixed', () => {
    using folder = new Folder({ 'good.txt': good })
    const name = Buffer.from([0x61, 0xe9, 0x2e, 0x74, 0x78, 0x74])
    const path = Buffer.concat([Buffer.from(`${folder.path}/`), name])
    writeFileSync(path, before)
    expect(folder.json(['.'])).toMatchObject({ code: 1, summary: { checked: 2, unchecked: 0 } })
    expect(folder.run(['--fix', '.']).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(after)
    // As a shell hands it over.
    const { status } = spawnSync('bash', ['-c', `exec "$0" "$1" --fix a$'\\xe9'.txt`, process.execPath, bin], {
      cwd: folder.path
    })
    expect(status).toBe(0)
    writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/a`), Buffer.from([0xe8]), Buffer.from('.txt')]), before)
    const { code, err } = folder.run(['.'])
    expect(code).toBe(2)
    expect(err).toBe(
      'calque: a\uFFFD.txt: not checked: 2 names in its folder look like that, for they are not UTF-8: rename them\n'
    )
  })

  test('a link that leads to itself, named or found', () => {
    using folder = new Folder({ 'good.txt': good })
    symlinkSync('loop.txt', join(folder.path, 'loop.txt'))
    mkdirSync(join(folder.path, 'desk'))
    symlinkSync('..', join(folder.path, 'desk/up'))
    for (const paths of [['loop.txt'], ['.']]) {
      const { code, err } = folder.run(['--fix', ...paths])
      expect({ code, err }).toEqual({
        code: 2,
        err: 'calque: loop.txt: not checked: its symbolic links lead in a circle\n'
      })
    }
  })

  test('a file under two names is fixed once', () => {
    using folder = new Folder({ 'a.txt': before })
    linkSync(join(folder.path, 'a.txt'), join(folder.path, 'b.txt'))
    symlinkSync('a.txt', join(folder.path, 'c.txt'))
    expect(folder.run(['--fix', 'a.txt', 'c.txt']).out).toBe('2 files checked: nothing found; 1 fixed\n')
    expect(read(folder, 'a.txt')).toBe(after)
  })

  test.skipIf(process.platform === 'win32')('a pipe cannot be fixed', () => {
    using folder = new Folder({ 'a.txt': before })
    const { status, stderr } = spawnSync('bash', ['-c', `exec "$0" "$1" --fix <(cat a.txt)`, process.execPath, bin], {
      cwd: folder.path,
      encoding: 'utf8'
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/: not fixed: it is a pipe, not a file: hand it over as standard input, with -\n$/)
  })
})
