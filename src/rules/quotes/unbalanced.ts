import { beginsUpper } from '../../copy/capitals.ts'
import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Mark, Story, Token } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

export default defineRule({
  id: 'quotes/unbalanced',
  summary: 'A quotation that is opened and not closed, or closed and not opened',
  why: `The reader cannot tell whose words end where. A quotation that goes on in the next paragraph stays open on purpose
when that paragraph begins with a fresh mark; feet, inches and apostrophes are no marks.

False alarms: copy that was cut in the middle of a quotation.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'quotation marks' },
    { title: 'The Chicago Manual of Style', at: 'quotations and dialogue' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    unclosed: 'Quotation opened by `{actual}` is never closed: add the closing mark',
    unopened: 'Quotation closed by `{actual}` was never opened: add the opening mark',
    start: 'Speech is closed before its speaker but was never opened: does the opening mark belong before `{actual}`?'
  },
  examples: {
    bad: [
      { bad: '[["]]We have contacts, the minister said on Monday.', message: 'unclosed' },
      { bad: 'The [[“]]Plan proposes an upgrade of the bridge.', message: 'unclosed' },
      { bad: 'The minister called it a plan[["]] on Monday.', message: 'unopened' },
      {
        bad: '[[We]] have contacts," the minister said on Monday.',
        message: 'start',
        fixed: '"We have contacts," the minister said on Monday.'
      },
      { bad: '[["]]We will build the bridge.\n\nThe mayor spoke at the site on Monday.', message: 'unclosed' }
    ],
    good: [
      { good: '"We have contacts," the minister said on Monday.' },
      { good: '"We will build the bridge.\n\n"We will build the road too," the mayor said.' },
      { good: "The guard, 6'2\" tall, worked for the players' union in the '90s." },
      { good: "The mayor said: \"They call it the 'people's bridge'.\"" }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const mark of story.quotations.unpaired) {
      const word = mark.side === 'close' ? startOfSpeech(story, mark) : undefined
      if (word) {
        const edit = { start: word.start, end: word.start, text: mark.family === 'curly-double' ? '“' : '"' }
        yield { message: 'start', start: word.start, end: word.end, fix: { edits: [edit], safe: false } }
      } else yield { message: mark.side === 'open' ? 'unclosed' : 'unopened', start: mark.start, end: mark.end }
    }
  }
})

const speaker =
  /^ ?(?:said|says|told|added|noted|(?:he|she|they|it) (?:said|says|told|wrote|\p{L}+ed)(?!\p{L})|(?:the )?(?:\p{L}[\p{L}.-]* ){1,5}(?:said|says|told|added|noted|stressed|concluded)(?!\p{L}))/u

/** The first word of the paragraph, when its first mark closes speech before a speaker: the mark was lost there. */
function startOfSpeech({ text, tokens, quotations }: Story, mark: Mark): Token | undefined {
  const { paragraph } = mark
  if (!mark.family.endsWith('-double') || !/[,.!?]/.test(text[mark.start - 1]!)) return
  if (!speaker.test(text.slice(mark.end, Math.min(paragraph.end, mark.end + 80)))) return
  if (quotations.all.some(({ start, end }) => start < mark.start && end > paragraph.start)) return
  const first = tokens[paragraph.first]!
  for (let i = paragraph.first; tokens[i]!.start < mark.start; i++) if (reportingForms.has(tokens[i]!.norm)) return
  return first.kind === 'word' && beginsUpper(first.text) ? first : undefined
}
