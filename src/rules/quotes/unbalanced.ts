import { defineRule, everywhere } from '../../core/rule.ts'

export default defineRule({
  id: 'quotes/unbalanced',
  summary: 'A quotation that is opened and not closed, or closed and not opened',
  why: `The reader cannot tell whose words end where. A quotation that goes on in the next paragraph stays open on purpose
when that paragraph begins with a fresh mark; feet, inches and apostrophes are no marks.

False alarms: copy that was cut in the middle of a quotation.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'quotation marks' },
    { title: 'The Chicago Manual of Style', at: 'quotations and dialogue' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    unclosed: 'Quotation opened by `{actual}` is never closed: add the closing mark',
    unopened: 'Quotation closed by `{actual}` was never opened: add the opening mark'
  },
  examples: {
    bad: [
      { bad: '[["]]We have contacts, the minister said on Monday.', message: 'unclosed' },
      { bad: 'The [[“]]Plan proposes an upgrade of the bridge.', message: 'unclosed' },
      { bad: 'We have contacts,[["]] the minister said on Monday.', message: 'unopened' },
      { bad: '[["]]We will build the bridge.\n\nThe mayor spoke at the site on Monday.', message: 'unclosed' }
    ],
    good: [
      { good: '"We have contacts," the minister said on Monday.' },
      { good: '"We will build the bridge.\n\n"We will build the road too," the mayor said.' },
      { good: "The guard, 6'2\" tall, worked for the players' union in the '90s." },
      { good: "The mayor said: \"They call it the 'people's bridge'.\"" }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const mark of story.quotations.unpaired) {
      yield { message: mark.side === 'open' ? 'unclosed' : 'unopened', start: mark.start, end: mark.end }
    }
  }
})
