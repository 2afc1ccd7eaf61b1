// YAML → house style, validated closed against the rules that it sets.

import { isMap, isScalar, type Node, type Scalar } from 'yaml'
import type { HouseStyle } from '../core/house.ts'
import type { AnyRule } from '../core/rule.ts'
import { checkConfig } from '../core/settings.ts'
import { Fields, type Problems, sourcesOf } from './fields.ts'
import { readYaml } from './yaml.ts'

/**
 * Reads a house style from the text of the file at `path`, which ends in `house/<name>.yaml`.
 *
 * @throws {PackError} when anything is wrong with it: a rule or an option that isn't there, too.
 */
export function readHouse(yaml: string, path: string, rules: readonly AnyRule[]): HouseStyle {
  return readYaml(yaml, path, 'a house style is a map; begin with "summary: …"', (map, problems) => {
    const fields = new Fields(map, ['summary', 'sources', 'rules'], problems)
    const [, name] = /(?:^|[/\\])house[/\\]([a-z][a-z0-9-]*)\.ya?ml$/.exec(path) ?? []
    if (name === undefined) problems.add(0, 'the path gives the style no name; call the file rules/house/<name>.yaml')
    return {
      id: `house/${name}`,
      summary: fields.needText('summary', 'one line that says whose style it is') ?? '',
      sources: sourcesOf(fields, problems) as HouseStyle['sources'],
      rules: settingsIn(fields, rules, problems)
    } satisfies HouseStyle
  })!
}

function settingsIn(fields: Fields, rules: readonly AnyRule[], problems: Problems): HouseStyle['rules'] {
  const node = fields.need('rules', 'a map from rules to their options')
  if (!node) return {}
  const value: unknown = JSON.parse(JSON.stringify(node))
  for (const { path, key, message } of checkConfig({ rules: value }, rules))
    problems.add(placeOf(node, path.slice(1), key), message)
  return value as HouseStyle['rules']
}

/** The node at the end of a path: of its key or of its value. */
function placeOf(node: Node, path: readonly string[], wantsKey: boolean): Node {
  const [name, ...rest] = path
  if (name === undefined || !isMap(node)) return node
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
  if (!pair) return node
  if (rest.length === 0 && wantsKey) return pair.key as Scalar
  return pair.value ? placeOf(pair.value as Node, rest, wantsKey) : (pair.key as Scalar)
}
