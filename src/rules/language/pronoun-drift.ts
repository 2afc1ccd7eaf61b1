import { beginsUpper } from '../../copy/capitals.ts'
import { adjectiveOf } from '../../copy/countries.ts'
import type { Sentence, Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const bodies = wordSet(`
  company ministry agency commission committee country bank firm organisation organization state nation corporation university
  department airline publisher manufacturer retailer plant factory embassy regulator operator institute museum holding enterprise
  kingdom republic consulate parliament municipality`)
const capitals = wordSet(
  'moscow beijing washington kyiv kiev london paris berlin brussels tehran ankara tokyo seoul minsk warsaw delhi'
)
/** Verbs in the singular: the body is one. */
const singular = wordSet(`
  has is was plans intends wants believes considers says continues hopes expects refuses remains seeks needs keeps uses offers
  supports regards sees makes holds defends protects pursues`)
/** Others whom `their` may mean. */
const people = wordSet(`
  people children men women staff police family team couple crew public everyone everybody anyone anybody someone those many both
  all some others these they them each other and who which that whose where media data cattle troops forces`)
const hers = wordSet(
  'people citizens neighbours neighbors allies army troops interests borders territory economy history independence sons fleet enemies partners'
)
const reach = 10

export default defineRule({
  id: 'language/pronoun-drift',
  summary: 'A company or country that is one thing in its verb and several in its pronoun',
  why: `*The company has … their staff*: one body or many? British and American houses answer differently, but each keeps to its answer within a
sentence. And a country is *it*: *Russia and her neighbours* is Russian grammar, or an old book.

Sentences that name anybody else whom *their* may mean are left alone.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'collective nouns' },
    { title: 'The Economist Style Guide', at: 'singular or plural; countries' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline', 'caption'],
  quotedLower: true,
  options: {},
  messages: {
    number: '`{body}` is one thing in `{verb}` and several in `{actual}`: use `{expected}`',
    gender: 'A country is no woman: use `its` for `{actual}`'
  },
  examples: {
    bad: [
      {
        bad: 'The company has to pay [[their]] bills by May.',
        message: 'number',
        fixed: 'The company has to pay its bills by May.'
      },
      {
        bad: 'Moscow is ready to defend [[their]] interests.',
        message: 'number',
        fixed: 'Moscow is ready to defend its interests.'
      },
      {
        bad: 'Poland and [[her]] allies met in Gdansk.',
        message: 'gender',
        fixed: 'Poland and its allies met in Gdansk.'
      }
    ],
    good: [
      { good: 'The company has to pay its bills by May, and the firm are paying their own.' },
      { good: 'The company has told residents to pay their bills.' },
      { good: 'The bank is where people keep their money.' },
      { good: 'She left Poland and her friends. Poland is her home.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === 'their' || norm === 'her',
  *check(sentence, { story }) {
    const { tokens } = story
    for (let i = sentence.first; i < sentence.last; i++) {
      const { norm, start, end, text } = tokens[i]!
      if (norm === 'her' && isHers(tokens, sentence, i))
        yield { message: 'gender', start, end, ...fixOf(story.quotationAt(start, end) !== undefined, start, end) }
      if (text !== 'their') continue
      const verb = verbBefore(tokens, sentence, i)
      if (verb === undefined) continue
      yield {
        message: 'number',
        start,
        end,
        data: { body: tokens[verb - 1]!.text, verb: tokens[verb]!.text, expected: 'its' },
        ...fixOf(story.quotationAt(start, end) !== undefined, start, end)
      }
    }
  }
})

function fixOf(quoted: boolean, start: number, end: number) {
  return quoted ? {} : { fix: { edits: [{ start, end, text: 'its' }], safe: false } }
}

const isCountry = ({ text, norm }: Token) => beginsUpper(text) && (adjectiveOf.has(norm) || capitals.has(norm))

/** `Poland and her allies`, where the sentence has nobody else to whom `her` could belong. */
function isHers(tokens: readonly Token[], { first, last }: Sentence, i: number): boolean {
  if (i - 2 < first || i + 1 >= last || !hers.has(tokens[i + 1]!.norm)) return false
  if (!/^(?:and|with|for|against|or)$/.test(tokens[i - 1]!.norm) || !isCountry(tokens[i - 2]!)) return false
  return tokens.slice(first, i - 2).every(({ text, norm }, k) => (k === 0 || !beginsUpper(text)) && norm !== 'she')
}

/** The verb in the singular, right after a body, that is all that `their` can belong to. */
function verbBefore(tokens: readonly Token[], { first }: Sentence, i: number): number | undefined {
  for (let at = i - 1; at > Math.max(first, i - reach); at--) {
    const { norm, kind, text } = tokens[at]!
    if (singular.has(norm)) return isBody(tokens, first, at - 1) ? at : undefined
    const isPlural = /[^su]s$/.test(norm) || people.has(norm)
    if (kind === 'punctuation' || isPlural || (beginsUpper(text) && kind === 'word')) return
  }
  return
}

function isBody(tokens: readonly Token[], first: number, at: number): boolean {
  const noun = tokens[at]!
  if (isCountry(noun)) return at === first || tokens[at - 1]!.kind === 'punctuation'
  if (!bodies.has(noun.norm)) return false
  const before = tokens.slice(Math.max(first, at - 3), at).map(({ norm }) => norm)
  return (
    before.some((norm) => /^(?:the|this|each|every)$/.test(norm)) &&
    !before.some((norm) => /^(?:of|in|for|and)$/.test(norm))
  )
}
