// YAML → data, with every problem at its place in the file.

import { isMap, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import { type Problem, Problems } from './fields.ts'

/** All that is wrong with a file. The message has one line for each problem: `file:line:column: what; what to do`. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly path: string
  readonly problems: readonly Problem[]
  constructor(path: string, problems: readonly Problem[]) {
    super(problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'))
    this.path = path
    this.problems = problems
  }
}

/**
 * What `read` makes of the map that a file holds.
 *
 * @throws {PackError} when the YAML is broken, is no map, or `read` notes a problem.
 */
export function readYaml<T>(
  yaml: string,
  path: string,
  noMap: string,
  read: (map: YAMLMap, problems: Problems) => T
): T | undefined {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const problems = new Problems(lines)
  for (const error of document.errors) problems.add(error.pos[0], `${error.message}; mend the YAML`)
  let value: T | undefined
  if (problems.list.length === 0) {
    if (isMap(document.contents)) value = read(document.contents as YAMLMap, problems)
    else problems.add(0, noMap)
  }
  if (problems.list.length > 0) throw new PackError(path, problems.sorted())
  return value
}
