// What a configuration says of the rules: which run, how severe, with which options.

import type { HouseStyle } from './house.ts'
import { nearest } from './nearest.ts'
import { defaultsOf, problemOf } from './options.ts'
import type { AnyOptions, AnyRule, LanguageTag, Phrase, Severity } from './rule.ts'
import { checkTerms, type Term, type TermFile } from './terms.ts'

export const profiles = ['recommended', 'strict'] as const
export type Profile = (typeof profiles)[number]
export const levels = ['off', 'info', 'warning', 'error'] as const
export const reasons = ['optional', 'required'] as const
export type Level = (typeof levels)[number]

/** `warning`, or `{level: warning, max: 30}` with the rule's own options beside the level. */
export type RuleConfig = Level | ({ readonly level?: Level } & Readonly<Record<string, unknown>>)

/** Configuration as data: what `calque.yaml` holds and what the plugin takes. */
export interface Config {
  /** `recommended` (default): rules of high and medium confidence; `strict`: all of them. */
  readonly profile?: Profile
  /** Source languages of the copy. */
  readonly from?: LanguageTag | readonly LanguageTag[]
  /** House styles: a later one wins over an earlier one, and `rules` over all of them. */
  readonly extends?: string | readonly string[]
  readonly rules?: Readonly<Record<string, RuleConfig>>
  /** What in-text suppressions must be like. */
  readonly suppressions?: SuppressionSettings
  /** The house dictionary: entries, and files of entries. */
  readonly terms?: readonly (Term | TermFile)[]
}

/** What in-text suppressions must be like. */
export interface SuppressionSettings {
  /** `required`: one without a reason is an error. Default: `optional`. */
  readonly reason?: (typeof reasons)[number]
  /** How one that suppresses nothing is reported. Default: `warning`. */
  readonly unused?: Level
}

/** Something wrong with a configuration. `path` leads to it; `key` says that the key, not its value, is wrong. */
export interface ConfigProblem {
  readonly path: readonly string[]
  readonly key: boolean
  readonly message: string
}

/** A rule that runs. */
export interface ActiveRule {
  readonly rule: AnyRule
  readonly severity: Severity
  /** Values of the rule's own options. */
  readonly options: AnyOptions
  readonly phrases: readonly Phrase[]
}

/** What a configuration file may say beside settings. */
export interface FileConfig extends Config {
  readonly overrides?: readonly Override[]
}

/** Settings for some of the files that a configuration is for: a later one wins, and all of them over what stands before. */
export interface Override extends Config {
  /** Patterns, relative to the folder of the configuration file. */
  readonly files: string | readonly string[]
}

/** Where settings stand: what else may be said there depends on it. */
export type ConfigScope = 'options' | 'file' | 'override' | 'front matter'

const settingKeys = ['profile', 'from', 'extends', 'rules', 'terms']
const knownKeys: Readonly<Record<ConfigScope, readonly string[]>> = {
  options: ['$schema', ...settingKeys, 'suppressions'],
  file: ['$schema', ...settingKeys, 'suppressions', 'overrides'],
  override: ['files', ...settingKeys, 'suppressions'],
  // A story may not let itself off.
  'front matter': settingKeys
}

/** ` Did you mean X?` for the nearest of the known names, or nothing when none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const best = nearest(name, known)
  return best === undefined ? '' : ` Did you mean \`${best}\`?`
}

/** Everything that is wrong with a configuration, in its order; empty when it is a `Config`. */
export function checkConfig(
  value: unknown,
  rules: readonly AnyRule[],
  houses: readonly HouseStyle[] = [],
  scope: ConfigScope = 'options'
): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  const wrong = (path: readonly string[], message: string, key = false) => problems.push({ path, key, message })
  const known = knownKeys[scope]
  if (!isRecord(value)) {
    wrong([], 'A configuration is a mapping, such as `from: ru`.')
    return problems
  }
  for (const [key, entry] of Object.entries(value)) {
    if (!known.includes(key)) wrong([key], `Unknown key \`${key}\`.${didYouMean(key, known)}`, true)
    else if (key === 'profile' && !profiles.includes(entry as Profile))
      wrong([key], `\`profile\` must be one of ${profiles.join(', ')}.${didYouMean(String(entry), profiles)}`)
    else if (key === 'from') checkFrom(entry, rules, wrong)
    else if (key === 'extends') checkExtends(entry, houses, scope, wrong)
    else if (key === 'rules') checkRules(entry, rules, wrong)
    else if (key === 'suppressions') checkSuppressions(entry, wrong)
    else if (key === 'terms') checkTerms(entry, (path, message, isKey) => wrong(['terms', ...path], message, isKey))
    else if (key === 'files') checkFiles(entry, wrong)
    else if (key === 'overrides')
      for (const problem of checkOverrides(entry, rules, houses))
        problems.push({ ...problem, path: [key, ...problem.path] })
  }
  if (scope === 'front matter')
    for (const [i, term] of (Array.isArray(value.terms) ? value.terms : []).entries())
      if (isRecord(term) && 'file' in term)
        wrong(['terms', String(i)], 'Only a configuration file may name a dictionary.')
  if (scope === 'override') {
    if (value.files === undefined) wrong([], 'An override needs `files`: patterns such as `sport/**`.')
    if (Object.keys(value).every((key) => key === 'files')) wrong([], 'An override that sets nothing: give it `rules`.')
  }
  return problems
}

function checkOverrides(value: unknown, rules: readonly AnyRule[], houses: readonly HouseStyle[]): ConfigProblem[] {
  if (!Array.isArray(value))
    return [{ path: [], key: false, message: '`overrides` must be a list of `files` with settings.' }]
  return value.flatMap((one, i) =>
    checkConfig(one, rules, houses, 'override').map((problem) => ({ ...problem, path: [String(i), ...problem.path] }))
  )
}

function checkFiles(value: unknown, wrong: Report): void {
  const entries = listed(value, 'files')
  for (const [one, path] of entries) {
    if (typeof one !== 'string' || one.trim() === '') wrong(path, '`files` must be a pattern or a list of them.')
    else if (/^!?(?:\/|[A-Za-z]:[\\/]|\.\.(?:\/|$))/.test(one))
      wrong(path, `\`${one}\` leads out of the folder of this file, from which patterns start.`)
  }
  if (entries.every(([one]) => typeof one === 'string' && one.startsWith('!')))
    wrong(['files'], '`files` names nothing: a pattern without `!` is needed.')
}

/** Whether an entry of `extends` is the path of a configuration file rather than the name of a house style. */
export function isConfigPath(name: string): boolean {
  return /^\.{0,2}\/|\.(?:ya?ml|json)$/.test(name)
}

type Report = (path: readonly string[], message: string, key?: boolean) => void

function checkFrom(value: unknown, rules: readonly AnyRule[], wrong: Report): void {
  const known = languagesOf(rules)
  for (const [one, path] of listed(value, 'from')) {
    if (!known.includes(one as LanguageTag))
      wrong(path, `Unknown source language \`${one}\`: known are ${known.join(', ')}.`)
  }
}

function checkExtends(value: unknown, houses: readonly HouseStyle[], scope: ConfigScope, wrong: Report): void {
  const known = houses.map((house) => house.id)
  const takesFiles = scope === 'file' || scope === 'override'
  for (const [one, path] of listed(value, 'extends')) {
    if (typeof one !== 'string') wrong(path, '`extends` must be a house style or a list of them.')
    else if (isConfigPath(one)) {
      if (!takesFiles) wrong(path, `\`${one}\`: only a configuration file may extend another.`)
      else if (one.startsWith('/')) wrong(path, `\`${one}\` must be a path relative to this file.`)
    } else if (!known.includes(one as HouseStyle['id'])) {
      const names = known.length > 0 ? `: known are ${known.join(', ')}.` : '.'
      wrong(path, `Unknown house style \`${one}\`${names}${didYouMean(one, known)}`)
    }
  }
}

/** The entries of a value that may be one or a list of them, each with its path. */
function listed(value: unknown, key: string): [entry: unknown, path: readonly string[]][] {
  return Array.isArray(value) ? value.map((one, i) => [one, [key, String(i)]]) : [[value, [key]]]
}

function checkSuppressions(value: unknown, wrong: Report): void {
  if (!isRecord(value)) {
    wrong(['suppressions'], '`suppressions` must be a mapping, such as `{reason: required}`.')
    return
  }
  const choices: Readonly<Record<string, readonly string[]>> = { reason: reasons, unused: levels }
  for (const [name, one] of Object.entries(value)) {
    const path = ['suppressions', name]
    const known = Object.hasOwn(choices, name) ? choices[name] : undefined
    if (!known) wrong(path, `Unknown key \`${name}\`.${didYouMean(name, Object.keys(choices))}`, true)
    else if (!known.includes(one as string))
      wrong(path, `\`${name}\` must be one of ${known.join(', ')}.${didYouMean(String(one), known)}`)
  }
}

function checkRules(value: unknown, rules: readonly AnyRule[], wrong: Report): void {
  if (!isRecord(value)) {
    wrong(['rules'], '`rules` must be a mapping from rules to levels.')
    return
  }
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]))
  for (const [id, entry] of Object.entries(value)) {
    const path = ['rules', id]
    const rule = byId.get(id)
    if (!rule) wrong(path, `Unknown rule \`${id}\`.${didYouMean(id, byId.keys())}`, true)
    else if (isRecord(entry)) checkOptions(rule, entry, path, wrong)
    else if (!levels.includes(entry as Level))
      wrong(path, `The level of \`${id}\` must be one of ${levels.join(', ')}.${didYouMean(String(entry), levels)}`)
  }
}

function checkOptions(rule: AnyRule, entry: Record<string, unknown>, path: readonly string[], wrong: Report): void {
  const names = ['level', ...Object.keys(rule.options)]
  for (const [name, value] of Object.entries(entry)) {
    const at = [...path, name]
    if (name === 'level') {
      if (!levels.includes(value as Level))
        wrong(at, `\`level\` must be one of ${levels.join(', ')}.${didYouMean(String(value), levels)}`)
      continue
    }
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
    if (!option) wrong(at, `Unknown option \`${name}\` of \`${rule.id}\`.${didYouMean(name, names)}`, true)
    else {
      const problem = problemOf(option, value)
      if (problem) wrong(at, `\`${name}\` ${problem}.`)
    }
  }
}

/** The languages that some rule is about. */
export function languagesOf(rules: readonly AnyRule[]): LanguageTag[] {
  return [...new Set(rules.flatMap((rule) => rule.from ?? []))].sort()
}

/** The rules that a (checked) configuration lets run, and how. */
export function resolve(rules: readonly AnyRule[], config: Config, houses: readonly HouseStyle[] = []): ActiveRule[] {
  const strict = config.profile === 'strict'
  const from = sourceLanguages(config)
  const terms = entriesOf(config)
  const layers = [...stylesOf(config, houses).map((house) => house.rules), config.rules ?? {}]
  return rules.flatMap((rule) => {
    const { level, ...options } = layered(layers.map((layer) => layer[rule.id]))
    if (level === 'off' || (level === undefined && rule.confidence === 'low' && !strict)) return []
    const about = rule.from?.some((language: LanguageTag) => from.includes(language)) ?? true
    const own = (rule.phrases ?? []).filter(
      ({ confidence = 'high' }: Phrase) => strict || confidence === 'high' || (confidence === 'medium' && about)
    )
    const phrases = terms.length > 0 && rule.phrasesOf ? [...own, ...rule.phrasesOf(terms)] : own
    return [{ rule, severity: level ?? rule.severity, options: { ...defaultsOf(rule.options), ...options }, phrases }]
  })
}

/** @throws {TypeError} when entries stand in a file that nobody has read. */
function entriesOf({ terms = [] }: Config): readonly Term[] {
  return terms.map((entry) => {
    if (!('file' in entry)) return entry
    throw new TypeError(`calque: terms: \`${entry.file}\` is read by the command alone: give its entries`)
  })
}

/** The house styles that a configuration extends, in its order. */
function stylesOf({ extends: names = [] }: Config, houses: readonly HouseStyle[]): HouseStyle[] {
  return [names].flat().flatMap((name) => houses.find((house) => house.id === name) ?? [])
}

/** What several layers say of one rule, key by key: the last word counts. */
function layered(settings: readonly (RuleConfig | undefined)[]): Exclude<RuleConfig, Level> {
  return Object.assign({}, ...settings.map((one) => (typeof one === 'string' ? { level: one } : one)))
}

/** `from` as a list. */
export function sourceLanguages(config: Config): readonly LanguageTag[] {
  return typeof config.from === 'string' ? [config.from] : (config.from ?? [])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
