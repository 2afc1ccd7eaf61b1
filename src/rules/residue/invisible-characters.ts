import { defineRule, everywhere } from '../../core/rule.ts'

const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g
const anyInvisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/

export default defineRule({
  id: 'residue/invisible-characters',
  summary: 'Zero-width characters and soft hyphens inside the copy',
  why: `A zero-width space or a soft hyphen cannot be seen and still divides the word that it stands in: searches miss it,
spelling checkers balk, and it turns up as a box or a hyphen in the next system. It is pasted in from web pages and word
processors. The marks of direction that right-to-left text needs are left alone.

Allow soft hyphens with \`allowSoftHyphen\` where a site sets them on purpose.`,
  mqm: 'design-and-markup/character-encoding',
  sources: [
    { title: 'The Unicode Standard', at: 'special areas and format characters', url: 'https://www.unicode.org' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    allowSoftHyphen: { type: 'boolean', default: false, description: 'Allow soft hyphens' }
  },
  messages: {
    invisible: 'Invisible character ({code}): take it out'
  },
  examples: {
    bad: [
      { bad: 'The road[[\u200b]] is closed.', message: 'invisible', fixed: 'The road is closed.' },
      { bad: 'The admini[[\u00ad]]stration agreed.', message: 'invisible', fixed: 'The administration agreed.' },
      { bad: 'It rose by [[\ufeff\u200b]]5%.', message: 'invisible', fixed: 'It rose by 5%.' }
    ],
    good: [
      { good: 'The road is closed. It rose by 5\u00a0%.' },
      { good: 'The admini\u00adstration agreed.', options: { allowSoftHyphen: true } },
      { good: 'The paper (\u200fالأهرام\u200e) said so.' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story, options }) {
    const prose = story.text.slice(paragraph.start, paragraph.end)
    if (!anyInvisible.test(prose)) return
    const mayNeedThem = rightToLeft.test(prose.replace(/\ufeff/g, ''))
    for (const { 0: found, index } of prose.matchAll(invisible)) {
      if (options.allowSoftHyphen && /^\u00ad+$/.test(found)) continue
      if (mayNeedThem && /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/.test(found)) continue
      const start = paragraph.start + index
      const end = start + found.length
      if (story.tokens[story.tokenAt(start)]?.kind === 'opaque') continue
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      yield { message: 'invisible', start, end, data: { code }, fix: { edits: [{ start, end, text: '' }], safe: true } }
    }
  }
})
