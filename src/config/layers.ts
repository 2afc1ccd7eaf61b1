// Settings in layers, a later one over an earlier one, and where each value comes from.

import type { Config, Level, RuleConfig } from '../core/settings.ts'
import type { Place } from './fault.ts'

/** Where a value comes from. */
export type Origin =
  | ({ readonly kind: 'file' | 'front matter' } & Place)
  /** `by`: where it is extended. */
  | { readonly kind: 'house style'; readonly id: string; readonly by: Place }
  | { readonly kind: 'command line' }
  | { readonly kind: 'default' }

/** Settings from one place. House styles and files that they extend stand before them, as layers of their own. */
export interface Layer {
  readonly settings: Omit<Config, 'extends'>
  /** Where the value at a path comes from. */
  origin(path: readonly string[]): Origin
}

/**
 * What the layers say together: each value, and each option of a rule by itself, from the last layer that has it; of the
 * house dictionary all entries.
 */
export function merge(layers: readonly Layer[]): Omit<Config, 'extends'> {
  const merged: { -readonly [K in keyof Config]: Config[K] } = {}
  const rules: Record<string, RuleConfig> = {}
  for (const { settings } of layers) {
    if (settings.profile !== undefined) merged.profile = settings.profile
    if (settings.from !== undefined) merged.from = settings.from
    if (settings.suppressions) merged.suppressions = { ...merged.suppressions, ...settings.suppressions }
    if (settings.terms !== undefined) merged.terms = [...(merged.terms ?? []), ...settings.terms]
    for (const [id, one] of Object.entries(settings.rules ?? {}))
      rules[id] = { ...asRecord(rules[id]), ...asRecord(one) }
  }
  return { ...merged, rules }
}

/** The last layer's word on the value at a path, with its origin; `undefined` when no layer has one. */
export function lastWord(
  layers: readonly Layer[],
  path: readonly string[]
): { readonly value: unknown; readonly origin: Origin } | undefined {
  for (const { settings, origin } of layers.toReversed()) {
    const value = valueAt(settings, path)
    if (value !== undefined) return { value, origin: origin(path) }
  }
  return undefined
}

/** `sentence/length: off` says the same as `sentence/length: {level: off}`. */
function asRecord(one: RuleConfig | undefined): Exclude<RuleConfig, Level> {
  return typeof one === 'string' ? { level: one } : (one ?? {})
}

function valueAt({ rules, ...rest }: Layer['settings'], [key, id, name]: readonly string[]): unknown {
  if (key === 'suppressions') return (rest.suppressions as Record<string, unknown> | undefined)?.[id!]
  if (key !== 'rules') return (rest as Record<string, unknown>)[key!]
  return asRecord(rules?.[id!])[name!]
}
