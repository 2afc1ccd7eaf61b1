import { initialismsOf } from '../../copy/initialisms.ts'
import type { Story } from '../../copy/story.ts'
import type { Form } from '../../copy/variants.ts'
import { elsewhere, isClear, minorities, replacedAbbreviation } from '../../core/agreement.ts'
import { defineRule } from '../../core/rule.ts'
import { americanSpellings } from '../../packs/dialect.ts'

export default defineRule({
  id: 'consistency/abbreviation-stops',
  summary: 'One abbreviation with stops and without: `US` and `U.S.`',
  why: `AP and Reuters write \`U.S.\`, the BBC, the Guardian and The Economist \`US\`. Both in one story is what proofreaders of
translated news mark most often under inconsistency. Each abbreviation is compared with itself, so that \`U.S.\` may stand
beside \`EU\`, as AP has it.

Most places of the story are taken for right; a house lists the forms that it wants in \`prefer\`. Without that \`US\` is also
reported throughout a story that spells the American way and has no British spelling, since agencies and papers that spell
*center* and *labor* write \`U.S.\`. Headlines are left alone: AP writes \`US\` there and \`U.S.\` in the text.

False alarms: names that hold the other form, such as \`US Airways\` in an American story, and the few American houses that
write \`US\` (CNN, Bloomberg): they set \`prefer: [US]\`.`,
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
    preferred: '`{actual}`: use `{wanted}`',
    american: '`{actual}` in a story spelled the American way (`{spelling}`): use `{wanted}`'
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
        bad: 'The labor market of the [[US]] is tight. Wages rose in every center.',
        message: 'american',
        fixed: 'The labor market of the U.S. is tight. Wages rose in every center.'
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
      { good: 'The U.S. agrees.', options: { prefer: ['UK'] } },
      { good: 'The labour market of the US is tight. Wages rose in every center.' },
      { good: 'The US recognized the state.' },
      { good: 'The labor market of the US is tight. Wages rose in every center.', options: { prefer: ['US'] } },
      { good: 'The labor market of Britain is tight. US labour law is not, a reader wrote: “Labour and capital.”' }
    ]
  },
  unit: 'story',
  forms: (story, { options }) => {
    const wanted = new Set(options.prefer.map((form) => form.replaceAll('.', '')))
    return formsOf(story).filter(({ key }) => !wanted.has(key))
  },
  *check(story, { options }) {
    const all = formsOf(story)
    if (all.length === 0) return
    const wanted = new Map(options.prefer.map((form) => [form.replaceAll('.', ''), form]))
    const isUS = (form: Form) => form.form === 'US' && !wanted.has('US')
    const [spelling] = all.some(isUS) ? americanSpellings(story) : []
    const forms: Form[] = []
    for (const form of all) {
      const preferred = wanted.get(form.key)
      if (spelling && isUS(form))
        yield {
          message: 'american',
          // A whole story is changed by a few spellings: that is for a person to say.
          ...replacedAbbreviation(story, form, 'U.S.', false),
          data: { wanted: 'U.S.', spelling: story.text.slice(spelling.start, spelling.end) },
          related: [elsewhere(story, [spelling])]
        }
      else if (preferred === undefined) forms.push(form)
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
