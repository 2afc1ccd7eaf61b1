import type { Story, Token } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const closing = ',.;:!?)]'

export default defineRule({
  id: 'punctuation/spacing',
  summary: 'A space before a mark that closes, or behind one that opens',
  why: `French sets a space before \`: ; ! ?\`, and machine translation sets one before anything. In English a mark
stands at its word. A space inside quotation marks makes the reader stop to see which words are quoted.

False alarms: names that begin with a full stop are known by it (\`.NET\`, \`.eu\`), and smileys are left alone.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [
    { title: 'European Commission, English Style Guide', at: 'punctuation' },
    { title: 'The Chicago Manual of Style', at: 'punctuation' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    before: 'Space before `{mark}`: delete it',
    moved: 'Unexpected `{actual}`, use `{expected}`: the mark closes the speech before it',
    after: 'Space behind the opening `{mark}`: delete it'
  },
  examples: {
    bad: [
      { bad: 'Why did the mayor leave[[ ?]]', message: 'before', fixed: 'Why did the mayor leave?' },
      { bad: 'However[[ ,]] the road is shut.', message: 'before', fixed: 'However, the road is shut.' },
      { bad: 'The road (to the port[[ )]] is shut.', message: 'before', fixed: 'The road (to the port) is shut.' },
      { bad: 'The road [[( ]]to the port) is shut.', message: 'after', fixed: 'The road (to the port) is shut.' },
      {
        bad: '"We will build it,[[ "]] the mayor said.',
        message: 'before',
        fixed: '"We will build it," the mayor said.'
      },
      {
        bad: '"We will build it,[[ "]]the mayor said.',
        message: 'moved',
        fixed: '"We will build it," the mayor said.'
      },
      {
        bad: 'The mayor said: [["\u00a0]]We will build it."',
        message: 'after',
        fixed: 'The mayor said: "We will build it."'
      }
    ],
    good: [
      { good: 'Why did the mayor leave? "I went, …" he said.' },
      { good: 'The firm asked for .shop and works with .NET tools :)' },
      { good: 'He waited ... and the road (the old one) was shut ... .' },
      { good: 'The wall is 6\'2" high, he said; "it is too high".' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { tokens } = story
    for (const { first, last } of story.paragraphs) {
      for (let i = first + 1; i < last; i++) {
        const token = tokens[i]!
        if (token.kind !== 'punctuation' || token.text.length > 1) continue
        const previous = tokens[i - 1]!
        if (
          token.spaced &&
          closing.includes(token.text) &&
          closesAlone(previous, token, i + 1 < last ? tokens[i + 1] : undefined)
        )
          yield before(previous.end, token)
        const next = tokens[i + 1]
        if ((token.text === '(' || token.text === '[') && next?.spaced && i + 1 < last && next.kind === 'word')
          yield {
            message: 'after',
            start: token.start,
            end: next.start,
            data: { mark: token.text },
            fix: gap(token.end, next.start)
          }
      }
    }
    yield* insideQuotations(story)
  }
})

const gap = (start: number, end: number) => ({ edits: [{ start, end, text: '' }], safe: true })

const before = (end: number, token: { readonly start: number; readonly end: number; readonly text: string }) =>
  ({ message: 'before', start: end, end: token.end, data: { mark: token.text }, fix: gap(end, token.start) }) as const

/** `we agreed, "he said`: the space stands on the wrong side of the mark. */
function moved(text: string, start: number, { start: at, end }: { readonly start: number; readonly end: number }) {
  const edits = [{ start, end, text: `${text.slice(at, end)} ` }]
  return { message: 'moved', start, end, fix: { edits, safe: true } } as const
}

/** Whether nothing says that the mark belongs to what follows it or to a series of marks. */
function closesAlone(previous: Token, mark: Token, next: Token | undefined): boolean {
  if (previous.kind === 'punctuation' && !/^["”’)\]]$/.test(previous.text)) return false
  if (previous.kind === 'symbol') return false
  if (!next || next.spaced) return true
  return /^["”)]$/.test(next.text) && mark.text !== ':' && mark.text !== ';'
}

function* insideQuotations({ quotations, text }: Story) {
  for (const { open, close, start, paragraph } of quotations.all) {
    if (open.family.endsWith('single')) continue
    const content = close && text.slice(open.end, close.start)
    if (content === undefined || content.trim() === '' || start < paragraph.start) continue
    const mark = text.slice(open.start, open.end)
    const after = /^[ \u00a0\u202f]+(?=\p{L})/u.exec(content)?.[0].length
    if (after)
      yield {
        message: 'after' as const,
        start: open.start,
        end: open.end + after,
        data: { mark },
        fix: gap(open.end, open.end + after)
      }
    const trailing = /(?<=[\p{L}\p{N},.!?])[ \u00a0\u202f]+$/u.exec(content)?.[0].length
    if (!trailing) continue
    const from = close!.start - trailing
    if (/\p{L}/u.test(text[close!.end] ?? '')) yield moved(text, from, close!)
    else yield before(from, { start: close!.start, end: close!.end, text: text.slice(close!.start, close!.end) })
  }
}
