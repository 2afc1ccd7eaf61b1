// Commands that code actions run: each changes something by an edit that the editor applies.

import type { WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type URI, Utils } from 'vscode-uri'
import type { Problem } from '../core/problem.ts'
import type { Checker, Findings, Setting } from './checker.ts'
import { withoutRule, withTerm } from './config-edits.ts'
import { dismissal } from './dismiss.ts'
import { difference, type Edits } from './edits.ts'
import type { Host } from './host.ts'
import { dismissedIn, withDismissal } from './records.ts'

interface Dismiss {
  readonly uri: string
  readonly ruleId: string
  /** Where the problem starts, a UTF-16 offset. */
  readonly start: number
  /** By a control in the copy, rather than on record in `.calque`. */
  readonly inText: boolean
}
interface DisableRule {
  readonly uri: string
  readonly ruleId: string
}
interface AddTerm {
  readonly uri: string
  readonly name: string
}

export const commandNames = ['calque.dismiss', 'calque.disableRule', 'calque.addTerm'] as const

export const dismiss = (one: Dismiss) => ({ command: commandNames[0], arguments: [one] })
export const disableRule = (one: DisableRule) => ({ command: commandNames[1], arguments: [one] })
export const addTerm = (one: AddTerm) => ({ command: commandNames[2], arguments: [one] })

/** What commands stand on. */
export interface Desk extends Host {
  readonly checker: Checker
  readonly edits: Edits
  settingOf(uri: string): Promise<Setting>
  /** Folder of the workspace that a file lies in. */
  folderOf(file: URI): URI | undefined
  /** Why a finding is dismissed; `undefined` when that was thought better of. */
  reason(ruleId: string): Promise<string | undefined>
}

/** What a command has made. */
export interface Made {
  readonly label: string
  readonly edit: WorkspaceEdit
  /** The settings or records that it changes: what they are on disk, and what they come to. */
  readonly file?: { readonly uri: string; readonly before: string | undefined; readonly after: string }
}

/**
 * The edit that a command makes, with its name for the undo list; `undefined` when there is nothing to do.
 *
 * @throws {Error} when it cannot be done: the message is for a person.
 */
export async function run(desk: Desk, command: string, argument: unknown): Promise<Made | undefined> {
  if (command === 'calque.dismiss') return runDismiss(desk, argument as Dismiss)
  const { uri, ruleId = '', name = '' } = argument as Partial<DisableRule & AddTerm>
  if (command === 'calque.disableRule' && uri && ruleId)
    return configured(desk, uri, `Switch ${ruleId} off`, (text, isJson) => withoutRule(text, ruleId, isJson))
  if (command === 'calque.addTerm' && uri && name)
    return configured(desk, uri, `Add ${name} to the house dictionary`, (text, isJson) => withTerm(text, name, isJson))
  throw new Error(`calque does not know what \`${command}\` is to do here`)
}

async function runDismiss(desk: Desk, { uri, ruleId, start, inText }: Dismiss): Promise<Made | undefined> {
  const { checker, edits, reason } = desk
  const why = await reason(ruleId)
  if (why === undefined) return undefined
  const findings = await checker.check(uri)
  const problem = findings?.problems.find((one) => one.ruleId === ruleId && one.start === start)
  if (!findings || !problem) throw new Error(`calque: ${ruleId} is no longer found there`)
  const { home } = findings
  if (home && !inText) return record(desk, findings, home, problem, why)
  const edit = await dismissal(findings, problem, why)
  if (!edit)
    throw new Error(`calque: no control would dismiss just this finding of ${ruleId}. Switch it off in this story`)
  const { document, version } = findings
  if (document.version !== version) throw new Error('calque: the story has changed meanwhile: try again')
  return { label: `Dismiss ${ruleId}`, edit: edits.of([edit], document, version) }
}

async function configured(
  desk: Desk,
  uri: string,
  label: string,
  change: (text: string, isJson: boolean) => string
): Promise<Made> {
  const { file, explicit } = await desk.settingOf(uri)
  const there = await desk.checker.configurations.nearest(file, explicit)
  if (there) {
    const path = there.toString()
    const text = (await desk.read(path)) ?? ''
    return changed(desk, label, path, text, change(text, path.endsWith('.json')))
  }
  const made = Utils.joinPath(desk.folderOf(file) ?? Utils.dirname(file), 'calque.yaml')
  const text = change('', false)
  const edit = desk.edits.newFile(made.toString(), text)
  if (!edit) throw new Error(`calque: there is no configuration yet: make ${made.path} (\`calque init\` writes one)`)
  return { label, edit, file: { uri: made.toString(), before: undefined, after: text } }
}

/** Puts a finding on record as dismissed. */
async function record(
  desk: Desk,
  { document }: Findings,
  home: URI,
  { ruleId, surroundings }: Problem,
  reason: string
): Promise<Made> {
  const uri = dismissedIn(home).toString()
  const before = await desk.read(uri)
  const { file } = await desk.settingOf(document.uri)
  const name = file.path.slice(home.path.replace(/\/$/, '').length + 1)
  const after = surroundings && withDismissal(before, { file: name, rule: ruleId, reason, ...surroundings })
  if (after === undefined) throw new Error(`calque: ${uri} is damaged: mend it first`)
  const label = `Dismiss ${ruleId}`
  if (before !== undefined) return changed(desk, label, uri, before, after)
  const edit = desk.edits.newFile(uri, after)
  if (!edit) throw new Error('calque: this editor makes no files for a server. Dismiss it in the text')
  return { label, edit, file: { uri, before, after } }
}

function changed({ edits }: Desk, label: string, uri: string, before: string, after: string): Made {
  const document = TextDocument.create(uri, '', 0, before)
  return { label, edit: edits.of([difference(before, after)], document), file: { uri, before, after } }
}
