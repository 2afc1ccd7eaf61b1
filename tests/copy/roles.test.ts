import { describe, expect, test } from 'vitest'
import type { Role } from '../../src/copy/story.ts'
import { readStory } from '../../src/core/lint.ts'
import type { Format } from '../../src/formats/extraction.ts'
import { extractHtml } from '../../src/formats/html.ts'
import { extractMarkdown } from '../../src/formats/markdown.ts'
import { rolesOf, storyOf } from './read.ts'

/** Lines `role: paragraph`. */
function check(marked: string, separator: string): void {
  const lines = marked.trim().split(/\n\s*/)
  const text = lines.map((line) => line.replace(/^\w+: /, '')).join(separator)
  const { paragraphs } = storyOf(text)
  expect(paragraphs.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)).toEqual(lines)
}

const stories = {
  'a whole story': `
    headline: Minister quits over leak
    headline: Opposition calls it late
    byline: By Jane Doe, Moscow
    dateline: 5 March 2021, 10:30
    lead: The minister quit on Monday.
    body: He said no more, and nor did anybody else at the ministry that he had led since the spring of the year before.
    caption: Pictured: the minister in May
    crosshead: What comes next
    body: Nobody knows.
    credit: Photo: Jane Doe / Acme`,
  'a headline with an end mark is prose, for nothing tells it apart': `
    lead: The minister quits.
    body: He quit on Monday.`,
  'a dateline within the lead is part of it': `
    headline: Minister quits
    lead: LONDON (Acme) - The minister quit.`,
  'a line that ends in a colon introduces prose': `
    headline: Minister quits
    lead: The minister said:
    body: "I have nothing to say."`,
  'a quotation without an end mark is no crosshead': `
    lead: The minister quit.
    body: "We are done"
    body: He left.`,
  'a long line without an end mark is prose between paragraphs and a headline before them': `
    headline: The minister who was named in the leak of the spring quits on a day that was full of rumour
    lead: He quit.
    body: The minister who was named in the leak of the spring quits on a day that was full of rumour
    body: He left.`,
  'what comes after the last paragraph without an end mark signs off': `
    headline: Minister quits
    lead: He quit.
    body: He left.
    credit: Acme News`
}
describe.each(Object.entries(stories))('%s', (_, marked) => {
  test('with blank lines between paragraphs', () => check(marked, '\n\n'))
  test('with CRLF', () => check(marked, '\r\n\r\n'))
})

test('one paragraph a line, told by lines longer than a screen', () => {
  check(stories['a whole story'], '\n')
})

describe('a line below the headline is', () => {
  const lines: readonly (readonly [Role, readonly string[]])[] = [
    [
      'dateline',
      [
        '5 March 2021',
        'March 5, 2021',
        'Mon, 5 Mar 2021',
        'Friday, March 5',
        'Jan. 5',
        '1st May',
        '05.03.2021',
        '12.05.2021 14:30',
        '2021-03-05',
        'MOSCOW, 5 March, 10:30 GMT',
        'Nizhny Novgorod, March 5'
      ]
    ],
    [
      'byline',
      [
        'By Jane Doe',
        'by Jane Doe',
        'BY JANE DOE',
        'By J. K. Doe',
        'By Anna van der Berg',
        'By Seán O’Hara and Jo Lee',
        'By Jane Doe, our correspondent in Rome',
        '(Reporter: Li Wei)'
      ]
    ],
    [
      'credit',
      [
        'Photo: AP',
        '(Photo by Jane Doe / AP)',
        'Source: Acme',
        'Edited by Jo Lee',
        'Translated by Jo Lee',
        '© 2021 Acme'
      ]
    ],
    ['caption', ['Pictured: the minister in May', 'In the photo: the square', 'File photo']],
    [
      'headline',
      [
        'By train to Rome',
        'Jane Doe',
        'May in Rome',
        'Photo of the year',
        'Sources name the minister',
        'Five die in March'
      ]
    ],
    [
      'lead',
      ['Sources said he left.', 'Video shows the fire.', 'By Friday he had left.', 'In the photo, the square is empty.']
    ]
  ]
  for (const [role, texts] of lines)
    test.each(texts)(`${role}: %s`, (line) => {
      expect(rolesOf(`The head\n\n${line}\n\nThe minister quit. Nobody knows why.`)[1]).toBe(role)
    })
})

test.each(['The minister quit on Monday.', 'The minister quit on Monday', '"We are done"'])(
  'a story of one paragraph is its lead: %s',
  (text) => {
    expect(rolesOf(text)).toEqual(['lead'])
  }
)

test('lines that end in mid-sentence are wrapped, and one paragraph', () => {
  const wrapped = `The minister quit on Monday and left the country
that very night, officials said, in a plane that was
not his own.

He came back on Friday and told the court that he
had not meant it.`
  expect(rolesOf(wrapped)).toEqual(['lead', 'body'])
  expect(rolesOf(wrapped.replaceAll('\n', '\r\n'))).toEqual(['lead', 'body'])
})

test('lines that end where sentences end are a paragraph each', () => {
  expect(rolesOf('Minister quits\nThe minister quit on Monday.\nHe left.\nNobody knows why he did it.')).toEqual([
    'headline',
    'lead',
    'body',
    'body'
  ])
})

const marked: readonly (readonly [string, Format, string, readonly string[]])[] = [
  [
    'Markdown: the first heading before prose is the headline, the others are crossheads',
    extractMarkdown,
    '# Head\n\n5 March 2021\n\n## Below it\n\nText one.\n\n## Cross?\n\nText two.\n\n- item one\n\n| a | b |\n|---|---|\n| c | d |\n',
    [
      'headline: Head',
      'dateline: 5 March 2021',
      'crosshead: Below it',
      'lead: Text one.',
      'crosshead: Cross?',
      'body: Text two.',
      'body: item one',
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: d'
    ]
  ],
  [
    'Markdown: a heading after prose is a crosshead',
    extractMarkdown,
    'Text one.\n\n# Head\n\nText two.',
    ['lead: Text one.', 'crosshead: Head', 'body: Text two.']
  ],
  [
    'HTML: headings of any depth, captions, credits',
    extractHtml,
    '<p>By Jane Doe<h2>Head</h2><p>Text one.</p><h3>Cross</h3><p>Text two.</p><figure><figcaption>A view.</figcaption></figure><p>Photo: AP</p>',
    [
      'byline: By Jane Doe',
      'headline: Head',
      'lead: Text one.',
      'crosshead: Cross',
      'body: Text two.',
      'caption: A view.',
      'credit: Photo: AP'
    ]
  ],
  [
    'HTML: without headings by reading',
    extractHtml,
    '<div>Minister quits</div><div>The minister quit.</div>',
    ['headline: Minister quits', 'lead: The minister quit.']
  ]
]
test.each(marked)('%s', (_, format, source, expected) => {
  const story = readStory(format(source))
  expect(story.paragraphs.map(({ role, start, end }) => `${role}: ${story.text.slice(start, end)}`)).toEqual(expected)
})

test('many cells before the lead cost no more than one by one', () => {
  const rows = '| a | b | c | d |\n'.repeat(5000)
  const story = readStory(extractMarkdown(`| a | b | c | d |\n|---|---|---|---|\n${rows}\n${'Text.\n\n'.repeat(5000)}`))
  expect(story.paragraphs.filter((one) => one.role === 'lead').map((one) => one.index)).toEqual([20_004])
})
