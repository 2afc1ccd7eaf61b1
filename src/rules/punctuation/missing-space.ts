import type { Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const joined = /[,;!?:.(](?=\p{L})/gu
// After a full stop only these: Kostroma.Today and Node.js are names.
const starter =
  /^(?:The|This|That|These|Those|He|She|It|They|We|You|In|On|At|But|And|However|According|Meanwhile|After|Before|When|While|There|If|As|For|His|Her|Their|Its|Our|My)\b/

export default defineRule({
  id: 'punctuation/missing-space',
  summary: 'No space after a mark, or before a bracket',
  why: `Two words run into one at the mark. Chinese and Japanese set no spaces, and pasting loses them.

Left alone: figures, addresses, abbreviations, file names, and names with a stop in the middle, for a full stop is only
taken for the end of a sentence when a word follows that often begins one.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'European Commission, English Style Guide', at: 'punctuation' },
    { title: 'The Chicago Manual of Style', at: 'punctuation' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    after: 'No space behind `{mark}`: add one',
    bracket: 'No space before the bracket: add one'
  },
  examples: {
    bad: [
      { bad: 'The road is shut[[.]]The mayor left.', message: 'after', fixed: 'The road is shut. The mayor left.' },
      {
        bad: 'The port[[,]]the road and the bridge are shut.',
        message: 'after',
        fixed: 'The port, the road and the bridge are shut.'
      },
      { bad: 'He asked why[[?]]Nobody knew.', message: 'after', fixed: 'He asked why? Nobody knew.' },
      { bad: 'The Road Workers Union[[(]]RWU) met.', message: 'bracket', fixed: 'The Road Workers Union (RWU) met.' }
    ],
    good: [
      { good: 'The road is shut. It cost $1,000,000 at 5:30pm.' },
      { good: 'The paper Harbour.Today and the tool Node.js; see https://example.org/a,b?c:d and read_me(v2).txt.' },
      { good: 'The firm Yahoo!, the person(s) named, and the U.S.-led talks at 9 a.m.The' },
      { good: 'The vote was 5:4 and the ratio a:b.' }
    ]
  },
  unit: 'paragraph',
  *check({ start: from, end: to }, { story }) {
    const prose = story.text.slice(from, to)
    for (const { 0: mark, index } of prose.matchAll(joined)) {
      const before = prose[index - 1] ?? ' '
      const start = from + index
      const bracket = mark === '('
      if (!/\p{L}/u.test(before) || isOpaque(story, start)) continue
      const behind = prose.slice(index + 1, index + 20)
      if (mark === '.' && (!starter.test(behind) || /\.\p{L}+$/u.test(prose.slice(Math.max(0, index - 8), index))))
        continue
      if (mark === ':' && !/^\p{L}{2}/u.test(behind)) continue
      if (bracket && !/^(?:\p{Lu}{2,}|\p{L}+ )/u.test(behind)) continue
      const at = bracket ? start : start + 1
      yield {
        message: bracket ? 'bracket' : 'after',
        start,
        end: start + 1,
        data: { mark },
        fix: { edits: [{ start: at, end: at, text: ' ' }], safe: true }
      }
    }
  }
})

function isOpaque(story: Story, at: number): boolean {
  const token = story.tokens[story.tokenAt(at)]
  return (
    token?.kind === 'opaque' || /[_\\/@=]/.test(story.text.slice(Math.max(0, at - 12), at + 12).replace(/\s.*$/, ''))
  )
}
