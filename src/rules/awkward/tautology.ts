import { beginsUpper } from '../../copy/capitals.ts'
import { adjectiveOf, countryOf } from '../../copy/countries.ts'
import type { Sentence, Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const possessives = wordSet(['its', 'his', 'her', 'their', 'our'])
// `Its Indian arm`, `his British wife` set one of several apart.
const oneOfSeveral = wordSet(
  'arm unit subsidiary business operation operations counterpart counterparts colleague colleagues wife husband partner partners rival rivals neighbour ' +
    'neighbours neighbor neighbors passport citizenship roots origin origins heritage identity counterparty allies friends ancestors opponent opponents'
)
/** How far back the country may stand. */
const before = 30

export default defineRule({
  id: 'awkward/tautology',
  summary: 'The same thing named twice in one breath',
  why: `*Threats to its Israeli security* with Israel as the subject, *the resources of Syria and the Syrian wealth*, *the Russian embassy of Russia*, *objects that
are objects of the state*, *their allies, Western allies*: a source that repeats itself, or a speaker who corrects himself, is put over word for word. Name it once.

False alarms: what is set apart from others of its kind (*its Indian arm*) is left alone as far as it is known.`,
  mqm: 'style/unidiomatic',
  sources: [{ title: 'H. W. Fowler, A Dictionary of Modern English Usage', at: 'tautology' }],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    owner: '`{actual}` names {country} twice: leave out `{adjective}`',
    country: '`{actual}` names {country} twice: once is enough',
    same: '`{noun}` twice in `{actual}`: name it once',
    corrected: '`{actual}` corrects itself: keep one `{noun}`'
  },
  examples: {
    bad: [
      { bad: 'Israel must answer threats to [[its Israeli security]].', message: 'owner' },
      { bad: 'They sold the oil of [[Syria and the Syrian]] wealth.', message: 'country' },
      { bad: 'He spoke at the [[Russian embassy of Russia]] in Minsk.', message: 'country' },
      { bad: 'They shot at [[objects that are objects]] of the state.', message: 'same' },
      { bad: 'No one asked them and [[their allies, Western allies]], he said.', message: 'corrected' }
    ],
    good: [
      { good: 'Israel must answer threats to its security.' },
      { good: 'Tata said in London that its Indian arm had grown. India was calm.' },
      { good: 'The Russian embassy in Minsk spoke of Russia and the Ukrainian border.' },
      { good: 'Rules that are rules must be kept by the book, the old book.' },
      { good: 'They won the long jump, high jump and the sprint.' },
      { good: 'Trade between Russia and the Russian-speaking towns fell.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story }) {
    const { tokens } = story
    for (let i = sentence.first; i < sentence.last - 2; i++) {
      const token = tokens[i]!
      if (token.kind !== 'word') continue
      const found = findAt(tokens, sentence, i)
      if (!found) continue
      const { message, last, data } = found
      yield { message, start: token.start, end: tokens[last]!.end, data }
      i = last
    }
  }
})

type Found =
  | {
      readonly message: 'owner' | 'country' | 'same' | 'corrected'
      readonly last: number
      readonly data: Record<string, string>
    }
  | undefined

function findAt(tokens: readonly Token[], sentence: Sentence, i: number): Found {
  const { norm, text } = tokens[i]!
  if (text !== norm && text.length > 3) return country(tokens, sentence, i)
  if (possessives.has(norm)) return owner(tokens, sentence, i) ?? corrected(tokens, sentence, i)
  return norm.length > 5 ? same(tokens, sentence, i) : undefined
}

/** `Israel … its Israeli security`. */
function owner(tokens: readonly Token[], { first }: Sentence, i: number): Found {
  const adjective = tokens[i + 1]!
  const country = countryOf.get(adjective.norm)
  const noun = tokens[i + 2]!
  if (!country || noun.kind !== 'word' || !/^\p{Ll}/u.test(noun.text) || oneOfSeveral.has(noun.norm)) return
  for (let at = i - 1; at >= Math.max(first, i - before); at--) {
    const { norm, text } = tokens[at]!
    // Another state between them may be the owner.
    if (adjectiveOf.has(norm) && norm !== country) return
    if (norm === country) return { message: 'owner', last: i + 2, data: { country: text, adjective: adjective.text } }
  }
  return
}

/** `Syria and the Syrian`, `Russian embassy of Russia`. */
function country(tokens: readonly Token[], { first, last }: Sentence, i: number): Found {
  const { norm, text } = tokens[i]!
  const adjective = adjectiveOf.get(norm)
  if (adjective) {
    if (i === first || tokens[i - 1]!.norm !== 'of' || tokens[i + 1]!.norm !== 'and') return
    const at = /^(?:the|its)$/.test(tokens[i + 2]!.norm) ? i + 3 : i + 2
    const isName = beginsUpper(tokens[at + 1]?.text ?? '')
    return at < last - 1 && tokens[at]!.norm === adjective && !isName
      ? { message: 'country', last: at, data: { country: text } }
      : undefined
  }
  const of = countryOf.get(norm)
  if (!of) return
  for (let at = i + 2; at < Math.min(last - 1, i + 5); at++) {
    if (tokens[at]!.norm === 'of') {
      const owner = tokens[at + 1]!
      return owner.norm === of && tokens[at + 2]?.text !== "'"
        ? { message: 'country', last: at + 1, data: { country: owner.text } }
        : undefined
    }
    if (
      !/^\p{Ll}/u.test(tokens[at]!.text) &&
      !/^(?:Embassy|Ministry|Government|Ambassador|Parliament|President|Army)$/.test(tokens[at]!.text)
    )
      return
  }
  return
}

/** `objects that are objects of`. */
function same(tokens: readonly Token[], { last }: Sentence, i: number): Found {
  const { norm, text } = tokens[i]!
  if (
    norm.length < 6 ||
    !/^(?:that|which|who)$/.test(tokens[i + 1]!.norm) ||
    !/^(?:is|are|was|were)$/.test(tokens[i + 2]!.norm)
  )
    return
  const at = /^(?:the|a|an)$/.test(tokens[i + 3]?.norm ?? '') ? i + 4 : i + 3
  if (at + 1 >= last || tokens[at]!.norm !== norm || tokens[at + 1]!.norm !== 'of') return
  return { message: 'same', last: at, data: { noun: text } }
}

/** `their allies, Western allies`. */
function corrected(tokens: readonly Token[], { last }: Sentence, i: number): Found {
  if (i + 5 > last) return
  const [noun, comma, adjective, again, next] = tokens.slice(i + 1, i + 6)
  if (comma?.text !== ',' || noun!.norm !== again?.norm || noun!.norm.length < 5) return
  if (adjective!.kind !== 'word' || (next && next.kind !== 'punctuation')) return
  return { message: 'corrected', last: i + 4, data: { noun: noun!.text } }
}
