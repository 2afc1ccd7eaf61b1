// SARIF 2.1.0, for code scanning.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { pageOf } from '../core/page.ts'
import { type Problem, urlOf } from '../core/problem.ts'
import type { AnyRule, Severity } from '../core/rule.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { type FileReport, homepage, notChecked, type Reporter } from './report.ts'
import { uriOf } from './uri.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note'
}
const ruleFailed = 'internal/rule-failed'
const notFixedId = 'not-fixed'

export const sarif: Reporter = (files, summary, { version, rules }) => {
  const ids = [...new Set(files.flatMap(({ problems }) => problems.map(({ ruleId }) => ruleId)))]
    .filter((id) => id !== ruleFailed)
    .sort()
  const known = new Map(rules.map((rule) => [rule.id as string, rule]))
  const indexOf = new Map(ids.map((id, i) => [id, i]))
  const artifacts = files.map((file, index) => new Artifact(file, index))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'calque',
            version,
            semanticVersion: version,
            informationUri: homepage,
            rules: ids.map((id) => descriptorOf(id, known.get(id))),
            notifications: [notChecked, notFixedId, ruleFailed].map((id) => ({ id }))
          }
        },
        language: 'en',
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        defaultEncoding: 'UTF-8',
        invocations: [
          {
            executionSuccessful: summary.unchecked === 0 && !summary.fixes?.notWritten,
            toolExecutionNotifications: artifacts.flatMap((one) => one.notifications())
          }
        ],
        artifacts: artifacts.map((one) => one.record()),
        results: artifacts.flatMap((one) => one.results(indexOf))
      }
    ]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

// What GitHub calls precision and severity of a problem.
const problemSeverities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation'
}

function descriptorOf(id: string, rule: AnyRule | undefined): object {
  const name = id.replace(/^.*\//, '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (!rule)
    return {
      id,
      name,
      shortDescription: { text: 'About calque itself or a comment to it' },
      properties: { tags: ['calque'] }
    }
  const { summary, why, severity, confidence, mqm, from = [] } = rule
  return {
    id,
    name,
    shortDescription: { text: summary },
    fullDescription: { text: why.trim() },
    help: { text: `${summary}.\n\n${why.trim()}`, markdown: pageOf(rule) },
    helpUri: urlOf(id),
    defaultConfiguration: { level: levels[severity], enabled: confidence !== 'low' },
    properties: {
      tags: [id.split('/')[0], `mqm/${mqm}`, ...from.map((language) => `from/${language}`)],
      precision: confidence,
      'problem.severity': problemSeverities[severity]
    }
  }
}

type Place = Pick<Problem, 'start' | 'end'>

class Artifact {
  readonly #file: FileReport
  readonly #index: number
  readonly #source: string
  readonly #places: ReturnType<typeof location>

  constructor(file: FileReport, index: number) {
    this.#file = file
    this.#index = index
    this.#source = file.source ?? ''
    this.#places = location(new VFile(this.#source))
  }

  record(): object {
    return {
      location: this.#uri(),
      roles: ['analysisTarget'],
      ...(this.#file.source !== undefined && { encoding: 'UTF-8' })
    }
  }

  results(indexOf: ReadonlyMap<string, number>): object[] {
    const problems = this.#file.problems.filter(({ ruleId }) => indexOf.has(ruleId))
    const fingerprints = fingerprintsOf(problems)
    return problems.map((problem, i) => ({
      ruleId: problem.ruleId,
      ruleIndex: indexOf.get(problem.ruleId),
      level: levels[problem.severity],
      message: { text: problem.message },
      locations: [{ physicalLocation: this.#location(problem) }],
      ...(problem.related && {
        relatedLocations: problem.related.map((one, id) => ({
          id,
          message: { text: one.message },
          physicalLocation: this.#location(one)
        }))
      }),
      partialFingerprints: { 'calque/v1': fingerprints[i] },
      ...this.#fixes(problem)
    }))
  }

  /** Why the file, or a rule on it, was not checked. */
  notifications(): object[] {
    const { error, notFixed, problems } = this.#file
    const failed = problems.filter(({ ruleId }) => ruleId === ruleFailed)
    const notes = failed.map(({ message }) => this.#notification(ruleFailed, message))
    if (error !== undefined) notes.push(this.#notification(notChecked, `Not checked: ${error}`))
    if (notFixed !== undefined) notes.push(this.#notification(notFixedId, `Not fixed: ${notFixed}`))
    return notes
  }

  #notification(id: string, text: string): object {
    const locations = [{ physicalLocation: { artifactLocation: this.#uri() } }]
    return { descriptor: { id }, level: 'error', message: { text }, locations }
  }

  #uri(): { uri: string; uriBaseId?: string; index: number } {
    const uri = uriOf(this.#file.path)
    return { uri, ...(!uri.startsWith('file:') && { uriBaseId: '%SRCROOT%' }), index: this.#index }
  }

  #location({ start, end }: Place): object {
    const snippet = { text: this.#source.slice(start, end) }
    return { artifactLocation: this.#uri(), region: { ...this.#region(start, end), ...(start < end && { snippet }) } }
  }

  #region(start: number, end: number): object {
    const from = this.#places.toPoint(start)
    const to = this.#places.toPoint(end)
    return {
      startLine: from?.line ?? 1,
      startColumn: from?.column ?? 1,
      endLine: to?.line ?? 1,
      endColumn: to?.column ?? 1,
      charOffset: start,
      charLength: end - start
    }
  }

  #fixes({ fix, expected = [], start, end }: Problem): object {
    const ways = fix ? [fix.edits] : expected.map((text) => [{ start, end, text }])
    if (ways.length === 0) return {}
    const fixes = ways.map((edits) => ({
      description: {
        text: edits.length === 1 ? (edits[0]!.text === '' ? 'Delete it' : `Use “${edits[0]!.text}”`) : 'Apply all edits'
      },
      artifactChanges: [
        {
          artifactLocation: this.#uri(),
          replacements: edits.map((edit) => ({
            deletedRegion: this.#region(edit.start, edit.end),
            insertedContent: { text: edit.text }
          }))
        }
      ]
    }))
    return { fixes, ...(fix && { properties: { fixIsSafe: fix.safe } }) }
  }
}
