// `--across`: names and spellings compared over all files of a run.

import { expect, test } from 'vitest'
import { Folder } from './command.ts'

const kyiv = 'Talks in Kyiv ended on Friday. Kyiv and Minsk will hold more.\n'
const kiev = 'Talks went on for hours. Envoys left Kiev by train, and more envoys came to Kiev by bus.\n'

/** Each finding as path:line:column rule: message. */
function found(folder: Folder, ...args: string[]): string[] {
  return folder
    .json(args)
    .files.flatMap(({ path, messages }) =>
      messages.map((one) => `${path}:${one.line}:${one.column} ${one.ruleId}: ${one.message}`)
    )
}

const stories = { 'a.txt': kyiv, 'b/b.md': `# Envoys leave\n\n${kiev}`, 'c.txt': kyiv }
const message =
  'consistency/exonym: `Kiev`, where the files of this run have `Kyiv` in 4 of 6 places, first in a.txt:1:10'

test('tells of the first place of the rarer form in each file, and where the other stands', () => {
  using folder = new Folder(stories)
  expect(found(folder, '.')).toEqual([])
  expect(found(folder, '.', '--across')).toEqual([`b/b.md:3:38 ${message}`])
})

test('a file that is not of one mind is measured against the run', () => {
  using folder = new Folder({ ...stories, 'd.txt': 'From Kiev to Kiev, or to Kyiv: nobody said a word about it.\n' })
  const alone = found(folder, 'd.txt')
  expect(alone).toEqual(['d.txt:1:26 consistency/exonym: `Kyiv`, where 2 of 3 places in this story have `Kiev`'])
  expect(found(folder, 'd.txt', '--across')).toEqual(alone)
  expect(found(folder, '.', '--across').filter((one) => one.startsWith('d.txt'))).toEqual([
    'd.txt:1:6 consistency/exonym: `Kiev`, where the files of this run have `Kyiv` in 5 of 9 places, first in a.txt:1:10'
  ])
})

test('a suppression holds, and counts as used', () => {
  using folder = new Folder({
    ...stories,
    'b/b.md': `<!-- calque-disable-next consistency/exonym -- a history -->\n\n${kiev}`
  })
  expect(found(folder, '.', '--across')).toEqual([])
  expect(found(folder, '.').map((one) => one.split(' ')[1])).toEqual(['internal/unused-suppression:'])
})

test('compares what each configuration lets it compare', () => {
  using folder = new Folder({ ...stories, 'b/calque.yaml': 'rules: {consistency/exonym: off}' })
  expect(found(folder, '.', '--across')).toEqual([])
})

test('standard input is compared with the files', () => {
  using folder = new Folder(stories)
  const { files } = folder.json(['a.txt', 'c.txt', '--stdin-filename', 'e.txt', '--across'], kiev)
  expect(files.flatMap(({ messages }) => messages.map((one) => one.message))).toEqual([
    message.slice('consistency/exonym: '.length).replace('4 of 6', '4 of 4')
  ])
})

test('a file that cannot be read is told of once', () => {
  using folder = new Folder({ ...stories, 'f.txt': new Uint8Array([0xff, 0xfe, 0x00]) })
  const { code, err } = folder.run(['.', '--across', '--format', 'json'])
  expect(code).toBe(2)
  expect(err.match(/f\.txt: not checked/g)).toHaveLength(1)
})

test('names no list knows, dialects, stops and compounds', () => {
  using folder = new Folder({
    'a.txt': 'Ivan Krykhovyak signed a ceasefire in the centre of a U.N. town, and so did Olga Krykhovyak.\n',
    'b.txt': 'Ivan Krykhovyak signed a ceasefire in the centre of a U.N. town again.\n',
    'c.txt': 'Ivan Krykhoviak signed a cease-fire in the center of a UN town.\n'
  })
  expect(found(folder, '.', '--across').map((one) => one.replace(/, where.*/, ''))).toEqual([
    'c.txt:1:6 consistency/near-name: `Krykhoviak`',
    'c.txt:1:26 consistency/word-form: `cease-fire`',
    'c.txt:1:44 consistency/dialect-spelling: `center`',
    'c.txt:1:56 consistency/abbreviation-stops: `UN`'
  ])
})
