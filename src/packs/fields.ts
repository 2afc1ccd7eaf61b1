// Reading YAML nodes closed: every wrong key or value is noted with its place, and reading goes on.

import { isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar, type YAMLMap } from 'yaml'
import { nearest } from '../core/nearest.ts'
import type { Source } from '../core/rule.ts'

/** Something wrong at a place of a file, and what to do about it. Line and column from 1. */
export interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
}

export class Problems {
  readonly list: Problem[] = []
  readonly #lines: LineCounter
  constructor(lines: LineCounter) {
    this.#lines = lines
  }

  /** Notes a problem at a node, or at an offset into the file. */
  add(place: Node | number, message: string): void {
    const { line, col } = this.#lines.linePos(typeof place === 'number' ? place : (place.range?.[0] ?? 0))
    this.list.push({ line, column: col, message })
  }

  /** All that was noted, in the order of the file. */
  sorted(): readonly Problem[] {
    return this.list.toSorted((a, b) => a.line - b.line || a.column - b.column)
  }
}

/** A map of which all possible keys are known. */
export class Fields {
  readonly node: YAMLMap
  readonly #problems: Problems
  readonly #values = new Map<string, Node>()
  // Keys that are there, be it empty or misspelt, so that they aren't called missing on top of it.
  readonly #there = new Set<string>()

  constructor(node: YAMLMap, known: readonly string[], problems: Problems) {
    this.node = node
    this.#problems = problems
    for (const { key, value } of node.items) {
      const name = String((key as Scalar).value)
      this.#there.add(name)
      if (!known.includes(name)) {
        const right = nearest(name, known)
        if (right) this.#there.add(right)
        problems.add(
          key as Node,
          `unknown key "${name}"; ${right ? `did you mean "${right}"?` : `known are ${known.join(', ')}`}`
        )
      } else if (isEmpty(value)) problems.add(key as Node, `"${name}" is empty; give it a value or take it out`)
      else this.#values.set(name, value as Node)
    }
  }

  /** The node of a key, if it is there. */
  get(name: string): Node | undefined {
    return this.#values.get(name)
  }

  need(name: string, what: string): Node | undefined {
    const node = this.get(name)
    if (!this.#there.has(name)) this.#problems.add(this.node, `missing key "${name}"; add ${what}`)
    return node
  }

  text(name: string): string | undefined {
    const node = this.get(name)
    return node && textOf(node, `"${name}"`, this.#problems)
  }

  needText(name: string, what: string): string | undefined {
    const node = this.need(name, what)
    return node && textOf(node, `"${name}"`, this.#problems)
  }

  flag(name: string): boolean | undefined {
    const node = this.get(name)
    if (!node) return
    if (isScalar(node) && typeof node.value === 'boolean') return node.value
    this.#problems.add(node, `"${name}" must be true or false`)
  }

  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const node = this.get(name)
    return node && choiceOf(node, `"${name}"`, choices, this.#problems)
  }

  list(name: string): readonly Node[] | undefined {
    const node = this.get(name)
    return node && listOf(node, `"${name}"`, this.#problems)
  }

  texts(name: string): readonly string[] | undefined {
    return this.list(name)?.flatMap((node) => textOf(node, `each item of "${name}"`, this.#problems) ?? [])
  }
}

/** Each item of a list that is a map with these keys. */
export function mapsOf(nodes: readonly Node[], name: string, known: readonly string[], problems: Problems): Fields[] {
  return nodes.flatMap((node) => {
    if (isMap(node)) return new Fields(node, known, problems)
    problems.add(node, `each item of "${name}" must be a map with ${known.join(', ')}`)
    return []
  })
}

/** The style guides and papers that a file names: at least one. */
export function sourcesOf(fields: Fields, problems: Problems): readonly Source[] {
  const node = fields.need('sources', 'at least one style guide or paper, as {title: …, at: …}')
  const items = node && listOf(node, '"sources"', problems)
  if (items?.length === 0) problems.add(node!, '"sources" has no item; name at least one style guide or paper')
  return mapsOf(items ?? [], 'sources', ['title', 'at', 'url'], problems).map((source) => {
    const title = source.needText('title', 'the title of the style guide or paper') ?? ''
    const [at, url] = [source.text('at'), source.text('url')]
    return { title, ...(at !== undefined && { at }), ...(url !== undefined && { url }) }
  })
}

export function textOf(node: Node, name: string, problems: Problems): string | undefined {
  if (isScalar(node) && typeof node.value === 'string') return node.value
  problems.add(node, `${name} must be a text; put it in quotation marks`)
}

export function choiceOf<T extends string>(
  node: Node,
  name: string,
  choices: readonly T[],
  problems: Problems
): T | undefined {
  const value = isScalar(node) ? node.value : undefined
  if (choices.includes(value as T)) return value as T
  const right = typeof value === 'string' ? nearest(value, choices) : undefined
  problems.add(node, `${name} must be one of ${choices.join(', ')}${right ? `; did you mean "${right}"?` : ''}`)
}

export function listOf(node: Node, name: string, problems: Problems): readonly Node[] | undefined {
  if (isSeq(node)) return node.items as readonly Node[]
  problems.add(node, `${name} must be a list; begin each item with "- "`)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && value.value === null)
}
