import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'punctuation/emotional-marks',
  summary: 'Exclamation marks and doubled question marks in narration',
  why: `A reporter does not shout. An exclamation mark in narration is comment, and \`?!\` two of them. A note only: columns and
reports from the stands may.

Left alone: quotations, headlines, and names such as Yahoo!, in which the mark does not end the sentence.`,
  mqm: 'style/register',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'exclamation marks' },
    { title: 'Guardian and Observer style guide', at: 'exclamation marks' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {},
  messages: {
    mark: 'Emotional mark `{actual}` in narration: say it plainly'
  },
  examples: {
    bad: [
      { bad: 'And this is only the beginning[[!]]', message: 'mark' },
      { bad: 'Who would have thought so[[?!]] Nobody in the port.', message: 'mark' },
      { bad: 'The bridge is open[[!!!]] Traffic was light.', message: 'mark' }
    ],
    good: [
      { good: 'Officials expect more. "Never!" the mayor said.' },
      { good: 'Shares of Yahoo! rose on Monday, and Jeopardy! went on.' },
      { good: 'Is it open? The mayor did not say.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => /^[?!]*!$|^\?{2,}$|^!\?$/.test(norm),
  *check({ first, last }, { story }) {
    const { tokens } = story
    const mark = tokens[last - 1]!
    if (last - first < 4 || !/^[?!]*!$|^\?{2,}$|^!\?$/.test(mark.text)) return
    let from = last - 1
    while (from - 1 > first && /^[?!]+$/.test(tokens[from - 1]!.text) && !tokens[from]!.spaced) from--
    yield { message: 'mark', start: tokens[from]!.start, end: mark.end }
  }
})
