import { chinese, name, site } from '../../copy/agencies.ts'
import type { Paragraph, Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const newsroom = `(?:${name} ){1,3}(?:News(?: Network| Agency| Service| Online)?|Network)`

// A tail set off by a dash and spaces, or hung on without a space when it can be nothing but a site or a Chinese agency.
const tail = new RegExp(
  `(?:\\s{1,3}[-–—|]{1,2}\\s*(?:${site}|${newsroom}|${chinese})|(?<=[\\p{Ll}\\d"”’'?!])(?<!\\b(?:pro|anti|non))[-–—|_](?:${site}|${chinese}))\\.?(?=["”]?$)`,
  'u'
)
/** In UTF-16 units. */
const longestTail = 80

export default defineRule({
  id: 'residue/site-name',
  summary: 'The name of the site or agency behind a headline',
  why: `\`City plans a faster network - China News Network\` is the title of a web page: what stands behind the dash belongs to the
site that the story was taken from, and machine translation often gets it wrong.

This is a note: many desks' systems cut the name off by themselves, and of the translators who marked such copy one in three minds.

Known false alarms: a headline that names its source behind a dash (\`Minister to resign – Fox News\`).`,
  mqm: 'locale-conventions/agency-line',
  sources: [{ title: 'Reuters Handbook of Journalism', at: 'headlines' }],
  severity: 'info',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    tail: 'Site or agency behind the headline (`{actual}`): take it out'
  },
  examples: {
    bad: [
      {
        bad: 'Why the gyms of Wuhan must win back trust[[-Chinanews.com]]\n\nThe gyms reopened on Monday.',
        message: 'tail',
        fixed: 'Why the gyms of Wuhan must win back trust\n\nThe gyms reopened on Monday.'
      },
      {
        bad: 'City plans a faster network [[- China News Network]]\n\nThe city will spend more.',
        message: 'tail',
        fixed: 'City plans a faster network\n\nThe city will spend more.'
      },
      {
        bad: 'Rivers rise again in the south [[- Xinhua News Agency]]\n\nThe rivers rose on Monday.',
        message: 'tail',
        fixed: 'Rivers rise again in the south\n\nThe rivers rose on Monday.'
      }
    ],
    good: [
      { good: 'Rates may rise in May – Bank of England\n\nThe bank spoke on Monday.' },
      { good: 'Judge fines a pro-China News Network\n\nThe fine is small.' },
      { good: 'City plans a faster network\n\nThe city will spend more, China News Network said.' }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const paragraph of story.paragraphs) {
      const from = Math.max(paragraph.start, paragraph.end - longestTail)
      const ending = story.text.slice(from, paragraph.end)
      if (!/[-–—|_]/.test(ending) || !isTitle(paragraph, story)) continue
      const match = tail.exec(ending)
      if (!match) continue
      const [found] = match
      const start = from + match.index
      const end = start + found.length
      const blank = found.length - found.trimStart().length
      yield { message: 'tail', start: start + blank, end, fix: { edits: [{ start, end, text: '' }], safe: false } }
    }
  }
})

/** A headline, or what stands where one is due and ends in a full stop of the site's own. */
function isTitle(paragraph: Paragraph, story: Story): boolean {
  if (paragraph.role === 'headline') return true
  const [first] = paragraph.sentences
  return paragraph.index < 2 && paragraph.sentences.length === 1 && first!.words < 40 && story.paragraphs.length > 1
}
