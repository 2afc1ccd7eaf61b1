import { neverNames } from '../../copy/offices.ts'
import type { Story } from '../../copy/story.ts'
import type { Form } from '../../copy/variants.ts'
import { type Choice, disagreements, undecided } from '../../core/agreement.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { formsIn, setOf } from '../../packs/variants.ts'

export default defineRule({
  id: 'consistency/exonym',
  summary: 'One place under two names: `Kiev` and `Kyiv`',
  why: `Many places have an English name, an older one, and one by way of another language: *Kiev* and *Kyiv*, *Moldavia* and
*Moldova*, *Peking* and *Beijing*, *Macau* and *Macao*. Which one a house takes is a decision, often a political one; a story
that has both has taken none.

Most places of the story are taken for right; a house lists the names that it wants in \`prefer\`. The names are in
[sets](sets/place.yaml). Fixed names (\`chicken Kiev\`, \`Peking University\`) are left alone, and so is a name that explains
another: \`Mumbai, formerly Bombay\`.

False alarms: stories about the name, and about the past.`,
  mqm: 'linguistic-conventions/inconsistency',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'geographic names' },
    { title: 'Guardian style guide', at: 'foreign placenames' },
    { title: 'United Nations Editorial Manual', at: 'country names' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    prefer: {
      type: 'list',
      default: [],
      description: 'Names that the house wants, such as `Kyiv`; other names of these places are reported'
    }
  },
  messages: {
    minority: '`{actual}`, where {count} of {total} places in this story have `{wanted}`',
    preferred: '`{actual}`: use `{wanted}`'
  },
  examples: {
    bad: [
      {
        bad: 'Talks in Kyiv ended. Kyiv and Minsk said that [[Kiev]] would host more.',
        message: 'minority',
        fixed: 'Talks in Kyiv ended. Kyiv and Minsk said that Kyiv would host more.'
      },
      {
        bad: 'Trains left St Petersburg, buses left [[St. Petersburg]], and ships left St Petersburg.',
        message: 'minority',
        fixed: 'Trains left St Petersburg, buses left St Petersburg, and ships left St Petersburg.'
      },
      {
        bad: 'Macao’s casinos shut. Then [[Macau]] opened them.',
        message: 'minority',
        fixed: 'Macao’s casinos shut. Then Macao opened them.'
      },
      {
        bad: 'Trains left [[Odessa]] at noon.',
        message: 'preferred',
        options: { prefer: ['Odesa'] },
        fixed: 'Trains left Odesa at noon.'
      }
    ],
    good: [
      { good: 'Dynamo Kiev play in Kyiv. Peking University is in Beijing.' },
      { good: 'Galaxy Macau is in Macao, and Air Moldova flies to Moldova.' },
      { good: 'It was made in Mumbai (Bombay), formerly Bombay.' },
      { good: 'Kyiv, Kharkiv and Lviv were shelled. A turkey crossed Turkey.' },
      { good: 'Trains left Kiev.', options: { prefer: ['Odesa'] } }
    ]
  },
  unit: 'story',
  forms: (story, { options }) => undecided(story, choice(story, options.prefer)),
  check: (story, { options }) => disagreements(story, choice(story, options.prefer))
})

function choice(story: Story, prefer: readonly string[]): Choice {
  const forms = formsIn(story, 'place').filter((one) => !isNamed(story, one))
  return { forms, prefer, setOf: (form) => setOf(form, ['place']) }
}

/** `Galaxy Macau`, `Air Moldova`: the name of a firm, which spells it as it likes. */
function isNamed(story: Story, { start }: Form): boolean {
  const at = story.tokenAt(start)
  const [before, token] = [story.tokens[at - 1], story.tokens[at]!]
  if (before?.kind !== 'word' || !token.spaced || !/^\p{Lu}.*[^.]$/u.test(before.text)) return false
  return !neverNames.has(before.norm) && !/'s$|s'$/.test(before.norm)
}
