import { beginsUpper } from '../../copy/capitals.ts'
import type { Token } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

type Form = 'hyphen' | 'double hyphen' | 'en dash' | 'em dash'

const formOf: Readonly<Record<string, Form>> = { '-': 'hyphen', '--': 'double hyphen', '–': 'en dash', '—': 'em dash' }

export default defineRule({
  id: 'punctuation/mixed-dashes',
  summary: 'Several kinds of dash in one story',
  why: `Spaced hyphens, en dashes and em dashes side by side show that the story was put together from several hands or
machines. What most dashes of the story are is taken for right, when there are at least three of them and they are two
thirds of all. Which dash is right in a house is another rule's business: \`punctuation/hyphen-as-dash\`.

Left alone: dashes in figures and between names, at the start of a paragraph, and beside quotation marks.`,
  mqm: 'linguistic-conventions/typography',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'punctuation: dashes' },
    { title: 'The Chicago Manual of Style', at: 'hyphens and dashes' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    minority: '{Found}, where {count} of {total} dashes in this story are of the form `{wanted}`'
  },
  examples: {
    bad: [
      {
        bad: 'The road – a long one – is shut. The mayor – he left – said so. The port is open [[-]] it is old.',
        message: 'minority',
        fixed: 'The road – a long one – is shut. The mayor – he left – said so. The port is open – it is old.'
      },
      {
        bad: 'The road — a long one — is shut. The port — it is old. The bay [[–]] it is deep.',
        message: 'minority',
        fixed: 'The road — a long one — is shut. The port — it is old. The bay — it is deep.'
      },
      {
        bad: 'The road - a long one - is shut. The port - it is old. The bay [[—]] it is deep.',
        message: 'minority',
        fixed: 'The road - a long one - is shut. The port - it is old. The bay - it is deep.'
      }
    ],
    good: [
      { good: 'The road – a long one – is shut. The port - it is old - is open.' },
      { good: 'The road – a long one – is shut. The port – it is old. Spartak won 3 - 1. The well-known bay is deep.' },
      { good: 'The road – a long one – is shut. The port – it is old. The forum "Russia - Islamic World" opened.' },
      { good: '- The road – a long one – is shut. The port – it is old.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { tokens } = story
    const dashes: { token: Token; form: Form }[] = []
    for (const { first, last } of story.paragraphs)
      for (let i = first + 1; i + 1 < last; i++) {
        const token = tokens[i]!
        if (token.kind !== 'punctuation') continue
        const form = formOf[token.text]
        if (form && token.spaced && parts(tokens[i - 1]!, tokens[i + 1]!)) dashes.push({ token, form })
      }
    if (dashes.length < 4) return
    const count = new Map<Form, number>()
    for (const { form } of dashes) count.set(form, (count.get(form) ?? 0) + 1)
    const [[wanted, most]] = [...count].sort((a, b) => b[1] - a[1]) as [[Form, number]]
    if (most < 3 || most * 3 < dashes.length * 2) return
    const text = dashes.find(({ form }) => form === wanted)!.token.text
    for (const { token, form } of dashes) {
      if (form === wanted) continue
      const { start, end } = token
      const Found = form[0]!.toUpperCase() + form.slice(1)
      yield {
        message: 'minority',
        start,
        end,
        data: { Found, count: most, total: dashes.length, wanted: text },
        // A story of hyphens is better mended the other way round.
        fix: { edits: [{ start, end, text }], safe: wanted.endsWith('dash') }
      }
    }
  }
})

/** Whether what stands on both sides are words of a sentence, and no names, figures or quotations. */
function parts(before: Token, after: Token): boolean {
  if (!after.spaced || after.kind !== 'word' || before.kind !== 'word' || /\d/.test(before.text)) return false
  return !(beginsUpper(before.text) && beginsUpper(after.text))
}
