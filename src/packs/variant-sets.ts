// YAML → sets of variants, validated closed.

import type { Node } from 'yaml'
import { isSeq } from 'yaml'
import type { VariantTable } from '../copy/variants.ts'
import { Fields, type Problems, textOf } from './fields.ts'
import { readYaml } from './yaml.ts'

const matches = ['word', 'name', 'given'] as const

/**
 * Reads a table of variants from the text of the file at `path`, which ends in `sets/<kind>.yaml`.
 *
 * @throws {PackError} when anything is wrong with it: a form that stands twice, too.
 */
export function readVariantSets(yaml: string, path: string): VariantTable {
  return readYaml(yaml, path, 'a table of variants is a map; begin with "match: name"', (map, problems) => {
    const fields = new Fields(map, ['match', 'keep', 'sets'], problems)
    const [, kind = ''] = /(?:^|[/\\])sets[/\\]([a-z][a-z0-9-]*)\.yaml$/.exec(path) ?? []
    if (kind === '') problems.add(0, 'the path gives the table no name; call the file sets/<kind>.yaml')
    fields.need('match', `one of ${matches.join(', ')}`)
    fields.need('sets', 'a list of sets, such as [Kyiv, Kiev]')
    const seen = new Set<string>()
    return {
      kind,
      match: fields.choice('match', matches) ?? 'word',
      keep: fields.texts('keep') ?? [],
      sets: (fields.list('sets') ?? []).map((node) => setOf(node, seen, problems))
    } satisfies VariantTable
  })!
}

function setOf(node: Node, seen: Set<string>, problems: Problems): string[] {
  if (!isSeq(node) || node.items.length < 2) {
    problems.add(node, 'each set must be a list of two forms or more, such as [Kyiv, Kiev]')
    return []
  }
  return (node.items as Node[]).flatMap((item) => {
    const form = textOf(item, 'each form', problems)
    if (form === undefined) return []
    if (seen.has(form.toLowerCase())) problems.add(item, `"${form}" stands twice in this file; keep it in one set`)
    seen.add(form.toLowerCase())
    return form
  })
}
