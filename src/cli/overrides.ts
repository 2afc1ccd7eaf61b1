// What the command line changes in a configuration.

import type { AnyRule } from '../core/rule.ts'
import { type Config, checkConfig, type Level, type Profile } from '../core/settings.ts'
import { type Args, last } from './args.ts'
import { Failure } from './failure.ts'

/** Makes a configuration that `--from`, `--profile` and `--rule` have the last word in. */
export type Override = (config: Config) => Config

/** @throws {Failure} when one of these options is wrong. */
export function overridesOf(args: Args, rules: readonly AnyRule[]): Override {
  const from = args.given.get('from')?.flatMap((list) => list.split(',').map((one) => one.trim()))
  const profile = last(args, 'profile') as Profile | undefined
  const levels = Object.fromEntries((args.given.get('rule') ?? []).map(splitRule)) as Record<string, Level>
  const given: Config = { ...(from && { from }), ...(profile && { profile }), rules: levels }
  const [problem] = checkConfig(given, rules)
  if (problem) throw new Failure(`--${problem.path[0] === 'rules' ? 'rule' : problem.path[0]}: ${problem.message}`)
  return (config) => ({ ...config, ...given, rules: { ...config.rules, ...withOptions(levels, config) } })
}

function splitRule(text: string): [string, string] {
  const colon = text.lastIndexOf(':')
  if (colon < 1)
    throw new Failure(`--rule: \`${text}\` must be a rule and its level, such as quotes/unbalanced:warning`)
  return [text.slice(0, colon), text.slice(colon + 1)]
}

/** A level from the command line keeps the options that the configuration gives the rule. */
function withOptions(levels: Readonly<Record<string, Level>>, { rules }: Config): Config['rules'] {
  return Object.fromEntries(
    Object.entries(levels).map(([id, level]) => {
      const own = rules?.[id]
      return [id, typeof own === 'object' ? { ...own, level } : level]
    })
  )
}
