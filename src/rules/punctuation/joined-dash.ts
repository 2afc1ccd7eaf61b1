import { defineRule } from '../../core/rule.ts'

const pair = /(?<=[\p{L}\d"”)])(?:--|——)(?=[\p{L}"“(])/gu
const afterMark = /(?<=[.!?\p{L}]["”])-(?=\p{Lu})/gu
const site =
  /(?<=[\p{Ll}\d])-(?=(?:\p{Lu}\S* ){0,3}(?:\p{Lu}[\p{L}]*\.(?:com|net|org|info)|CNN|[\p{L}]+ (?:News|Network)|News|Xinhua)\.?$)/u

export default defineRule({
  id: 'punctuation/joined-dash',
  summary: 'Hyphens without spaces where a dash parts',
  why: `A hyphen makes one word of what it joins: \`the project--four lessons\`, \`"A new start"-Harbour News\`. Chinese sets its
long dash without spaces, and translation systems make hyphens of it.

False alarms: compounds with a quoted part and a capital (\`"Brexit"-Brussels\`) are rare; a house that writes \`--\` for a
dash on purpose switches this off.`,
  mqm: 'linguistic-conventions/typography',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: dashes' },
    { title: 'The Chicago Manual of Style', at: 'hyphens and dashes' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline', 'crosshead', 'caption', 'credit'],
  options: {},
  messages: {
    pair: 'Hyphens for a dash: use `{expected}`',
    mark: 'Hyphen for a dash after a quotation: use `{expected}`',
    site: 'Name of the site joined to the headline: delete it'
  },
  examples: {
    bad: [
      {
        bad: 'The port is a long project[[--]]four lessons from it.',
        message: 'pair',
        fixed: 'The port is a long project – four lessons from it.'
      },
      {
        bad: 'The mayor, "a friend of the port"[[-]]Harbour council said so.',
        message: 'mark',
        fixed: 'The mayor, "a friend of the port" – Harbour council said so.'
      },
      { bad: 'Mayor opens the bridge over the bay[[-]]Harbournews.com\n\nThe bridge is open.', message: 'site' }
    ],
    good: [
      { good: 'The port is a long project – four lessons from it.' },
      { good: 'The "no"-vote and the well-known mid-May talks with Coca-Cola.' },
      { good: 'Mayor meets ex-CNN host\n\nThe pro-Xinhua paper and Wi-Fi makers met.' },
      { good: 'Call `calque --fix` or see https://example.org/a--b for more.' }
    ]
  },
  unit: 'paragraph',
  *check({ start: from, end: to, role, index }, { story }) {
    const prose = story.text.slice(from, to)
    if (!/--|——|["”]-/.test(prose) && !(index === 0 || role === 'headline')) return
    const isProse = (at: number) => story.tokens[story.tokenAt(at)]?.kind !== 'opaque'
    for (const [message, pattern] of [
      ['pair', pair],
      ['mark', afterMark]
    ] as const)
      for (const { 0: found, index } of prose.matchAll(pattern)) {
        const start = from + index
        const end = start + found.length
        if (isProse(start)) yield { message, start, end, fix: { edits: [{ start, end, text: ' – ' }], safe: false } }
      }
    const found = role === 'headline' || index === 0 ? site.exec(prose) : undefined
    if (found) yield { message: 'site', start: from + found.index, end: from + found.index + 1 }
  }
})
