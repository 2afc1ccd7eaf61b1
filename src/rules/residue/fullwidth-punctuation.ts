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
  '【': '[',
  '】': ']',
  '\u3000': ' '
}
const runs = /[，。、；：？！（）％＄～【】０-９Ａ-Ｚａ-ｚ\u3000]+/g
const anyFullwidth = /[\u3000-\u3011\uff01-\uff5e]/
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

export default defineRule({
  id: 'residue/fullwidth-punctuation',
  summary: 'Fullwidth and Chinese or Japanese punctuation',
  why: `The marks, figures and letters of a Chinese keyboard are as wide as a character and look like holes in a line of
English; searches and number formats break on them. Marks between Chinese or Japanese characters are left alone.`,
  mqm: 'locale-conventions/punctuation',
  sources: [{ title: 'Unicode Standard Annex #11, East Asian Width', url: 'https://www.unicode.org/reports/tr11/' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    fullwidth: 'Fullwidth `{actual}`: use `{replacement}`'
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
      { bad: 'The editor[[（]]Wang) left.', message: 'fullwidth', fixed: 'The editor (Wang) left.' }
    ],
    good: [
      { good: 'Beijing, July 26: it rose by 5% (a record).' },
      { good: 'The sign read 禁止，入内。' },
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
      const replacement = Array.from(found, halfwidth).join('')
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

function halfwidth(char: string): string {
  return cjk[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
}
