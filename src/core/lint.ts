// Source of one file in, problems with places in that file out.

import type { Root } from 'nlcst'
import { location } from 'vfile-location'
import { buildStory } from '../copy/build.ts'
import type { Story } from '../copy/story.ts'
import type { Extraction, Format } from '../formats/extraction.ts'
import type { SourceMap } from '../formats/source-map.ts'
import { extractText } from '../formats/text.ts'
import type { Across } from './across.ts'
import { Engine } from './engine.ts'
import type { HouseStyle } from './house.ts'
import type { Kept } from './kept.ts'
import { parseProse, type Trees } from './parse.ts'
import { byPlace, type Problem } from './problem.ts'
import type { AnyRule, Fix } from './rule.ts'
import { type Config, checkConfig, resolve, type SuppressionSettings, sourceLanguages } from './settings.ts'
import { suppress } from './suppression.ts'
import { SurroundingsReader } from './surroundings.ts'
import type { Timings } from './timings.ts'

/** The story model of extracted prose. `trees`: what is kept of the text from one reading to the next. */
export function readStory(extraction: Extraction, trees?: Trees): Story {
  const { text, blocks } = extraction
  trees?.begin()
  return buildStory(
    extraction,
    blocks.flatMap(({ start, end }) => parseProse(text, start, end, trees))
  )
}

/** Rules and configuration, ready to lint any number of files. */
export class Linter {
  readonly #engine: Engine
  readonly #known: ReadonlySet<string>
  readonly #timings: Timings | undefined
  readonly #suppressions: SuppressionSettings | undefined
  /** Ids of the rules that run. */
  readonly running: ReadonlySet<string>

  /**
   * @param houses House styles that the configuration may extend.
   * @param timings Is told how long everything takes.
   * @throws {TypeError} when the configuration is wrong: the first thing wrong with it.
   */
  constructor(rules: readonly AnyRule[], config: Config = {}, houses: readonly HouseStyle[] = [], timings?: Timings) {
    const [problem] = checkConfig(config, rules, houses)
    if (problem) throw new TypeError(`calque: ${problem.path.join('.') || 'options'}: ${problem.message}`)
    const active = resolve(rules, config, houses)
    this.#timings = timings
    this.#engine = new Engine(timings ? active.map((one) => timings.timed(one)) : active, sourceLanguages(config))
    this.running = new Set(active.map(({ rule }) => rule.id))
    this.#suppressions = config.suppressions
    this.#known = new Set(rules.map((rule) => rule.id))
  }

  /**
   * Problems of a file, in order, as UTF-16 offsets into `source`.
   *
   * @param kept What is kept of this file alone, when it is linted again and again: only what has changed is parsed, and
   *   looked at by rules that look at no more than a paragraph.
   */
  lint(source: string, format: Format = extractText, kept?: Kept): Problem[] {
    const extraction = this.#stage('reading the format', () => format(source))
    const story = this.#stage('parsing', () => readStory(extraction, kept?.trees))
    return this.#problems(extraction, story, this.#run(story, kept))
  }

  /** The same, with what the other files of the run write otherwise. */
  lintAcross(source: string, format: Format, path: string, across: Across): Problem[] {
    const extraction = format(source)
    const story = readStory(extraction)
    const found = across.compare(path, story.text, this.#engine.forms(story), this.#run(story))
    return this.#problems(extraction, story, found.sort(byPlace))
  }

  /** Makes what a file writes known to its run. */
  collect(source: string, format: Format, path: string, across: Across): void {
    const extraction = format(source)
    const places = location(source)
    across.add(this.#engine.forms(readStory(extraction)), ({ start, end }) => {
      const { line, column } = places.toPoint(extraction.map.toSource(start, end).start)!
      return { path, line, column }
    })
  }

  /** The same for plain text that is parsed already. */
  lintTree(source: string, root: Root): Problem[] {
    const extraction = extractText(source)
    return this.#problems(extraction, buildStory(extraction, [{ root, start: 0 }]))
  }

  #stage<T>(name: string, run: () => T): T {
    return this.#timings ? this.#timings.stage(name, run) : run()
  }

  #run(story: Story, kept?: Kept): Problem[] {
    return this.#stage('rules and phrases', () => this.#engine.run(story, kept?.findings))
  }

  #problems(extraction: Extraction, story: Story, found = this.#run(story)): Problem[] {
    const { left, aboutControls } = suppress(
      found,
      extraction.controls,
      story,
      this.#known,
      this.running,
      this.#suppressions
    )
    const { map, blocks } = extraction
    const isText = blocks.every((block) => block.kind === 'text')
    const reader = new SurroundingsReader(story)
    const located = left.map((problem) => locate(withSurroundings(problem, reader), map, isText))
    return [...located, ...aboutControls].sort(byPlace)
  }
}

function withSurroundings(problem: Problem, reader: SurroundingsReader): Problem {
  if (problem.ruleId.startsWith('internal/')) return problem
  return { ...problem, surroundings: reader.at(problem.ruleId, problem.start, problem.end) }
}

/** From the story's text to the file. A fix is kept only where text and file are the same. */
function locate({ fix, related, ...rest }: Problem, map: SourceMap, isText: boolean): Problem {
  const kept = fix && locateFix(fix, map, isText)
  return {
    ...rest,
    ...map.toSource(rest.start, rest.end),
    ...(kept && { fix: kept }),
    ...(related && { related: related.map((one) => ({ ...one, ...map.toSource(one.start, one.end) })) })
  }
}

// Characters that may mean something else in Markdown or HTML than in the prose.
const markup = /[*_`~<>&\\[\]#|]/

function locateFix(fix: Fix, map: SourceMap, isText: boolean): Fix | undefined {
  const verbatim = fix.edits.every(
    ({ start, end, text }) => map.isVerbatim(start, end) && (isText || !markup.test(text))
  )
  if (!verbatim) return
  return { edits: fix.edits.map(({ start, end, text }) => ({ ...map.toSource(start, end), text })), safe: fix.safe }
}
