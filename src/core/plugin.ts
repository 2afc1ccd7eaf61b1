// A unified plugin from rules, and problems as vfile messages.

import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import type { HouseStyle } from './house.ts'
import { Linter } from './lint.ts'
import { type Problem, urlOf } from './problem.ts'
import type { AnyRule, Severity } from './rule.ts'
import type { Config } from './settings.ts'

const fatal: Readonly<Record<Severity, true | false | null>> = { error: true, warning: false, info: null }

/** Adds problems to a file as messages. `fatal`: true for errors, false for warnings, null for notes. */
export function report(file: VFile, problems: readonly Problem[]): VFileMessage[] {
  const places = location(file)
  return problems.map((problem) => {
    const start = places.toPoint(problem.start)
    const end = places.toPoint(problem.end)
    const [source, ruleId] = ['calque', problem.ruleId]
    const message = file.message(problem.message, { source, ruleId, ...(start && end && { place: { start, end } }) })
    message.fatal = fatal[problem.severity] as boolean
    message.url = urlOf(problem.ruleId)
    message.actual = problem.actual
    if (problem.expected) message.expected = [...problem.expected]
    return message
  })
}

/**
 * The plugin of some rules: `unified().use(retextEnglish).use(plugin, config)` on plain text.
 *
 * It throws a `TypeError` when the configuration is wrong.
 */
export function pluginOf(rules: readonly AnyRule[], houses: readonly HouseStyle[] = []): Plugin<[Config?], Root> {
  return function calque(config = {}) {
    const linter = new Linter(rules, config, houses)
    return (tree, file) => {
      report(file, linter.lintTree(String(file), tree))
    }
  }
}
