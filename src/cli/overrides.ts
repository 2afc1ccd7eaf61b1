// What the command line changes in a configuration.

import type { Layer } from '../config/layers.ts'
import type { AnyRule } from '../core/rule.ts'
import { type Config, checkConfig, type Level, type Profile } from '../core/settings.ts'
import { type Args, last } from './args.ts'
import { Failure } from './failure.ts'

/** A layer of what `--from`, `--profile` and `--rule` say. @throws {Failure} when one of them is wrong. */
export function commandLineLayers(args: Args, rules: readonly AnyRule[]): readonly Layer[] {
  const from = args.given.get('from')?.flatMap((list) => list.split(',').map((one) => one.trim()))
  const profile = last(args, 'profile') as Profile | undefined
  const levels = Object.fromEntries((args.given.get('rule') ?? []).map(splitRule)) as Record<string, Level>
  const unused = last(args, 'report-unused')
  const settings: Config = {
    ...(from && { from }),
    ...(profile && { profile }),
    ...(unused !== undefined && { suppressions: { unused: (unused || 'error') as Level } }),
    rules: levels
  }
  const [problem] = checkConfig(settings, rules)
  if (problem) throw new Failure(`--${problem.path[0] === 'rules' ? 'rule' : problem.path[0]}: ${problem.message}`)
  return [{ settings, origin: () => ({ kind: 'command line' }) }]
}

function splitRule(text: string): [string, string] {
  const colon = text.lastIndexOf(':')
  if (colon < 1)
    throw new Failure(`--rule: \`${text}\` must be a rule and its level, such as quotes/unbalanced:warning`)
  return [text.slice(0, colon), text.slice(colon + 1)]
}
