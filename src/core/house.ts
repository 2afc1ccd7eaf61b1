// A house style: options of rules in bulk, as data. A configuration takes it up by `extends`.

import type { Source } from './rule.ts'
import type { RuleConfig } from './settings.ts'

export interface HouseStyle {
  /** Its file's path without the end: `house/ap`. */
  readonly id: `house/${string}`
  /** One line: whose style it is. */
  readonly summary: string
  /** The style guides that it follows. */
  readonly sources: readonly [Source, ...Source[]]
  readonly rules: Readonly<Record<string, RuleConfig>>
}
