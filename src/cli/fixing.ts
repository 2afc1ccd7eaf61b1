// `--fix`, `--unsafe`, `--diff`: which fixes are applied, and where the fixed text goes.

import type { Problem } from '../core/problem.ts'
import type { Args } from './args.ts'
import type { Fixing } from './check-file.ts'
import { Failure } from './failure.ts'
import { isStdin } from './jobs.ts'
import { pathOnDisk } from './path.ts'
import type { Writer } from './streams.ts'

/**
 * What is to be done about fixes; nothing unless asked for.
 *
 * @param when Which problems may be fixed: no more than those that are shown.
 * @throws {Failure} when `--unsafe` stands alone.
 */
export function fixingOf(
  args: Args,
  when: (problem: Problem) => boolean,
  cwd: string,
  out: Writer
): Fixing | undefined {
  const [fix, diff, unsafe] = ['fix', 'diff', 'unsafe'].map((name) => args.given.has(name)) as [
    boolean,
    boolean,
    boolean
  ]
  if (!fix && !diff) {
    if (unsafe) throw new Failure('`--unsafe` goes with --fix or --diff: it says which fixes they apply')
    return undefined
  }
  return { unsafe, when, deliver: diff ? deliverDiff(out) : deliverText(cwd, out) }
}

function deliverText(cwd: string, out: Writer): Fixing['deliver'] {
  return async (job, before, after) => {
    if (isStdin(job)) await out.write(after)
    else if (after !== before) {
      const { replaceFile } = await import('./write.ts')
      replaceFile(await pathOnDisk(job.path, cwd), before, after)
    }
  }
}

function deliverDiff(out: Writer): Fixing['deliver'] {
  return async ({ name }, before, after) => {
    if (after !== before) await out.write((await import('./diff.ts')).unifiedDiff(name, before, after))
  }
}
