import type { Paragraph, Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const names = /^(?:[\p{Lu}][\p{L}'’.-]*[,.]? ?|of ){1,8}$/u
const behind =
  /^(?:(?:,? ?\d{4})?[.,]? ?(?:\((?<round>[^()]{2,40})\)|\/(?<slashed>[^/\n]{2,40})\/)[.,]?(?: ?[-–—:]{1,2}(?=\s))?|(?:,? ?\d{4})?[.,]? (?:--?|–|—)(?= )|:(?= )|[.,] (?=(?:\p{L}+ )?[Tt]itle:))/u

// 综合11日电, 11日讯: how Chinese papers open a story compiled from agencies.
const creditDay =
  /^\((?:(?:comprehensive|consolidated|compiled|combined|general|news|report|dispatch|reported|from|of|on|the)[ ,]+){1,4}\d{1,2}(?:st|nd|rd|th)?(?: (?:news|report|dispatch))?\)/i

export default defineRule({
  id: 'locale/dateline-format',
  summary: 'A dateline in the form of the source agency, or without a year',
  why: `\`MOSCOW, January 18. /TASS/.\` and \`Xinhua News Agency, Beijing, July 26\` are the datelines of other houses. Readers take the
agency for the author and the date for that of your story: set your own dateline and name the agency where you quote it. A
date line of its own needs the year, since the story is found years later.

Agencies whose datelines you print as they come are listed in \`agencies\`. Switch \`year\` off where the page shows the full date.`,
  mqm: 'locale-conventions/date-format',
  sources: [{ title: 'The Associated Press Stylebook', at: 'datelines' }, { title: 'Reuters Handbook of Journalism' }],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    agencies: { type: 'list', default: [], description: 'Agencies whose datelines are left alone, such as `AP`' },
    year: { type: 'boolean', default: true, description: 'Whether a date line of its own must name the year' }
  },
  messages: {
    agency: 'Dateline of the source `{actual}`: set your own, as in `MOSCOW, Jan. 18, 2021 –`',
    credit: 'Credit of the source `{actual}`: take it out, or give the date in full',
    year: 'Date line `{actual}` without a year: add it'
  },
  examples: {
    bad: [
      { bad: '[[MOSCOW, January 18. /TASS/.]] The road will open in May, the ministry said.', message: 'agency' },
      { bad: '[[Beijing, 11 Feb (Xinhua) --]] The road will open in May, the ministry said.', message: 'agency' },
      {
        bad: '[[Xinhua News Agency, Beijing, July 26 (Reporter Li Lei)]] The road will open in May, he said.',
        message: 'agency'
      },
      { bad: '[[(Comprehensive, 11th)]] The road will open in May, the ministry said.', message: 'credit' },
      { bad: 'Road to open\n\n[[18 January]]\n\nThe road will open in May, the ministry said.', message: 'year' }
    ],
    good: [
      { good: 'MOSCOW, Jan. 18 (AP) – The road will open in May.', options: { agencies: ['AP'] } },
      { good: 'Road to open\n\n18 January\n\nThe road will open in May.', options: { year: false } },
      { good: 'Road to open\n\n18 January 2021\n\nThe road will open in May, the ministry said.' },
      { good: 'Minsk v Brest\n\nDinamo Stadium\n\nTuesday, 1 March\n\nThe hosts have a new keeper, he said.' },
      { good: 'In Moscow, January 18 (Monday) was a holiday. The Minsk talks of May 5 (the third) failed.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    for (const paragraph of story.paragraphs.slice(0, 6)) {
      if (paragraph.role === 'headline') continue
      if (paragraph.role === 'dateline') {
        // Only right below the headline: further down, or with a weekday, it is a fixture or an event.
        const [date] = story.numbers.dates.filter((one) => one.start >= paragraph.start && one.end <= paragraph.end)
        const isAlone = date?.start === paragraph.start && story.text.slice(date.end, paragraph.end).length <= 1
        if (options.year && isAlone && paragraph.index === 1 && date.year === undefined)
          yield { message: 'year', start: date.start, end: date.end }
        continue
      }
      const credit = creditDay.exec(story.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60)))
      if (credit) yield { message: 'credit', start: paragraph.start, end: paragraph.start + credit[0].length }
      const end = sourceDateline(story, paragraph, options.agencies)
      if (end) yield { message: 'agency', start: paragraph.start, end }
    }
  }
})

/** Where the dateline of an agency ends that the paragraph starts with. */
function sourceDateline({ text, numbers }: Story, paragraph: Paragraph, own: readonly string[]): number | undefined {
  const date = numbers.dates.find((one) => one.start > paragraph.start)
  if (!date || date.first - paragraph.first > 10 || date.end > paragraph.end) return
  const place = text.slice(paragraph.start, date.start)
  if (!names.test(place) || /^(?:In|On|The|At|By|From|Since|Last|A)\b/.test(place)) return
  const found = behind.exec(text.slice(date.end, Math.min(date.end + 80, paragraph.end)))
  if (!found) return
  const agency = found.groups!.round ?? found.groups!.slashed ?? ''
  if (own.some((name) => agency.includes(name) || place.includes(name))) return
  if (!agency && !/agency|news|xinhua|tass|interfax|ria|anadolu|kazinform|yonhap|kyodo/i.test(place)) return
  // "Moscow, January 18 (Monday) was": what goes on in the same sentence is no dateline.
  if (agency && /^ \p{Ll}/u.test(text.slice(date.end + found[0].length, date.end + found[0].length + 2))) return
  return date.end + found[0].trimEnd().length
}
