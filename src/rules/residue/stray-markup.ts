import { defineRule, everywhere } from '../../core/rule.ts'

const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  shy: '\u00ad',
  euro: '€',
  pound: '£',
  deg: '°',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  thinsp: '\u2009'
}
const names = Object.keys(named).join('|')
const tags =
  'a|abbr|article|b|blockquote|br|center|cite|code|dd|div|dl|dt|em|font|figure|figcaption|h[1-6]|hr|i|iframe|img|li|ol|p|' +
  'script|section|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul'
const markup = new RegExp(
  `&(?:amp;)?(?:(${names})|#(\\d{2,6})|#x([\\da-f]{2,5}));|<\\/?(?:${tags})(?:\\s+[\\w:-]+=[^<>]{0,300})?\\s?\\/?>`,
  'gi'
)

export default defineRule({
  id: 'residue/stray-markup',
  summary: 'Entities and tags that a reader would see as they are',
  why: `\`&quot;\` and \`<br>\` are instructions to a browser. Where they reach the prose itself, copy was encoded twice or pasted
from one system into another, and the reader sees the code. In HTML and Markdown only what would be *shown* is reported:
\`&amp;quot;\`, not \`&quot;\`; code is left alone. The fix of an entity is proposed, not applied: perhaps the file is HTML
after all and only its name says text.

Known false alarms: text about markup.`,
  mqm: 'design-and-markup/markup',
  sources: [{ title: 'HTML Living Standard', at: 'named character references', url: 'https://html.spec.whatwg.org' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    entity: 'Entity `{actual}` in the prose: put `{expected}`',
    tag: 'Tag `{actual}` in the prose: take it out'
  },
  examples: {
    bad: [
      { bad: 'The mayor[[&#39;]]s plan failed.', message: 'entity', fixed: "The mayor's plan failed." },
      { bad: 'Marks [[&amp;]] Spencer said so.', message: 'entity', fixed: 'Marks & Spencer said so.' },
      { bad: 'It rose[[&amp;nbsp;]]by 5%.', message: 'entity', fixed: 'It rose\u00a0by 5%.' },
      { bad: 'The road is closed.[[<br>]]It will open in May.', message: 'tag' }
    ],
    good: [
      { good: "The mayor's plan, said Marks & Spencer, is 5 < 6; R&D and AT&T agree." },
      { good: 'It rose by 5%; see https://example.org/a?b=1&lt;=2 for more.' },
      { good: 'They <laugh> and [sic] agree [a] to B&B; it is <5 and >3.' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story }) {
    const prose = story.text.slice(paragraph.start, paragraph.end)
    if (!/&[#\w]|<[/\w]/.test(prose)) return
    for (const match of prose.matchAll(markup)) {
      const start = paragraph.start + match.index
      const end = start + match[0].length
      if (story.tokens[story.tokenAt(start)]?.kind === 'opaque') continue
      const text = meaningOf(match)
      if (text === undefined) yield { message: 'tag', start, end }
      else yield { message: 'entity', start, end, fix: { edits: [{ start, end, text }], safe: false } }
    }
  }
})

/** What an entity stands for; nothing for a tag. */
function meaningOf([, name, decimal, hexadecimal]: RegExpMatchArray): string | undefined {
  if (name !== undefined) return named[name.toLowerCase()]!
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16)
  return Number.isNaN(code) || code > 0x10ffff ? undefined : String.fromCodePoint(code)
}
