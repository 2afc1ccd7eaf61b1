import { beginsUpper } from '../../copy/capitals.ts'
import { offices } from '../../copy/offices.ts'
import type { Sentence, Story, Token } from '../../copy/story.ts'
import { irregularParticiples } from '../../copy/verb-groups.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

/** Past forms that are no participles. */
const pastOnly = wordSet(`
  was were did gave took went came spoke began rose fell broke became knew saw wrote drove chose stole threw grew ate ran sang
  drank swam shook woke flew withdrew arose overtook underwent forbade showed hid`)
/** Pasts of verbs without an object: no passive is made of them. */
const intransitive = wordSet(`
  occurred responded arrived died happened reacted apologised apologized appeared disappeared exploded resigned returned complained
  commented replied continued decided refused promised survived laughed agreed participated spoke worked lived joked hinted
  collapsed emerged vowed pledged testified insisted boasted
  declined managed`)
/** Pasts that are participles too, and in their passive may have an object all the same: `denied a visa`, `named the best`. */
const twofold = wordSet(`
  denied awarded given named called offered handed fined jailed paid left told sent made granted refused asked shown taught
  promised guaranteed assigned allowed banned dubbed voted crowned elected appointed declared considered deemed charged ordered
  lent sold spared bought kept found rated ranked judged labelled labeled branded hailed set dealt hit`)
/** Other irregular pasts that are participles too. */
const irregular = wordSet('won held met lost led built brought bought sold sought taught caught heard felt thought')
/** They name somebody something: `called Smith the worst`. In the passive no name follows. */
const naming = wordSet('named called considered appointed elected declared')
const determiners = wordSet('a an the his her its their this these our')
const possessives = wordSet('his her its their')
/** The verb after these is not the headline's own. */
const subordinate = wordSet(`
  who which that what how why when where if as after before since while because until although whether whom whose`)
const time = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter`)
const aside = wordSet('i we my our you your')

export default defineRule({
  id: 'language/headline-form',
  summary: 'A headline told in the past, or about somebody whom only the story names',
  why: `Russian and Chinese headlines tell what happened in the past tense (*Путин объявил*); English ones tell it in the present: *Putin announces
40 new ships*, not *announced*. And *The expert assessed the role of vitamins* points at somebody whom the reader has not met: drop the article, or name the person.

Passives (*Four killed in crash*), headlines about the speaker and questions are left alone. Switch it off where the house writes headlines as
sentences.`,
  mqm: 'style/organizational-style',
  sources: [
    { title: 'Reuters, Handbook of Journalism', at: 'headlines' },
    { title: 'BBC News style guide', at: 'headlines' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['headline'],
  options: {},
  messages: {
    past: 'Past tense `{actual}` in a headline: use the present',
    perfect: 'Perfect tense `{actual}` in a headline: use the present, or the participle alone',
    unnamed: '`{actual}` is known to nobody yet: leave out the article, or give the name'
  },
  examples: {
    bad: [
      {
        bad: 'Mayor [[announced]] the opening of two bridges\n\nThe mayor of Ostrov opened two bridges on Monday.',
        message: 'past'
      },
      { bad: 'A fire [[broke]] out in a bakery\n\nA bakery burned in Ostrov on Monday, police said.', message: 'past' },
      {
        bad: 'Parades [[were]] held in all ports\n\nAll ports of the bay held parades on Sunday, the navy said.',
        message: 'past'
      },
      {
        bad: 'Two bridges [[have been opened]] in Ostrov\n\nThe mayor of Ostrov opened two bridges on Monday.',
        message: 'perfect'
      },
      {
        bad: '[[The biologist]] explains the causes of sleep\n\nAnna Orlova explained why people sleep on Monday.',
        message: 'unnamed'
      }
    ],
    good: [
      { good: 'Mayor opens two bridges\n\nThe mayor of Ostrov announced the opening of two bridges on Monday.' },
      { good: 'Two bridges opened in Ostrov\n\nThe mayor of Ostrov opened two bridges on Monday.' },
      { good: 'Four killed in bakery fire\n\nFour people died in a bakery in Ostrov on Monday.' },
      { good: 'Man denied a visa after he wrote to the king\n\nA man from Ostrov was denied a visa on Monday.' },
      { good: "'We were lucky': how a baker fled the fire\n\nA baker told of the fire in Ostrov on Monday." },
      { good: 'The mayor of Ostrov opens two bridges\n\nTwo bridges were opened on Monday.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) =>
    norm === 'the' ||
    pastOnly.has(norm) ||
    intransitive.has(norm) ||
    irregular.has(norm) ||
    /[a-z]{2}ed$/.test(norm) ||
    twofold.has(norm),
  *check(sentence, { story }) {
    if (sentence.paragraph.role !== 'headline') return
    const { tokens } = story
    const label = labelEnd(tokens, sentence)
    if (label !== undefined) {
      const { start } = tokens[sentence.first]!
      yield { message: 'unnamed', start, end: tokens[label - 1]!.end }
    }
    const verb = pastVerb(story, sentence)
    if (verb === undefined) return
    const { norm, start, end } = tokens[verb]!
    if (norm !== 'has' && norm !== 'have') yield { message: 'past', start, end }
    else {
      const participle = participleAfter(tokens, sentence, verb)
      if (participle) yield { message: 'perfect', start, end: participle.end }
    }
  }
})

/** The token after an opening `The biologist` that goes on with a verb. */
function labelEnd(tokens: readonly Token[], { first, last }: Sentence): number | undefined {
  if (tokens[first]!.text !== 'The' || first + 2 >= last) return
  const [noun, next] = [tokens[first + 1]!, tokens[first + 2]!]
  if (!offices.has(noun.norm) || noun.text !== noun.norm || next.kind !== 'word' || next.text !== next.norm) return
  return /(?:ed|[^s'u]s|told|said|spoke|gave)$/.test(next.norm) && !/^(?:is|was|as|has|does)$/.test(next.norm)
    ? first + 2
    : undefined
}

/** So many words are a sentence, whatever stands under it. */
const longest = 20

/** The participle of a perfect tense, in a headline that is short enough for one. */
function participleAfter(tokens: readonly Token[], { last, words }: Sentence, i: number): Token | undefined {
  if (words > longest) return
  let at = i + 1
  while (at < last && /^(?:been|also|already|now|just|again)$/.test(tokens[at]!.norm)) at++
  const token = at < last ? tokens[at]! : undefined
  return token && (/[a-z]{2}ed$/.test(token.norm) || irregularParticiples.has(token.norm)) ? token : undefined
}

/** The verb of the headline, if it is in the past or `has` or `have`: its index. */
function pastVerb(story: Story, { first, last }: Sentence): number | undefined {
  const { tokens } = story
  // `The year search became personal` names a time and tells nothing.
  if (tokens[last - 1]!.text === '?' || /^(?:year|day|night|moment|man|woman)$/.test(tokens[first + 1]?.norm ?? ''))
    return
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') {
      // What stands before a colon is whose words they are, or what they are about.
      if (token.text === ':') return
      continue
    }
    if (subordinate.has(token.norm) || aside.has(token.norm)) return
    if (i === first || token.text !== token.norm || story.quotationAt(token.start, token.end)) continue
    if (token.norm === 'has' || token.norm === 'have') return i
    if (
      /^(?:is|are|had|will|can|could|would|should|may|might|must|to|be|been|being|does|do|gets?|says?)$/.test(
        token.norm
      )
    )
      return
    if (isPast(tokens, i, last) && !isAttribute(tokens[i - 1]!)) return i
  }
  return
}

const isName = ({ text, norm }: Token) => beginsUpper(text) && !time.has(norm)

/** Whether a participle after this word belongs to a noun: `in collapsed buildings`. */
const isAttribute = ({ norm }: Token) =>
  determiners.has(norm) ||
  /^(?:of|in|on|at|for|to|from|by|with|over|after|and|or|against|about|under|near|as)$/.test(norm)

function isPast(tokens: readonly Token[], i: number, last: number): boolean {
  const { norm } = tokens[i]!
  if (pastOnly.has(norm)) return true
  const next = i + 1 < last ? tokens[i + 1]! : undefined
  if (intransitive.has(norm)) return next?.kind === 'word' && next.norm !== 'by'
  if (!/[a-z]{2}ed$/.test(norm) && !irregular.has(norm) && !twofold.has(norm)) return false
  if (next?.kind !== 'word') return false
  if (norm === 'told' && /^(?:about|how)$/.test(next.norm)) return true
  if (naming.has(norm) && isName(next))
    return tokens.slice(i + 2, i + 7).some((one) => /^(?:the|a|an|["“])$/.test(one.norm))
  if (twofold.has(norm)) return norm !== 'left' && norm !== 'set' && possessives.has(next.norm)
  if (determiners.has(next.norm)) return true
  // `helps raped Rwandan women`: another verb may stand before it.
  return isName(next) && !/^\p{Ll}.*s$/u.test(tokens[i - 1]!.text) && tokens[i + 2]?.text !== ','
}
