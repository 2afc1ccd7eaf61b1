import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'quotes/adjacent',
  summary: 'Two quoted sentences of speech collide',
  why: `\`… said one. "…" "…"\`: the reader takes the second for another speaker. Either it is one speech, and the marks
between go, or a speaker is missing. A note only, for paragraphs of one speech are often run together when copy is stored.

Left alone: quoted terms in a row, and quotations in different paragraphs.`,
  mqm: 'style/awkward',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'quotation marks' },
    { title: 'The Associated Press Stylebook', at: 'quotations in the news' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    collide: 'Two quotations collide: run them together or say who speaks'
  },
  examples: {
    bad: [
      {
        bad: 'They saw a change in the "mood of the port[[." "]]This is only the start," the mayor said.',
        message: 'collide'
      },
      { bad: '"We left on Monday[[." "]]Why?" she asked.', message: 'collide' },
      { bad: 'The mayor said: "It is open[[." - "]]It will stay open."', message: 'collide' }
    ],
    good: [
      { good: 'They saw a change in mood. "This is only the start," the mayor said. "We go on."' },
      { good: 'The city has an "air plan", "river plan" and a budget.' },
      { good: '"We left on Monday."\n\n"Why?" she asked.' }
    ]
  },
  unit: 'story',
  *check({ quotations: { all }, text }) {
    for (let i = 1; i < all.length; i++) {
      const [one, other] = [all[i - 1]!, all[i]!]
      if (!one.close || !other.close || one.depth > 0 || other.depth > 0 || one.paragraph !== other.paragraph) continue
      if (one.open.family.endsWith('single') || other.start - one.end > 5) continue
      const gap = text.slice(one.end, other.start)
      const ended = /[.!?…]$/.test(text.slice(one.start, one.close.start)) || /^[.!?]/.test(gap)
      if (!ended || !/^[.!?]?\s+(?:[-–—]\s*)?$/.test(gap)) continue
      const inside = /[.!?…]/.test(text[one.close.start - 1]!)
      yield { message: 'collide', start: one.close.start - (inside ? 1 : 0), end: other.open.end }
    }
  }
})
