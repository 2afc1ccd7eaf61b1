import type { Quotation } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

const isSingle = ({ open }: Quotation) => open.family.endsWith('single')
const isDouble = ({ open }: Quotation) => open.family.endsWith('-double')

export default defineRule({
  id: 'quotes/primary-marks',
  summary: 'Single quotation marks where the story has double ones, or the reverse',
  why: `A story quotes with double marks or with single ones, and with the other kind inside. What most of its quotations have
is taken for right, when at least three do and they are four fifths; a house sets \`primary\`.

A note only, unless a house says otherwise: many papers put words and terms in single marks and speech in double ones.
Headlines, which often have single marks, are left alone.`,
  mqm: 'locale-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: quotation marks' },
    { title: 'The Economist Style Guide', at: 'inverted commas' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'caption'],
  options: {
    primary: {
      type: 'choice',
      choices: ['auto', 'double', 'single'],
      default: 'auto',
      description: 'The marks of a quotation that stands in no other; `auto` takes what most have'
    }
  },
  messages: {
    minority: '{Found} quotation marks, where {count} of {total} quotations in this story have {wanted} ones',
    style: '{Found} quotation marks: use {wanted} ones'
  },
  examples: {
    bad: [
      {
        bad: '"Yes," he said. "No," she said. "Perhaps," they said. "Who knows," I said. [[‘]]Never,’ we said.',
        message: 'minority'
      },
      {
        bad: '‘Yes,’ he said. ‘No,’ she said. ‘Perhaps,’ they said. ‘Who knows,’ I said. [["]]Never," we said.',
        message: 'minority'
      },
      { bad: 'The mayor said: [[‘]]It is open.’', message: 'style', options: { primary: 'double' } },
      { bad: 'The mayor said: [["]]It is open."', message: 'style', options: { primary: 'single' } }
    ],
    good: [
      { good: '"They said ‘no’," he said. "They left," she said. "It is late," he said.' },
      { good: '"Yes," he said. ‘No,’ she said.' },
      { good: 'The players\' union of the \'90s: "Yes," he said. "No," she said. "Perhaps," they said.' },
      { good: 'The mayor said: "It is open."', options: { primary: 'double' } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const outer = story.quotations.all.filter(
      (one) =>
        one.depth === 0 &&
        one.close &&
        !one.continues &&
        (isSingle(one) || isDouble(one)) &&
        /lead|body|caption/.test(one.paragraph.role)
    )
    const double = outer.filter(isDouble).length
    const total = outer.length
    const most = Math.max(double, total - double)
    const majority = most >= 3 && most * 5 >= total * 4 ? (double === most ? 'double' : 'single') : undefined
    const wanted = options.primary === 'auto' ? majority : options.primary
    if (!wanted) return
    for (const { open, ...one } of outer) {
      if (isDouble({ open, ...one }) === (wanted === 'double')) continue
      const Found = wanted === 'double' ? 'Single' : 'Double'
      const message = options.primary === 'auto' ? 'minority' : 'style'
      yield { message, start: open.start, end: open.end, data: { Found, wanted, count: most, total } }
    }
  }
})
