// `calque config FILE`: what applies to a file, and where each value comes from.

import { lineOf } from '../config/fault.ts'
import { type Layer, lastWord, type Origin } from '../config/layers.ts'
import { notesOf } from '../config/notes.ts'
import { defaultsOf } from '../core/options.ts'
import type { AnyRule } from '../core/rule.ts'
import type { Level } from '../core/settings.ts'
import { houses, rules } from '../rules/index.ts'
import type { Args } from './args.ts'
import { Settings, type Settled } from './config.ts'
import { Failure } from './failure.ts'
import { whyPassedOver } from './ignore.ts'
import { textOrJson } from './output.ts'
import { readFile } from './read.ts'
import type { Streams } from './streams.ts'
import { hasColor, type Style, styler } from './terminal.ts'

interface Value {
  readonly value: unknown
  readonly origin: Origin
}

interface RuleValues {
  readonly level: Value
  readonly options: Readonly<Record<string, Value>>
}

/** What applies to a file. */
interface Shown {
  readonly file: string
  /** The configuration that was found; `null` when there is none. */
  readonly configuration: string | null
  readonly overrides: readonly {
    readonly place: string
    readonly files: readonly string[]
    readonly applies: boolean
  }[]
  /** Why folders and patterns pass the file over, if they do. */
  readonly passedOver?: { readonly file: string; readonly pattern: string }
  readonly profile: Value
  readonly from: Value
  readonly suppressions: { readonly reason: Value; readonly unused: Value }
  readonly terms: readonly { readonly entries: number; readonly origin: Origin }[]
  readonly rules: Readonly<Record<string, RuleValues>>
  /** What in the configuration does nothing. */
  readonly withoutEffect: readonly string[]
}

/** @throws {Failure} unless one file that can be read is named, and its configuration is right. */
export async function showConfig(args: Args, streams: Streams): Promise<string> {
  const [file, ...more] = args.paths
  if (file === undefined || more.length > 0) throw new Failure('name one file: `calque config story.md`')
  const format = textOrJson(args)
  const cwd = streams.cwd()
  const read = await readFile(file, cwd)
  if (read.error !== undefined) throw new Failure(`${file}: ${read.error}`)
  const settings = new Settings(args, cwd, { rules, houses })
  const settled = await settings.for(file)
  const own = await settings.frontMatterOf(read.text, file).catch((error: Error) => {
    throw new Failure(`${file}: ${error.message}`)
  })
  const layers = settings.layersOf(settled, own)
  const passedOver = await whyPassedOver(file, cwd)
  const shown = { file, ...found(settled, settings), ...(passedOver && { passedOver }), ...valuesOf(layers) }
  if (format === 'json') return `${JSON.stringify(shown, undefined, 2)}\n`
  return textOf(shown, styler(hasColor(args, streams, streams.stdout)))
}

function found({ applied }: Settled, settings: Settings): Pick<Shown, 'configuration' | 'overrides' | 'withoutEffect'> {
  const { loaded, conditions } = applied
  if (!loaded) return { configuration: null, overrides: [], withoutEffect: [] }
  const overrides = loaded.conditions.map((one) => ({
    place: `${one.place.path}:${one.place.line}`,
    files: one.patterns,
    applies: conditions.includes(one)
  }))
  const notes = notesOf(loaded, settings.commandLine, rules)
  return { configuration: settings.shown(loaded.path), overrides, withoutEffect: notes.map(lineOf) }
}

function valuesOf(layers: readonly Layer[]): Pick<Shown, 'profile' | 'from' | 'suppressions' | 'terms' | 'rules'> {
  const byDefault = (value: unknown): Value => ({ value, origin: { kind: 'default' } })
  const profile = lastWord(layers, ['profile']) ?? byDefault('recommended')
  const level = (rule: AnyRule): Value =>
    lastWord(layers, ['rules', rule.id, 'level']) ??
    byDefault(rule.confidence === 'low' && profile.value !== 'strict' ? ('off' satisfies Level) : rule.severity)
  const options = (rule: AnyRule) =>
    Object.entries(defaultsOf(rule.options)).map(([name, value]) => [
      name,
      lastWord(layers, ['rules', rule.id, name]) ?? byDefault(value)
    ])
  return {
    profile,
    from: lastWord(layers, ['from']) ?? byDefault([]),
    suppressions: {
      reason: lastWord(layers, ['suppressions', 'reason']) ?? byDefault('optional'),
      unused: lastWord(layers, ['suppressions', 'unused']) ?? byDefault('warning')
    },
    terms: layers.flatMap(({ settings, origin }) =>
      settings.terms ? [{ entries: settings.terms.length, origin: origin(['terms']) }] : []
    ),
    rules: Object.fromEntries(
      rules.map((rule) => [rule.id, { level: level(rule), options: Object.fromEntries(options(rule)) }])
    )
  }
}

function textOf(shown: Shown, style: Style): string {
  const { file, configuration, overrides, passedOver, profile, from, terms, withoutEffect } = shown
  const set = Object.entries(shown.rules).flatMap(([id, rule]) => rowsOf(id, rule))
  const others = Object.keys(shown.rules).length - set.filter(([name]) => !name.startsWith(' ')).length
  return [
    `${style('bold', file)}: ${configuration ?? 'no configuration was found, so all is as by default'}`,
    ...(passedOver ? [`Folders and patterns pass it over: \`${passedOver.pattern}\` in ${passedOver.file}`] : []),
    ...overrides.map(
      ({ place, files, applies }) => `Override ${place} (${files.join(', ')}) ${applies ? 'applies' : 'does not apply'}`
    ),
    '',
    ...table([
      ['from', [from.value].flat().join(', ') || 'any', originOf(from.origin)],
      ['profile', String(profile.value), originOf(profile.origin)],
      ...rowsOfSuppressions(shown.suppressions),
      ...terms.map(
        ({ entries, origin }): Row => ['terms', `${entries} ${entries === 1 ? 'entry' : 'entries'}`, originOf(origin)]
      )
    ]),
    '',
    ...(set.length > 0 ? [...table(set), ''] : []),
    `${others} ${set.length > 0 ? 'other ' : ''}rules are as by default: --format json has them too`,
    ...withoutEffect.map((line) => `${style('yellow', 'Without effect')} ${line}`),
    ''
  ].join('\n')
}

type Row = readonly [name: string, value: string, origin: string]

/** What is said of suppressions; nothing where nothing is. */
function rowsOfSuppressions(suppressions: Shown['suppressions']): Row[] {
  return Object.entries(suppressions)
    .filter(([, { origin }]) => origin.kind !== 'default')
    .map(([name, { value, origin }]): Row => [`suppressions ${name}`, String(value), originOf(origin)])
}

/** Of a rule that is set in some way: its level, and its options that are. */
function rowsOf(id: string, { level, options }: RuleValues): Row[] {
  const isSet = ({ origin }: Value) => origin.kind !== 'default'
  const own = Object.entries(options).filter(([, value]) => isSet(value))
  if (!isSet(level) && own.length === 0) return []
  return [
    [id, String(level.value), originOf(level.origin)],
    ...own.map(([name, { value, origin }]): Row => [`  ${name}`, [value].flat().join(', '), originOf(origin)])
  ]
}

function originOf(origin: Origin): string {
  switch (origin.kind) {
    case 'file':
      return `${origin.path}:${origin.line}`
    case 'front matter':
      return `front matter, line ${origin.line}`
    case 'house style':
      return `${origin.id} (${origin.by.path}:${origin.by.line})`
    default:
      return origin.kind
  }
}

function table(rows: readonly Row[]): string[] {
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length))
  const [first, second] = [width(0), width(1)]
  return rows.map(([name, value, origin]) => `${name.padEnd(first)}  ${value.padEnd(second)}  ${origin}`)
}
