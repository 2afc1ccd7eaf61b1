// `calque dismiss` and `calque baseline`, on files in a temporary folder.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Folder, good } from './command.ts'

const read = (folder: Folder, name: string) => readFileSync(join(folder.path, name), 'utf8')
const rulesOf = (folder: Folder, ...args: string[]) =>
  folder.json(args).files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))

const calque = 'The two foreign ministers met again on Monday on the territory of the plant in the east, they said.'
const other = 'The two defence ministers met again on Friday on the territory of the base in the west, they said.'
const reflowed = calque.replace('on Monday on ', 'on Monday\non ').replace('the east', 'the\neast')
const story = `Talks go on.\n\n${calque}\n\nThey went home after that.\n`
const rule = 'awkward/ru-calque'
const dismissed = '.calque/dismissed.yaml'
const baseline = '.calque/baseline.json'

describe('calque dismiss', () => {
  test('writes a commented file for people, and the finding is passed over and counted', () => {
    using folder = new Folder({ 'a.txt': story })
    expect(rulesOf(folder, 'a.txt')).toEqual([rule])
    expect(folder.run(['dismiss', `a.txt:3:${rule}`, '--reason', 'the ministry  wants it'])).toEqual({
      code: 0,
      out: `Dismissed ${rule} at a.txt:3:47 in ${dismissed}\n`,
      err: ''
    })
    expect(folder.run(['a.txt']).out).toBe('1 file checked: nothing found; 1 dismissed\n')
    const text = read(folder, dismissed)
    expect(text).toMatch(/^# Findings that stay as they are/)
    expect(text.replace(/^#.*\n/gm, '')).toBe(`- file: a.txt
  rule: ${rule}
  reason: the ministry wants it
  found: on the territory of
  sentence: ${calque}
  before: Talks go on.
  after: They went home after that.
`)
  })

  test.each([
    ['moved lines', (text: string) => `Moscow\n\nMore was said there.\n\n${text}`],
    ['reflow', (text: string) => text.replace(calque, reflowed)],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['other neighbours', (text: string) => text.replace('Talks go on', 'It was said').replace('They went', 'All went')]
  ])('holds after %s', (_, change) => {
    using folder = new Folder({ 'a.txt': story })
    folder.run(['dismiss', `a.txt:3:${rule}`, '--reason', 'so be it'])
    folder.write('a.txt', change(story))
    expect(rulesOf(folder, 'a.txt')).toEqual([])
  })

  test('holds when the file is renamed, and for no other file as long as it is there', () => {
    using folder = new Folder({ 'a.txt': story, 'b.txt': story })
    folder.run(['dismiss', `a.txt:3:${rule}`, '--reason', 'so be it'])
    expect(rulesOf(folder, '.')).toEqual([rule])
    mkdirSync(join(folder.path, 'desk'))
    renameSync(join(folder.path, 'a.txt'), join(folder.path, 'desk/c.txt'))
    expect(rulesOf(folder, 'desk')).toEqual([])
  })

  test('ends when the sentence changes, and stands for one of two that are alike', () => {
    using folder = new Folder({ 'a.txt': story })
    folder.run(['dismiss', `a.txt:3:${rule}`, '--reason', 'so be it'])
    folder.write('a.txt', story.replace('the east', 'the west'))
    expect(rulesOf(folder, 'a.txt')).toEqual([rule])
    folder.write('a.txt', `Others came.\n\n${calque}\n\n${story}`)
    expect(folder.json(['a.txt']).files[0]!.messages).toMatchObject([{ ruleId: rule, line: 3 }])
  })

  test('says which of several on a line is meant by its column', () => {
    const two = `${calque.replace('they said', 'and on the territory of the base')}\n`
    using folder = new Folder({ 'a b:c.txt': two })
    const { code, err } = folder.run(['dismiss', `a b:c.txt:1:${rule}`, '--reason', 'so be it'])
    expect({ code, err }).toEqual({
      code: 2,
      err: `calque: 2 findings of ${rule} at a b:c.txt:1: say which, a b:c.txt:1:47:${rule} or a b:c.txt:1:94:${rule}\n`
    })
    expect(existsSync(join(folder.path, '.calque'))).toBe(false)
    expect(folder.run(['dismiss', `a b:c.txt:1:94:${rule}`, '--reason', 'so be it']).code).toBe(0)
    const left = folder.json(['.']).files[0]!.messages.filter(({ ruleId }) => ruleId === rule)
    expect(left).toMatchObject([{ column: 47 }])
    expect(folder.run(['dismiss', `a b:c.txt:1:47:${rule}`, '--reason', 'this too']).code).toBe(0)
    expect(folder.run(['.']).out).toContain('1 warning; 2 dismissed\n')
  })

  test('takes several at once, and another reason for one that is dismissed', () => {
    using folder = new Folder({ 'a.txt': story, 'b.txt': story })
    const both = folder.run(['dismiss', `b.txt:3:${rule}`, `a.txt:3:${rule}`, '--reason', 'so be it'])
    expect(both.out.trim().split('\n')).toHaveLength(2)
    expect(read(folder, dismissed).match(/^- file: .*/gm)).toEqual(['- file: a.txt', '- file: b.txt'])
    folder.run(['dismiss', `a.txt:3:${rule}`, '--reason', 'for another reason'])
    expect(read(folder, dismissed).match(/reason: .*/g)).toEqual(['reason: for another reason', 'reason: so be it'])
    expect(rulesOf(folder, '.')).toEqual([])
  })

  test.each([
    [
      ['dismiss', '--reason', 'x'],
      'which finding? Name it as the report does: calque dismiss story.txt:6:sentence/length --reason …'
    ],
    [['dismiss', `a.txt:3:${rule}`], 'a dismissal needs a reason: --reason "the list is the news"'],
    [['dismiss', `a.txt:3:${rule}`, '--reason', ' '], 'a dismissal needs a reason: --reason "the list is the news"'],
    [['dismiss', 'a.txt', '--reason', 'x'], '`a.txt` must be FILE:LINE:RULE, such as story.txt:6:sentence/length'],
    [
      ['dismiss', 'a.txt:3:awkward/ru-calqe', '--reason', 'x'],
      '`a.txt:3:awkward/ru-calqe`: unknown rule `awkward/ru-calqe`. Did you mean `awkward/ru-calque`?'
    ],
    [
      ['dismiss', `a.txt:2:${rule}`, '--reason', 'x'],
      `nothing of ${rule} is found at a.txt:2. It is found at a.txt:3:47`
    ],
    [
      ['dismiss', 'a.txt:2:quotes/unbalanced', '--reason', 'x'],
      'nothing of quotes/unbalanced is found at a.txt:2. It is found nowhere in this file'
    ],
    [['dismiss', `gone.txt:3:${rule}`, '--reason', 'x'], 'gone.txt: there is no such file or folder: check the path']
  ])('%j is an error, and nothing is written', (args, message) => {
    using folder = new Folder({ 'a.txt': story })
    expect(folder.run(args)).toEqual({ code: 2, out: '', err: `calque: ${message}\n` })
    expect(existsSync(join(folder.path, '.calque'))).toBe(false)
  })

  test('is not fixed', () => {
    const text = '"Talks went on," the minister said. - "We have contacts with them."\n'
    using folder = new Folder({ 'a.txt': text })
    folder.run(['dismiss', 'a.txt:1:quotes/dash-attribution', '--reason', 'so be it'])
    expect(folder.run(['--fix', 'a.txt'])).toMatchObject({ code: 0 })
    expect(read(folder, 'a.txt')).toBe(text)
  })

  test('--prune takes out what no longer occurs, and follows a file that was renamed', () => {
    using folder = new Folder({ 'a.txt': story, 'b.txt': story, 'c.txt': `${other}\n` })
    folder.run(['dismiss', `a.txt:3:${rule}`, `b.txt:3:${rule}`, `c.txt:1:${rule}`, '--reason', 'so be it'])
    folder.write('a.txt', good)
    renameSync(join(folder.path, 'c.txt'), join(folder.path, 'd.txt'))
    expect(folder.run(['dismiss', '--prune'])).toEqual({
      code: 0,
      out: `a.txt: ${rule}: ${calque}\nTook 1 dismissal out of ${dismissed} that no longer occurs\n`,
      err: ''
    })
    expect(read(folder, dismissed).match(/^- file: .*/gm)).toEqual(['- file: b.txt', '- file: d.txt'])
  })

  test('a damaged file is named and set aside by a check, and left alone by what would write it', () => {
    using folder = new Folder({ 'a.txt': story })
    folder.run(['dismiss', `a.txt:3:${rule}`, '--reason', 'so be it'])
    for (const [text, message] of [
      [
        '- file: a.txt\n<<<<<<< HEAD\n',
        /^calque: \.calque\/dismissed\.yaml:2:\d+: .*The file is set aside until it is mended\n$/
      ],
      ['a: b\n', /^calque: \.calque\/dismissed\.yaml:1:1: it must be a list of entries/],
      ['- file: a.txt\n  rule: x/y\n  sentence: X.\n', /dismissed\.yaml:1:3: this entry lacks `reason`\./],
      [
        '- file: a.txt\n  rule: x/y\n  sentense: X.\n  reason: x\n',
        /dismissed\.yaml:3:3: unknown field `sentense`\. Did you mean/
      ],
      ['- 3\n', /dismissed\.yaml:1:3: an entry must be a mapping/]
    ] as const) {
      folder.write(dismissed, text)
      const checked = folder.run(['a.txt'])
      expect(checked.code).toBe(2)
      expect(checked.err).toMatch(message)
      expect(checked.out).toContain(rule)
      const again = folder.run(['dismiss', `a.txt:3:${rule}`, '--reason', 'so be it'])
      expect(again.code).toBe(2)
      expect(again.err).toContain('Mend it first: nothing was written')
      expect(read(folder, dismissed)).toBe(text)
    }
  })

  test('merges of two people’s dismissals hold, in any order', () => {
    using folder = new Folder({ 'a.txt': `${calque}\n\n${other}\n` })
    folder.run(['dismiss', `a.txt:1:${rule}`, '--reason', 'one'])
    const one = read(folder, dismissed)
    rmSync(join(folder.path, '.calque'), { recursive: true })
    folder.run(['dismiss', `a.txt:3:${rule}`, '--reason', 'two'])
    folder.write(dismissed, `${read(folder, dismissed)}\n${one}`.replaceAll('\n', '\r\n'))
    expect(rulesOf(folder, 'a.txt')).toEqual([])
  })
})

describe('where .calque is', () => {
  const made = (folder: Folder) =>
    ['', 'repo', 'repo/desk', 'repo/desk/sub'].filter((name) => existsSync(join(folder.path, name, '.calque')))

  test('beside the nearest calque.yaml, else at the root of the repository, else here', () => {
    const args = ['dismiss', `repo/desk/sub/a.txt:3:${rule}`, '--reason', 'so be it']
    using folder = new Folder({ 'repo/desk/sub/a.txt': story })
    folder.run(args)
    expect(made(folder)).toEqual([''])
    rmSync(join(folder.path, '.calque'), { recursive: true })
    mkdirSync(join(folder.path, 'repo/.git'))
    folder.run(args)
    expect(made(folder)).toEqual(['repo'])
    rmSync(join(folder.path, 'repo/.calque'), { recursive: true })
    folder.write('repo/desk/calque.yaml', 'from: ru\n')
    folder.run(args)
    expect(made(folder)).toEqual(['repo/desk'])
    // One that is there already wins.
    mkdirSync(join(folder.path, 'repo/desk/sub/.calque'))
    folder.run(args)
    expect(made(folder)).toEqual(['repo/desk', 'repo/desk/sub'])
    expect(read(folder, 'repo/desk/sub/.calque/dismissed.yaml')).toContain('file: a.txt')
  })

  test('is found from elsewhere and for standard input', () => {
    using folder = new Folder({ 'desk/calque.yaml': 'from: ru\n', 'desk/a.txt': story })
    folder.run(['dismiss', `desk/a.txt:3:${rule}`, '--reason', 'so be it'])
    expect(rulesOf(folder, join(folder.path, 'desk'))).toEqual([])
    expect(folder.json(['--stdin-filename', 'desk/a.txt'], story)).toMatchObject({
      code: 0,
      summary: { withheld: { dismissed: 1 } }
    })
  })
})

describe('calque baseline', () => {
  test('keeps what is there from being reported, and counts it; what is new is reported', () => {
    using folder = new Folder({ 'a.txt': story, 'desk/b.txt': `${other}\n` })
    expect(folder.run(['baseline'])).toEqual({
      code: 0,
      out: `Wrote ${baseline}: 2 findings in 2 files. Only what is new is reported from now on\n`,
      err: ''
    })
    expect(folder.run(['.']).out).toBe('2 files checked: nothing found; 2 in the baseline\n')
    folder.write('a.txt', `${story}\n${other}\n`)
    expect(folder.json(['.'])).toMatchObject({
      files: [{ messages: [{ ruleId: rule, line: 7 }] }, { messages: [] }],
      summary: { withheld: { baseline: 2 } }
    })
    expect(rulesOf(folder, '.', '--no-baseline')).toEqual([rule, rule, rule])
  })

  test('a defect that takes the place of another shows, though line, rule and count are the same', () => {
    using folder = new Folder({ 'a.txt': story })
    folder.run(['baseline', 'a.txt'])
    folder.write('a.txt', story.replace(calque, other))
    expect(folder.json(['a.txt']).files[0]!.messages).toMatchObject([{ ruleId: rule, line: 3 }])
    // And one that is copied.
    folder.write('a.txt', `${story}\n${calque}\n`)
    expect(folder.json(['a.txt']).files[0]!.messages).toMatchObject([{ ruleId: rule, line: 7 }])
  })

  test('holds when lines move, copy is reflowed, or the file is renamed', () => {
    using folder = new Folder({ 'a.txt': story })
    folder.run(['baseline', '.'])
    folder.write('a.txt', `Moscow\n\nMore was said there.\n\n${story.replace(calque, reflowed)}`)
    expect(rulesOf(folder, '.')).toEqual([])
    renameSync(join(folder.path, 'a.txt'), join(folder.path, 'b.txt'))
    expect(rulesOf(folder, '.')).toEqual([])
  })

  test('--prune takes out what no longer occurs and adds nothing', () => {
    using folder = new Folder({ 'a.txt': story, 'b.txt': `${calque}\n\n${other}\n`, 'c.txt': `${other}\n` })
    folder.run(['baseline'])
    folder.write('b.txt', `${other}\n\n${story}\n`)
    folder.write('a.txt', `Talks\n\n${good}\n"We have contacts, the minister said on Monday.\n`)
    rmSync(join(folder.path, 'c.txt'))
    expect(folder.run(['baseline', '--prune']).out).toBe(
      `Took 2 findings out of ${baseline} that no longer occur: 2 findings stay\n`
    )
    expect(rulesOf(folder, '.')).toEqual(['quotes/unbalanced'])
    expect(folder.run(['baseline', '--prune']).out).toBe(
      `Took 0 findings out of ${baseline} that no longer occur: 2 findings stay\n`
    )
  })

  test('--prune leaves alone what it cannot know of: rules that are off, files that were not checked', () => {
    using folder = new Folder({ 'a.txt': story, 'b.txt': story })
    folder.run(['baseline'])
    const before = read(folder, baseline)
    expect(folder.run(['baseline', '--prune', '--rule', `${rule}:off`]).code).toBe(0)
    expect(read(folder, baseline)).toBe(before)
    folder.write('b.txt', good)
    expect(folder.run(['baseline', '--prune', 'a.txt']).out).toContain('Took 0 findings')
    folder.write('a.txt', new Uint8Array([0xff]))
    const { code, err } = folder.run(['baseline', '--prune', 'a.txt'])
    expect(code).toBe(2)
    expect(err).toMatch(/^calque: a\.txt: not checked: it is not UTF-8/)
    expect(read(folder, baseline)).toBe(before)
  })

  test('of some files leaves the others’ entries; written twice it is the same', () => {
    using folder = new Folder({ 'a.txt': story, 'b.txt': story })
    folder.run(['baseline'])
    const before = read(folder, baseline)
    folder.run(['baseline', 'a.txt'])
    expect(read(folder, baseline)).toBe(before)
    folder.run(['baseline', 'b.txt', 'a.txt'])
    expect(read(folder, baseline)).toBe(before)
    expect(
      before
        .trim()
        .split('\n')
        .filter((line) => /"[0-9a-f]{16} /.test(line))
    ).toHaveLength(2)
  })

  test('holds neither what is dismissed nor what calque says of its own', () => {
    using folder = new Folder({ 'a.txt': `%% calque-disable-next no/rule\n${story}` })
    folder.run(['dismiss', `a.txt:4:${rule}`, '--reason', 'so be it'])
    expect(folder.run(['baseline']).out).toContain('0 findings in 0 files')
    expect(rulesOf(folder, '.')).toEqual(['internal/unknown-rule'])
  })

  test('one that is damaged is named and set aside, and nothing passes for clean', () => {
    using folder = new Folder({ 'a.txt': story })
    folder.run(['baseline'])
    for (const [text, message] of [
      [
        '{"version": 1,\n "files": {]}',
        /^calque: \.calque\/baseline\.json:2:\d+: it is no JSON: .*The file is set aside until it is mended\n$/
      ],
      ['', /baseline\.json:1:1: it is no JSON/],
      ['[]', /baseline\.json:1:1: it must be an object with `version` and `files`/],
      ['{"version": 2, "files": {}}', /its version is 2, and this calque knows 1/],
      ['{"version": 1, "files": {"a.txt": {"awkward/x": ["12"]}}}', /"12" of `a\.txt` is no fingerprint/],
      ['{"version": 1, "files": {"a.txt": []}}', /`a\.txt` must be an object with lists/]
    ] as const) {
      folder.write(baseline, text)
      const { code, out, err } = folder.run(['a.txt'])
      expect(code).toBe(2)
      expect(err).toMatch(message)
      expect(out).toContain(rule)
    }
    expect(folder.run(['baseline', '--prune']).err).toContain('Mend it, or write it anew: calque baseline\n')
    const anew = folder.run(['baseline'])
    expect(anew.code).toBe(0)
    expect(anew.out).toContain(`It was set aside as ${baseline}.damaged-1\nWrote ${baseline}: 1 finding in 1 file.`)
    expect(readdirSync(join(folder.path, '.calque')).sort()).toEqual(['baseline.json', 'baseline.json.damaged-1'])
    expect(rulesOf(folder, '.')).toEqual([])
  })

  test('without one there is nothing to prune; standard input is none of its business', () => {
    using folder = new Folder({ 'a.txt': story })
    expect(folder.run(['baseline', '--prune'])).toMatchObject({
      code: 2,
      err: `calque: there is no ${baseline} to prune: calque baseline writes one\n`
    })
    expect(folder.run(['baseline', '-'], story)).toMatchObject({
      code: 2,
      err: 'calque: `calque baseline` takes files and folders, no standard input\n'
    })
    expect(existsSync(join(folder.path, '.calque'))).toBe(false)
  })
})
