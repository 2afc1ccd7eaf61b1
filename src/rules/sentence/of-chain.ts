import { ofChain, usualChain } from '../../copy/chains.ts'
import { isWithinLimits } from '../../copy/lengths.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'sentence/of-chain',
  summary: 'Three or more `of` in a chain',
  why: `Genitives stand in chains in Russian, Ukrainian and Arabic, and each becomes an \`of\` when they are translated one by one: *the head
of the department of health of the administration of the city*. The reader has to keep every noun until the last. Turn one into a
verb, another into a possessive or an adjective, and leave out what is understood: *the city’s health chief*.

News translated from Russian has thirty times as many of these chains as edited English news, which has one in 80,000 words.
\`Of\` that counts or measures (\`one of\`, \`thousands of\`) is no link. Overlong sentences are left to \`sentence/length\`, which
then names the chain. Names of offices are chains too: shorten them as English papers do, or switch the rule off for legal copy.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Joan Pinkham, The Translator’s Guide to Chinglish', at: 'noun plague' },
    { title: 'Pavel Palazhchenko, Moi nesistematicheskii slovar (My non-systematic dictionary)' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration'],
  options: {
    links: { type: 'integer', default: usualChain, min: 2, max: 10, description: 'From how many `of` on it is a chain' }
  },
  messages: {
    chain: 'Chain of {links} `of`: use a verb, a possessive or an adjective for one of them'
  },
  examples: {
    bad: [
      {
        bad: 'He met [[the head of the department of protection of health of the administration]] in May.',
        message: 'chain'
      },
      { bad: 'They spoke of [[the results of the meeting of the heads of the ministries]].', message: 'chain' },
      {
        bad: 'She was named [[Head of the Department of Roads of the Northern Region]] on Monday.',
        message: 'chain'
      },
      { bad: 'They spoke of [[the results of the meeting of ministers]].', message: 'chain', options: { links: 2 } }
    ],
    good: [
      { good: 'He met the head of the city’s health department in May.' },
      { good: 'One of the leaders of the party saw tens of thousands of people.' },
      { good: 'The loss of the ship, the fall of the mast, and the death of the captain were sung of.' },
      { good: 'The mayor of the town told the council about the closure of the road and the fate of the bridge.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === 'of',
  *check(sentence, { story, options }) {
    const chain = ofChain(story, sentence)
    if (!chain || chain.links < options.links || !isWithinLimits(story, sentence)) return
    const { tokens } = story
    const [start, end] = [tokens[chain.first]!.start, tokens[chain.last - 1]!.end]
    yield { message: 'chain', start, end, data: { links: chain.links } }
  }
})
