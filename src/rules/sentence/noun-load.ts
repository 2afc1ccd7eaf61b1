import { isHeavy, nounLoad, ofChain, usualChain, usuallyHeavy } from '../../copy/chains.ts'
import { isList, isWithinLimits } from '../../copy/lengths.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'sentence/noun-load',
  summary: 'A sentence that hangs its facts on nouns',
  why: `Languages that build sentences of nouns in the genitive, Russian above all, leave their mark as \`the … of the …\`: *the decision
of the council on the closure of the road to the port*. Six or more \`the\`, four or more \`of\`, or eight of both, in a sentence of
no more than usual length mean that verbs would say it in fewer words, or that it wants to be two: *the council decided to close
the port road*.

Edited English news has one such sentence in 12,000 words; news translated from Russian thirteen times as many.
\`Of\` that counts or measures (\`one of the\`, \`thousands of\`) is not counted. Sentences that are mostly quotation are left
alone, and overlong ones to \`sentence/length\`, which then names the load.

False alarms: teams, parties and places whose names take \`the\`.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Joan Pinkham, The Translator’s Guide to Chinglish', at: 'noun plague' },
    { title: 'European Commission, How to write clearly', at: 'use verbs, not nouns' },
    { title: 'Pavel Palazhchenko, Moi nesistematicheskii slovar (My non-systematic dictionary)' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {
    articles: {
      type: 'integer',
      default: usuallyHeavy.articles,
      min: 2,
      max: 100,
      description: 'So many `the` are too many'
    },
    ofs: { type: 'integer', default: usuallyHeavy.ofs, min: 2, max: 100, description: 'So many `of` are too many' },
    together: {
      type: 'integer',
      default: usuallyHeavy.together,
      min: 2,
      max: 200,
      description: 'So many of both are too many'
    },
    words: { type: 'integer', default: 24, min: 5, max: 100, description: 'Shorter sentences are left alone' }
  },
  messages: {
    heavy: 'Sentence of {words} words with {articles} `the` and {ofs} `of`: say it with verbs, or split it'
  },
  examples: {
    bad: [
      {
        bad: 'It rains.\n\n[[The head of the department of roads informed the residents of the village that the repair of the bridge and the closure of the road would start on the same day.]]',
        message: 'heavy'
      },
      {
        bad: 'It rains.\n\n[[In the course of the talks the sides noted the role of the commission, the growth of trade and the fulfilment by the ministries of their plans on schedule.]]',
        message: 'heavy'
      },
      {
        bad: 'It rains.\n\n[[The mayor saw the end of a house, the roof of a mill and one side of one wall of a tower.]]',
        message: 'heavy',
        options: { words: 10, ofs: 4, articles: 10, together: 12 }
      },
      {
        bad: 'It rains.\n\n[[The mayor told the council that the road and the bridge are shut.]]',
        message: 'heavy',
        options: { words: 10, articles: 4 }
      },
      {
        bad: 'It rains.\n\n[[The mayor saw the end of a house, the roof of a mill and the road.]]',
        message: 'heavy',
        options: { words: 10, together: 6 }
      }
    ],
    good: [
      {
        good: 'The head of roads told villagers on Monday that his men would start to repair the bridge next week and would close the port road while they did so.'
      },
      {
        good: 'One of the men and some of the women said thousands of people, two of them in boats, had seen part of a ship near one of the harbours.'
      },
      {
        good: '"The head of the department of roads told the residents of the village about the start of the repair of the bridge and the closure of the road," he said.'
      },
      { good: 'The mayor of the town told the council of the closure of the road to the port.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story, options }) {
    if (sentence.words < options.words) return
    const load = nounLoad(story, sentence)
    if (!isHeavy(load, options)) return
    if (!isWithinLimits(story, sentence) || isList(story, sentence)) return
    if ((ofChain(story, sentence)?.links ?? 0) >= usualChain) return
    yield { message: 'heavy', start: sentence.start, end: sentence.end, data: { words: sentence.words, ...load } }
  }
})
