import { defineRule, everywhere } from '../../core/rule.ts'

const wrong = /(?<=\p{L})[`´′‘ʹ＇](?=(?:s|t|re|ll|ve|d|m)(?![\p{L}\p{N}]))|(?<=\b[Oo])[`´′‘](?=clock)|‘(?=\d0s\b)/gu
const plural =
  /(?<=\b(?:the|early|mid|late|of|since)[ -](?:(?:early|mid|late)[ -])?)((?:1[89]|20)?\d0)['’]s(?![\p{L}\p{N}])(?! (?:\p{Ll}+est|first|last)\b)/gu

export default defineRule({
  id: 'punctuation/apostrophe-form',
  summary: 'Something else for an apostrophe, or an apostrophe too many',
  why: `A grave or acute accent, a prime or an opening mark in the place of an apostrophe comes from the keyboard of
another language; \`the 1990's\` is a plural, and plurals have none. The apostrophe that the story uses elsewhere is put.

Left alone: soft signs and glottal stops in names (Sana'a, Lukyanivs'ka), feet and minutes, and \`2003's growth\`.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Chicago Manual of Style', at: 'apostrophes' },
    { title: 'The Associated Press Stylebook', at: 'apostrophe; decades' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    form: 'Unexpected `{actual}`, use the apostrophe `{expected}`',
    decade: 'Unexpected `{actual}`, use `{expected}`: a plural has no apostrophe'
  },
  examples: {
    bad: [
      { bad: 'The country[[`]]s budget is small.', message: 'form', fixed: "The country's budget is small." },
      { bad: 'They don[[´]]t agree.', message: 'form', fixed: "They don't agree." },
      { bad: 'It’s the city[[′]]s road.', message: 'form', fixed: 'It’s the city’s road.' },
      {
        bad: "A song of the [[‘]]90s, and the mayor's own.",
        message: 'form',
        fixed: "A song of the '90s, and the mayor's own."
      },
      { bad: "The bridge was built in the [[1990's]].", message: 'decade', fixed: 'The bridge was built in the 1990s.' }
    ],
    good: [
      { good: "The country's budget of the 1990s is 2003's largest." },
      { good: "The talks in Sana'a and in Lukyanivs'ka Square ran for 5′ and 6′2″." },
      { good: 'Run `ls` and `git status`; the ‘s’ stands for street.' },
      { good: "It was one of the 2000's largest bridges." }
    ]
  },
  unit: 'paragraph',
  *check({ start: from, end: to }, { story }) {
    const prose = story.text.slice(from, to)
    if (/[`´′‘ʹ＇]/.test(prose)) {
      const text = story.text.includes('’') && !/\p{L}'\p{L}/u.test(story.text) ? '’' : "'"
      for (const { 0: found, index } of prose.matchAll(wrong)) {
        const start = from + index
        const end = start + found.length
        if (story.tokens[story.tokenAt(start)]?.kind !== 'opaque')
          yield { message: 'form', start, end, fix: { edits: [{ start, end, text }], safe: true } }
      }
    }
    if (!/\d0['’]s/.test(prose)) return
    for (const { 0: found, 1: years, index } of prose.matchAll(plural)) {
      const start = from + index
      const end = start + found.length
      if (
        /^ \p{Ll}/u.test(prose.slice(index + found.length)) &&
        !/^ (?:and|or|but|when|by|to|in|with|until|as|were|was|the)\b/.test(prose.slice(index + found.length))
      )
        continue
      yield { message: 'decade', start, end, fix: { edits: [{ start, end, text: `${years}s` }], safe: true } }
    }
  }
})
