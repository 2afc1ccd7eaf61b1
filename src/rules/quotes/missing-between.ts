import { defineRule, everywhere } from '../../core/rule.ts'

export default defineRule({
  id: 'quotes/missing-between',
  summary: 'Two quotations with nothing between them',
  why: `One quoted term follows another and no comma, no *and*, no word parts them: an enumeration lost its marks, as happens
to the Chinese \`、\`, which is no comma. Sentences of speech that collide are another rule: \`quotes/adjacent\`.

False alarms: none known.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Chicago Manual of Style', at: 'quotation marks in relation to other punctuation' },
    { title: 'European Commission, English Style Guide', at: 'comma' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    nothing: 'Nothing between two quotations: add the comma or the “and” that is missing'
  },
  examples: {
    bad: [
      { bad: 'The city has an "air plan[[" "]]river plan" and a budget.', message: 'nothing' },
      { bad: 'They signed the “Road Pact[[” “]]Port Pact” on Monday.', message: 'nothing' },
      { bad: 'The films "Red Cliff[[""]]Harbour" and "Bay" won.', message: 'nothing' }
    ],
    good: [
      { good: 'The city has an "air plan", "river plan" and a budget.' },
      { good: '"We left." "Why?" she asked.' },
      { good: '"He called it \'a mess\'," she said. "It was."' }
    ]
  },
  unit: 'story',
  *check({ quotations: { all }, text }) {
    for (let i = 1; i < all.length; i++) {
      const [one, other] = [all[i - 1]!, all[i]!]
      if (!one.close || !other.close || one.depth > 0 || other.depth > 0 || one.paragraph !== other.paragraph) continue
      if (one.open.family.endsWith('single') || one.open.family !== other.open.family || other.start - one.end > 3)
        continue
      if (text.slice(one.end, other.start).trim() !== '' || /[.,!?…;:—–-]/.test(text[one.close.start - 1]!)) continue
      if (/^[.,!?…]/.test(text.slice(other.open.end).trimStart())) continue
      yield { message: 'nothing', start: one.close.start, end: other.open.end }
    }
  }
})
