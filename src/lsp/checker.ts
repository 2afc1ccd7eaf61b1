// What is found in the open documents, each checked again only when it or its settings have changed.

import type { Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import { maxBytes, tooLong } from '../core/limit.ts'
import type { Linter } from '../core/lint.ts'
import { Trees } from '../core/parse.ts'
import type { Problem } from '../core/problem.ts'
import { type FormatName, formatOf, loadFormat } from '../formats/index.ts'
import { Configurations } from './configurations.ts'
import { diagnosticOf, notChecked } from './diagnostics.ts'
import { bytesOf, type Places } from './places.ts'
import { isShown, type Settings } from './settings.ts'

/** What is found in a version of a document. */
export interface Findings {
  readonly document: TextDocument
  readonly version: number
  /** Those to be shown, in order of place. */
  readonly problems: readonly Problem[]
  readonly diagnostics: readonly Diagnostic[]
  /** The same for the same findings. */
  readonly resultId: string
}

/** What a checker stands on. */
export interface Grounds {
  documentOf(uri: string): TextDocument | undefined
  readonly places: Places
  settingsOf(uri: string): Promise<Settings>
  log(line: string): void
}

/** What is kept of a document. */
interface Kept {
  readonly trees: Trees
  findings?: Findings & { readonly generation: number }
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
    this.#configurations = new Configurations()
  }

  /** Reads all settings anew from now on. */
  reload(): void {
    this.#generation++
    this.#configurations = new Configurations()
  }

  forget(uri: string): void {
    this.#kept.delete(uri)
  }

  /** What is found in the document as it now stands; `undefined` when it isn't open. */
  async check(uri: string): Promise<Findings | undefined> {
    const document = this.#grounds.documentOf(uri)
    if (!document) return undefined
    const known = this.#known(document)
    if (known) return known
    const generation = this.#generation
    const settings = await this.#grounds.settingsOf(uri)
    const format = await loadFormat(languages[document.languageId] ?? formatOf(URI.parse(uri).path) ?? 'text')
    const linter = this.#linterOf(settings)
    // From here on nothing waits: findings are of the document as it stands now.
    if (generation !== this.#generation) return this.check(uri)
    const open = this.#grounds.documentOf(uri)
    if (!open) return undefined
    return this.#known(open) ?? this.#checkNow(open, settings, linter, format)
  }

  #known({ uri, version }: TextDocument): Findings | undefined {
    const found = this.#kept.get(uri)?.findings
    return found?.version === version && found.generation === this.#generation ? found : undefined
  }

  #linterOf({ defaults }: Settings): Linter | string {
    try {
      return this.#configurations.linter(defaults)
    } catch (error) {
      return (error as Error).message
    }
  }

  #checkNow(
    document: TextDocument,
    { enable, severity }: Settings,
    linter: Linter | string,
    format: Awaited<ReturnType<typeof loadFormat>>
  ): Findings {
    const { uri, version } = document
    let kept = this.#kept.get(uri)
    if (!kept) {
      kept = { trees: new Trees() }
      this.#kept.set(uri, kept)
    }
    const { problems, failure } = enable ? this.#lint(document, linter, format, kept.trees) : { problems: [] }
    const shown = problems.filter((problem) => isShown(problem.severity, severity))
    const { places } = this.#grounds
    const diagnostics =
      failure === undefined
        ? shown.map((problem) => diagnosticOf(problem, document, places))
        : [notChecked(failure, document)]
    const generation = this.#generation
    const resultId = `${version}.${generation}`
    kept.findings = { document, version, generation, problems: shown, diagnostics, resultId }
    return kept.findings
  }

  #lint(
    document: TextDocument,
    linter: Linter | string,
    format: Awaited<ReturnType<typeof loadFormat>>,
    trees: Trees
  ): { readonly problems: readonly Problem[]; readonly failure?: string } {
    const text = document.getText()
    if (text.length > maxBytes || (text.length * 3 > maxBytes && bytesOf(text) > maxBytes))
      return { problems: [], failure: tooLong }
    if (typeof linter === 'string') return { problems: [], failure: linter }
    try {
      const problems = linter.lint(text, format, trees)
      for (const { ruleId, message } of problems) if (ruleId === 'internal/rule-failed') this.#grounds.log(message)
      return { problems }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      this.#grounds.log(`calque failed on ${document.uri}: ${error instanceof Error ? error.stack : why}`)
      return { problems: [], failure: `calque failed on it (${why}): please report this` }
    }
  }
}
