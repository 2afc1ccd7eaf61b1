import { isCapitalised } from '../../copy/names.ts'
import { notableWordsOf } from '../../copy/notable-words.ts'
import type { Story } from '../../copy/story.ts'
import type { Form } from '../../copy/variants.ts'
import { elsewhere, minorities } from '../../core/agreement.ts'
import { defineRule } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'

/** Titles that are of a person as well: `the King's Speech` is no `King Speech`. */
const kinds =
  /^(?:act|law|laws|bill|code|pact|treaty|protocol|convention|accord|accords|agreement|agreements|declaration|decree|doctrine|plan|programme|program|initiative|project|office|ministry|department|committee|commission|council|bank|court|party|army|navy|fleet|guard|union|league|front|movement|foundation|fund|institute|academy|university|museum|palace|theatre|theater|cathedral|church|square|street|bridge|station|airport|hospital|prize|award|cup|day|festival|forum|summit|conference|process|group|system|effect|disease|syndrome|report)$/

export default defineRule({
  id: 'consistency/term-variant',
  summary: 'One term with and without a possessive: `Caesar Act` and `Caesar’s Act`',
  why: `Acts, treaties and bodies have one name. *The Caesar Act* and *Caesar’s Act* in one story come from two readings of the same words
in the source («закон Цезаря»); so do *the Security Council’s Committee* and *the Security Council Committee*.

What stands more often is taken for right. Only names with capitals throughout are compared, and only those that end in a word such as
*Act*, *Treaty* or *Committee*.

False alarms: a body that belongs to another of nearly its name.`,
  mqm: 'terminology/inconsistent',
  sources: [
    { title: 'United Nations Editorial Manual', at: 'terminology' },
    { title: 'European Commission, How to write clearly' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'quotation', 'headline', 'crosshead', 'caption'],
  options: {},
  messages: {
    minority: '`{actual}`, where this story also has `{wanted}` ({count} of {total} places): use one term'
  },
  examples: {
    bad: [
      {
        bad: 'The Caesar Act bans it. Under the Caesar Act, he said, and [[Caesar’s Act]] is clear, nobody may trade.',
        message: 'minority',
        fixed: 'The Caesar Act bans it. Under the Caesar Act, he said, and Caesar Act is clear, nobody may trade.'
      },
      {
        bad: 'The Navalny Foundation paid. The Navalny Foundation said that the [[Navalny’s Foundation]] would pay again.',
        message: 'minority',
        fixed: 'The Navalny Foundation paid. The Navalny Foundation said that the Navalny Foundation would pay again.'
      },
      {
        bad: 'The Caesar Act bans it. He said: “The [[Caesar’s Act]] is clear.”',
        message: 'minority'
      }
    ],
    good: [
      { good: 'The Caesar Act bans it, and the act of Caesar is clear.' },
      { good: 'Russia’s Act differs from the Caesar Act. Caesar’s acts are known.' },
      { good: 'The King’s Speech was read by King Charles.' }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const { form, wanted, count, total, places } of minorities(termsOf(story))) {
      const { start, end } = form
      yield {
        message: 'minority',
        start,
        end,
        data: { wanted, count, total },
        related: [elsewhere(story, places)],
        ...unquotedFix(story, [{ start, end, text: wanted }], false)
      }
    }
  }
})

function termsOf(story: Story): Form[] {
  const { tokens, text } = story
  const found: Form[] = []
  for (const i of notableWordsOf(story).capitalised) {
    const head = tokens[i]!
    if (!head.spaced || !isCapitalised(tokens[i - 1])) continue
    const norm = head.norm.endsWith("'s") ? head.norm.slice(0, -2) : head.norm
    if (!kinds.test(norm)) continue
    const modifier = tokens[i - 1]!
    const bare = modifier.norm.replace(/'s$|'$/, '')
    const end = head.start + norm.length
    const form = text.slice(modifier.start, end).replaceAll('’', "'")
    found.push({ key: `${bare} ${norm}`, form, rank: 0, start: modifier.start, end })
  }
  return found
}
