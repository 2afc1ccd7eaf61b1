// What is found in the open documents, each checked again only when it or its settings have changed.

import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import { maxBytes, tooLong } from '../core/limit.ts'
import type { Linter } from '../core/lint.ts'
import { Trees } from '../core/parse.ts'
import type { Problem } from '../core/problem.ts'
import type { Format } from '../formats/extraction.ts'
import { type FormatName, formatOf, loadFormat } from '../formats/index.ts'
import { Configurations, type FaultAt, isConfig, WrongConfig } from './configurations.ts'
import { diagnosticOf, faultOf, notChecked } from './diagnostics.ts'
import type { Host } from './host.ts'
import { bytesOf, type Places } from './places.ts'
import type { Records } from './records.ts'
import { isShown, type Settings } from './settings.ts'

/** What is found in a version of a document. */
export interface Findings {
  readonly document: TextDocument
  readonly version: number
  readonly format: FormatName
  /** Those to be shown, in order of place. */
  readonly problems: readonly Problem[]
  readonly diagnostics: readonly Diagnostic[]
  /** The same for the same findings. */
  readonly resultId: string
  /** The folder whose `.calque` holds what is on record about the document, if any. */
  readonly home: URI | undefined
  /** What would be found in another text in its place; `undefined` when the document is not checked. */
  readonly lint?: (text: string) => readonly Problem[]
}

/** What is known of a document beside its text. */
export interface Setting {
  readonly settings: Settings
  /** Where it lies, or is thought to lie. */
  readonly file: URI
  /** The configuration to be used instead of the nearest. */
  readonly explicit: URI | undefined
}

/** What a checker stands on. */
export interface Grounds extends Host {
  documentOf(uri: string): TextDocument | undefined
  settingOf(uri: string): Promise<Setting>
  readonly places: Places
  log(line: string): void
  /** Called when what is wrong with the configurations of a document has changed. */
  faultsChanged(): void
}

/** What is kept of a document. */
interface Kept {
  readonly trees: Trees
  findings?: Findings & { readonly generation: number }
  faults: readonly FaultAt[]
}

const languages: Readonly<Record<string, FormatName>> = {
  plaintext: 'text',
  text: 'text',
  markdown: 'markdown',
  html: 'html',
  xhtml: 'html'
}

export class Checker {
  readonly #grounds: Grounds
  readonly #kept = new Map<string, Kept>()
  #configurations: Configurations
  /** How often settings have changed. */
  #generation = 0

  constructor(grounds: Grounds) {
    this.#grounds = grounds
    this.#configurations = new Configurations((uri) => grounds.read(uri))
  }

  get configurations(): Configurations {
    return this.#configurations
  }

  /** Faults of the configurations of all documents, each once. */
  get faults(): readonly FaultAt[] {
    const all = [...this.#kept.values()].flatMap(({ faults }) => faults)
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
  }

  /** Reads all settings anew from now on. */
  reload(): void {
    this.#generation++
    this.#configurations = new Configurations((uri) => this.#grounds.read(uri))
  }

  forget(uri: string): void {
    const kept = this.#kept.get(uri)
    this.#kept.delete(uri)
    if (kept && kept.faults.length > 0) this.#grounds.faultsChanged()
  }

  /** What is found in the document as it now stands; `undefined` when it is not open, or no copy. */
  async check(uri: string): Promise<Findings | undefined> {
    for (;;) {
      const document = this.#grounds.documentOf(uri)
      if (!document || isConfig(URI.parse(uri))) return undefined
      const known = this.#kept.get(uri)?.findings
      const generation = this.#generation
      if (known?.version === document.version && known.generation === generation) return known
      const { version } = document
      const ready = await this.#prepare(document)
      // From here on nothing waits: what is found is of the document as it stands now.
      if (this.#grounds.documentOf(uri)?.version === version && this.#generation === generation)
        return this.#checkNow(document, ready)
    }
  }

  async #prepare(document: TextDocument): Promise<Ready> {
    const { uri, languageId } = document
    const name = languages[languageId] ?? formatOf(URI.parse(uri).path) ?? 'text'
    const { settings, file, explicit } = await this.#grounds.settingOf(uri)
    const ready = { settings, name, format: await loadFormat(name) }
    const text = document.getText()
    if (!settings.enable) return { ...ready, linter: 'it is switched off' }
    if (isTooLong(text)) return { ...ready, linter: tooLong }
    try {
      const linter = await this.#configurations.linter(file, text, settings.defaults, explicit)
      const records = await this.#configurations.records(file)
      return { ...ready, linter, records, faults: records.faults }
    } catch (error) {
      const faults = error instanceof WrongConfig ? error.faults : []
      return { ...ready, linter: (error as Error).message, faults }
    }
  }

  #checkNow(document: TextDocument, ready: Ready): Findings {
    const { uri, version } = document
    const { settings, name, format, linter, records, faults = [] } = ready
    const kept = this.#kept.get(uri) ?? { trees: new Trees(), faults: [] }
    this.#kept.set(uri, kept)
    const generation = this.#generation
    const base = { document, version, generation, format: name, resultId: `${version}.${generation}` }
    const found =
      typeof linter !== 'string'
        ? this.#lint(document, ready, linter, kept.trees)
        : { problems: [], diagnostics: settings.enable ? this.#whyNot(linter, faults, document) : [] }
    kept.findings = {
      ...base,
      ...found,
      home: records?.home,
      ...(typeof linter !== 'string' && { lint: (text: string) => shownOf(linter.lint(text, format), ready) })
    }
    const others = faults.filter((one) => one.uri !== uri)
    const changed = JSON.stringify(others) !== JSON.stringify(kept.faults)
    kept.faults = others
    if (changed) this.#grounds.faultsChanged()
    return kept.findings
  }

  #lint(document: TextDocument, ready: Ready, linter: Linter, trees: Trees) {
    const { log, places } = this.#grounds
    try {
      const all = linter.lint(document.getText(), ready.format, trees)
      for (const { ruleId, message } of all) if (ruleId === 'internal/rule-failed') log(`${document.uri}: ${message}`)
      const problems = shownOf(all, ready)
      return { problems, diagnostics: problems.map((problem) => diagnosticOf(problem, document, places)) }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      log(`${document.uri}: calque failed on it: ${(error as Error).stack ?? why}`)
      const failure = `calque failed on it (${why}): please report this`
      return { problems: [], diagnostics: [notChecked(failure, document, places)] }
    }
  }

  #whyNot(why: string, faults: readonly FaultAt[], document: TextDocument): Diagnostic[] {
    const { places } = this.#grounds
    const own = faults.filter(({ uri }) => uri === document.uri)
    if (own.length > 0) return own.map((fault) => faultOf(fault, document.getText(), places))
    return [notChecked(why, document, places)]
  }
}

/** What a document is checked with. */
interface Ready {
  readonly settings: Settings
  readonly name: FormatName
  readonly format: Format
  /** Or why there is none. */
  readonly linter: Linter | string
  readonly records?: Records
  readonly faults?: readonly FaultAt[]
}

function shownOf(problems: readonly Problem[], { settings, records }: Ready): readonly Problem[] {
  const left = records?.left(problems) ?? problems
  return left.filter((problem) => isShown(problem.severity, settings.severity))
}

function isTooLong(text: string): boolean {
  return text.length > maxBytes || (text.length * 3 > maxBytes && bytesOf(text) > maxBytes)
}
