// `calque rules`: what there is.

import { rules } from '../rules/index.ts'
import type { Args } from './args.ts'
import { Failure } from './failure.ts'
import { textOrJson } from './output.ts'
import type { Streams } from './streams.ts'
import { hasColor, styler } from './terminal.ts'

/** @throws {Failure} when paths are given. */
export function listRules(args: Args, streams: Streams): string {
  if (args.paths.length > 0)
    throw new Failure('`calque rules` takes no paths: to check a folder of this name write ./rules')
  if (textOrJson(args) === 'json') {
    const records = rules.map(({ id, severity, confidence, summary, from, mqm }) => ({
      id,
      severity,
      confidence,
      summary,
      mqm,
      ...(from && { from })
    }))
    return `${JSON.stringify(records, undefined, 2)}\n`
  }
  const style = styler(hasColor(args, streams, streams.stdout))
  const width = Math.max(...rules.map(({ id }) => id.length))
  const rows = rules.map(
    ({ id, severity, confidence, summary }) =>
      `${style('bold', id.padEnd(width))}  ${severity.padEnd(7)}  ${confidence.padEnd(6)}  ${summary}`
  )
  return `${rows.join('\n')}\n`
}
