import type { Figure } from '../../copy/numbers.ts'
import type { Story } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

type Form = 'sign' | 'percent' | 'per cent'

interface Share {
  readonly figure: Figure
  readonly form: Form
  /** The sign or the words, without the space before them. */
  readonly start: number
  readonly end: number
}

export default defineRule({
  id: 'locale/percent-form',
  summary: 'Per cent written the foreign way, or in two ways',
  why: `\`5 %\` and \`5 percents\` are French, German and Russian; English closes the sign up and has no plural. A story that says
both \`5%\` and \`5 percent\` was put together from two. And a rise "by 5% from 10% to 15%" is wrong: it is 5 percentage
points, or half.

What most figures of the story have is taken for right when at least three have it; a house sets \`style\`. In a quotation
the form is still the translator's.`,
  mqm: 'locale-conventions/number-format',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'percent' },
    { title: 'Guardian style guide', at: 'percent' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    style: {
      type: 'choice',
      choices: ['auto', 'sign', 'percent', 'per cent'],
      default: 'auto',
      description: 'The form after a figure; `auto` takes what most figures of the story have'
    }
  },
  messages: {
    space: 'Space before the per cent sign in `{actual}`: use `{expected}`',
    plural: '`percents` has no plural: use `percent`',
    doubled: 'Sign and word in `{actual}`: keep one',
    minority: '`{actual}`, where {count} of {total} figures in this story have `{wanted}`',
    style: '`{actual}`: use `{wanted}`',
    points: 'From {low}% to {high}% is {change} percentage points, not {change}%'
  },
  examples: {
    bad: [
      { bad: 'Prices rose by [[5 %]] in May.', message: 'space', fixed: 'Prices rose by 5% in May.' },
      { bad: 'Prices rose by 5 [[percents]] in May.', message: 'plural', fixed: 'Prices rose by 5 percent in May.' },
      {
        bad: 'Some forty [[percents]] of it are gone.',
        message: 'plural',
        fixed: 'Some forty percent of it are gone.'
      },
      { bad: 'Prices rose by 5[[% percent]] in May.', message: 'doubled', fixed: 'Prices rose by 5% in May.' },
      {
        bad: 'Prices rose by 5% in May, 6% in June, 7% in July and 8 [[percent]] in August.',
        message: 'minority',
        fixed: 'Prices rose by 5% in May, 6% in June, 7% in July and 8% in August.'
      },
      {
        bad: 'Prices rose by 5[[%]] in May.',
        message: 'style',
        options: { style: 'per cent' },
        fixed: 'Prices rose by 5 per cent in May.'
      },
      { bad: 'The rate rose by [[5%]] from 10% to 15%.', message: 'points' }
    ],
    good: [
      { good: 'Prices rose by 5% in May and by 6 percent in June.' },
      { good: 'The rate rose by 50% from 10% to 15%, 5 percentage points.' },
      { good: 'Prices rose by 5 per cent in May.', options: { style: 'per cent' } },
      { good: 'Prices rose by 5%, 6% and 7%; ten percent of them in May.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    yield* plurals(story)
    const shares = sharesOf(story)
    if (shares.length === 0) return
    const count = { sign: 0, percent: 0, 'per cent': 0 }
    for (const { form } of shares) count[form]++
    const most = (Object.keys(count) as Form[]).reduce((a, b) => (count[b] > count[a] ? b : a))
    const wanted =
      options.style !== 'auto'
        ? (options.style as Form)
        : count[most] >= 3 && count[most] * 2 > shares.length
          ? most
          : undefined
    const message = options.style === 'auto' ? ('minority' as const) : ('style' as const)
    for (const [i, { figure, form, start, end }] of shares.entries()) {
      const own = story.text.slice(start, end)
      const behind = form === 'sign' && story.tokens[story.tokenAt(end)]
      if (behind && /^percents?$/.test(behind.norm))
        yield { message: 'doubled', ...replacing(story, start, behind.end, '%') }
      else if (/percents$/i.test(own)) continue
      else if (wanted && form !== wanted) {
        const text = wanted === 'sign' ? '%' : form === 'sign' ? ` ${wanted}` : wanted
        const from = wanted === 'sign' ? figure.end : start
        const { fix } = replacing(story, from, end, text)
        yield {
          message,
          start,
          end,
          data: { wanted: wanted === 'sign' ? '%' : wanted, count: count[wanted], total: shares.length },
          ...(fix && { fix })
        }
      } else if (form === 'sign' && start > figure.end)
        yield { message: 'space', ...replacing(story, figure.start, end, `${figure.text}%`) }
      const [low, high] = [shares[i + 1]?.figure, shares[i + 2]?.figure]
      const sentence = story.text.slice(end, high?.start)
      if (!low || !high || !/^ (?:from|,? up from|,? down from) [\d.]+ ?(?:%|percent|per cent) to $/.test(sentence))
        continue
      const change = Math.abs(high.value - low.value)
      if (Math.abs(change - figure.value) < 1e-9 && Math.abs((change / low.value) * 100 - figure.value) > 0.5)
        yield {
          message: 'points',
          start: figure.start,
          end,
          data: { low: low.text, high: high.text, change: figure.text }
        }
    }
  }
})

function* plurals(story: Story) {
  if (!story.text.includes('percents')) return
  for (const { norm, start, end } of story.tokens)
    if (norm === 'percents') yield { message: 'plural' as const, ...replacing(story, start, end, 'percent') }
}

function sharesOf({ numbers, tokens, text }: Story): Share[] {
  const shares: Share[] = []
  for (const figure of numbers.figures) {
    const token = tokens[figure.next]
    if (!token || figure.suffix || token.start - figure.end > 1) continue
    const { start, norm } = token
    if (norm === '%') shares.push({ figure, form: 'sign', start, end: token.end })
    else if (!token.spaced) continue
    else if (norm === 'percent' || norm === 'percents') shares.push({ figure, form: 'percent', start, end: token.end })
    else if (norm === 'per' && tokens[figure.next + 1]?.norm === 'cent') {
      const { end } = tokens[figure.next + 1]!
      if (!/[\r\n]/.test(text.slice(start, end))) shares.push({ figure, form: 'per cent', start, end })
    }
  }
  return shares
}
