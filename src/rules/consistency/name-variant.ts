import type { Story } from '../../copy/story.ts'
import { type Choice, disagreements, undecided } from '../../core/agreement.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { formsIn, setOf } from '../../packs/variants.ts'

const kinds = ['person', 'given-name', 'name'] as const

export default defineRule({
  id: 'consistency/name-variant',
  summary: 'One person, movement or body spelt in two ways: `Zelensky` and `Zelenskyy`',
  why: `Cyrillic, Arabic, Persian, Chinese and Korean names can be romanised in several ways, and a story that was put together from
two translations has both: *Gaddafi* and *Qaddafi*, *Hezbollah* and *Hizbullah*. Readers wonder whether these are two people,
and searches miss half.

Most places of the story are taken for right; a house lists the forms that it wants in \`prefer\`. The names are in
[sets](sets/person.yaml): surnames and whole names, given names (compared only before one surname), movements and bodies.
Articles (\`al-\`, \`el-\`) are left alone, and so is a form that explains another, in brackets or after "also known as".

False alarms: two persons who spell one surname differently.`,
  mqm: 'linguistic-conventions/inconsistency',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'Arabic names, Chinese names, Russian names' },
    { title: 'Reuters Handbook of Journalism', at: 'names' },
    { title: 'BGN/PCGN romanization systems' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    prefer: {
      type: 'list',
      default: [],
      description: 'Forms that the house wants, such as `Zelenskyy`; other forms of their sets are reported'
    }
  },
  messages: {
    minority: '`{actual}`, where {count} of {total} places in this story have `{wanted}`',
    preferred: '`{actual}`: use `{wanted}`'
  },
  examples: {
    bad: [
      {
        bad: 'Zelenskyy flew to Berlin. Zelenskyy met bankers, and [[Zelensky]]’s aides met traders.',
        message: 'minority',
        fixed: 'Zelenskyy flew to Berlin. Zelenskyy met bankers, and Zelenskyy’s aides met traders.'
      },
      {
        bad: 'Sergei Lavrov flew to Minsk, where [[Sergey]] Lavrov met the president.',
        message: 'minority',
        fixed: 'Sergei Lavrov flew to Minsk, where Sergei Lavrov met the president.'
      },
      {
        bad: 'Kim Jong Un met workers. Later [[Kim Jong-un]] met soldiers.',
        message: 'minority',
        fixed: 'Kim Jong Un met workers. Later Kim Jong Un met soldiers.'
      },
      {
        bad: 'Hezbollah fired first, Hezbollah said. It was “[[Hizbullah]]’s answer”.',
        message: 'minority'
      },
      {
        bad: 'Forces of [[Qaddafi]] left the town.',
        message: 'preferred',
        options: { prefer: ['Gaddafi'] },
        fixed: 'Forces of Gaddafi left the town.'
      }
    ],
    good: [
      { good: 'Sergei Lavrov met Sergey Petrov in Minsk.' },
      { good: 'Bashar al-Assad met envoys. Assad left on Friday.' },
      { good: 'Tsai Ing-wen (Cai Yingwen) spoke in Taipei. The envoy, also known as Gadhafi, met Gaddafi.' },
      { good: 'Kozlov met Kozlova, and Sharapov met Sharapova.' },
      { good: 'Qaddafi spoke to Hariri.', options: { prefer: ['Zelenskyy'] } }
    ]
  },
  unit: 'story',
  forms: (story, { options }) => choices(story, options.prefer).flatMap((choice) => undecided(story, choice)),
  *check(story, { options }) {
    for (const choice of choices(story, options.prefer)) yield* disagreements(story, choice)
  }
})

function choices(story: Story, prefer: readonly string[]): Choice[] {
  return kinds.map((kind) => ({ forms: formsIn(story, kind), prefer, setOf: (form) => setOf(form, kinds) }))
}
