import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotationsOf, storyOf, unpairedOf } from './read.ts'

const pairs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'double marks pair': {
    '"We left," he said. "We had to."': ['0 "We left,"', '0 "We had to."'],
    '“We left,” he said. “We had to.”': ['0 “We left,”', '0 “We had to.”'],
    'he said:"We left."': ['0 "We left."'],
    '("yes") ["no"] "…maybe" "x"—"y"': ['0 "yes"', '0 "no"', '0 "…maybe"', '0 "x"', '0 "y"'],
    '"one "two" three"': ['0 "one "two" three"', '1 "two"'],
    '"What?" "Why?"': ['0 "What?"', '0 "Why?"']
  },
  'straight and curly ones that are mixed up pair all the same': {
    '"We left,” he said.': ['0 "We left,”'],
    '“We left," he said.': ['0 “We left,"']
  },
  'single marks pair': {
    "'We left,' he said. 'We had to.'": ["0 'We left,'", "0 'We had to.'"],
    '‘We left,’ he said.': ['0 ‘We left,’'],
    "Minister 'sorry' for leak": ["0 'sorry'"],
    "PM's 'big mistake' over Blair's visit": ["0 'big mistake'"],
    'Leak was ‘a mistake’': ['0 ‘a mistake’'],
    "the 'Star's' owner": ["0 'Star's'"]
  },
  'marks of other languages pair': {
    '„Wir gehen“, sagte er. „Ja“.': ['0 „Wir gehen“', '0 „Ja“'],
    '„Idziemy”, mówi.': ['0 „Idziemy”'],
    '„a ‚b‘ c“': ['0 „a ‚b‘ c“', '1 ‚b‘'],
    '«Да», «нет».': ['0 «Да»', '0 «нет»'],
    '« Oui », dit-il. ‹Non›': ['0 « Oui »', '0 ‹Non›'],
    '他说「是」和『否』': ['0 「是」', '0 『否』'],
    '《书》和〈文〉': ['0 《书》', '0 〈文〉'],
    '＂x＂ and ″y″': ['0 ＂x＂', '0 ″y″'],
    "`` x '' and ``y''": ["0 `` x ''", "0 ``y''"]
  },
  'quotations nest': {
    '“It was ‘bad’ here.”': ['0 “It was ‘bad’ here.”', '1 ‘bad’'],
    '"It was \'bad\' here."': ['0 "It was \'bad\' here."', "1 'bad'"],
    '\'It was "bad" here.\'': ['0 \'It was "bad" here.\'', '1 "bad"'],
    '“‘No,’ he said.”': ['0 “‘No,’ he said.”', '1 ‘No,’'],
    '"He said, \'No\'"': ['0 "He said, \'No\'"', "1 'No'"],
    '«А “б ‘в’” г»': ['0 «А “б ‘в’” г»', '1 “б ‘в’”', '2 ‘в’']
  },
  'a quotation goes on over paragraphs behind a fresh mark': {
    '“One.\n\n“Two.\n\n“Three,” he said. “Four.”': ['0 “One. …', '0 … “Two. …', '0 … “Three,”', '0 “Four.”'],
    '"One.\n\n"Two," he said.': ['0 "One. …', '0 … "Two,"'],
    "'One.\n\n'Two,' he said.": ["0 'One. …", "0 … 'Two,'"]
  },
  'a quotation goes on over paragraphs without one': {
    '"One.\n\nTwo," he said.': ['0 "One. …', '0 … Two,"'],
    '“One.\n\nTwo.\n\nThree,” he said.': ['0 “One. …', '0 … Two. …', '0 … Three,”'],
    '"One.\n\n\'Two\' and three.\n\nFour."': ['0 "One. …', "0 … 'Two' and three. …", "1 'Two'", '0 … Four."']
  },
  'a quotation whose paragraphs were run together goes on behind its fresh mark': {
    '"We left. "We had to," he said.': ['0 "We left.  …', '0 … "We had to,"'],
    '“We left. “We had to,” he said.': ['0 “We left.  …', '0 … “We had to,”']
  },
  'what was opened inside and not closed is none': {
    '“It was «bad here.”': ['0 “It was «bad here.”']
  }
}
for (const [name, cases] of Object.entries(pairs))
  describe(name, () => {
    test.each(Object.entries(cases))('%s', (text, expected) => expect(quotationsOf(text)).toEqual(expected))
  })

describe('apostrophes, feet and inches are no marks', () => {
  test.each([
    "It's the players' union of the '90s.",
    'It’s the players’ union of the ’90s and the 60s’ best.',
    "Rock ‘n’ roll, fish 'n' chips, ’em and 'em, 'twas and ‘tis",
    'He stood 5\'6" in a 12" hole, 6\' deep.',
    "O'Brien's d'Artagnan and l’eau, the boss's and James' own"
  ])('%s', (text) => {
    expect(quotationsOf(text)).toEqual([])
    expect(unpairedOf(text)).toEqual([])
    expect(storyOf(text).quotations.marks).toEqual([])
  })
  test.each([
    ["He said 'the players' union won' today.", "0 'the players' union won'"],
    ['‘The players’ union won’ today, said the boys’ coach.', '0 ‘The players’ union won’'],
    ['‘It’s the dogs’ dinner,’ he said.', '0 ‘It’s the dogs’ dinner,’'],
    ['"The \'90s were great," he said.', '0 "The \'90s were great,"'],
    ['“The ’90s were great,” he said.', '0 “The ’90s were great,”'],
    ['"Apollo 11" flew.', '0 "Apollo 11"'],
    ['A "big" pipe, 3" wide', '0 "big"']
  ])('nor do they end a quotation: %s', (text, expected) => expect(quotationsOf(text)).toEqual([expected]))
})

describe('marks that open or close nothing are told', () => {
  test.each([
    ['He said: "We left and went.', ['open "We ']],
    ['We left," he said.', ['close " he']],
    ['He said: “We left and went.', ['open “We ']],
    ['We left” he said. “Yes.”', ['close ” he']],
    ['«Да, he said.', ['open «Да,']],
    ['“It was «bad here.”', ['open «bad']],
    ['He said: "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\n"Six."', ['open "One']]
  ])('%s', (text, expected) => expect(unpairedOf(text)).toEqual(expected))
})

describe('zones', () => {
  const text = "A 'big' leak\n\nHe said, “It was ‘bad’ here,” and left.\n\n“One.\n\nTwo,” he said.\n\nPhoto: Jo “X” Lee"
  const { zoneOf, quotationAt } = bound(text)
  test.each([
    ['big', 'headline'],
    ['He said', 'narration'],
    ['It was', 'quotation'],
    ['bad', 'quotation'],
    ['It was ‘bad’ here,', 'quotation'],
    ['“It', 'narration'],
    ['here,”', 'narration'],
    ['and left', 'narration'],
    ['One', 'quotation'],
    ['Two', 'quotation'],
    ['he said', 'narration'],
    ['X', 'credit']
  ])('%s is %s', (part, zone) => expect(zoneOf(part)).toBe(zone))
  test.each([
    ['bad', '‘bad’'],
    ['was ‘bad’', '“It was ‘bad’ here,”'],
    ['here', '“It was ‘bad’ here,”'],
    ['and left', undefined],
    ['here,” and', undefined]
  ])('%s lies in %s', (part, expected) => expect(quotationAt(part)).toBe(expected))
})

function bound(text: string) {
  const story = storyOf(text)
  const range = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]
  return {
    zoneOf: (part: string) => story.zoneOf(...range(part)),
    quotationAt: (part: string) => {
      const found = story.quotationAt(...range(part))
      return found && text.slice(found.start, found.end)
    }
  }
}

const word = fc.constantFrom(
  'we',
  'He',
  'U.S.',
  "don't",
  'boss’s',
  '90s',
  '5',
  'the',
  'left.',
  'so,',
  '-',
  '—',
  '\u{1F600}'
)
const mark = fc.constantFrom(
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '„',
  '‚',
  '«',
  '»',
  '‹',
  '›',
  '「',
  '」',
  '《',
  '》',
  '``',
  "''",
  '″',
  '＂'
)
const gap = fc.constantFrom(' ', ' ', '', '\n', '\n\n', '\r\n\r\n')
const copy = fc
  .array(fc.tuple(fc.oneof(word, word, mark), gap), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))

describe('of any copy', () => {
  test('every quotation begins with its mark, ends with its mark, and says where it lies', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const { all, marks, unpaired } = storyOf(text).quotations
        for (const one of all) {
          expect(one.start).toBeLessThan(one.end)
          expect(one.open.side).toBe('open')
          if (one.open.paragraph === one.paragraph) expect(one.start).toBe(one.open.start)
          else {
            expect(one.start).toBe(one.paragraph.start)
            expect(one.continues).toBeDefined()
          }
          if (one.close) {
            expect(one.close.side).toBe('close')
            expect(one.end).toBe(one.close.end)
            expect(one.close.paragraph).toBe(one.paragraph)
          }
          expect(one.start).toBeGreaterThanOrEqual(one.paragraph.start)
          expect(one.end).toBeLessThanOrEqual(one.paragraph.end)
          expect(one.depth).toBe(one.within ? one.within.depth + 1 : 0)
          if (one.within) {
            expect(one.within.start).toBeLessThanOrEqual(one.start)
            expect(one.within.end).toBeGreaterThanOrEqual(one.end)
          }
        }
        for (const [i, one] of all.entries())
          for (const other of all.slice(i + 1)) expect(other.start >= one.end || other.end <= one.end).toBe(true)
        // No mark is told twice, nor both paired and not.
        const places = [...marks, ...unpaired].map((one) => one.start)
        expect(new Set(places).size).toBe(places.length)
      }),
      { numRuns: 1000 }
    )
  })
  test('copy without a mark has no quotation', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), (parts) => {
        const { all, marks, unpaired } = storyOf(parts.flat().join('').replace(/['’]/g, '')).quotations
        expect([all, marks, unpaired]).toEqual([[], [], []])
      })
    )
  })
  test('the innermost quotation found is the one that a search through all would find', () => {
    fc.assert(
      fc.property(copy, fc.nat(), fc.nat(5), (text, at, length) => {
        const story = storyOf(text)
        const start = at % (text.length + 1)
        const end = start + length
        const holding = story.quotations.all.filter(
          (one) => one.start <= start && one.open.end <= start && end <= (one.close?.start ?? one.end)
        )
        expect(story.quotationAt(start, end)).toBe(holding.at(-1))
      }),
      { numRuns: 1000 }
    )
  })
})

test.each([
  ['never closed', '“x ', 0, 100_000],
  ['in pairs', '"x" ', 100_000, 0],
  ['in pairs inside what is never closed', '“x ‘y’ ', 100_000, 100_000],
  ['beside apostrophes', "the players' union 'x ", 99_999, 0],
  ['that close no family which is open', '“x » ', 0, 200_000]
])('a hundred thousand marks %s are read before the test times out', (_, unit, quotations, unpaired) => {
  const read = storyOf(unit.repeat(100_000)).quotations
  expect([read.all.length, read.unpaired.length]).toEqual([quotations, unpaired])
})
