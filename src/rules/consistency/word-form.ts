import type { Story } from '../../copy/story.ts'
import { type Choice, disagreements, undecided } from '../../core/agreement.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { closedForms, formsIn, setOf } from '../../packs/variants.ts'

export default defineRule({
  id: 'consistency/word-form',
  summary: 'One word written in two ways: `cease-fire` and `ceasefire`, `rouble` and `ruble`',
  why: `Compounds close up with time, and dictionaries differ on how far they have come: *e-mail*, *email*; *cease-fire*,
*ceasefire*. Loanwords have several spellings: *rouble*, *ruble*. Either is right, both in one story are not.

Most places of the story are taken for right; a house lists the forms that it wants in \`prefer\`. The words are in
[a list](sets/word.yaml); a compound outside it is compared where it stands both closed and with a hyphen. Open forms that mean
something else (*long term* beside *long-term*) are left alone.

False alarms: names of firms in lower case.`,
  mqm: 'linguistic-conventions/inconsistency',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'Guardian style guide', at: 'hyphens' }],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    prefer: {
      type: 'list',
      default: [],
      description: 'Forms that the house wants, such as `ceasefire`; other forms of these words are reported'
    }
  },
  messages: {
    minority: '`{actual}`, where {count} of {total} places in this story have `{wanted}`',
    preferred: '`{actual}`: use `{wanted}`'
  },
  examples: {
    bad: [
      {
        bad: 'The ceasefire held. It was the third ceasefire after a [[cease-fire]] in May.',
        message: 'minority',
        fixed: 'The ceasefire held. It was the third ceasefire after a ceasefire in May.'
      },
      {
        bad: 'A loan of 5 million roubles costs 9,000 roubles, not 900 [[rubles]].',
        message: 'minority',
        fixed: 'A loan of 5 million roubles costs 9,000 roubles, not 900 roubles.'
      },
      {
        bad: 'The oilfield is old. It is an oilfield like the [[oil-field]] in Perm.',
        message: 'minority',
        fixed: 'The oilfield is old. It is an oilfield like the oilfield in Perm.'
      },
      {
        bad: 'He sent an [[e-mail]].',
        message: 'preferred',
        options: { prefer: ['email'] },
        fixed: 'He sent an email.'
      }
    ],
    good: [
      { good: 'In the long term, long-term plans fail.' },
      { good: 'They will re-sign the striker, or resign.' },
      { good: 'The ceasefire held, and trams stopped.' },
      { good: 'He sent an e-mail.', options: { prefer: ['ceasefire'] } }
    ]
  },
  unit: 'story',
  forms: (story, { options }) => undecided(story, choice(story, options.prefer)),
  *check(story, { options }) {
    yield* disagreements(story, choice(story, options.prefer))
    yield* disagreements(story, { forms: closedForms(story), prefer: [], setOf: () => undefined })
  }
})

function choice(story: Story, prefer: readonly string[]): Choice {
  return { forms: formsIn(story, 'word'), prefer, setOf: (form) => setOf(form, ['word']) }
}
