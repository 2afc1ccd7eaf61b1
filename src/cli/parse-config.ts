// A configuration as data, checked, with line and column of everything that is wrong.

import { type Document, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { HouseStyle } from '../core/house.ts'
import type { AnyRule } from '../core/rule.ts'
import { type Config, type ConfigProblem, checkConfig } from '../core/settings.ts'
import { Failure, oneLine } from './failure.ts'

/**
 * Reads YAML, or JSON, which is YAML too. `path` is for the messages.
 *
 * @throws {Failure} when it is malformed or no configuration: every problem, a line each.
 */
export function parseConfig(
  text: string,
  path: string,
  rules: readonly AnyRule[],
  houses: readonly HouseStyle[] = []
): Config {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const malformed = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    at: pos[0],
    message: oneLine(message)
  }))
  if (malformed.length > 0) throw failure(path, lineCounter, malformed)
  const value = toData(document, path)
  const problems = checkConfig(value, rules, houses).map((problem) => ({
    at: offsetOf(document, problem),
    message: problem.message
  }))
  if (problems.length > 0) throw failure(path, lineCounter, problems)
  return value as Config
}

function failure(path: string, lines: LineCounter, problems: readonly { at: number; message: string }[]): Failure {
  const places = problems.map(({ at, message }) => {
    const { line, col } = lines.linePos(at)
    return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${message}`
  })
  return new Failure(places.join('\ncalque: '))
}

/** The document as data. One in which everything is commented out is an empty configuration. */
function toData(document: Document, path: string): unknown {
  try {
    return document.toJS() ?? {}
  } catch (error) {
    throw new Failure(`${path}: ${oneLine((error as Error).message)}`)
  }
}

/** Offset of the key or value that a problem is about; of the nearest node around it when that is not there. */
function offsetOf(document: Document, { path, key }: ConfigProblem): number {
  let offset = document.contents?.range?.[0] ?? 0
  let node: unknown = document.contents
  for (const [depth, name] of path.entries()) {
    const items = (node as { items?: unknown[] } | null)?.items ?? []
    if (isSeq(node)) {
      node = items[Number(name)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
      continue
    }
    const pair = items.find((item) => String((item as Pair).key) === name) as Pair<Node, Node | null> | undefined
    if (!pair) break
    const onKey = key && depth === path.length - 1
    offset = (onKey ? pair.key : (pair.value ?? pair.key)).range?.[0] ?? offset
    node = pair.value
  }
  return offset
}
