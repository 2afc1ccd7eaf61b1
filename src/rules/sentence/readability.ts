import { automatedReadability } from 'automated-readability'
import { colemanLiau } from 'coleman-liau'
import { flesch } from 'flesch'
import { gunningFog } from 'gunning-fog'
import retextReadability from 'retext-readability'
import { smogFormula } from 'smog-formula'
import { spacheFormula } from 'spache-formula'
import { syllable } from 'syllable'
import { type Processor, unified } from 'unified'
import { usualLimits } from '../../copy/lengths.ts'
import type { Sentence, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'
import { runOnSentence } from '../retext/run.ts'

/** Letters per word, for each year of age, below which no sentence was ever found hard. Nineteen in twenty are below. */
const lettersPerYear = 0.27
/** How many of the seven formulas must put a sentence past the age. */
const enough = 5
const processors = new Map<number, Processor>()

export default defineRule({
  id: 'sentence/readability',
  summary: 'A sentence that is hard to read, though not overlong',
  why: `Long words make a sentence hard before its length does. \`retext-readability\` gives the age at which readers should
follow a sentence, by seven formulas; this rule reports sentences that five of them put past \`age\`. It runs on sentences of at least \`words\` words that
\`sentence/length\` does not report already.

With the defaults it reports one sentence in 60,000 words of edited English news, about seventeen times as many in news
translated from Russian, and sixty times as many in news from Chinese.

False alarms: sentences full of long names, for the formulas know nothing of names.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'retext-readability', url: 'https://github.com/retextjs/retext-readability' },
    { title: 'European Commission, How to write clearly', at: 'be simple' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {
    age: { type: 'integer', default: 21, min: 10, max: 40, description: 'Age of the readers, in years' },
    words: { type: 'integer', default: 22, min: 5, max: 100, description: 'Shorter sentences are not measured' },
    most: {
      type: 'integer',
      default: usualLimits.body,
      min: 5,
      max: 500,
      description: 'Longer sentences are left to `sentence/length`'
    }
  },
  messages: {
    hard: 'Hard to read, by {count} of 7 formulas: use shorter words or two sentences'
  },
  examples: {
    bad: [
      {
        bad: '[[Representatives of international organizations participating in multilateral consultations in neighbouring municipalities emphasized the unconditional implementation of comprehensive humanitarian infrastructure rehabilitation programmes notwithstanding administrative complications.]]',
        message: 'hard'
      },
      {
        bad: '[[The municipal administration considered alternative transportation arrangements for residents.]]',
        message: 'hard',
        options: { words: 8, age: 16 }
      },
      {
        bad: '[[Environmental organizations participating in consultations criticized administrative complications affecting rehabilitation.]]',
        message: 'hard',
        options: { words: 10, most: 12 }
      }
    ],
    good: [
      {
        good: 'The town will find other ways to get people to work while the road is shut, the mayor told the council on Monday at noon.'
      },
      { good: 'Environmental organizations criticized administrative complications.' },
      {
        good: 'Representatives of international organizations participating in multilateral consultations emphasized rehabilitation.',
        options: { words: 5, most: 8 }
      }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story, options }) {
    if (sentence.words < options.words || sentence.words > options.most) return
    if (lettersPerWord(story, sentence) < options.age * lettersPerYear) return
    if (mostPast(options.age, story, sentence) < enough) return
    for (const { message } of runOnSentence(processorFor(options.age), story, sentence)) {
      const count = /(\d+) out of/.exec(message.reason)?.[1] ?? 7
      yield { message: 'hard', start: sentence.start, end: sentence.end, data: { count } }
    }
  }
})

function lettersPerWord({ tokens }: Story, { first, last, words }: Sentence): number {
  let letters = 0
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'word') letters += tokens[i]!.text.length
  return letters / words
}

/**
 * How many of the formulas can put the sentence past the age. The two that look words up in long lists, one by one, are
 * where the plugin's time goes: Spache is given no familiar word here, and Dale–Chall is taken to be past it.
 */
function mostPast(age: number, { tokens }: Story, { first, last }: Sentence): number {
  let [word, letter, syllables, polysillabicWord, complexPolysillabicWord] = [0, 0, 0, 0, 0]
  for (let i = first; i < last; i++) {
    const { kind, text, norm } = tokens[i]!
    if (kind === 'punctuation' || kind === 'symbol') continue
    const count = syllablesOf(norm)
    word++
    letter += text.length
    syllables += count
    if (count < 3) continue
    polysillabicWord++
    if (text.charCodeAt(0) === norm.charCodeAt(0)) complexPolysillabicWord++
  }
  const counts = {
    sentence: 1,
    word,
    letter,
    character: letter,
    syllable: syllables,
    polysillabicWord,
    complexPolysillabicWord,
    unfamiliarWord: word
  }
  const grades = [automatedReadability, colemanLiau, gunningFog, spacheFormula].map((formula) => formula(counts))
  const ages = [
    ...grades.map((grade) => Math.round(grade + 5)),
    20 - Math.floor(flesch(counts) / 10),
    Math.ceil(Math.sqrt(smogFormula(counts)) + 2.5),
    Number.POSITIVE_INFINITY
  ]
  return ages.filter((one) => one > age).length
}

/** So many words are remembered. */
const vocabulary = 20_000
const known = new Map<string, number>()

function syllablesOf(norm: string): number {
  let count = known.get(norm)
  if (count === undefined) {
    if (known.size >= vocabulary) known.clear()
    count = syllable(norm)
    known.set(norm, count)
  }
  return count
}

function processorFor(age: number): Processor {
  let processor = processors.get(age)
  if (!processor) {
    processor = unified()
      .use(retextReadability, { age, threshold: enough / 7, minWords: 1 })
      .freeze() as unknown as Processor
    processors.set(age, processor)
  }
  return processor
}
