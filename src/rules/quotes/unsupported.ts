import { beginsUpper } from '../../copy/capitals.ts'
import type { Quotation, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'quotes/unsupported',
  summary: 'Quoted words in the headline that nobody says in the story',
  why: `Words in marks are a promise that someone said them. When the headline and the body were translated apart, the
headline quotes \`"kick out"\` and the body has him say \`force them out\`: one of them is not what was said.

The words count as supported when any quotation below has all the longer of them, in any form, or when the story itself
has them in a row. Titles in capitals, stories without speech, and single marks, in which many papers paraphrase, are left alone.

False alarms: words quoted from an earlier story.`,
  mqm: 'accuracy/mistranslation',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'quotes' },
    { title: 'BBC News style guide', at: 'headlines: quotation marks' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['headline'],
  options: {},
  messages: {
    unsupported:
      '`{content}` is quoted in the headline, but nobody says so in the story: take the words of a quotation below'
  },
  examples: {
    bad: [
      {
        bad: 'Lee will not [["drive"]] the traders away\n\nThe mayor spoke on Monday. "We cannot force them out," she told the council.',
        message: 'unsupported'
      },
      {
        bad: 'Port plan [["unacceptable"]] to Mayville\n\nThe mayor spoke on Monday. "We do not agree with it at all," she told the council.',
        message: 'unsupported'
      },
      {
        bad: 'Road is [[“crumbling away”]], says mayor\n\nThe mayor spoke on Monday. “It gets worse by the year,” she told the council.',
        message: 'unsupported'
      }
    ],
    good: [
      {
        good: 'Lee will not "force" traders out\n\nThe mayor spoke on Monday. "We are not forcing anyone out," she said.'
      },
      { good: 'Port plan \'unacceptable\'\n\nThe mayor spoke on Monday. "We do not agree with it at all," she said.' },
      { good: 'Port sells the "Red Sea" ferry\n\nThe mayor spoke on Monday. "It was too old for us," she said.' },
      {
        good: 'Port plan "unacceptable"\n\nThe mayor spoke on Monday and found the plan unacceptable. "We will vote," she said.'
      },
      { good: 'Port plan "unacceptable"\n\nThe mayor spoke on Monday. She did not like the plan.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { all } = story.quotations
    const quoted = all.filter(
      (one) => one.paragraph.role === 'headline' && one.close && one.depth === 0 && !one.open.family.endsWith('single')
    )
    if (quoted.length === 0) return
    const speech = all.filter((one) => one.paragraph.role !== 'headline' && one.close)
    if (!speech.some((one) => one.end - one.start > 25)) return
    for (const one of quoted) {
      const content = story.text.slice(one.open.end, one.close!.start).replace(/[.,]$/, '')
      if (!/\p{Ll}{3}/u.test(content) || isTitle(content)) continue
      const stems = stemsOf(content)
      if (stems.length === 0 || isSupported(story, stems, speech)) continue
      yield { message: 'unsupported', start: one.start, end: one.end, data: { content } }
    }
  }
})

const isTitle = (content: string) => beginsUpper(content)

/** The longer words, without their endings. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => word.length > 3).map((word) => word.slice(0, Math.max(4, word.length - 3)))
}

function isSupported({ text, paragraphs }: Story, stems: readonly string[], speech: readonly Quotation[]): boolean {
  const has = (prose: string) => {
    const lower = prose.toLowerCase()
    return stems.every((stem) => lower.includes(stem))
  }
  if (speech.some(({ start, end }) => has(text.slice(start, end)))) return true
  return paragraphs.some(
    (one) => one.role !== 'headline' && one.sentences.some((sentence) => has(text.slice(sentence.start, sentence.end)))
  )
}
