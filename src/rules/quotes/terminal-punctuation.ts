import { beginsUpper } from '../../copy/capitals.ts'
import { dialectOf } from '../../copy/dialect.ts'
import type { Quotation, Story } from '../../copy/story.ts'
import { defineRule, type Finding } from '../../core/rule.ts'

/** A full stop or comma at a closing mark. */
interface Case {
  readonly placement: Placement
  /** A comma between speech and speaker: `", he said`. */
  readonly beforeSpeaker: boolean
  /** Whether what is quoted is a sentence of its own; a fragment otherwise. */
  readonly isSentence: boolean
  /** The mark and the stop or comma, in whichever order. */
  readonly start: number
  readonly end: number
}
type Placement = 'inside' | 'outside'

export default defineRule({
  id: 'quotes/terminal-punctuation',
  summary: 'Full stops and commas now inside, now outside the closing quotation mark',
  why: `American houses put every stop and comma inside the closing mark; British ones put it inside when a whole sentence is
quoted and outside after a fragment. Either is right; a story that wavers is not. Russian, German and Chinese put the stop
outside, and translated copy often keeps it there in one paragraph and not in the next.

A story that is spelled the American way is held to the American system. Otherwise, without a house style, whole sentences and fragments are each measured against the rest of the story, and only when at
least three sentences, or four fragments, and most of them agree. The comma between a whole sentence and its speaker stands
inside in every house; where it is outside, and that is a habit of the story, it is reported too. Set \`style\` to hold every story to one system.

False alarms: a title or term that was quoted with its own stop.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: quotation marks' },
    { title: 'Guardian and Observer style guide', at: 'quotation marks' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'caption'],
  options: {
    style: {
      type: 'choice',
      choices: ['auto', 'us', 'uk'],
      default: 'auto',
      description:
        '`us`: always inside; `uk`: inside after whole sentences, outside after fragments; `auto`: as the story mostly does'
    }
  },
  messages: {
    minority: 'Unexpected `{actual}`, use `{expected}`: {count} of {total} {kind} in this story have it {wanted}',
    american: 'Unexpected `{actual}`, use `{expected}`: American spelling goes with marks outside the stop and comma',
    speaker: 'Unexpected `{actual}`, use `{expected}`: a comma before the speaker stands inside in any house',
    style: 'Unexpected `{actual}`, use `{expected}`: the house has it {wanted}'
  },
  examples: {
    bad: [
      {
        bad: '"We agreed," he said. "They came late," he said. "It was cold," he said. "We left soon[[".]] The talks go on.',
        message: 'minority',
        fixed:
          '"We agreed," he said. "They came late," he said. "It was cold," he said. "We left soon." The talks go on.'
      },
      {
        bad: 'He called it "a mess", "a shame", "a farce", "a joke", and "a great pity[[."]]',
        message: 'minority',
        fixed: 'He called it "a mess", "a shame", "a farce", "a joke", and "a great pity".'
      },
      {
        bad: 'The U.S. port cut its labor force by 5 percent and called it "a pause[[".]]',
        message: 'american',
        fixed: 'The U.S. port cut its labor force by 5 percent and called it "a pause."'
      },
      {
        bad: '"We agreed on it[[",]] he said. And then: "It was cold".',
        message: 'speaker',
        fixed: '"We agreed on it," he said. And then: "It was cold".'
      },
      {
        bad: 'He called it "a mess[[".]]',
        message: 'style',
        options: { style: 'us' },
        fixed: 'He called it "a mess."'
      },
      {
        bad: 'He called it "a mess[[,"]] and left.',
        message: 'style',
        options: { style: 'uk' },
        fixed: 'He called it "a mess", and left.'
      }
    ],
    good: [
      { good: '"We agreed," he said. "They came late," he said. "It was cold," he said. He called it "a mess".' },
      { good: '"We agreed," he said. "They came late". The talks go on.' },
      { good: 'He called it "a mess", "a shame" and "a farce". "It was cold," he said.', options: { style: 'uk' } },
      { good: 'The port cut its labour force by 5 per cent and called it "a pause", the city centre "a mess".' },
      { good: '"Did they come?" she asked.', options: { style: 'us' } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const cases = story.quotations.all.flatMap((quotation) => caseOf(story, quotation) ?? [])
    if (options.style !== 'auto') {
      for (const one of cases) {
        const wanted = options.style === 'us' || one.isSentence ? 'inside' : 'outside'
        if (one.placement !== wanted) yield { ...swapped(story, one), message: 'style', data: { wanted } }
      }
      return
    }
    const outside = cases.filter((one) => one.placement === 'outside')
    if (outside.length > 0 && dialectOf(story) === 'american') {
      for (const one of outside) yield { ...swapped(story, one), message: 'american' }
      return
    }
    // A habit, not a slip.
    const astray = outside.filter((one) => one.isSentence).length >= 2
    if (astray) for (const one of outside) if (one.beforeSpeaker) yield { ...swapped(story, one), message: 'speaker' }
    for (const isSentence of [true, false]) {
      const alike = cases.filter((one) => one.isSentence === isSentence)
      const inside = alike.filter((one) => one.placement === 'inside' || (astray && one.beforeSpeaker)).length
      const wanted = inside * 2 > alike.length ? 'inside' : 'outside'
      const count = wanted === 'inside' ? inside : alike.length - inside
      // Fragments waver in good copy too, before an attribution for one.
      const [least, share] = isSentence ? [3, 0.75] : [4, 0.8]
      if (count < least || count < alike.length * share) continue
      const data = { wanted, count, total: alike.length, kind: isSentence ? 'quoted sentences' : 'quoted fragments' }
      for (const one of alike) {
        if (one.placement === wanted || (astray && (one.beforeSpeaker || wanted === 'outside'))) continue
        yield { ...swapped(story, one), message: 'minority', data }
      }
    }
  }
})

function caseOf(story: Story, quotation: Quotation): Case | undefined {
  const { open, close, depth } = quotation
  if (!close || depth > 0 || open.family.endsWith('single')) return
  const { text } = story
  // A space that does not belong there is another rule's business, and must not hide the order.
  const inside = close.start - (/\s*$/.exec(text.slice(open.end, close.start))?.[0].length ?? 0)
  const outside = close.end + (/^ [.,](?![.\p{L}\p{N}])/u.test(text.slice(close.end, close.end + 3)) ? 1 : 0)
  const before = text[inside - 1]!
  const after = text[outside] ?? ''
  const isSentence = isWholeSentence(story, quotation)
  if (isMark(after)) {
    // So is a mark on both sides, and an ellipsis is no full stop.
    if (/[.,!?…;:-]/.test(before) || text.startsWith('..', outside)) return
    const beforeSpeaker = isSentence && after === ',' && speaker.test(text.slice(outside + 1, outside + 60))
    return { placement: 'outside', isSentence, beforeSpeaker, start: close.start, end: outside + 1 }
  }
  if (!isMark(before) || text.endsWith('..', inside) || /[\p{L}\p{N}]/u.test(after)) return
  return { placement: 'inside', isSentence, beforeSpeaker: false, start: inside - 1, end: close.end }
}

const speaker =
  /^ (?:(?:he|she|they|it|who) (?:said|says|told|wrote|\p{L}+ed)|said|says|told|added|(?:the )?(?:\p{L}[\p{L}.-]* ){1,4}(?:said|says|told|added|noted|stressed))(?!\p{L})/u

const isMark = (char: string) => char === '.' || char === ','

/** A quoted sentence begins with a capital at the start of one or after a colon; after a comma it has a few words. */
function isWholeSentence({ text }: Story, { open, close, continues, paragraph }: Quotation): boolean {
  if (continues) return true
  const content = text.slice(open.end, close!.start)
  if (!beginsUpper(content)) return false
  const lead = text.slice(Math.max(paragraph.start, open.start - 12), open.start).trimEnd()
  return lead === '' || /[.!?:…"”–—-]$/.test(lead) || (lead.endsWith(',') && /\S+\s+\p{Ll}\S*\s+\S/u.test(content))
}

function swapped({ text }: Story, { start, end, placement }: Case): Pick<Finding, 'start' | 'end' | 'fix'> {
  const found = text.slice(start, end)
  const other =
    placement === 'inside' ? found.slice(1).trimStart() + found[0] : found.at(-1) + found.slice(0, -1).trimEnd()
  return { start, end, fix: { edits: [{ start, end, text: other }], safe: true } }
}
