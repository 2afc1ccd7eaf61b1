import type { Token } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

const closingOrStop = /^["”»’'.,;:!?)\]]$/
const opening = /^["“„«‘'([]$/

export default defineRule({
  id: 'punctuation/hyphen-as-dash',
  summary: 'A hyphen, or two, where a dash belongs',
  why: `A hyphen joins, a dash parts. Wire copy in plain text cannot tell them apart and news desks live with it, so this is a
note only, and \`dash: hyphen\` switches it off for a house that writes spaced hyphens. Scores, ranges, datelines, names
such as "Russia - Islamic World" and the dashes of attributions (a rule of their own) are left alone.`,
  mqm: 'linguistic-conventions/typography',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: dashes' },
    { title: 'The Chicago Manual of Style', at: 'hyphens and dashes' }
  ],
  severity: 'info',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline', 'crosshead', 'caption'],
  options: {
    dash: {
      type: 'choice',
      choices: ['auto', 'en', 'em', 'hyphen'],
      default: 'auto',
      description: 'The dash to put: `auto` takes the one that the story has, else the en dash; `hyphen` allows hyphens'
    }
  },
  messages: {
    hyphen: 'Hyphen as a dash: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'They talk to the military [[-]] not because they want to.',
        message: 'hyphen',
        fixed: 'They talk to the military – not because they want to.'
      },
      {
        bad: 'He agreed [[--]] but only once.',
        message: 'hyphen',
        options: { dash: 'em' },
        fixed: 'He agreed — but only once.'
      },
      {
        bad: 'The road — a long one — is shut. The bridge [[-]] a short one, too.',
        message: 'hyphen',
        fixed: 'The road — a long one — is shut. The bridge — a short one, too.'
      }
    ],
    good: [
      { good: 'They talk to the military – not because they want to.' },
      { good: 'The forum "Russia - Islamic World" opened. Spartak won 3 - 1.' },
      { good: '"We agreed," the mayor said. - "It will open in May."' },
      { good: 'He agreed - but only once.', options: { dash: 'hyphen' } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    if (options.dash === 'hyphen') return
    const { tokens } = story
    const hyphens: Token[] = []
    const dashes = { en: 0, em: 0 }
    for (const { first, last } of story.paragraphs)
      for (let i = first + 1; i + 1 < last; i++) {
        const token = tokens[i]!
        if (token.kind !== 'punctuation' || !token.spaced) continue
        if (token.text === '–') dashes.en++
        else if (token.text === '—') dashes.em++
        else if ((token.text === '-' || token.text === '--') && isDash(tokens[i - 1]!, token, tokens[i + 1]!))
          hyphens.push(token)
      }
    const own = dashes.em > dashes.en ? 'em' : 'en'
    const text = (options.dash === 'auto' ? own : options.dash) === 'em' ? '—' : '–'
    for (const { start, end } of hyphens)
      yield { message: 'hyphen', start, end, fix: { edits: [{ start, end, text }], safe: true } }
  }
})

function isDash(before: Token, hyphen: Token, after: Token): boolean {
  if (!hyphen.spaced || !after.spaced) return false
  if (before.kind === 'number' || after.kind === 'number' || before.kind === 'opaque' || after.kind === 'opaque')
    return false
  if (closingOrStop.test(before.text) || opening.test(after.text)) return false
  const capital = /^\p{Lu}/u
  return !(capital.test(before.text) && capital.test(after.text))
}
