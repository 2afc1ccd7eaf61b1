// Configurations of files in memory.

import { Configs } from '../../src/config/configs.ts'
import { houses, rules } from '../../src/rules/index.ts'

/** Configurations among files by absolute path, shown as they are. */
export function configsIn(files: Readonly<Record<string, string>>): Configs {
  return new Configs({ rules, houses }, { read: (path) => files[path], shown: (path) => path })
}
