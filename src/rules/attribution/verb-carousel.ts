import type { Attribution, Paragraph, Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

// Verbs that every story may use as often as it needs them, and those that Russian, German or Chinese copy puts in their
// place for the sake of variety.
const plain = wordSet(['say', 'tell', 'ask', 'add'])
const varied = wordSet([
  'note',
  'state',
  'stress',
  'emphasize',
  'emphasise',
  'underline',
  'recall',
  'remind',
  'specify',
  'clarify',
  'point out',
  'draw attention',
  'conclude',
  'sum up',
  'summarize',
  'summarise',
  'explain',
  'mention',
  'remark',
  'comment',
  'observe',
  'inform',
  'assure'
])

export default defineRule({
  id: 'attribution/verb-carousel',
  summary: 'Reporting verbs varied for the sake of variety',
  why: `Russian and German school style forbids the same verb twice, so a translated story runs through *noted*, *stressed*,
*recalled*, *pointed out*. English readers do not notice *said*; each of the others they weigh, and most of them claim more
than was meant: to note or to point out vouches for the fact, to stress or to recall tells of a tone of voice.

One finding a story, at the verb that it overuses most, with the tally. *Said* is never counted against a story, nor are
verbs that are meant: *asked*, *warned*, *promised*, *announced*.

Known false alarms: very short reports of a single remark. Court and parliament reports use other verbs rightly: raise
\`per500\` or list them in \`allow\`.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'attribution' },
    { title: 'The Guardian style guide', at: 'say' },
    { title: 'H. W. Fowler, A Dictionary of Modern English Usage', at: 'elegant variation' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration'],
  options: {
    per500: {
      type: 'integer',
      default: 2,
      min: 1,
      max: 50,
      description: 'How many of these verbs in 500 words are reported, once there are half as many as plain ones.'
    },
    allow: { type: 'list', default: [], description: 'Verbs, by their base form, that are not counted.' }
  },
  messages: {
    carousel: 'Reporting verbs varied {count} times ({tally}) against {plain} of plain speech: use `said`',
    single: '`{actual}` where the story reports plain speech: use `said`'
  },
  examples: {
    bad: [
      {
        bad: 'The minister [[noted]] that trade had grown. He stressed that prices had not.\n\n"We are ready," he recalled.',
        message: 'carousel'
      },
      {
        bad: 'Anna Hill said that rents fell.\n\nShe pointed out that wages rose. Ivan Brown [[stressed]] that they fell. "They fell," he stressed.',
        message: 'carousel'
      },
      { bad: 'The embassy [[noted]] that the flight had been arranged by diplomats.', message: 'single' },
      {
        bad: 'Anna Hill [[explained]] that rents fell. Wages rose.',
        message: 'single',
        options: { allow: ['note'] }
      }
    ],
    good: [
      { good: 'The minister said trade had grown. He added that prices had not. "We are ready," he said.' },
      { good: 'The minister asked who would pay. He warned that prices would rise. He promised that wages would.' },
      {
        good: 'The mayor said that rents fell. She said that wages rose. She told reporters that both were good news. She noted that it had rained.'
      },
      { good: 'The embassy noted that the flight was full.', options: { allow: ['note'] } },
      { good: 'The embassy noted that the flight had been arranged by diplomats.', options: { per500: 50 } },
      { good: '"He noted that it rained and stressed that it snowed," she said.' },
      { good: 'He is noted for his pictures of the sea. The rules were stated on the door.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const used: Attribution[] = []
    let said = 0
    for (const one of story.attributions.all) {
      const { verb } = one
      if (!verb || verb.tense === 'participle' || story.zoneOf(one.cue.start, one.cue.end) !== 'narration') continue
      if (plain.has(verb.base)) said++
      else if (varied.has(verb.base) && !options.allow.includes(verb.base)) used.push(one)
    }
    const words = wordsOf(story)
    if (used.length === 0 || used.length * 500 < options.per500 * words || used.length * 2 < said) return
    const tally = new Map<string, number>()
    for (const { verb } of used) tally.set(verb!.base, (tally.get(verb!.base) ?? 0) + 1)
    const most = Math.max(...tally.values())
    // The commonest verb, where these verbs stand thickest.
    const perParagraph = new Map<Paragraph, number>()
    for (const { sentence } of used)
      perParagraph.set(sentence.paragraph, (perParagraph.get(sentence.paragraph) ?? 0) + 1)
    const thickness = (paragraph: Paragraph) => perParagraph.get(paragraph)!
    const place = used
      .filter((one) => tally.get(one.verb!.base) === most)
      .reduce((best, one) => (thickness(one.sentence.paragraph) > thickness(best.sentence.paragraph) ? one : best))
    const { start, end } = place.cue
    if (used.length === 1) yield { message: 'single', start, end }
    else
      yield {
        message: 'carousel',
        start,
        end,
        data: {
          count: used.length,
          plain: said,
          tally: [...tally]
            .sort((a, b) => b[1] - a[1])
            .map(([base, n]) => (n > 1 ? `${base} ×${n}` : base))
            .join(', ')
        }
      }
  }
})

function wordsOf({ sentences }: Story): number {
  let words = 0
  for (const sentence of sentences) words += sentence.words
  return words
}
