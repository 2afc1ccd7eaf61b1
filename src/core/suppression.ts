// In-text suppression: `calque-disable-next rule -- reason`, `calque-disable rule` … `calque-enable`, and
// `calque-disable-file rule` wherever it stands.

import type { Story } from '../copy/story.ts'
import type { Control } from '../formats/extraction.ts'
import type { InternalId, Problem } from './problem.ts'
import type { Severity } from './rule.ts'
import { didYouMean, type SuppressionSettings } from './settings.ts'

/** Problems that the story's author did not switch off, and, apart, what is wrong with the controls themselves. */
export interface Suppressed {
  /** Offsets into the story's text, as those given. */
  readonly left: readonly Problem[]
  /** Offsets into the file. */
  readonly aboutControls: readonly Problem[]
}

/** What a control suppresses of one rule, or of all where `rule` is empty. */
interface Span {
  readonly rule: string
  readonly start: number
  end: number
  used: boolean
}

interface Suppression {
  readonly control: Control
  readonly spans: readonly Span[]
}

const directive = /^calque-([a-z-]+)\s*([\s\S]*)$/
const verbs = ['disable-next', 'disable', 'disable-file', 'enable']

/**
 * Takes out what the controls suppress.
 *
 * @param problems In order of place.
 * @param known All rules there are, running or not.
 * @param running Those that were asked: of the others nobody knows whether they would have found something.
 */
export function suppress(
  problems: readonly Problem[],
  controls: readonly Control[],
  story: Story,
  known: ReadonlySet<string>,
  running: ReadonlySet<string>,
  settings: SuppressionSettings = {}
): Suppressed {
  if (controls.length === 0) return { left: problems, aboutControls: [] }
  const reader = new ControlReader(story, known, settings)
  for (const control of controls) reader.read(control)
  const { suppressions, aboutControls } = reader
  const spans = suppressions.flatMap((one) => one.spans).sort((a, b) => a.start - b.start)
  const queues = new Map<string, Queue>()
  for (const span of spans) {
    const queue = queues.get(span.rule)
    if (queue) queue.add(span)
    else queues.set(span.rule, new Queue(span))
  }
  const left = problems.filter(({ ruleId, start }) => {
    if (ruleId.startsWith('internal/')) return true
    const span = earlier(queues.get(ruleId)?.at(start), queues.get('')?.at(start))
    if (span) span.used = true
    return !span
  })
  const { unused = 'warning' } = settings
  if (unused !== 'off') for (const one of suppressions) tellUnused(one, running, unused, aboutControls)
  return { left, aboutControls }
}

/** The spans of one rule in order of their starts, asked for places in order. */
class Queue {
  readonly #spans: Span[]
  #next = 0

  constructor(first: Span) {
    this.#spans = [first]
  }

  add(span: Span): void {
    this.#spans.push(span)
  }

  /** The first span that holds `offset`. */
  at(offset: number): Span | undefined {
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.end <= offset) this.#next++
    const span = this.#spans[this.#next]
    return span && span.start <= offset ? span : undefined
  }
}

function earlier(a: Span | undefined, b: Span | undefined): Span | undefined {
  return a && b ? (b.start < a.start ? b : a) : (a ?? b)
}

function tellUnused(
  { control, spans }: Suppression,
  running: ReadonlySet<string>,
  level: Severity,
  wrong: Problem[]
): void {
  const unused = spans.filter(({ rule, used }) => !used && (rule === '' || running.has(rule)))
  if (unused.length === 0) return
  const what = unused.map(({ rule }) => (rule ? `\`${rule}\`` : 'any rule')).join(', ')
  const which = unused.length === spans.length ? 'this suppression' : 'it from this suppression'
  wrong.push(about(control, 'internal/unused-suppression', `Nothing of ${what} is found here: delete ${which}`, level))
}

class ControlReader {
  readonly suppressions: Suppression[] = []
  readonly aboutControls: Problem[] = []
  readonly #story: Story
  readonly #known: ReadonlySet<string>
  readonly #settings: SuppressionSettings
  /** Spans that no `calque-enable` has ended yet, by rule. */
  readonly #open = new Map<string, Span[]>()

  constructor(story: Story, known: ReadonlySet<string>, settings: SuppressionSettings) {
    this.#story = story
    this.#known = known
    this.#settings = settings
  }

  read(control: Control): void {
    const [, verb = '', rest = ''] = directive.exec(control.text) ?? []
    if (!verbs.includes(verb)) {
      this.#unknownControl(control, verb)
      return
    }
    const [list = '', reason = ''] = rest.split(/(?:^|\s)--(?:\s|$)/, 2)
    if (verb !== 'enable' && reason.trim() === '' && this.#settings.reason === 'required')
      this.aboutControls.push(
        about(control, 'internal/missing-reason', 'A suppression needs a reason here: add `-- ` and why', 'error')
      )
    const names = list.split(/[\s,]+/).filter(Boolean)
    const rules = [...new Set(names)].filter((name) => this.#isKnown(name, control))
    // A control that names only unknown rules must not act on all of them.
    if (names.length > 0 && rules.length === 0) return
    if (verb === 'enable') this.#enable(control, rules)
    else this.#disable(control, rules.length > 0 ? rules : [''], verb)
  }

  #unknownControl(control: Control, verb: string): void {
    const known = verbs.map((one) => `calque-${one}`)
    const hint = didYouMean(`calque-${verb}`, known) || ` Known are ${known.join(', ')}`
    this.aboutControls.push(about(control, 'internal/unknown-rule', `Unknown control \`calque-${verb}\`.${hint}`))
  }

  #isKnown(name: string, control: Control): boolean {
    if (this.#known.has(name)) return true
    const message = `Unknown rule \`${name}\`.${didYouMean(name, this.#known)}`
    this.aboutControls.push(about(control, 'internal/unknown-rule', message))
    return false
  }

  #disable(control: Control, rules: readonly string[], verb: string): void {
    const start = verb === 'disable-file' ? 0 : control.at
    const end = verb === 'disable-next' ? this.#endOfNext(control.at) : Number.POSITIVE_INFINITY
    const spans = rules.map((rule): Span => ({ rule, start, end, used: false }))
    this.suppressions.push({ control, spans })
    if (verb !== 'disable') return
    for (const span of spans) {
      const open = this.#open.get(span.rule)
      if (open) open.push(span)
      else this.#open.set(span.rule, [span])
    }
  }

  /** The end of the paragraph that goes on or begins after `offset`. */
  #endOfNext(offset: number): number {
    const at = this.#story.paragraphAt(offset)
    const paragraph = at && at.end <= offset ? this.#story.paragraphs[at.index + 1] : at
    return paragraph?.end ?? offset
  }

  /** Ends the spans of the rules named, or all. */
  #enable(control: Control, rules: readonly string[]): void {
    let ended = 0
    for (const rule of rules.length > 0 ? rules : [...this.#open.keys()]) {
      for (const span of this.#open.get(rule) ?? []) {
        span.end = control.at
        ended++
      }
      this.#open.delete(rule)
    }
    const { unused = 'warning' } = this.#settings
    if (ended === 0 && unused !== 'off')
      this.aboutControls.push(
        about(control, 'internal/unused-suppression', 'This ends no suppression: delete it', unused)
      )
  }
}

function about({ source }: Control, ruleId: InternalId, message: string, severity: Severity = 'warning'): Problem {
  return { ruleId, severity, message, start: source.start, end: source.end, actual: '' }
}
