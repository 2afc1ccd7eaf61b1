import { defineRule, everywhere } from '../../core/rule.ts'

export default defineRule({
  id: 'language/whitespace',
  summary: 'More than one space between two words, or a tab',
  why: `Runs of spaces, no-break spaces and tabs come from layout programs, typewriter habits and cut-and-paste. They make holes in the line, and searches
miss what is parted by them. One space parts words, and sentences too, unless the house keeps the habit of two (so those are reported on request only: edited
native news has 0.04 in 1,000 words).

What a browser or a Markdown renderer folds away by itself is not reported, nor are the columns of a table and the indents of lines.`,
  mqm: 'design-and-markup/markup',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'a single space after a sentence' },
    { title: 'The Chicago Manual of Style', at: 'one space between sentences' }
  ],
  severity: 'info',
  confidence: 'high',
  where: everywhere,
  options: {
    sentences: { type: 'boolean', default: false, description: 'Whether two spaces between sentences are reported too' }
  },
  messages: {
    run: '{count} white-space characters before `{word}`: one space is enough'
  },
  examples: {
    bad: [
      { bad: 'The road[[\u00a0\u00a0]]is shut.', message: 'run', fixed: 'The road is shut.' },
      {
        bad: 'The road is shut.[[\u00a0\u00a0]]It opens in May.',
        message: 'run',
        fixed: 'The road is shut. It opens in May.',
        options: { sentences: true }
      },
      { bad: 'He said: "The[[\u2003\u00a0]]road is shut."', message: 'run', fixed: 'He said: "The road is shut."' }
    ],
    good: [
      { good: 'The road is shut. It opens in May.' },
      { good: 'The road is shut on 5\u00a0May, at 10\u202f000 cars an hour.' },
      { good: 'The road\nis shut.' },
      { good: 'The road is shut.\u00a0 It opens in May.' }
    ]
  },
  unit: 'paragraph',
  *check({ first, last, role, sentences }, { story: { text, tokens }, options }) {
    if (role === 'cell') return
    const openers = options.sentences ? undefined : new Set(sentences.map((sentence) => sentence.first))
    for (let i = first + 1; i < last; i++) {
      const [start, end] = [tokens[i - 1]!.end, tokens[i]!.start]
      if (end - start < 2 && text.charCodeAt(start) !== tab) continue
      if (end === start || openers?.has(i) || !/^[^\S\r\n]+$/.test(text.slice(start, end))) continue
      const fix = { edits: [{ start, end, text: ' ' }], safe: true }
      yield { message: 'run', start, end, data: { count: end - start, word: tokens[i]!.text }, fix }
    }
  }
})

const tab = 9
