import { isCapitalised } from '../../copy/names.ts'
import { offices } from '../../copy/offices.ts'
import type { Story, Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule, type Finding } from '../../core/rule.ts'

// Offices that many houses write with a capital of their own accord: heads of state and church, and offices that are
// parts of names.
const exalted = wordSet([
  'president',
  'king',
  'queen',
  'pope',
  'prince',
  'princess',
  'patriarch',
  'premier',
  'chancellor',
  'general',
  'secretary',
  'speaker',
  'champion',
  'judge',
  'justice',
  'professor',
  'captain',
  'victim',
  'driver',
  'editor',
  'star',
  'host',
  'model',
  'defender',
  'commander',
  'chief',
  'senator',
  'bishop',
  'archbishop',
  'executive'
])
const modifiers = wordSet([
  'foreign',
  'prime',
  'defence',
  'defense',
  'interior',
  'finance',
  'deputy',
  'vice',
  'general',
  'acting',
  'executive',
  'first'
])
const dropping = wordSet(['foreign', 'defence', 'defense', 'interior', 'finance', 'deputy', 'executive', 'acting'])

type Finding_ = Finding<'capital'>

export default defineRule({
  id: 'attribution/title-capitalisation',
  summary: 'A capital for an office without a name',
  why: `English gives an office a capital before a name, *Foreign Minister Sergey Lavrov*, and none without one: *the foreign
minister said*. Documents of ministries, and translations of them, write *the Minister*.

Left alone: offices that many houses capitalise (*the President*, *the Pope*), and stories that do so throughout, unless
\`style\` asks for lower case. Switch it off for the United Nations and the European Union, which use more capitals.`,
  mqm: 'linguistic-conventions/capitalisation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'titles' },
    { title: 'The Guardian style guide', at: 'capitals' },
    { title: 'BBC News style guide' },
    { title: 'Reuters Handbook of Journalism', at: 'capitalisation' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {
    style: {
      type: 'choice',
      choices: ['auto', 'lower'],
      default: 'auto',
      description: '`lower`: report the offices that many houses capitalise too.'
    },
    always: { type: 'list', default: [], description: 'Offices that this house writes with a capital.' }
  },
  messages: { capital: 'Capital for an office without a name: use `{expected}`' },
  examples: {
    bad: [
      {
        bad: 'Lavrov came late. [[The Minister]] said that it rained.',
        message: 'capital',
        fixed: 'Lavrov came late. The minister said that it rained.'
      },
      {
        bad: 'On Monday [[the Foreign Minister]] added that it rained.',
        message: 'capital',
        fixed: 'On Monday the foreign minister added that it rained.'
      },
      {
        bad: 'According to [[the Governor]], rents fell.',
        message: 'capital',
        fixed: 'According to the governor, rents fell.'
      },
      {
        bad: 'On Monday [[the President]] said that it rained.',
        message: 'capital',
        fixed: 'On Monday the president said that it rained.',
        options: { style: 'lower' }
      }
    ],
    good: [
      { good: 'The foreign minister said that it rained.' },
      { good: 'On Monday Foreign Minister Sergey Lavrov said that it rained.' },
      { good: 'On Monday the President said that it rained.' },
      { good: 'The Minister of Health, Ivan Brown, said that it rained.' },
      { good: 'The Governor said that it rained.', options: { always: ['governor'] } },
      { good: 'The Mayor of London said that it rained.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const always = new Set(options.always.map((one) => one.toLowerCase()))
    for (const { speaker, inverted, by } of story.attributions.all) {
      if (!speaker || speaker.kind === 'pronoun' || (inverted && by === 'colon')) continue
      const finding = capitalOf(story, speaker.first, speaker.last, always, options.style === 'lower')
      if (finding) yield finding
    }
  }
})

/** `the Foreign Minister`, when it is the whole of a speaker. */
function capitalOf(
  { tokens, text }: Story,
  first: number,
  last: number,
  always: ReadonlySet<string>,
  all: boolean
): Finding_ | undefined {
  const head = tokens[last - 1]!
  if (last - first < 2 || last - first > 4 || tokens[first]!.norm !== 'the' || !isCapitalised(head)) return
  if (/^\p{Lu}+$/u.test(head.text) || !offices.has(head.norm) || always.has(head.norm)) return
  if (!all && (exalted.has(head.norm) || tokens[last - 2]!.norm === 'prime')) return
  for (let i = first + 1; i < last - 1; i++) if (!modifiers.has(tokens[i]!.norm) && !isNationality(tokens[i]!)) return
  if (isCapitalised(tokens[last]) && tokens[last]!.spaced) return
  const start = tokens[first]!.start
  const fixed = tokens
    .slice(first, last)
    .map((token, i) => (i === 0 || isNationality(token) ? token.text : token.norm))
    .join(' ')
  const edit = { start, end: head.end, text: fixed }
  const plain = text.slice(start, head.end).split(' ').length === last - first
  return { message: 'capital', start, end: head.end, ...(plain && { fix: { edits: [edit], safe: true } }) }
}

const isNationality = ({ text, norm }: Token) =>
  /^\p{Lu}\p{L}+(?:n|sh|ese|i|ch|k)$/u.test(text) && !dropping.has(norm) && !offices.has(norm)
