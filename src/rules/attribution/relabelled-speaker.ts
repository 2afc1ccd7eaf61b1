import { headOf } from '../../copy/speakers.ts'
import type { Attribution, Person, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'attribution/relabelled-speaker',
  summary: 'One speaker under several labels',
  why: `\`Lavrov said … the minister added … the head of the ministry noted … the diplomat stressed\`: style that is taught in
Russian schools. English repeats the name or says *he*. Under a new label the reader looks for a new person.

Left alone: one label beside name and pronoun. Known false alarms: two persons who share an office and are not told apart.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Reuters Handbook of Journalism' },
    { title: 'The Associated Press Stylebook', at: 'titles' },
    { title: 'H. W. Fowler, A Dictionary of Modern English Usage', at: 'elegant variation' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {
    maxLabels: {
      type: 'integer',
      default: 1,
      min: 0,
      max: 10,
      description: 'How many labels a speaker may have beside name and pronoun.'
    }
  },
  messages: { label: '`{actual}` is another label for {name}: use the name or a pronoun' },
  examples: {
    bad: [
      {
        bad: 'Foreign Minister Sergey Lavrov said that rents fell. The minister said that wages rose. [[The diplomat]] said that it rained.',
        message: 'label'
      },
      {
        bad: 'Igor Petrov, an economist, said that rents fell. According to the economist, wages rose. It rained, [[the expert]] said.',
        message: 'label'
      },
      {
        bad: 'Foreign Minister Sergey Lavrov said that rents fell. [[The minister]] said that wages rose.',
        message: 'label',
        options: { maxLabels: 0 }
      }
    ],
    good: [
      {
        good: 'Foreign Minister Sergey Lavrov said that rents fell. The minister said that wages rose. He said it rained.'
      },
      {
        good: 'Foreign Minister Sergey Lavrov said that rents fell. The minister said that wages rose. Anna Hill, an expert, said that it rained. The expert said that it snowed.'
      },
      {
        good: 'Anna Hill, the mayor, met Ivan Brown, a doctor. The mayor said that rents fell. The doctor said that wages rose. The farmer said that it rained.'
      }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const labels = new Map<Person, Set<string>>()
    for (const one of story.attributions.all) {
      const person = one.speaker?.person
      const label = person && labelOf(story, one)
      if (!label) continue
      const known = labels.get(person) ?? new Set()
      labels.set(person, known)
      if (known.size === options.maxLabels && !known.has(label)) {
        const { start, end } = one.speaker!
        yield { message: 'label', start, end, data: { name: person.surname } }
      }
      known.add(label)
    }
  }
})

/** The noun of `the minister`, `the head of the ministry`. */
function labelOf({ tokens }: Story, { speaker }: Attribution): string | undefined {
  if (speaker!.kind !== 'office' || tokens[speaker!.first]!.norm !== 'the') return
  const label = headOf(tokens, speaker!)?.norm
  // A spokesman is somebody else, unless he was brought in as one.
  if (label?.startsWith('spokes') && !speaker!.person!.roles.some((role) => role.includes(label))) return
  return label
}
