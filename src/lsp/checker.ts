// What is found in the open documents, each checked again only when it or its settings have changed.

import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import { Kept as Unchanged } from '../core/kept.ts'
import { maxBytes, tooLong } from '../core/limit.ts'
import { Linter } from '../core/lint.ts'
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
  /** Why the document is not checked, as a run on its folder would not. */
  readonly passedOver: string | undefined
  /** The folder whose `.calque` holds what is on record about the document, if any. */
  readonly home: URI | undefined
  /** What would be found in another text in its place; `undefined` when the document is not checked. */
  readonly lint?: (text: string) => Promise<readonly Problem[]>
}

/** What is known of a document beside its text. */
export interface Setting {
  readonly settings: Settings
  /** Where it lies, or is thought to lie. */
  readonly file: URI
  /** The folder of which it is checked as a part; absent: it is on no disk yet. */
  readonly folder: URI | undefined
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
  readonly unchanged: Unchanged
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
      // What is found must be of the document and the settings as they stand once it is there.
      const isStale = () => this.#grounds.documentOf(uri)?.version !== version || this.#generation !== generation
      const ready = await this.#prepare(document)
      if (isStale()) continue
      const problems = await this.#problemsOf(document, ready)
      if (!isStale()) return this.#keep(document, ready, problems)
    }
  }

  async #prepare(document: TextDocument): Promise<Ready> {
    const { uri, languageId } = document
    const name = languages[languageId] ?? formatOf(URI.parse(uri).path) ?? 'text'
    const { settings, file, folder, explicit } = await this.#grounds.settingOf(uri)
    const ready = { settings, name, format: await loadFormat(name) }
    const text = document.getText()
    if (!settings.enable) return ready
    if (isTooLong(text)) return { ...ready, linter: tooLong }
    try {
      const passedOver = folder && (await this.#configurations.whyPassedOver(file, folder))
      if (passedOver) return { ...ready, passedOver }
      const linter = await this.#configurations.linter(file, text, settings.defaults, explicit)
      const records = await this.#configurations.records(file)
      return { ...ready, linter, records, faults: records.faults }
    } catch (error) {
      const faults = error instanceof WrongConfig ? error.faults : []
      return { ...ready, linter: (error as Error).message, faults }
    }
  }

  /** Those to be shown, in order of place; or why they are not known. */
  async #problemsOf(document: TextDocument, ready: Ready): Promise<readonly Problem[] | string> {
    const { linter, format } = ready
    if (!(linter instanceof Linter)) return linter ?? []
    const { log } = this.#grounds
    try {
      const all = linter.lint(document.getText(), format, this.#keptOf(document.uri).unchanged)
      for (const { ruleId, message } of all) if (ruleId === 'internal/rule-failed') log(`${document.uri}: ${message}`)
      return await shownOf(all, ready)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      log(`${document.uri}: calque failed on it: ${(error as Error).stack ?? why}`)
      return `calque failed on it (${why}): please report this`
    }
  }

  #keep(document: TextDocument, ready: Ready, found: readonly Problem[] | string): Findings {
    const { uri, version } = document
    const { name, format, linter, passedOver, records, faults = [] } = ready
    const { places } = this.#grounds
    const kept = this.#keptOf(uri)
    const generation = this.#generation
    const problems = typeof found === 'string' ? [] : found
    kept.findings = {
      document,
      version,
      generation,
      format: name,
      resultId: `${version}.${generation}`,
      problems,
      diagnostics:
        typeof found === 'string'
          ? this.#whyNot(found, faults, document)
          : problems.map((problem) => diagnosticOf(problem, document, places)),
      passedOver,
      home: records?.home,
      ...(linter instanceof Linter && { lint: (text: string) => shownOf(linter.lint(text, format), ready) })
    }
    const others = faults.filter((one) => one.uri !== uri)
    const changed = JSON.stringify(others) !== JSON.stringify(kept.faults)
    kept.faults = others
    if (changed) this.#grounds.faultsChanged()
    return kept.findings
  }

  #keptOf(uri: string): Kept {
    const kept = this.#kept.get(uri) ?? { unchanged: new Unchanged(), faults: [] }
    this.#kept.set(uri, kept)
    return kept
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
  /** Or why there is none; absent: it is not to be checked. */
  readonly linter?: Linter | string
  readonly passedOver?: string
  readonly records?: Records
  readonly faults?: readonly FaultAt[]
}

async function shownOf(problems: readonly Problem[], { settings, records }: Ready): Promise<readonly Problem[]> {
  const left = (await records?.left(problems)) ?? problems
  return left.filter((problem) => isShown(problem.severity, settings.severity))
}

function isTooLong(text: string): boolean {
  return text.length > maxBytes || (text.length * 3 > maxBytes && bytesOf(text) > maxBytes)
}
