import { foreignLanguageOf } from '../../copy/function-words.ts'
import { defineRule } from '../../core/rule.ts'

const fewest = 5

export default defineRule({
  id: 'residue/untranslated-sentence',
  summary: 'A sentence left in another language that is written in Latin letters',
  why: `A line of German or French in the middle of the story was skipped by the translator or lost by the program. The
small words give it away: four of them or more, and hardly an English one. Sentences of fewer than five words and
quotations are left alone: a paper may quote a motto in its own language and translate it behind.

Known false alarms: a list of foreign titles outside quotation marks.`,
  mqm: 'accuracy/untranslated',
  sources: [{ title: 'MQM core typology', at: 'accuracy: untranslated', url: 'https://themqm.org' }],
  severity: 'error',
  confidence: 'medium',
  where: ['narration', 'headline', 'crosshead', 'caption'],
  options: {},
  messages: {
    sentence: 'Sentence in {language}: translate it'
  },
  examples: {
    bad: [
      { bad: 'The road is closed. [[Die Straße ist seit dem Morgen für den Verkehr gesperrt.]]', message: 'sentence' },
      { bad: '[[La route est fermée depuis ce matin pour les travaux.]]', message: 'sentence' },
      { bad: '[[El puente se abrió en mayo con una fiesta para los vecinos.]]', message: 'sentence' }
    ],
    good: [
      { good: 'He read Le Monde, La Repubblica, El País and Die Zeit on the Rue de la Paix in Paris.' },
      { good: '"Liberté, égalité, fraternité est la devise de la France," he said.' },
      { good: 'Les Misérables. Que será, será. Dolce far niente. Vini, vidi, vici.' },
      { good: 'Van der Poel beat Van Aert and De Bruyne met Di Maria.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story }) {
    if (sentence.words < fewest) return
    const language = foreignLanguageOf(story.tokens, sentence.first, sentence.last)
    if (language === undefined || story.quotationAt(sentence.start, sentence.end)) return
    yield { message: 'sentence', start: sentence.start, end: sentence.end, data: { language } }
  }
})
