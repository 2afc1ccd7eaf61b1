// One walk over a story: every active rule sees the units that it registered for and yields findings.

import type { Paragraph, Sentence, Story } from '../copy/story.ts'
import type { Form } from '../copy/variants.ts'
import type { Written } from './across.ts'
import type { KeptFindings } from './kept.ts'
import { Needs } from './needs.ts'
import { byPlace, type Problem } from './problem.ts'
import type { AnyOptions, AnyRule, Context, Finding, LanguageTag, Severity, Unit, Units } from './rule.ts'
import type { ActiveRule } from './settings.ts'
import { cuts, type Place, spare } from './spare.ts'
import { type OwnedMatch, PhraseTrie } from './trie.ts'

/** Rules made ready to run, over as many stories as wanted. */
export class Engine {
  readonly #byUnit: Readonly<Record<Unit, readonly ActiveRule[]>>
  readonly #phrases = new PhraseTrie<ActiveRule>()
  readonly #needs: Needs
  readonly #from: readonly LanguageTag[]

  constructor(active: readonly ActiveRule[], from: readonly LanguageTag[]) {
    const of = (unit: Unit) => active.filter((one) => one.rule.unit === unit)
    this.#byUnit = { story: of('story'), paragraph: of('paragraph'), sentence: of('sentence'), phrase: of('phrase') }
    this.#from = from
    this.#needs = new Needs(this.#byUnit.sentence.map((one) => one.rule))
    for (const one of this.#byUnit.phrase) for (const phrase of one.phrases) this.#phrases.add(phrase, one)
  }

  /**
   * All problems of a story in order of place, as offsets into its text.
   *
   * @param kept Of the text that the story is of: only what has changed is looked at again, and what looks at all of it.
   * @throws {PatternError} when a phrase that the story may hold breaks the syntax.
   */
  run(story: Story, kept?: KeptFindings): Problem[] {
    const run = new Run(story, this.#from, kept)
    if (!kept) return run.walk(this.#byUnit, this.#phrases, this.#needs)
    kept.begin(this, story)
    let isWhole = false
    try {
      const problems = run.walk(this.#byUnit, this.#phrases, this.#needs)
      isWhole = !run.failed
      if (isWhole) return problems
    } finally {
      if (!isWhole) kept.forget()
    }
    // What a rule had found before it failed depends on where it began.
    return this.run(story)
  }

  /** What the story writes in one of several ways, where its rules look. A rule that fails is told of by `run`. */
  forms(story: Story): Written[] {
    return this.#byUnit.story.flatMap(({ rule, severity, options }) => {
      try {
        const forms: readonly Form[] = [...(rule.forms?.(story, { story, options, from: this.#from }) ?? [])]
        return forms
          .filter(({ start, end }) => rule.where.includes(story.zoneOf(start, end)))
          .map((form) => ({ ...form, ruleId: rule.id, severity }))
      } catch {
        return []
      }
    })
  }
}

/** A rule at work on one story. */
interface Worker {
  readonly active: ActiveRule
  readonly context: Context<AnyOptions>
  failed: boolean
}

class Run {
  readonly #story: Story
  readonly #from: readonly LanguageTag[]
  readonly #problems: Problem[] = []
  readonly #protected: Place[] = []
  readonly #kept: KeptFindings | undefined
  /** Whether a rule has. */
  failed = false

  constructor(story: Story, from: readonly LanguageTag[], kept: KeptFindings | undefined) {
    this.#story = story
    this.#from = from
    this.#kept = kept
  }

  walk(
    byUnit: Readonly<Record<Unit, readonly ActiveRule[]>>,
    phrases: PhraseTrie<ActiveRule>,
    needs: Needs
  ): Problem[] {
    // Rule by rule: the code of one stays close at hand while it goes through the story.
    const { paragraphs, sentences } = this.#changed()
    for (const worker of this.#workers(byUnit.paragraph))
      for (const paragraph of paragraphs) this.#check(worker, paragraph, paragraph)
    const asked = needs.of(this.#story.tokens, sentences)
    for (const [i, worker] of this.#workers(byUnit.sentence).entries())
      for (const sentence of asked[i]!) this.#check(worker, sentence, sentence.paragraph)
    this.#matchPhrases(byUnit.phrase, phrases, sentences)
    for (const worker of this.#workers(byUnit.story)) this.#check(worker, this.#story)
    return withoutDuplicates(spare(this.#problems, this.#protected).sort(byPlace))
  }

  /** What nothing is kept of. */
  #changed(): Pick<Story, 'paragraphs' | 'sentences'> {
    const kept = this.#kept
    if (!kept) return this.#story
    const paragraphs = this.#story.paragraphs.filter((paragraph) => {
      const known = kept.known(paragraph)
      if (known) {
        this.#problems.push(...known.problems)
        this.#protected.push(...known.protected)
      }
      return !known
    })
    return { paragraphs, sentences: paragraphs.flatMap((paragraph) => paragraph.sentences) }
  }

  #matchPhrases(rules: readonly ActiveRule[], phrases: PhraseTrie<ActiveRule>, sentences: readonly Sentence[]): void {
    if (rules.length === 0) return
    const workers = new Map(this.#workers(rules).map((worker) => [worker.active, worker]))
    for (const sentence of sentences)
      for (const match of this.#free(phrases.match(this.#story, sentence), sentence.paragraph))
        this.#check(workers.get(match.owner)!, match, sentence.paragraph)
  }

  /** The phrases that no form kept by the house stands in the way of. */
  #free(matches: OwnedMatch<ActiveRule>[], paragraph: Paragraph): OwnedMatch<ActiveRule>[] {
    const kept = matches.filter(({ phrase }) => phrase.house && phrase.house !== 'banned')
    if (kept.length === 0) return matches
    for (const match of kept) {
      if (match.phrase.house !== 'protected') continue
      this.#protected.push(match)
      this.#kept?.protect(paragraph, match)
    }
    return matches.filter((match) => !kept.some((place) => cuts(match, place)))
  }

  #workers(rules: readonly ActiveRule[]): Worker[] {
    return rules.map((active) => ({
      active,
      context: { story: this.#story, options: active.options, from: this.#from },
      failed: false
    }))
  }

  /** A rule that throws is told of once and left out for the rest of the story; the others go on. */
  #check(worker: Worker, unit: Units[Unit], paragraph?: Paragraph): void {
    if (worker.failed) return
    const { active, context } = worker
    const { rule } = active
    try {
      for (const finding of rule.check(unit, context)) this.#add(active, finding, paragraph)
    } catch (error) {
      worker.failed = true
      this.failed = true
      const why = error instanceof Error ? error.message : String(error)
      this.#problems.push({
        ruleId: 'internal/rule-failed',
        severity: 'error',
        message: `Rule \`${rule.id}\` failed on this story, which it did not check: ${why}. Switch it off and report this`,
        start: 0,
        end: 0,
        actual: ''
      })
    }
  }

  #add({ rule, severity }: ActiveRule, finding: Finding, paragraph: Paragraph | undefined): void {
    const { start, end, related = [] } = finding
    for (const one of [finding, ...related])
      if (!(one.start >= 0 && one.start <= one.end && one.end <= this.#story.text.length))
        throw new Error(`its finding from ${one.start} to ${one.end} lies outside the text`)
    const zone = this.#story.zoneOf(start, end)
    if (!rule.where.includes(zone)) return
    const actual = this.#story.text.slice(start, end)
    const expected = expectedOf(finding)
    const problem: Problem = {
      ruleId: rule.id,
      messageId: finding.message,
      severity: rule.quotedLower && zone === 'quotation' ? lower(severity) : severity,
      message: fill(rule, finding, actual, expected),
      start,
      end,
      actual,
      ...(expected !== undefined && { expected: [expected] }),
      ...(finding.fix && { fix: finding.fix }),
      ...(related.length > 0 && { related })
    }
    this.#problems.push(problem)
    if (paragraph) this.#kept?.add(paragraph, problem)
  }
}

const lower = (severity: Severity): Severity => (severity === 'error' ? 'warning' : 'info')

/** What stands in the finding's place after its fix; known when all edits lie within the finding. */
function expectedOf({ start, end, fix }: Finding): string | undefined {
  const edit = fix?.edits.length === 1 ? fix.edits[0]! : undefined
  return edit && edit.start === start && edit.end === end ? edit.text : undefined
}

function fill(rule: AnyRule, finding: Finding, actual: string, expected: string | undefined): string {
  const template = rule.messages[finding.message]
  if (template === undefined) throw new Error(`it has no message \`${finding.message}\``)
  const data: Record<string, string | number | undefined> = { actual, expected, ...finding.data }
  return template.replace(/\{(\w+)\}/g, (_: string, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`message \`${finding.message}\` lacks \`${name}\``)
    return String(value)
  })
}

function withoutDuplicates(sorted: Problem[]): Problem[] {
  let first = 0
  return sorted.filter((one, i) => {
    const same = sorted[first]!
    if (same.ruleId !== one.ruleId || same.start !== one.start || same.end !== one.end) first = i
    for (let k = first; k < i; k++) if (sorted[k]!.message === one.message) return false
    return true
  })
}
