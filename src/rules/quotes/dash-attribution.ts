import { beginsUpper } from '../../copy/capitals.ts'
import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Paragraph, Story, Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule, type Finding } from '../../core/rule.ts'

const dash = /^[-–—]{1,2}$/
const opening = /^["“„«‘']$/
const closing = /^["”»’']$/
const pronouns = wordSet(['he', 'she', 'they', 'it', 'i', 'we', 'who'])

const determiners = wordSet(['the', 'a', 'an', 'his', 'her', 'their', 'its'])

/** How far from the dash, in tokens, the verb of an attribution may stand. */
const reach = 8

export default defineRule({
  id: 'quotes/dash-attribution',
  summary: 'A dash between a quotation and its attribution',
  why: `Russian, French and Spanish part speech from speaker with a dash: «…, — сказал он. — …». In English the comma inside
the mark does that work, and the next quotation simply begins. A dash there tells every reader that the copy was
translated.

Left alone: speech that breaks off (\`"I never—" he said\`), dashes that insert a remark, and list bullets.`,
  mqm: 'locale-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: quotation marks' },
    { title: 'Reuters Handbook of Journalism', at: 'quotation marks' }
  ],
  severity: 'error',
  confidence: 'high',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    before: 'Dash between attribution and quotation: delete it, the quotation simply begins',
    after: 'Dash between quotation and attribution: delete it, the comma is enough',
    dialogue: 'Dialogue dash: put the spoken words in quotation marks'
  },
  examples: {
    bad: [
      {
        bad: '"We have contacts," the minister said[[. - "]]We can\'t force them out."',
        message: 'before',
        fixed: '"We have contacts," the minister said. "We can\'t force them out."'
      },
      {
        bad: '“We agreed on the road,” she added[[. — “]]It will open in May.”',
        message: 'before',
        fixed: '“We agreed on the road,” she added. “It will open in May.”'
      },
      {
        bad: '"We agreed on the road[[," -]] Ivanov said on Monday.',
        message: 'after',
        fixed: '"We agreed on the road," Ivanov said on Monday.'
      },
      { bad: '"We agreed on the road[["—]]the mayor said.', message: 'after' },
      { bad: '[[–]] I agree with the plan, – said the head of the village.', message: 'dialogue' },
      { bad: '[[—]]The road is open —said the mayor, who was there.', message: 'dialogue' }
    ],
    good: [
      { good: '"We have contacts," the minister said. "We can\'t force them out."' },
      { good: '"I never—" he said, and stopped.' },
      { good: 'The plan – "a farce", the mayor said – was dropped on Monday.' },
      { good: '- Port boss Ann Lee: "We waited for a day, - he said so - and left."' },
      { good: 'He called it "a mess" - which it was - and left.' },
      { good: 'The mayor praised the "people\'s bridge" – he opened it in May – and left.' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story }) {
    const { tokens } = story
    for (let i = paragraph.first; i < paragraph.last; i++) {
      if (tokens[i]!.kind !== 'punctuation' || !dash.test(tokens[i]!.text)) continue
      if (i === paragraph.first) {
        if (isDialogue(story, paragraph)) yield { message: 'dialogue', start: tokens[i]!.start, end: tokens[i]!.end }
      } else {
        const finding = beforeQuotation(tokens, i, paragraph) ?? afterQuotation(tokens, i, paragraph)
        if (finding) yield finding
      }
    }
  }
})

type Dashed = Finding<'before' | 'after' | 'dialogue'>

/** `the minister said. - "We …` */
function beforeQuotation(tokens: readonly Token[], i: number, { first, last }: Paragraph): Dashed | undefined {
  const stop = tokens[i - 1]!
  const mark = tokens[i + 1]
  if (
    !mark ||
    i + 1 >= last ||
    !/^[.,!?:]$/.test(stop.text) ||
    !opening.test(mark.text) ||
    mark.end !== tokens[i + 2]?.start
  )
    return
  if (!hasVerb(tokens, Math.max(first, i - 1 - reach), i - 1)) return
  const edit = { start: tokens[i]!.start, end: mark.start, text: '' }
  // A comma before a dash leaves open whether a sentence ends there.
  const fix = mark.spaced && stop.text !== ',' && { edits: [edit], safe: true }
  return { message: 'before', start: stop.start, end: mark.end, ...(fix && { fix }) }
}

/** `We agreed," - he said` */
function afterQuotation(tokens: readonly Token[], i: number, { first, last }: Paragraph): Dashed | undefined {
  let at = i - 1
  // The comma stands inside the mark or, in other languages, after it.
  if (/^[.,]$/.test(tokens[at]!.text)) at--
  if (at <= first || !closing.test(tokens[at]!.text)) return
  // `, "- said he`: a mark that stands apart closes when the dash is set to it.
  if (tokens[at]!.spaced && (tokens[i]!.spaced || at !== i - 1)) return
  if (!isAttribution(tokens, i + 1, last)) return
  const inside = tokens[at - 1]!
  const ended = /^[.,!?]$/.test(inside.text)
  const next = tokens[i + 1]!
  const start = ended ? inside.start : tokens[at]!.start
  const edit = { start: tokens[i]!.start, end: next.start, text: '' }
  const fix = ended &&
    inside.text !== '.' &&
    at === i - 1 &&
    tokens[i]!.spaced &&
    next.spaced && { edits: [edit], safe: true }
  return { message: 'after', start, end: tokens[i]!.end, ...(fix && { fix }) }
}

/** Whether an attribution begins at `from`: a speaker and, within reach, a verb of saying, or the verb itself. */
function isAttribution(tokens: readonly Token[], from: number, last: number): boolean {
  const subject = tokens[from]
  if (subject?.kind !== 'word') return false
  const isVerb = (token: Token) =>
    reportingForms.has(token.norm) && /(?:ed|s|said|told|thought|wrote)$/.test(token.norm)
  if (isVerb(subject)) return true
  if (pronouns.has(subject.norm)) return from + 1 < last && isVerb(tokens[from + 1]!)
  if (!determiners.has(subject.norm) && !beginsUpper(subject.text)) return false
  for (let i = from + 1; i < Math.min(last, from + reach); i++) {
    if (tokens[i]!.kind === 'punctuation') return false
    if (isVerb(tokens[i]!)) return true
  }
  return false
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reportingForms.has(tokens[i]!.norm)) return true
  return false
}

/** A paragraph without quotations that opens with a dash and in which another dash brings the speaker. */
function isDialogue({ tokens, quotations }: Story, paragraph: Paragraph): boolean {
  const { first, last } = paragraph
  for (let i = first + 2; i + 1 < last; i++) {
    if (!dash.test(tokens[i]!.text) || !isAttribution(tokens, i + 1, last)) continue
    // Russian and French: `, – said he`; Spanish: ` —said he`.
    const glued = tokens[i]!.spaced && !tokens[i + 1]!.spaced && tokens[i]!.text !== '-'
    if (!glued && !/^[.,!?…]$/.test(tokens[i - 1]!.text)) continue
    return !quotations.all.some((one) => one.paragraph === paragraph)
  }
  return false
}
