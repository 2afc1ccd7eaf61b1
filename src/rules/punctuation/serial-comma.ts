import { beginsUpper } from '../../copy/capitals.ts'
import type { Sentence, Story, Token } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

interface List {
  /** The word before `and`. */
  readonly item: Token
  readonly conjunction: Token
  /** The comma before `and`. */
  readonly comma: Token | undefined
}

export default defineRule({
  id: 'punctuation/serial-comma',
  summary: 'Lists now with a comma before the last item, now without',
  why: `\`road, port and bridge\` or \`road, port, and bridge\`: either is right, both in one story are not. What most lists of the
story have is taken for right, when at least three do and they are three quarters; a house sets \`serial\`. Only lists of
plain items of one or two words are compared, for elsewhere the comma has other work to do. A note only.`,
  mqm: 'locale-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: comma in a series' },
    { title: 'The Chicago Manual of Style', at: 'serial commas' }
  ],
  severity: 'info',
  confidence: 'high',
  where: ['narration', 'quotation', 'caption'],
  options: {
    serial: {
      type: 'choice',
      choices: ['auto', 'always', 'never'],
      default: 'auto',
      description: 'Whether a comma stands before the `and` of a list; `auto` takes what most lists of the story have'
    }
  },
  messages: {
    missing: 'No comma before `{word}`: {reason}',
    extra: 'Comma before `{word}`: {reason}'
  },
  examples: {
    bad: [
      {
        bad: 'They sell figs, nuts, and tea. We met Ann, Ben, and Cy. We saw ships, boats, and cars. They love art, food[[ and]] music.',
        message: 'missing',
        fixed:
          'They sell figs, nuts, and tea. We met Ann, Ben, and Cy. We saw ships, boats, and cars. They love art, food, and music.'
      },
      {
        bad: 'They sell figs, nuts and tea. We met Ann, Ben and Cy. We saw ships, boats and cars. They love art, food[[, and]] music.',
        message: 'extra',
        fixed:
          'They sell figs, nuts and tea. We met Ann, Ben and Cy. We saw ships, boats and cars. They love art, food and music.'
      },
      {
        bad: 'They sell figs, nuts[[ and]] tea.',
        message: 'missing',
        options: { serial: 'always' },
        fixed: 'They sell figs, nuts, and tea.'
      },
      {
        bad: 'They sell figs, nuts[[, or]] tea.',
        message: 'extra',
        options: { serial: 'never' },
        fixed: 'They sell figs, nuts or tea.'
      }
    ],
    good: [
      { good: 'They sell figs, nuts and tea. They love art, food, and music.' },
      { good: 'The mayor, Ann Lee, and her guests left, and the port closed.', options: { serial: 'never' } },
      { good: 'They came on Monday, talked and left.', options: { serial: 'always' } },
      { good: 'They sell figs, nuts, and tea.', options: { serial: 'always' } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const lists = story.sentences.flatMap((sentence) => listsOf(story, sentence))
    const serial = lists.filter((list) => list.comma).length
    const most = Math.max(serial, lists.length - serial)
    const majority = most >= 3 && most * 4 >= lists.length * 3 ? (serial === most ? 'always' : 'never') : undefined
    const wanted = options.serial === 'auto' ? majority : options.serial
    if (!wanted) return
    const reason =
      options.serial === 'auto'
        ? `${most} of ${lists.length} lists in this story ${wanted === 'always' ? 'have one' : 'have none'}`
        : `the house ${wanted === 'always' ? 'has one' : 'has none'}`
    for (const { item, conjunction, comma } of lists) {
      if ((wanted === 'always') === (comma !== undefined)) continue
      const edit = comma
        ? { start: comma.start, end: comma.end, text: '' }
        : { start: item.end, end: item.end, text: ',' }
      yield {
        message: comma ? 'extra' : 'missing',
        start: item.end,
        end: conjunction.end,
        data: { word: conjunction.text, reason },
        fix: { edits: [edit], safe: false }
      }
    }
  }
})

const isItem = (token: Token | undefined) =>
  token?.kind === 'word' &&
  token.norm.length > 1 &&
  !/^(?:and|or|the|a|an|to|of|in|who|which|that|is|was|said|he|she|it|they|also|but)$/.test(token.norm)

/** `a, b and c` with plain items of like form: all with capitals, or none. */
function listsOf({ tokens }: Story, { first, last }: Sentence): List[] {
  const lists: List[] = []
  for (let i = first + 4; i + 1 < last; i++) {
    const conjunction = tokens[i]!
    if (conjunction.norm !== 'and' && conjunction.norm !== 'or') continue
    const comma = tokens[i - 1]!.text === ',' ? tokens[i - 1]! : undefined
    const at = comma ? i - 2 : i - 1
    const [item, parting, earlier, next, after] = [
      tokens[at],
      tokens[at - 1],
      tokens[at - 2],
      tokens[i + 1],
      tokens[i + 2]
    ]
    if (at - 2 < first || parting?.text !== ',' || !isItem(item) || !isItem(earlier) || !isItem(next)) continue
    // The list ends with its third item, or the items may be clauses.
    if (after && after.kind === 'word' && i + 2 < last && !/^(?:in|on|at|for|from|with|to|by)$/.test(after.norm))
      continue
    const form = (token: Token) => (beginsUpper(token.text) ? 'name' : /(?:ed|ing)$/.test(token.norm) ? 'verb' : 'word')
    if (form(item!) !== form(next!) || form(item!) !== form(earlier!) || form(item!) === 'verb') continue
    lists.push({ item: item!, conjunction, comma })
  }
  return lists
}
