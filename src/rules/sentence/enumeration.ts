import { beginsUpper } from '../../copy/capitals.ts'
import type { Sentence, Token } from '../../copy/story.ts'
import { mayBeFinite } from '../../copy/verb-groups.ts'
import { defineRule } from '../../core/rule.ts'

/** Most words of an item. */
const short = 4

export default defineRule({
  id: 'sentence/enumeration',
  summary: 'A list too long for a sentence, or without `and`',
  why: `*Strengthen supervision, optimize services, promote integration, deepen reform, expand cooperation*: Chinese reports add up parallel phrases, and Russian
ends a list without *and*. Put \`and\` before the last item; of many, name those that matter, make two groups, or set a list.

This is a note. Lists of names are left alone. False alarms: adjectives that stand in a row by design.`,
  mqm: 'style/unidiomatic',
  sources: [{ title: 'Joan Pinkham, The Translator’s Guide to Chinglish', at: 'parallel structure' }],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    items: { type: 'integer', default: 6, min: 3, max: 50, description: 'From how many items on a list is long' }
  },
  messages: {
    long: 'List of {items} items: group them, or name those that matter',
    and: 'List of {items} items without `and` before the last'
  },
  examples: {
    bad: [
      {
        bad: 'The school has [[workshops, two sports halls, club rooms, a library, a kitchen, bathrooms and a surgery]].',
        message: 'long'
      },
      { bad: 'The house has [[bedrooms, club rooms, a library, bathrooms]].', message: 'and' },
      { bad: 'The house has [[bedrooms, club rooms and a library]].', message: 'long', options: { items: 3 } }
    ],
    good: [
      { good: 'The house has bedrooms, club rooms and a library.' },
      { good: 'Adam, Ben, Carl, Dan, Ed, Fred and Guy came.' },
      { good: 'The mayor came, spoke, laughed, sang, ate, drank and left.' },
      { good: 'He was a rude, unwashed person.' },
      { good: 'The trend for unusual events, like speed dating, continues.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === ',',
  *check(sentence, { story, options }) {
    const { tokens } = story
    let start = -1
    let commas = 0
    let from = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      const { kind, text } = tokens[i]!
      if (kind !== 'punctuation' && kind !== 'opaque') continue
      const isItem =
        i > from && i - from <= (commas === 0 ? 99 : short + 3) && isPlain(tokens, commas === 0 ? i - 1 : from, i)
      if (text === ',' && isItem) {
        if (commas === 0) start = headOf(tokens, from, i)
        commas++
      } else {
        if (commas > 0 && isItem && /^[.;:]$/.test(text)) {
          const joint = jointIn(tokens, from, i)
          const items = commas + (joint === undefined || joint === from ? 1 : 2)
          const place = { start: tokens[start]!.start, end: tokens[i - 1]!.end, data: { items } }
          if (items >= options.items) yield { message: 'long', ...place }
          else if (joint === undefined && commas >= 3 && text === '.' && isShort(tokens, sentence, start, i))
            yield { message: 'and', ...place }
        }
        commas = 0
      }
      from = i + 1
    }
  }
})

/** Words of small letters, none of which may be a verb. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, text, norm } = tokens[i]!
    if (kind !== 'word' && kind !== 'number') return false
    if (beginsUpper(text) || mayBeFinite(norm) || /(?:ing|ly)$/.test(norm)) return false
    if (
      /^(?:which|who|that|when|where|while|with|like|such|including|but|not|he|she|it|they|in|on|at|to|for|from|by)$/.test(
        norm
      )
    )
      return false
  }
  return true
}

/** Where `and` or `or` stands in the last item. */
function jointIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (/^(?:and|or|etc\.?|&)$/.test(tokens[i]!.norm)) return i
  return
}

/** The first word of the first item: back to a verb, a preposition or the start. */
function headOf(tokens: readonly Token[], from: number, comma: number): number {
  let i = comma - 1
  while (i > from && isPlain(tokens, i - 1, i) && comma - i < short) i--
  return i
}

/** All items of no more than a few words, the sentence beginning before the first. */
const isShort = (tokens: readonly Token[], { first }: Sentence, from: number, to: number) =>
  from > first && !tokens.slice(from, to).some(({ norm }) => norm === 'and' || norm === 'or')
