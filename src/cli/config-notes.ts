// What in the configuration of a run does nothing.

import { resolve, sep } from 'node:path'
import type { Condition, Loaded } from '../config/configs.ts'
import type { Fault } from '../config/fault.ts'
import { notesOf } from '../config/notes.ts'
import { rules } from '../rules/index.ts'
import type { Args } from './args.ts'
import type { Job } from './jobs.ts'
import { commandLineLayers } from './overrides.ts'

/**
 * Rules set without effect; and overrides that hold for no file, where the run went over all that the configuration is
 * for: a single file tells nothing of them.
 */
export function configNotes(jobs: readonly Job[], args: Args, cwd: string): Fault[] {
  const held = new Map<Loaded, Set<Condition>>()
  for (const { linter } of jobs) {
    const { loaded, conditions } = linter.applied
    if (!loaded) continue
    const known = held.get(loaded) ?? new Set()
    held.set(loaded, known)
    for (const one of conditions) known.add(one)
  }
  const layers = commandLineLayers(args, rules)
  return [...held].flatMap(([loaded, matched]) => [
    ...notesOf(loaded, layers, rules),
    ...(isCovered(loaded, args.paths, cwd) ? unmatched(loaded, matched) : [])
  ])
}

function isCovered({ folder }: Loaded, paths: readonly string[], cwd: string): boolean {
  const within = resolve(folder)
  return paths.some((path) => within === resolve(cwd, path) || within.startsWith(resolve(cwd, path) + sep))
}

/** Those of the file itself: one that it extends may be for other desks too. */
function unmatched({ conditions, path }: Loaded, matched: ReadonlySet<Condition>): Fault[] {
  return conditions
    .filter((one) => one.file === path && !matched.has(one))
    .map(({ place, patterns }) => {
      const names = patterns.map((one) => `\`${one}\``).join(', ')
      return { ...place, message: `This override holds for no file that was found: check ${names}.` }
    })
}
