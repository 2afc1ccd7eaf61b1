import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'punctuation/ellipsis-form',
  summary: 'Three dots at the end of a sentence of narration',
  why: `Three dots mean that words were left out of a quotation. At the end of a reporter's own sentence they are a raised
eyebrow: Russian and Chinese copy ends paragraphs with them, news in English ends with a full stop. A note only. Runs of
two, four or six dots are \`punctuation/doubled-marks\`.

Left alone: quotations, headlines, and dots in the middle of a sentence.`,
  mqm: 'style/register',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'ellipsis' },
    { title: 'The Chicago Manual of Style', at: 'ellipses' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {},
  messages: {
    trailing: 'Unexpected `{actual}`, use `{expected}`: narration ends its sentences'
  },
  examples: {
    bad: [
      {
        bad: 'The mayor left the port in a hurry[[…]]',
        message: 'trailing',
        fixed: 'The mayor left the port in a hurry.'
      },
      {
        bad: 'The mayor left[[...]]\n\nNobody followed.',
        message: 'trailing',
        fixed: 'The mayor left.\n\nNobody followed.'
      },
      { bad: 'The mayor left [[…]] The port closed.', message: 'trailing', fixed: 'The mayor left. The port closed.' }
    ],
    good: [
      { good: '"We waited … and then left …" the mayor said.' },
      { good: 'The mayor left in a hurry.' },
      { good: 'The mayor … left … and came back.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === '…' || norm === '...',
  *check({ last, first }, { story }) {
    const { tokens } = story
    const dots = tokens[last - 1]!
    const previous = tokens[last - 2]
    if ((dots.text !== '…' && dots.text !== '...') || last - first < 3 || previous?.kind !== 'word') return
    const { start, end } = dots
    const edits = [{ start: previous.end, end, text: '.' }]
    yield { message: 'trailing', start, end, data: { expected: '.' }, fix: { edits, safe: false } }
  }
})
