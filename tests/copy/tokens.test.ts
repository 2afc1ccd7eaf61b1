import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storyOf, tokensOf } from './read.ts'

/** Tokens of a kind stand behind its first letter and a colon; words bare. */
function told(text: string): string {
  return storyOf(text)
    .tokens.map(({ kind, text: own }) => (kind === 'word' ? own : `${kind[0]}:${own}`))
    .join(' ')
}

const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'addresses are one opaque token, without the mark after them': {
    'See http://a.com/b.c?d=e&f, or www.x.org.': 'See o:http://a.com/b.c?d=e&f p:, or o:www.x.org p:.',
    '(https://a.com/b_(c)/d)': 'p:( o:https://a.com/b_(c)/d p:)',
    '"https://a.com"': 'p:" o:https://a.com p:"',
    'Ask jo.lee+news@example.co.uk!': 'Ask o:jo.lee+news@example.co.uk p:!',
    'From @jo_lee on #press2day.': 'From o:@jo_lee on o:#press2day p:.',
    'on example.org. It was': 'on o:example.org p:. It was',
    'on example.org. it was': 'on o:example.org p:. it was',
    'Example.co.uk said': 'o:Example.co.uk said',
    'a #1 hit @ home': 'a s:# n:1 hit s:@ home'
  },
  'what only looks like an address is a word': { 'Mr.Brown node.js x.y': 'Mr.Brown node.js x.y' },
  'a number is one token': {
    '1,000.5 and 1,000,000 and 2.5': 'n:1,000.5 and n:1,000,000 and n:2.5',
    'rose to 1,000. Then': 'rose to n:1,000 p:. Then',
    'rose to 1,000. then': 'rose to n:1,000 p:. then',
    '$5 £6 5% №7': 's:$ n:5 s:£ n:6 n:5 s:% s:№ n:7'
  },
  'figures that a comma parts are two': {
    '1,00 and 2,5': 'n:1 p:, n:00 and n:2 p:, n:5',
    '1, 000': 'n:1 p:, n:000',
    '5 ,000': 'n:5 p:, n:000'
  },
  'figures with letters are words': {
    '3rd 1990s 5pm 5.5m 5-year-old 2004-05': '3rd 1990s 5pm 5.5m 5-year-old 2004-05'
  },
  'apostrophes belong to their words': {
    "the '90s and rock 'n' roll": "the '90s and rock 'n' roll",
    "don’t don't O'Brien's": "don’t don't O'Brien's",
    "the players' kids": "the players p:' kids"
  },
  'compounds and abbreviations are one word': {
    'well-known AT&T Ph.D. a.m. U.S.-led': 'well-known AT&T Ph.D. a.m. U.S.-led'.replace('Ph.D. a', 'Ph.D. a'),
    'Mr. Brown of the U.S. came on Jan. 5': 'Mr. Brown of the U.S. came on Jan. n:5'
  },
  'a full stop belongs to initials and abbreviations only, whatever comes next': {
    'It rose to 5. Then': 'It rose to n:5 p:. Then',
    'It rose to 5. then': 'It rose to n:5 p:. then',
    'He left. and came': 'He left p:. and came',
    'by two in. Then J. K. Lee': 'by two in p:. Then J. K. Lee'
  },
  'a run of one mark is one token, of others each is one': {
    'wait... what.. --- —— ?? !!': 'wait p:... what p:.. p:--- p:—— p:?? p:!!',
    '""x\'\' ("y")': 'p:" p:" x p:\' p:\' p:( p:" y p:" p:)',
    'x?!" …': 'x p:? p:! p:" p:…'
  },
  'what stands for inline code is opaque': { 'run \uFFFC or \uFFFC\uFFFC.': 'run o:\uFFFC or o:\uFFFC\uFFFC p:.' },
  'symbols are symbols': { 'C++ <b> 5€ \u{1F600} x': 'C s:++ s:< b s:> n:5 s:€ s:\u{1F600} x' }
}
for (const [name, texts] of Object.entries(cases))
  describe(name, () => {
    test.each(Object.entries(texts))('%s', (text, expected) => expect(told(text)).toBe(expected))
  })

test('norms are in lower case, with straight apostrophes', () => {
  expect(storyOf('“DON’T,” said İ’s Élan').tokens.map((token) => token.norm)).toEqual([
    '“',
    "don't",
    ',',
    '”',
    'said',
    "i̇'s",
    'élan'
  ])
})

test('a token is spaced where white space or nothing stands before it', () => {
  const spaced = (text: string) => storyOf(text).tokens.flatMap((one) => (one.spaced ? [one.text] : []))
  expect(spaced('He said: "We."\r\n\r\nShe (too)\u00a0left - now.')).toEqual([
    'He',
    'said',
    '"',
    'She',
    '(',
    'left',
    '-',
    'now'
  ])
})

const part = fc.oneof(
  fc.constantFrom(
    ...['he', 'U.S.', 'Mr.', 'left.', "don't", 'boss’s', "'90s", "'n'", 'O’Brien', '5', '1,000.5', '2.', 'AT&T', 'w/o'],
    ...[
      'http://a.com/b.c',
      'jo@x.org',
      '@jo',
      '#tag',
      'x.com',
      '\uFFFC',
      '\u{1F600}',
      '\u{20000}',
      '\u{10100}',
      'é',
      '是'
    ]
  ),
  fc.constantFrom(...'.,;:!?…"\'“”‘’«»()[]-–—/%$&*#@_\\'),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
  fc.string({ unit: 'binary', maxLength: 2 })
)
const gap = fc.constantFrom(' ', '', '', '\n', '\r\n', '\n\n', '\r', '\t', '\u00a0', '\uFEFF')

test('tokens of any text are its slices, in order, with nothing but white space between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(part, gap), { maxLength: 40 }), (parts) => {
      const text = parts.flat().join('')
      let at = 0
      for (const token of storyOf(text).tokens) {
        expect(token.end).toBeGreaterThan(token.start)
        expect(text.slice(at, token.start)).toMatch(/^\s*$/)
        expect(token.text).toBe(text.slice(token.start, token.end))
        expect(token.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
        expect(token.text).not.toMatch(/\s/)
        expect(token.spaced).toBe(token.start === 0 || token.start > at)
        at = token.end
      }
      expect(text.slice(at)).toMatch(/^\s*$/)
    }),
    { numRuns: 2000 }
  )
})

test('the token at an offset is the first that ends after it', () => {
  const text = 'He  left. '
  const story = storyOf(text)
  expect(Array.from(text, (_, offset) => story.tokenAt(offset))).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 2, 3])
  expect(tokensOf(text)).toEqual(['He', 'left', '.'])
})
