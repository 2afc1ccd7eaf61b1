import type { Story } from '../../copy/story.ts'
import type { Form } from '../../copy/variants.ts'
import { elsewhere, recased } from '../../core/agreement.ts'
import { defineRule, type Finding } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'
import { spellingsIn } from '../../packs/dialect.ts'
import { setOf } from '../../packs/variants.ts'

/** How much more often a spelling must stand than the other before the other is wrong. */
const lead = 2

const spellings = [
  ['British spelling', 'British spelling'],
  ['American spelling', 'American spelling']
] as const
const endings = [
  ['Ending -ise in', '-ise'],
  ['Ending -ize in', '-ize']
] as const
const choices = ['auto', 'american', 'british', 'british-ize'] as const

export default defineRule({
  id: 'consistency/dialect-spelling',
  summary: 'British and American spelling in one story: `defence` and `defense`',
  why: `Machines and translators mix *colour* with *center*. Which dialect a story keeps to is the house's; that it keeps to one, any
reader sees. A spelling is taken for right when it stands at least three times more than the other. *Organise* and *organize* are
compared apart from the rest, since Oxford and the United Nations write British with *-ize*.

Left alone: words with a capital (*Labour Party*, *World Trade Center*), quotations, and words that both write, such as
*program* and *license*. The words are in [sets](sets/dialect.yaml); a house sets \`dialect\`.

False alarms: titles in lower case, and quoted documents without quotation marks.`,
  mqm: 'locale-conventions/spelling',
  sources: [
    { title: 'The Associated Press Stylebook' },
    { title: 'Guardian style guide', at: 'American English, British English' },
    { title: 'United Nations Editorial Manual', at: 'spelling' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'headline', 'crosshead', 'caption'],
  options: {
    dialect: {
      type: 'choice',
      choices,
      default: 'auto',
      description:
        'Spelling to keep to; `auto` takes what most words of the story have, `british-ize` is Oxford spelling'
    }
  },
  messages: {
    minority:
      '{Spelling} `{actual}`, where {count} of {total} such words in this story have {wanted}: use `{expected}`',
    dialect: '{Spelling} `{actual}`: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'The defence minister met a neighbour in the theatre. His favourite [[color]] is red.',
        message: 'minority',
        fixed: 'The defence minister met a neighbour in the theatre. His favourite colour is red.'
      },
      {
        bad: 'They organized a team, recognized it and emphasized it. They realized, and [[organised]], more.',
        message: 'minority',
        fixed: 'They organized a team, recognized it and emphasized it. They realized, and organized, more.'
      },
      {
        bad: 'The [[labour]] law changed.',
        message: 'dialect',
        options: { dialect: 'american' },
        fixed: 'The labor law changed.'
      },
      {
        bad: 'They [[organised]] a team for its defence.',
        message: 'dialect',
        options: { dialect: 'british-ize' },
        fixed: 'They organized a team for its defence.'
      }
    ],
    good: [
      { good: 'The defence minister said that defense was costly.' },
      { good: 'The defence minister met a neighbour in the theatre: the Center Theater. “My color,” he said.' },
      { good: 'They organized the defence of their neighbours, and recognized their favourite colour.' },
      { good: 'They organised a program.', options: { dialect: 'british' } }
    ]
  },
  unit: 'story',
  forms: (story, { options }) =>
    options.dialect === 'auto' ? [...spellingsIn(story, 'dialect'), ...spellingsIn(story, 'ise')] : [],
  *check(story, { options }) {
    const { dialect } = options
    const american = dialect === 'american'
    const ise = dialect === 'auto' ? undefined : american || dialect === 'british-ize' ? 1 : 0
    yield* mixed(story, 'dialect', spellings, dialect === 'auto' ? undefined : american ? 1 : 0)
    yield* mixed(story, 'ise', endings, ise)
  }
})

/** Forms of rank 0 or 1 (British or American, -ise or -ize) beside `lead` more of the other; or beside a wanted rank. */
function* mixed(
  story: Story,
  kind: 'dialect' | 'ise',
  names: readonly (readonly [string, string])[],
  rank: number | undefined
): Iterable<Finding<'minority' | 'dialect'>> {
  const forms = spellingsIn(story, kind)
  if (forms.length === 0) return
  const of = [0, 1].map((one) => forms.filter((form) => form.rank === one)) as [Form[], Form[]]
  const most = of[1].length > of[0].length ? 1 : 0
  const wanted = rank ?? (of[most].length - of[1 - most]!.length >= lead ? most : undefined)
  if (wanted === undefined) return
  const right = of[wanted]!
  for (const { start, end, form } of of[1 - wanted]!) {
    const text = recased(story.text.slice(start, end), setOf(form, [kind])![wanted]!)
    yield {
      message: rank === undefined ? 'minority' : 'dialect',
      start,
      end,
      data: {
        Spelling: names[1 - wanted]![0],
        wanted: names[wanted]![1],
        count: right.length,
        total: forms.length,
        expected: text
      },
      ...(rank === undefined && { related: [elsewhere(story, right)] }),
      ...unquotedFix(story, [{ start, end, text }])
    }
  }
}
