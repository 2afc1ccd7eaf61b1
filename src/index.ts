// `calque` as a library: the unified plugin with all rules, and what it is made of.

import { pluginOf } from './core/plugin.ts'
import { houses, rules } from './rules/index.ts'

/** Unified plugin: `unified().use(retextEnglish).use(calque, {from: 'ru'})`. Takes a `Config`; throws when it is wrong. */
const calque = pluginOf(rules, houses)
export default calque

export type { HouseStyle } from './core/house.ts'
export { Linter } from './core/lint.ts'
export { pluginOf, report } from './core/plugin.ts'
export type { Problem } from './core/problem.ts'
export type { Config } from './core/settings.ts'
