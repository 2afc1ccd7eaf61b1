// What the editor's own settings say under `calque`.

import type { Severity } from '../core/rule.ts'
import { type Config, type Profile, profiles } from '../core/settings.ts'

export interface Settings {
  /** Whether documents are checked at all. */
  readonly enable: boolean
  /** The least severity that is shown. */
  readonly severity: Severity
  /** What holds where no configuration file says otherwise. */
  readonly defaults: Config
  /** Path of the configuration to be used instead of the nearest. */
  readonly config: string | undefined
}

const shown: readonly Severity[] = ['info', 'warning', 'error']

/** Reads settings, of which none need be there; what is of a wrong type counts as not given. */
export function readSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const { enable, severity, from, profile, config } = given
  const languages = [from].flat().filter((one) => typeof one === 'string' && one !== '')
  return {
    enable: enable !== false,
    severity: shown.includes(severity as Severity) ? (severity as Severity) : 'warning',
    defaults: {
      ...(languages.length > 0 && { from: languages as string[] }),
      ...(profiles.includes(profile as Profile) && { profile: profile as Profile })
    },
    config: typeof config === 'string' && config !== '' ? config : undefined
  }
}

/** Whether a problem of one severity is shown where another is the least. */
export function isShown(severity: Severity, least: Severity): boolean {
  return shown.indexOf(severity) >= shown.indexOf(least)
}
