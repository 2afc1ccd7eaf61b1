import type { Mark, MarkFamily, Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const foreign: ReadonlySet<MarkFamily> = new Set(['guillemet', 'low-high', 'corner', 'book-title', 'typed'])

export default defineRule({
  id: 'quotes/foreign-marks',
  summary: 'Quotation marks of another language',
  why: `«Guillemets», „low“ marks, 「corner brackets」 and 《title marks》 were left over from the source. English readers do
not know them, and searches do not find what they enclose. Marks around words that are themselves in another script are
left alone.

False alarms: copy that discusses typography.`,
  mqm: 'locale-conventions/punctuation',
  sources: [
    { title: 'European Commission, English Style Guide', at: 'quotation marks' },
    { title: 'The Chicago Manual of Style', at: 'languages other than English: punctuation' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    pair: 'Foreign quotation marks `{opening}{closing}`: use `{english}`',
    lone: 'Foreign quotation mark `{actual}`: use an English one'
  },
  examples: {
    bad: [
      {
        bad: 'The newspaper [[«]]Izvestia» reported the talks.',
        message: 'pair',
        fixed: 'The newspaper "Izvestia" reported the talks.'
      },
      { bad: '[[„]]We will win“, he said.', message: 'pair', fixed: '"We will win", he said.' },
      {
        bad: 'The film [[《]]Red Cliff》 opened on Friday.',
        message: 'pair',
        fixed: 'The film "Red Cliff" opened on Friday.'
      },
      {
        bad: '“Yes,” he said. The paper [[«]]Trud» agreed.',
        message: 'pair',
        fixed: '“Yes,” he said. The paper “Trud” agreed.'
      },
      {
        bad: '“The paper [[«]]Trud» agreed,” he said.',
        message: 'pair',
        fixed: '“The paper ‘Trud’ agreed,” he said.'
      },
      { bad: 'The newspaper [[«]]Izvestia reported the talks.', message: 'lone' }
    ],
    good: [
      { good: 'Izvestia newspaper reported the talks.' },
      { good: '"We will win," he said.' },
      { good: 'The sign read «Выход в город» in large letters.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { all, unpaired } = story.quotations
    const count = (family: MarkFamily) => all.filter((quotation) => quotation.open.family === family).length
    const curly = count('curly-double') > count('straight-double')
    for (const { open, close, depth } of all) {
      if (!foreign.has(open.family) || !close || isForeign(story.text.slice(open.end, close.start))) continue
      // Marks inside a quotation are single ones.
      const [opening, closing] = depth % 2 === 0 ? (curly ? ['“', '”'] : ['"', '"']) : curly ? ['‘', '’'] : ["'", "'"]
      yield {
        message: 'pair',
        start: open.start,
        end: open.end,
        data: { opening: textOf(story, open), closing: textOf(story, close), english: opening + closing },
        fix: { edits: [edit(open, opening), edit(close, closing)], safe: true }
      }
    }
    for (const mark of unpaired)
      if (foreign.has(mark.family)) yield { message: 'lone', start: mark.start, end: mark.end }
  }
})

const textOf = (story: Story, { start, end }: Mark) => story.text.slice(start, end)
const edit = ({ start, end }: Mark, text: string) => ({ start, end, text })

/** Whether more letters are of another script than are Latin. */
function isForeign(content: string): boolean {
  const letters = content.match(/\p{L}/gu) ?? []
  const latin = content.match(/\p{Script=Latin}/gu) ?? []
  return letters.length > latin.length * 2
}
