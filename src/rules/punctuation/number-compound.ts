import { beginsUpper } from '../../copy/capitals.ts'
import type { Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const numbers = wordSet(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty'
)
// In the singular after a number above one, none of these can be anything but half of a compound.
const units = wordSet('year month week day hour minute mile kilometre kilometer page storey bedroom magnitude')
const notNouns = wordSet(
  'a an the and or but to in of on at for from by with as than that which who is are was were be been has have had will ' +
    'would can could may might ago later earlier before after until when while per if so then there here it he she they'
)

export default defineRule({
  id: 'punctuation/number-compound',
  summary: 'No hyphen between a number and its unit before a noun, as in `a 7.8 magnitude quake`',
  why: `*A two-day visit*, *a 7.8-magnitude earthquake*, *a 12-year-old girl*: number and unit before a noun are one word to
the eye, and a hyphen makes them one. Chinese and Russian have one word or none for it, so translation leaves the hyphen out.

Only units that are singular are looked at: *two days visit* is another fault. Titles (*24 Hour Party People*) and ranges of ages are left alone.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'hyphen, compound modifiers' },
    { title: 'Guardian and Observer style guide', at: 'hyphens' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline', 'crosshead', 'caption'],
  options: {},
  messages: {
    hyphen: '`{actual}` before a noun is one word: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'A [[7.8 magnitude]] quake shook the coast.',
        message: 'hyphen',
        fixed: 'A 7.8-magnitude quake shook the coast.'
      },
      { bad: 'He left on a [[two day]] visit.', message: 'hyphen', fixed: 'He left on a two-day visit.' },
      { bad: 'The [[12 year old]] girl won.', message: 'hyphen', fixed: 'The 12-year-old girl won.' },
      { bad: '"We signed a [[two year]] deal," he said.', message: 'hyphen' },
      { bad: 'The school takes [[12 year olds]].', message: 'hyphen', fixed: 'The school takes 12-year-olds.' },
      { bad: 'They signed a [[10 year]] contract.', message: 'hyphen', fixed: 'They signed a 10-year contract.' }
    ],
    good: [
      { good: 'A 7.8-magnitude quake shook the coast for two days.' },
      { good: 'The film 24 Hour Party People ran for a year. In 2004 year end sales rose.' },
      { good: 'It lasted one day and cost one month of work. She is 12 years old.' },
      { good: 'She is 12 year old and he was 10 year old then.' },
      { good: 'The pay of 18 to 21 year olds rose.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => units.has(norm),
  *check({ first, last }, { story }) {
    const { tokens, text } = story
    for (let i = first + 1; i < last - 1; i++) {
      if (!units.has(tokens[i]!.norm) || beginsUpper(tokens[i]!.text) || !isSeveral(tokens[i - 1]!)) continue
      // `18- to 24-year-olds` takes two hyphens more.
      if (i - 2 >= first && /^(?:to|or|and|[-–—])$/.test(tokens[i - 2]!.norm)) continue
      const isAge = tokens[i]!.norm === 'year' && /^olds?$/.test(tokens[i + 1]!.norm)
      if (!isNoun(tokens[isAge ? i + 2 : i + 1]) && !(isAge && isOneOfAge(tokens, i))) continue
      const [start, end] = [tokens[i - 1]!.start, tokens[isAge ? i + 1 : i]!.end]
      const hyphened = text.slice(start, end).replace(/\s+/g, '-')
      yield { message: 'hyphen', ...replacing(story, start, end, hyphened) }
    }
  }
})

function isSeveral({ kind, norm, text }: Token): boolean {
  if (kind === 'word') return numbers.has(norm)
  const value = Number(text.replaceAll(',', ''))
  return kind === 'number' && value > 1 && value < 1000
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !beginsUpper(token.text) && !notNouns.has(token.norm)

/** `12 year olds`, `a 12 year old`: persons, not how old someone is. */
function isOneOfAge(tokens: readonly Token[], year: number): boolean {
  return tokens[year + 1]!.norm === 'olds' || /^(?:a|an|the|this|that|another)$/.test(tokens[year - 2]?.norm ?? '')
}
