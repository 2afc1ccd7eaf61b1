// The house dictionary in files of its own.

import { expect, test } from 'vitest'
import { Folder } from './command.ts'

const story = 'Talks in Kiev drew migrant workers.\n'
const config = 'terms:\n  - file: desk/terms'

const csv =
  'prefer,ban,note,protect\r\nKyiv,Kiev|Kyjiv,"since ""2019"", see the guide",\r\n"labour migrant",migrant worker,,\n,,,Chicken Kiev'

function tbx(terms: string, lang = 'en') {
  return `<?xml version="1.0"?>\n<tbx type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1"><langSec xml:lang="${lang}">${terms}</langSec></conceptEntry></body></text></tbx>`
}
const term = (form: string, ...notes: string[]) => `<termSec><term>${form}</term>${notes.join('')}</termSec>`
const note = (type: string, value: string) => `<termNote type="${type}">${value}</termNote>`

const messagesOf = (files: Record<string, string>, name: string) => {
  using folder = new Folder({ ...files, 'story.txt': story, 'calque.yaml': `${config}${name}\n` })
  return folder.json(['story.txt']).files[0]!.messages.filter(({ ruleId }) => ruleId === 'consistency/house-term')
}

const expected = [
  'The house does not write `Kiev`: use `Kyiv` (since "2019", see the guide)',
  'The house does not write `migrant workers`: use `labour migrants`'
]

test.each([
  ['commas', csv],
  ['semicolons', csv.replace('since ""2019"", see', '§').replaceAll(',', ';').replace('§', 'since ""2019"", see')],
  ['a byte order mark and blank lines', `\uFEFF${csv.replaceAll('\n', '\n\n')}\n\n`]
])('CSV with %s', (_, text) => {
  expect(messagesOf({ 'desk/terms.csv': text }, '.csv').map(({ message }) => message)).toEqual(expected)
})

test('a folder further down uses the paths of the configuration above it', () => {
  using folder = new Folder({ 'calque.yaml': `${config}.csv\n`, 'desk/terms.csv': csv, 'a/b/story.txt': story })
  expect(folder.run(['a/b/story.txt']).out).toContain('consistency/house-term')
})

test.each([
  [
    'TBX 3',
    tbx(
      term('Kyiv', note('administrativeStatus', 'preferredTerm-admn-sts')) +
        term(
          'Kiev',
          note('administrativeStatus', 'deprecatedTerm-admn-sts'),
          '<note>since "2019", see the guide</note>'
        )
    )
  ],
  [
    'TBX 3 with elements of its own',
    tbx(
      term('Kyiv', '<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>') +
        term('Kiev', '<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>'),
      'en-GB'
    ).replace('<langSec', '<note>since "2019", see the guide</note><langSec')
  ],
  [
    'TBX 2',
    '<martif type="TBX"><text><body><termEntry><langSet xml:lang="en">' +
      '<tig><term>Kyiv</term></tig>' +
      `<ntig><termGrp><term>Kiev</term>${note('administrativeStatus', 'deprecatedTerm-admn-sts')}${note('usageNote', 'since "2019", see the guide')}</termGrp></ntig>` +
      '</langSet><langSet xml:lang="ru"><tig><term>Киев</term></tig></langSet></termEntry></body></text></martif>'
  ]
])('%s', (_, text) => {
  expect(messagesOf({ 'desk/terms.tbx': text }, '.tbx').map(({ message }) => message)).toEqual(expected.slice(0, 1))
})

test('TBX: a verb is found in its forms, a proper noun is protected', () => {
  using folder = new Folder({
    'calque.yaml': `${config}.tbx\n`,
    'desk/terms.tbx': tbx(
      term('utilise', note('partOfSpeech', 'verb'), note('administrativeStatus', 'deprecatedTerm-admn-sts')) +
        term('use', note('partOfSpeech', 'verb')) +
        term('Said Of', note('partOfSpeech', 'properNoun'))
    ),
    'story.txt': 'They utilised it.\n'
  })
  expect(folder.run(['story.txt']).out).toContain('The house does not write `utilised`: use `used`')
})

test.each([
  ['.csv', 'prefer,bann\nKyiv,Kiev', 'desk/terms.csv:1:8: Unknown column `bann`: did you mean `ban`?'],
  ['.csv', 'ban\nx\n"Kiev', 'desk/terms.csv:3:1: A quoted cell that never ends: close it with a quotation mark.'],
  [
    '.csv',
    'prefer,ban\nKyiv,Kiev,Kyjiv',
    'desk/terms.csv:2:11: More cells than the header has: quote a cell that holds a comma.'
  ],
  [
    '.csv',
    'ban,note\n"Kiev"x,y',
    'desk/terms.csv:2:7: Text after the closing quotation mark of a cell: double the marks inside it.'
  ],
  ['.csv', 'ban,case\nKiev,perhaps', 'desk/terms.csv:2:6: `case` must be true or false.'],
  [
    '.csv',
    'ban,note\n,why',
    'desk/terms.csv:2:1: An entry of `terms` must say what to `prefer`, to `ban` or to `protect`.'
  ],
  ['.csv', '', 'desk/terms.csv:1:1: The file is empty: begin it with a header such as `prefer,ban,note`.'],
  ['.tbx', '<tbx>\n  <text></tbx>', 'desk/terms.tbx:2:9: Missing end tag for element text: mend the XML.'],
  [
    '.tbx',
    '<html/>',
    'desk/terms.tbx:1:1: No concepts: a TBX file holds `conceptEntry` or `termEntry` elements. Check that it is TBX.'
  ],
  [
    '.tbx',
    tbx(term('Киев'), 'ru'),
    'desk/terms.tbx:2:1: No English terms (languages: ru): give a file with `xml:lang="en"` sections.'
  ],
  ['.xlsx', 'x', 'calque.yaml:2:11: `desk/terms.xlsx` is no dictionary that calque reads: save it as .csv or .tbx.']
])('wrong in %s: %s', (name, text, message) => {
  using folder = new Folder({ 'calque.yaml': `${config}${name}\n`, [`desk/terms${name}`]: text, 'story.txt': story })
  const { code, err, out } = folder.run(['story.txt'])
  expect({ code, err, out }).toEqual({ code: 2, err: `calque: ${message}\n`, out: '' })
})

test('a file that is not there', () => {
  using folder = new Folder({ 'calque.yaml': `${config}.csv\n`, 'story.txt': story })
  expect(folder.run(['story.txt'])).toEqual({
    code: 2,
    err: 'calque: calque.yaml:2:11: There is no file `desk/terms.csv`: check the path.\n',
    out: ''
  })
})

test('an entry that is wrong in the configuration itself', () => {
  using folder = new Folder({
    'calque.yaml': 'terms:\n  - ban: Kiev\n  - {ban: Lvov, perfer: Lviv}\n',
    'story.txt': story
  })
  expect(folder.run(['story.txt']).err).toBe(
    'calque: calque.yaml:3:17: Unknown key `perfer` of a term. Did you mean `prefer`?\n'
  )
})
