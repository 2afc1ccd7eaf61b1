import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'sentence/paragraph-length',
  summary: 'A paragraph too long for news',
  why: `News stands in short paragraphs, one idea in each, because it is read in narrow columns and on telephones: one or two sentences, and
for the lead a single one. Translated stories often keep the blocks of their source. Break before a new speaker or a new fact.

Switch it off for features, analysis and interviews.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'BBC News style guide', at: 'paragraphs' },
    { title: 'The Associated Press Stylebook', at: 'paragraphs' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {
    words: { type: 'integer', default: 100, min: 10, max: 1000, description: 'Limit, in words' },
    lead: { type: 'integer', default: 60, min: 10, max: 1000, description: 'Limit in the first paragraph, in words' }
  },
  messages: {
    long: 'Paragraph of {words} words (limit {limit}): break it where a new speaker or fact comes in'
  },
  examples: {
    bad: [
      {
        bad: '[[The road is shut. The mayor said it would be mended by May.]]',
        message: 'long',
        options: { lead: 10 }
      },
      {
        bad: 'The road is shut.\n\n[[The mayor said it would be mended by May. The council meets on Monday.]]',
        message: 'long',
        options: { words: 12 }
      },
      {
        bad: 'It rains.\n\n[["The road is shut," he said. "It will be mended by May, and then we shall see."]]',
        message: 'long',
        options: { words: 15 }
      }
    ],
    good: [
      { good: 'The road is shut. The mayor said it would be mended by May.' },
      { good: 'The road is shut.\n\nThe mayor said it would be mended by May.', options: { words: 10, lead: 10 } },
      { good: 'Road to port shut until May, says mayor of the town\n\nThe road is shut.', options: { lead: 10 } }
    ]
  },
  unit: 'paragraph',
  *check({ role, start, end, sentences }, { options }) {
    if (role !== 'lead' && role !== 'body') return
    const limit = role === 'lead' ? options.lead : options.words
    if (sentences.length < 2) return
    const words = sentences.reduce((sum, one) => sum + one.words, 0)
    if (words > limit) yield { message: 'long', start, end, data: { words, limit } }
  }
})
