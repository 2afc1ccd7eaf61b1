// A configuration as data, checked, with line and column of everything in it.

import { type Document, LineCounter, type Pair, parseDocument } from 'yaml'
import type { HouseStyle } from '../core/house.ts'
import type { AnyRule } from '../core/rule.ts'
import { type Config, type ConfigScope, checkConfig, type FileConfig } from '../core/settings.ts'
import { ConfigError, type Place } from './fault.ts'

export interface Parsed<C extends Config> {
  readonly config: C
  /** Where the value at a path stands; the nearest thing around it when it is not there. `key`: where its name stands. */
  place(path: readonly string[], key?: boolean): Place
}

/** What settings may name. */
export interface Known {
  readonly rules: readonly AnyRule[]
  readonly houses: readonly HouseStyle[]
}

/**
 * Reads a configuration file: YAML, or JSON, which is YAML too. `path` is for the messages.
 *
 * @throws {ConfigError} when it is malformed or no configuration: every fault.
 */
export function parseConfig(text: string, path: string, known: Known): Parsed<FileConfig> {
  // One in which everything is commented out is an empty configuration.
  return read(text, path, known, 'file', [])
}

/**
 * Reads the settings under `calque:` in the front matter of a file. `text` is the file up to the end of its front
 * matter, with the fences blanked, so that places are those of the file.
 *
 * @throws {ConfigError} when it is malformed or holds no settings.
 */
export function parseFrontMatter(text: string, path: string, known: Known): Parsed<Config> {
  return read(text, path, known, 'front matter', ['calque'])
}

function read(text: string, path: string, { rules, houses }: Known, scope: ConfigScope, under: readonly string[]) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const malformed = [...document.errors, ...document.warnings]
  if (malformed.length > 0)
    throw new ConfigError(malformed.map(({ pos, message }) => ({ ...at(pos[0]), message: oneLine(message) })))
  const place = (where: readonly string[], key = false) => at(offsetOf(document, [...under, ...where], key))
  const config = dataOf(document, under, place)
  const problems = checkConfig(config, rules, houses, scope)
  if (problems.length > 0)
    throw new ConfigError(problems.map((one) => ({ ...place(one.path, one.key), message: one.message })))
  return { config: config as Config, place }
}

function dataOf(document: Document, under: readonly string[], place: (path: readonly string[]) => Place): unknown {
  try {
    let data: unknown = document.toJS()
    for (const key of under) data = (data as Record<string, unknown> | null)?.[key]
    return data ?? (under.length === 0 ? {} : data)
  } catch (error) {
    // An alias that is not there, or too many of them.
    throw new ConfigError([{ ...place([]), message: oneLine((error as Error).message) }])
  }
}

/** Offset of what stands at a path; of the nearest node around it when that is not there. */
function offsetOf(document: Document, path: readonly string[], key: boolean): number {
  let node = document.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const [depth, name] of path.entries()) {
    const items = node?.items ?? []
    const item = items.find((one, i) => ('key' in one ? String(one.key) : String(i)) === name)
    if (!item) break
    const [named, value] = 'key' in item ? [item.key, item.value] : [item, item]
    const onKey = key && depth === path.length - 1
    offset = (onKey ? named : (value ?? named)).range?.[0] ?? offset
    node = value
  }
  return offset
}

interface Node {
  readonly range?: readonly number[] | null
  /** Of a mapping its pairs, of a list its entries. */
  readonly items?: readonly (Node | Pair<Node, Node | null>)[]
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ')
}
