import { initialismsOf } from '../../copy/initialisms.ts'
import type { Story } from '../../copy/story.ts'
import type { Form } from '../../copy/variants.ts'
import { elsewhere, isClear, minorities, replacedAbbreviation } from '../../core/agreement.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'consistency/abbreviation-stops',
  summary: 'One abbreviation with stops and without: `US` and `U.S.`',
  why: `AP and Reuters write \`U.S.\`, the BBC, the Guardian and The Economist \`US\`. Both in one story is what proofreaders of
translated news mark most often under inconsistency. Each abbreviation is compared with itself, so that \`U.S.\` may stand
beside \`EU\`, as AP has it.

Most places of the story are taken for right; a house lists the forms that it wants in \`prefer\`. Headlines are left alone: AP
writes \`US\` there and \`U.S.\` in the text.

False alarms: names that hold the other form, such as \`US Airways\` in an American story.`,
  mqm: 'linguistic-conventions/inconsistency',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'abbreviations and acronyms; U.S.' },
    { title: 'Guardian style guide', at: 'abbreviations and acronyms' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'crosshead', 'caption'],
  options: {
    prefer: {
      type: 'list',
      default: [],
      description: 'Forms that the house wants, such as `U.S.` or `UN`; the other form of each is reported'
    }
  },
  messages: {
    minority: '`{actual}`, where {count} of {total} places in this story have `{wanted}`',
    preferred: '`{actual}`: use `{wanted}`'
  },
  examples: {
    bad: [
      {
        bad: 'A U.S. envoy came. U.S. troops stayed, and the [[US]] said so.',
        message: 'minority',
        fixed: 'A U.S. envoy came. U.S. troops stayed, and the U.S. said so.'
      },
      {
        bad: 'The US and UN agree. The US sent an envoy to the [[U.S.]]',
        message: 'minority',
        fixed: 'The US and UN agree. The US sent an envoy to the US.'
      },
      {
        bad: 'The UN voted. The UN envoy said: “The [[U.N.]] is united.”',
        message: 'minority'
      },
      {
        bad: 'The [[U.K.]] left.',
        message: 'preferred',
        options: { prefer: ['UK'] },
        fixed: 'The UK left.'
      }
    ],
    good: [
      { good: 'US envoy leaves\n\nA U.S. envoy left on Monday. U.S. officials said so.' },
      { good: 'The U.S. and the EU agree with the UK.' },
      { good: 'The tax is US$5. U.S. firms pay it.' },
      { good: 'The U.S. agrees.', options: { prefer: ['UK'] } }
    ]
  },
  unit: 'story',
  forms: (story, { options }) => {
    const wanted = new Set(options.prefer.map((form) => form.replaceAll('.', '')))
    return formsOf(story).filter(({ key }) => !wanted.has(key))
  },
  *check(story, { options }) {
    if (options.prefer.length === 0 && !initialismsOf(story).some((one) => one.stopped)) return
    const wanted = new Map(options.prefer.map((form) => [form.replaceAll('.', ''), form]))
    const forms: Form[] = []
    for (const form of formsOf(story)) {
      const preferred = wanted.get(form.key)
      if (preferred === undefined) forms.push(form)
      else if (preferred !== form.form)
        yield {
          message: 'preferred',
          ...replacedAbbreviation(story, form, preferred, true),
          data: { wanted: preferred }
        }
    }
    for (const { form, wanted, count, total, places } of minorities(forms))
      yield {
        message: 'minority',
        ...replacedAbbreviation(story, form, wanted, isClear(count, total)),
        data: { wanted, count, total },
        related: [elsewhere(story, places)]
      }
  }
})

function formsOf(story: Story): Form[] {
  return initialismsOf(story).flatMap(({ letters, stopped, start, end }) =>
    story.text[end] === '$' || story.paragraphAt(start)!.role === 'headline'
      ? []
      : {
          key: letters,
          form: stopped ? [...letters].map((letter) => `${letter}.`).join('') : letters,
          rank: 0,
          start,
          end
        }
  )
}
