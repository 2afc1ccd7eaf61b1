import type { Sentence, Token } from '../../copy/story.ts'
import { auxiliaries } from '../../copy/verb-groups.ts'
import { defineRule } from '../../core/rule.ts'

const opening =
  /^(?:in|on|at|by|for|from|of|with|also|according|during|after|before|today|among|besides|however|moreover)$/
const isComma = ({ text }: Token) => text === ','

/** Words of one item, at most. */
const longest = 5
const closing = /^(?:and|or|nor|but|plus)$/
const noItem = /^(?:which|who|that|where|when|while|if|because|as|he|she|it|they|we|i|you|said|says|to|not)$/

export default defineRule({
  id: 'language/open-list',
  summary: 'A list that `as well as` goes on without `and` before its last item',
  why: `Russian *а также* and Chinese *以及* close a list; *as well as* adds to one that is closed. *Phosphorus, potassium, magnesium, as well as
riboflavin* wants *phosphorus, potassium and magnesium, as well as riboflavin*.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [
    { title: 'The Chicago Manual of Style', at: 'as well as; serial commas' },
    { title: 'R. W. Burchfield, Fowler’s Modern English Usage', at: 'as well as' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'quotation', 'caption'],
  quotedLower: true,
  options: {},
  messages: {
    open: '`as well as` goes on with a list that has no `and` yet: set it before `{item}`'
  },
  examples: {
    bad: [
      { bad: 'Potatoes hold phosphorus, potassium, [[magnesium, as well as]] zinc.', message: 'open' },
      { bad: 'The fleet has frigates, fast boats, [[old tugs, as well as]] aircraft.', message: 'open' },
      { bad: 'Trains run to Omsk, Tomsk, [[Perm as well as]] Chita.', message: 'open' }
    ],
    good: [
      { good: 'Potatoes hold phosphorus, potassium and magnesium, as well as zinc.' },
      { good: 'In May, the firm, as well as its owner, was fined.' },
      { good: 'The mayor, who is ill, was there, as well as his deputy.' },
      { good: 'He, too, plays as well as she does.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === 'well',
  *check(sentence, { story: { tokens } }) {
    for (let i = sentence.first + 3; i < sentence.last - 2; i++) {
      if (tokens[i]!.norm !== 'well' || tokens[i - 1]!.norm !== 'as' || tokens[i + 1]!.norm !== 'as') continue
      const end = tokens[i - 2]!.text === ',' ? i - 2 : i - 1
      const items = itemsBefore(tokens, sentence, end)
      if (items.length < 3) continue
      const last = items.at(-1)!
      const item = tokens.slice(last, end).map(({ text }) => text)
      yield { message: 'open', start: tokens[last]!.start, end: tokens[i + 1]!.end, data: { item: item.join(' ') } }
    }
  }
})

/** Where the items of a list that ends before `end` begin; of the first, whose beginning is unknown, its last word. */
function itemsBefore(tokens: readonly Token[], { first }: Sentence, end: number): number[] {
  const starts: number[] = []
  let size = 0
  for (let at = end - 1; at >= first; at--) {
    const { text, norm, kind } = tokens[at]!
    if (text === ',' && kind === 'punctuation') {
      if (size === 0) return []
      starts.unshift(at + 1)
      size = 0
    } else if (kind === 'punctuation' || closing.test(norm) || noItem.test(norm) || auxiliaries.has(norm)) break
    else if (++size > longest) break
  }
  // The comma after an opening phrase (`In addition, `) parts no items.
  if (starts.length > 0 && opening.test(tokens[first]!.norm) && !tokens.slice(first, starts[0]! - 1).some(isComma))
    starts.shift()
  // `He fled, helped by friends, …`: a participle begins no item.
  if (starts.some((at) => /(?:ing|ed)$|^etc/.test(tokens[at]!.norm))) return []
  const [second] = starts
  if (second === undefined || second - 2 < first) return []
  // Items end in nouns or names; a comma after a verb, a pronoun or an adverb parts no list.
  const word = tokens[second - 2]!
  if (
    word.kind !== 'word' ||
    /(?:ly|ed)$/.test(word.norm) ||
    auxiliaries.has(word.norm) ||
    closing.test(word.norm) ||
    noItem.test(word.norm)
  )
    return []
  return [second - 2, ...starts]
}
