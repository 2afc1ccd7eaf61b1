import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'quotes/fresh-mark',
  summary: 'A quotation that goes on in a new paragraph without a fresh mark',
  why: `When a quotation runs over several paragraphs, each begins with a mark and only the last ends with one: the reader who
starts at the second paragraph must see that someone is speaking. Without it the words look like the reporter's own.

Copy that was split into sentences, one a paragraph, has lost these marks with its paragraphs: join them first.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: quotation marks' },
    { title: 'The Chicago Manual of Style', at: 'quotations of several paragraphs' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    fresh: 'The quotation goes on here: begin the paragraph with an opening mark'
  },
  examples: {
    bad: [
      {
        bad: '"We will build the road.\n\n[[It]] will open in May," the mayor said.',
        message: 'fresh',
        fixed: '"We will build the road.\n\n"It will open in May," the mayor said.'
      },
      {
        bad: 'The mayor said: “The road is old.\n\n[[Nobody]] uses it.”',
        message: 'fresh',
        fixed: 'The mayor said: “The road is old.\n\n“Nobody uses it.”'
      },
      {
        bad: '"We asked the port.\n\n[[Then]] we asked the city.\n\nThey never replied," she said. She left.',
        message: 'fresh',
        fixed: '"We asked the port.\n\n"Then we asked the city.\n\n"They never replied," she said. She left.'
      }
    ],
    good: [
      { good: '"We will build the road.\n\n"It will open in May," the mayor said.' },
      { good: '"We will build the road," the mayor said.\n\nIt will open in May.' },
      { good: '"We will build the road.\n\nThe mayor left for the port on Monday.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { tokens, paragraphs, quotations } = story
    for (const { open, close, continues, paragraph } of quotations.all) {
      if (!continues || !close || open.paragraph === paragraph) continue
      const text = open.family === 'curly-double' ? '“' : open.family === 'straight-double' ? '"' : undefined
      if (text === undefined) continue
      // Every paragraph of the speech lacks its mark: one finding, at the first.
      const lacking = paragraphs.slice(open.paragraph.index + 1, paragraph.index + 1)
      const { start, end } = tokens[lacking[0]!.first]!
      const edits = lacking.map((one) => ({ start: one.start, end: one.start, text }))
      yield { message: 'fresh', start, end, fix: { edits, safe: false } }
    }
  }
})
