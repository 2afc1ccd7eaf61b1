import type { MarkFamily, Quotation } from '../../copy/story.ts'
import { defineRule, everywhere, type Finding } from '../../core/rule.ts'

type Style = 'straight' | 'curly'

const marksOf = { straight: ['"', '"'], curly: ['“', '”'] } as const
const styleOf = (family: MarkFamily): Style | undefined =>
  family === 'straight-double' ? 'straight' : family === 'curly-double' ? 'curly' : undefined

export default defineRule({
  id: 'quotes/mixed-marks',
  summary: 'Straight and curly quotation marks in one story',
  why: `Straight and curly marks side by side look like an accident of pasting, and usually are one: the story was put
together from two translations. What most quotations of the story have is taken for right, when at least three have it;
a house that wants one kind everywhere sets \`style\`.

False alarms: none known. Feet, inches and apostrophes are no quotation marks.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [{ title: 'The Chicago Manual of Style', at: 'quotation marks: straight and directional' }],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    style: {
      type: 'choice',
      choices: ['auto', 'straight', 'curly'],
      default: 'auto',
      description: 'The marks to use; `auto` takes what most quotations of the story have'
    }
  },
  messages: {
    minority: '{Found} quotation marks, where {count} of {total} quotations in this story have {wanted} ones',
    style: '{Found} quotation marks: use {wanted} ones',
    halves: 'Quotation opens with `{opening}` and closes with `{actual}`: use one kind of mark'
  },
  examples: {
    bad: [
      {
        bad: '"Yes," he said. "No," she said. "Perhaps," they said. [[“]]Never,” I said.',
        message: 'minority',
        fixed: '"Yes," he said. "No," she said. "Perhaps," they said. "Never," I said.'
      },
      {
        bad: 'The mayor said: [["]]We will build the bridge."',
        message: 'style',
        options: { style: 'curly' },
        fixed: 'The mayor said: “We will build the bridge.”'
      },
      {
        bad: '“We agreed,[["]] he said.',
        message: 'halves',
        fixed: '“We agreed,” he said.'
      }
    ],
    good: [
      { good: '“We agreed,” he said. “But only once.”' },
      { good: '"He told me \'no\'," she said. The wall is 6\'2" high.' },
      { good: '"Yes," he said. “No,” she said.' },
      { good: 'The mayor said: "We will build the bridge."', options: { style: 'straight' } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const count = { straight: 0, curly: 0 }
    const { all } = story.quotations
    const goesOn = new Set(all.filter((one) => one.continues && one.close).map((one) => one.open))
    const double: { quotation: Quotation; style: Style }[] = []
    for (const quotation of all) {
      const style = styleOf(quotation.open.family)
      // What goes on without a fresh mark is looked at where it closes.
      if (!style || (!quotation.close && goesOn.has(quotation.open))) continue
      double.push({ quotation, style })
      count[style]++
    }
    const total = count.straight + count.curly
    const majority = count.straight > count.curly ? 'straight' : 'curly'
    const wanted =
      options.style !== 'auto'
        ? options.style
        : count[majority] >= 3 && count[majority] * 2 > total
          ? majority
          : undefined
    for (const { quotation, style } of double) {
      if (wanted && style !== wanted) {
        yield {
          ...changed(quotation, wanted),
          message: options.style === 'auto' ? 'minority' : 'style',
          data: { Found: style === 'curly' ? 'Curly' : 'Straight', wanted, total, count: count[wanted] }
        }
      } else if (quotation.close && quotation.close.family !== quotation.open.family) {
        const { start, end } = quotation.close
        const edit = { start, end, text: marksOf[style][1] }
        yield {
          message: 'halves',
          start,
          end,
          data: { opening: marksOf[style][0] },
          fix: { edits: [edit], safe: true }
        }
      }
    }
  }
})

/** A finding at the opening mark, whose fix changes both. */
function changed({ open, close }: Quotation, style: Style): Pick<Finding, 'start' | 'end' | 'fix'> {
  const marks = close ? [open, close] : [open]
  return {
    start: open.start,
    end: open.end,
    fix: { edits: marks.map(({ start, end }, i) => ({ start, end, text: marksOf[style][i]! })), safe: true }
  }
}
