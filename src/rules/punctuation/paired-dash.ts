import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'punctuation/paired-dash',
  summary: 'Three or more dashes in one sentence',
  why: `Two dashes hold an insertion. With a third the reader cannot tell what is inserted into what; often one of them stands
for a colon, a comma or a verb of the source language. A note only.

Left alone: dashes in figures and lists of results.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Economist Style Guide', at: 'dashes' },
    { title: 'The Chicago Manual of Style', at: 'hyphens and dashes' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    many: '{count} dashes in one sentence: two hold an insertion, put commas or a full stop for the others'
  },
  examples: {
    bad: [
      { bad: 'The mayor – tall [[–]] thin – left the port town.', message: 'many' },
      { bad: 'The road — the old one — was shut [[—]] it was late — and empty.', message: 'many' },
      { bad: 'He asked - twice [[-]] for the plan - and for the map.', message: 'many' }
    ],
    good: [
      { good: 'The mayor – tall and thin – left the town.' },
      { good: 'The mayor – who was late – left. The road – the old one – was shut.' },
      { good: 'Port – 3, Town – 1, Bay – 2, Hill – 0.' },
      { good: 'The well-known, long-lost, half-open door shut.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => /^[-–—]{1,2}$/.test(norm),
  *check({ first, last }, { story }) {
    const { tokens } = story
    const dashes = []
    for (let i = first + 1; i + 1 < last; i++) {
      const { text, spaced } = tokens[i]!
      if (!spaced || !/^[-–—]{1,2}$/.test(text) || !tokens[i + 1]!.spaced) continue
      if (tokens[i + 1]!.kind === 'number' || tokens[i - 1]!.kind === 'number' || tokens[i + 1]!.kind === 'punctuation')
        return
      dashes.push(tokens[i]!)
    }
    if (dashes.length < 3) return
    const { start, end } = dashes.length === 3 ? dashes[1]! : dashes[2]!
    yield { message: 'many', start, end, data: { count: dashes.length } }
  }
})
