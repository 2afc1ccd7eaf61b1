import { defineRule, everywhere } from '../../core/rule.ts'

const cjk: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '、': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '％': '%',
  '＄': '$',
  '～': '~',
  '〜': '~',
  '｡': '.',
  '､': ',',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '￥': '¥',
  '￡': '£',
  '￠': '¢',
  '￦': '₩',
  '【': '[',
  '】': ']',
  '\u3000': ' '
}
// Fullwidth quotation marks are those of quotes/foreign-marks.
const runs = /[！＃-＆（-～〜【】〔〕〖〗、。｡､￠￡￥￦\u3000]+|[‧・･︱]/g
const anyFullwidth = /[\u2027\u3000-\u301c\u30fb\ufe31\uff01-\uff65\uffe0-\uffe6]/
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const divider = /[‧・･︱]/

export default defineRule({
  id: 'residue/fullwidth-punctuation',
  summary: 'Fullwidth and Chinese or Japanese punctuation',
  why: `The marks, figures and letters of a Chinese keyboard are as wide as a character and look like holes in a line of
English; searches and number formats break on them. The dividers of names and titles have no one English mark. Marks between Chinese or Japanese characters are left alone.`,
  mqm: 'locale-conventions/punctuation',
  sources: [{ title: 'Unicode Standard Annex #11, East Asian Width', url: 'https://www.unicode.org/reports/tr11/' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    fullwidth: 'Fullwidth `{actual}`: use `{replacement}`',
    divider: 'Chinese or Japanese divider `{actual}`: use a space, a colon or a dash'
  },
  examples: {
    bad: [
      { bad: 'Beijing[[，]]July 26', message: 'fullwidth', fixed: 'Beijing, July 26' },
      { bad: 'It rose by 5[[％]] on Monday.', message: 'fullwidth', fixed: 'It rose by 5% on Monday.' },
      {
        bad: 'The road is closed[[。]]It will open in May.',
        message: 'fullwidth',
        fixed: 'The road is closed. It will open in May.'
      },
      { bad: 'Only [[２０]] came.', message: 'fullwidth', fixed: 'Only 20 came.' },
      { bad: 'The editor[[（]]Wang) left.', message: 'fullwidth', fixed: 'The editor (Wang) left.' },
      { bad: 'The road took 5[[〜]]10 years.', message: 'fullwidth', fixed: 'The road took 5–10 years.' },
      { bad: 'It costs [[￥]]500.', message: 'fullwidth', fixed: 'It costs ¥500.' },
      { bad: 'Culture[[︱]]A museum opens', message: 'divider' },
      { bad: 'They met Leo[[・]]Tanaka on Monday.', message: 'divider' }
    ],
    good: [
      { good: 'Beijing, July 26: it rose by 5% (a record).' },
      { good: 'The sign read 禁止，入内。' },
      { good: 'The sign read ﾄｲﾚ･ﾃﾞﾝﾜ｡' },
      { good: 'The col·lecció opened; see https://example.org/ａ，ｂ for more.' },
      { good: 'Zoë’s café – the “best” – is shut…' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story }) {
    const { text } = story
    const prose = text.slice(paragraph.start, paragraph.end)
    if (!anyFullwidth.test(prose)) return
    for (const { 0: found, index } of prose.matchAll(runs)) {
      const start = paragraph.start + index
      const end = start + found.length
      const before = text[start - 1] ?? ''
      const after = text[end] ?? ''
      if (han.test(before) && (han.test(after) || !/[\p{L}\p{N}]/u.test(after))) continue
      if (story.tokens[story.tokenAt(start)]?.kind === 'opaque') continue
      if (divider.test(found)) {
        yield { message: 'divider', start, end }
        continue
      }
      const replacement = isRange(found, before, after) ? '–' : Array.from(found, halfwidth).join('')
      const space = (left: boolean) => (left ? ' ' : '')
      const spaced =
        space(/^[([]/.test(replacement) && /[\p{L}\p{N}]/u.test(before)) +
        replacement +
        space(
          /[,.;:?!)\]]$/.test(replacement) &&
            /^(?:[\p{L}\p{N}“]|"[\p{L}\p{N}])/u.test(text.slice(end, end + 2)) &&
            !(/\d/.test(before) && /\d/.test(after))
        )
      yield {
        message: 'fullwidth',
        start,
        end,
        data: { replacement },
        fix: { edits: [{ start, end, text: spaced }], safe: true }
      }
    }
  }
})

const isRange = (found: string, before: string, after: string) =>
  /^[～〜]$/.test(found) && /\d/.test(before) && /\d/.test(after)

function halfwidth(char: string): string {
  return cjk[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
}
