// Suppressions in the text, on files in a temporary folder.

import { expect, test } from 'vitest'
import { Folder } from './command.ts'

const calque = 'The two foreign ministers met again on Monday on the territory of the plant in the east, they said.'
const rule = 'awkward/ru-calque'
const told = (folder: Folder, ...args: string[]) =>
  folder.json(args).files.flatMap(({ messages }) => messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`))

test('by span, next block and file, in every format, with a reason', () => {
  using folder = new Folder({
    'next.txt': `%% calque-disable-next ${rule} -- the ministry wants it\n${calque}\n\n${calque}\n`,
    'span.md': `Talks. <!-- calque-disable ${rule} -- so be it -->${calque}<!-- calque-enable --> ${calque}\n`,
    'file.html': `<p>${calque}</p>\n<p>${calque}</p>\n<!-- calque-disable-file ${rule} -- an archive page -->\n`
  })
  const { files } = folder.json(['.'])
  expect(files.map(({ path, messages }) => [path, messages.map(({ ruleId, line }) => `${line} ${ruleId}`)])).toEqual([
    ['file.html', []],
    ['next.txt', [`4 ${rule}`]],
    ['span.md', [`1 ${rule}`]]
  ])
})

test('a configuration can demand a reason', () => {
  using folder = new Folder({
    'calque.yaml': 'suppressions: {reason: required}\n',
    'a.txt': `%% calque-disable-next ${rule}\n${calque}\n`,
    'b.txt': `%% calque-disable-next ${rule} -- the ministry wants it\n${calque}\n`
  })
  expect(told(folder, 'a.txt')).toEqual(['error internal/missing-reason'])
  expect(folder.run(['b.txt']).code).toBe(0)
  expect(folder.run(['a.txt']).out).toContain('A suppression needs a reason here: add `-- ` and why')
})

test('what is wrong with the demand is an error with its place', () => {
  using folder = new Folder({ 'a.txt': calque })
  for (const [config, message] of [
    [
      'suppressions: {reason: require}',
      'calque.yaml:1:24: `reason` must be one of optional, required. Did you mean `required`?'
    ],
    ['suppressions: {resaon: required}', 'calque.yaml:1:16: Unknown key `resaon`. Did you mean `reason`?'],
    ['suppressions: required', 'calque.yaml:1:15: `suppressions` must be a mapping, such as `{reason: required}`.']
  ] as const) {
    folder.write('calque.yaml', config)
    expect(folder.run(['a.txt'])).toEqual({ code: 2, out: '', err: `calque: ${message}\n` })
  }
})

test('a story may not let itself off', () => {
  using folder = new Folder({
    'calque.yaml': 'suppressions: {reason: required}\n',
    'a.md': `---\ncalque: {suppressions: {reason: optional}}\n---\n<!-- calque-disable -->\n\n${calque}\n`
  })
  const { code, err } = folder.run(['a.md'])
  expect(code).toBe(2)
  expect(err).toContain('Unknown key `suppressions`')
})

test('unused ones are warnings, and failures with --report-unused', () => {
  using folder = new Folder({ 'a.txt': `%% calque-disable-next ${rule}\nTalks went on.\n` })
  const one = 'internal/unused-suppression'
  expect(told(folder, 'a.txt')).toEqual([`warning ${one}`])
  expect(folder.run(['a.txt']).code).toBe(0)
  expect(folder.run(['a.txt', '--report-unused']).code).toBe(1)
  expect(folder.run(['--report-unused', 'a.txt']).code).toBe(1)
  expect(told(folder, 'a.txt', '--report-unused')).toEqual([`error ${one}`])
  expect(told(folder, '--report-unused=info', 'a.txt', '--severity', 'info')).toEqual([`info ${one}`])
  expect(told(folder, '--report-unused=off', 'a.txt')).toEqual([])
  expect(folder.run(['--report-unused=eror', 'a.txt'])).toMatchObject({
    code: 2,
    err: 'calque: unknown report-unused `eror`: known are off, info, warning, error. Did you mean `error`?\n'
  })
  folder.write('calque.yaml', 'suppressions: {unused: error}\n')
  expect(folder.run(['a.txt']).code).toBe(1)
  expect(told(folder, '--report-unused=warning', 'a.txt')).toEqual([`warning ${one}`])
  expect(folder.run(['config', 'a.txt']).out).toMatch(/^suppressions unused +error +calque\.yaml:1$/m)
})

test('a rule that is unknown is named with the nearest, and suppresses nothing', () => {
  using folder = new Folder({ 'a.txt': `%% calque-disable-next awkward/ru-calqe\n${calque}\n` })
  expect(told(folder, 'a.txt')).toEqual(['warning internal/unknown-rule', `warning ${rule}`])
  expect(folder.run(['a.txt']).out).toContain('Unknown rule `awkward/ru-calqe`. Did you mean `awkward/ru-calque`?')
})
