// In-text suppression: `calque-disable-next rule -- reason`, `calque-disable rule` … `calque-enable`.

import type { Story } from '../copy/story.ts'
import type { Control } from '../formats/extraction.ts'
import type { InternalId, Problem } from './problem.ts'
import { didYouMean } from './settings.ts'

/** Problems that the story's author did not switch off, and, apart, what is wrong with the controls themselves. */
export interface Suppressed {
  /** Offsets into the story's text, as those given. */
  readonly left: readonly Problem[]
  /** Offsets into the file. */
  readonly aboutControls: readonly Problem[]
}

interface Span {
  readonly control: Control
  readonly rules: readonly string[]
  readonly start: number
  end: number
  used: boolean
}

const directive = /^calque-([a-z-]+)\s*([\s\S]*)$/
const verbs = ['disable-next', 'disable', 'enable']

/** Takes out what the controls suppress. `known` are all rules there are, running or not. */
export function suppress(
  problems: readonly Problem[],
  controls: readonly Control[],
  story: Story,
  known: ReadonlySet<string>
): Suppressed {
  if (controls.length === 0) return { left: problems, aboutControls: [] }
  const aboutControls: Problem[] = []
  const spans = readSpans(controls, story, known, aboutControls)
  const left = problems.filter((problem) => {
    const span = spans.find(
      ({ rules, start, end }) =>
        problem.start >= start && problem.start < end && (rules.length === 0 || rules.includes(problem.ruleId))
    )
    if (!span || problem.ruleId.startsWith('internal/')) return true
    span.used = true
    return false
  })
  for (const span of spans)
    if (!span.used) {
      const what = span.rules.length === 0 ? 'any rule' : span.rules.map((rule) => `\`${rule}\``).join(', ')
      aboutControls.push(
        about(span.control, 'internal/unused-suppression', `Nothing of ${what} is found here: delete this suppression`)
      )
    }
  return { left, aboutControls }
}

function readSpans(controls: readonly Control[], story: Story, known: ReadonlySet<string>, wrong: Problem[]): Span[] {
  const spans: Span[] = []
  const open: Span[] = []
  for (const control of controls) {
    const [, verb = '', rest = ''] = directive.exec(control.text) ?? []
    if (!verbs.includes(verb)) {
      const hint = didYouMean(
        `calque-${verb}`,
        verbs.map((one) => `calque-${one}`)
      )
      wrong.push(
        about(
          control,
          'internal/unknown-rule',
          `Unknown control \`calque-${verb}\`.${hint || ' Known are calque-disable-next, calque-disable, calque-enable'}`
        )
      )
      continue
    }
    const names = rest
      .split(/(?:^|\s)--(?:\s|$)/)[0]!
      .split(/[\s,]+/)
      .filter(Boolean)
    const rules = names.filter((name) => known.has(name))
    for (const name of names)
      if (!known.has(name))
        wrong.push(about(control, 'internal/unknown-rule', `Unknown rule \`${name}\`.${didYouMean(name, known)}`))
    // A control that names only unknown rules must not act on all of them.
    if (names.length > 0 && rules.length === 0) continue
    if (verb === 'enable') close(open, rules, control.at)
    else {
      const next =
        verb === 'disable-next' ? story.paragraphs.find((paragraph) => paragraph.end > control.at) : undefined
      const end = verb === 'disable' ? Number.POSITIVE_INFINITY : (next?.end ?? control.at)
      const span: Span = { control, rules, start: control.at, end, used: false }
      spans.push(span)
      if (verb === 'disable') open.push(span)
    }
  }
  return spans
}

/** `calque-enable` ends the spans of the rules that it names, or all. */
function close(open: Span[], rules: readonly string[], at: number): void {
  for (const span of open.splice(0)) {
    if (rules.length > 0 && !span.rules.some((rule) => rules.includes(rule))) open.push(span)
    else span.end = at
  }
}

function about({ source }: Control, ruleId: InternalId, message: string): Problem {
  return { ruleId, severity: 'warning', message, start: source.start, end: source.end, actual: '' }
}
