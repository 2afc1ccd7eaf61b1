import type { MarkFamily, Quotation } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const other: Partial<Record<MarkFamily, readonly [string, string]>> = {
  'straight-double': ["'", "'"],
  'curly-double': ['‘', '’'],
  'straight-single': ['"', '"'],
  'curly-single': ['“', '”']
}

export default defineRule({
  id: 'quotes/nested-marks',
  summary: 'The same marks for a quotation inside a quotation',
  why: `Inside double marks a quotation has single ones, inside single marks double ones. With the same marks at both levels
the reader takes the inner mark for the end of the speech.

False alarms: a quotation whose own closing mark was lost, so that the next one seems to stand inside it; longer
quotations than a sentence or so are not looked into for that.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: quotation marks' },
    { title: 'The Chicago Manual of Style', at: 'quotations within quotations' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    same: 'The same marks inside as outside: use `{wanted}` for the inner quotation'
  },
  examples: {
    bad: [
      {
        bad: '"He called the city’s plan [["]]a mistake" yesterday," she said.',
        message: 'same',
        fixed: '"He called the city’s plan \'a mistake\' yesterday," she said.'
      },
      {
        bad: '“The [[“]]Harbour Plan” works,” he said.',
        message: 'same',
        fixed: '“The ‘Harbour Plan’ works,” he said.'
      },
      {
        bad: '“It is what we call [[“]]green steel”, and it costs more.”',
        message: 'same',
        fixed: '“It is what we call ‘green steel’, and it costs more.”'
      }
    ],
    good: [
      { good: '"He called it \'a mistake\' yesterday," she said.' },
      { good: '‘He called it “a mistake”,’ she said.' },
      { good: '"We agreed," she said. "It is done."' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { all } = story.quotations
    let outer: Quotation | undefined
    for (const quotation of all) {
      const { open, close, depth, end } = quotation
      if (depth === 0) outer = quotation
      if (depth !== 1 || !outer?.close || !close || outer.open.family !== open.family || close.family !== open.family)
        continue
      const marks = other[open.family]
      if (!marks || outer.end < end || outer.end - outer.start > 400) continue
      const edits = [open, close].map((mark, i) => ({ start: mark.start, end: mark.end, text: marks[i]! }))
      // An apostrophe inside would end a single quotation.
      const safe = !/['’]/.test(story.text.slice(open.end, close.start))
      yield {
        message: 'same',
        start: open.start,
        end: open.end,
        data: { wanted: marks.join('') },
        fix: { edits, safe }
      }
    }
  }
})
