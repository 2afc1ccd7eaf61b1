// Settings that do nothing, each with its place: nobody who wrote one meant that.

import type { AnyRule, Phrase } from '../core/rule.ts'
import { levels, type RuleConfig } from '../core/settings.ts'
import type { Loaded } from './configs.ts'
import type { Fault } from './fault.ts'
import type { Layer } from './layers.ts'

/**
 * Settings of rules that have no effect on any file that the configuration is for. What a house style says of a rule that
 * does not run is none of them: it speaks of all rules.
 */
export function notesOf({ sections }: Loaded, commandLine: readonly Layer[], rules: readonly AnyRule[]): Fault[] {
  const layers = [...sections.map(({ layer }) => layer), ...commandLine]
  const strict = layers.some(({ settings }) => settings.profile === 'strict')
  const from = layers.flatMap(({ settings }) => settings.from ?? [])
  return rules.flatMap((rule) => {
    const set = layers.flatMap(({ settings, origin }) => {
      const entry = settings.rules?.[rule.id]
      return entry === undefined ? [] : [{ level: levelOf(entry), origin: origin(['rules', rule.id]) }]
    })
    const [place] = set.flatMap(({ origin }) => (origin.kind === 'file' ? [origin] : []))
    if (!place || set.some(({ level }) => level === 'off')) return []
    const message = whyIdle(
      rule,
      strict,
      from,
      set.some(({ level }) => level !== undefined)
    )
    return message === undefined ? [] : [{ path: place.path, line: place.line, column: place.column, message }]
  })
}

function levelOf(entry: RuleConfig) {
  const level = typeof entry === 'string' ? entry : entry.level
  return level !== undefined && levels.includes(level) ? level : undefined
}

function whyIdle(rule: AnyRule, strict: boolean, from: readonly string[], hasLevel: boolean): string | undefined {
  if (rule.confidence === 'low' && !strict && !hasLevel)
    return `\`${rule.id}\` does not run: its confidence is low. Give it a level, or set \`profile: strict\`.`
  const phrases: readonly Phrase[] = rule.phrases ?? []
  if (strict || phrases.length === 0 || rule.from === undefined) return undefined
  const about = rule.from.some((language: string) => from.includes(language))
  if (phrases.some(({ confidence = 'high' }) => confidence === 'high' || (confidence === 'medium' && about))) return
  return `\`${rule.id}\` finds nothing: its phrases are for copy from ${rule.from.join(', ')}. Set \`from\`.`
}
