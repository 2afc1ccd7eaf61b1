import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

const unit = /^(?:[ckm]m|k[gWB]|[kKMG]bps|[KMGT]B|[kMG]Hz|[kMGT]W|[kMG]Wh|mph|kph|km\/h)$/

export default defineRule({
  id: 'locale/unit-spacing',
  summary: 'Units with and without a space, as in `500Mbps` and `15 km`',
  why: `The SI parts figure and unit, British papers close them up; a story does one or the other. What most measures of the story
have is taken for right when at least three have it; a house sets \`spacing\`.

Only units of two letters and more are looked at: \`5m\` is metres or millions, \`5G\` a network.`,
  mqm: 'locale-conventions/measurement-format',
  sources: [
    { title: 'The Associated Press Stylebook' },
    { title: 'EU English Style Guide' },
    { title: 'Guardian style guide' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    spacing: {
      type: 'choice',
      choices: ['auto', 'spaced', 'closed'],
      default: 'auto',
      description: 'Between figure and unit; `auto` takes what most measures of the story have'
    }
  },
  messages: {
    minority: 'Measure `{actual}`, where {count} of {total} in this story are {wanted}: use `{expected}`',
    style: 'Measure `{actual}`: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'Speeds reach [[500Mbps]] in the city.',
        message: 'style',
        options: { spacing: 'spaced' },
        fixed: 'Speeds reach 500 Mbps in the city.'
      },
      {
        bad: 'The road is [[15 km]] long.',
        message: 'style',
        options: { spacing: 'closed' },
        fixed: 'The road is 15km long.'
      },
      {
        bad: 'He ran 5 km, rode 20 km, swam 3 km and walked [[2km]].',
        message: 'minority',
        fixed: 'He ran 5 km, rode 20 km, swam 3 km and walked 2 km.'
      }
    ],
    good: [
      { good: 'He ran 5 km and rode 20km.' },
      { good: 'Speeds reach 500Mbps in the city, 100Mbps outside and 5Gbps at night.' },
      { good: 'The road is 15km long, costs $5m and has 5G.', options: { spacing: 'closed' } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const measures: { start: number; end: number; closed: boolean; figure: string; name: string }[] = []
    for (const { start, end, text, suffix, next } of story.numbers.figures) {
      const token = story.tokens[next]
      if (suffix && unit.test(suffix))
        measures.push({ start, end: end + suffix.length, closed: true, figure: text, name: suffix })
      else if (!suffix && token && token.start - end === 1 && unit.test(token.text))
        measures.push({ start, end: token.end, closed: false, figure: text, name: token.text })
    }
    const closed = measures.filter((one) => one.closed).length
    const count = Math.max(closed, measures.length - closed)
    const most = closed * 2 > measures.length ? 'closed' : 'spaced'
    const wanted =
      options.spacing !== 'auto' ? options.spacing : count >= 3 && count * 2 > measures.length ? most : undefined
    if (!wanted) return
    for (const { start, end, closed: isClosed, figure, name } of measures) {
      if (isClosed === (wanted === 'closed')) continue
      const one = replacing(story, start, end, isClosed ? `${figure} ${name}` : `${figure}${name}`)
      yield {
        message: options.spacing === 'auto' ? 'minority' : 'style',
        ...one,
        data: { ...one.data, count, total: measures.length, wanted }
      }
    }
  }
})
