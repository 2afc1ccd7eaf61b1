// What is changed in a configuration, as text: comments and order are kept.

import { parseDocument } from 'yaml'

/** The text of a configuration in which a rule is off. `isJson`: in the style of a `.json` file. */
export function withoutRule(text: string, ruleId: string, isJson: boolean): string {
  return edited(text, isJson, (file) => {
    const path = ['rules', ruleId]
    file.set(file.isMap(path) ? [...path, 'level'] : path, 'off')
  })
}

/** The text of a configuration whose house dictionary protects a name. */
export function withTerm(text: string, name: string, isJson: boolean): string {
  return edited(text, isJson, (file) => file.add(['terms'], { protect: name }))
}

interface File {
  isMap(path: readonly string[]): boolean
  set(path: readonly string[], value: unknown): void
  /** To a list, which is made where there is none. */
  add(path: readonly string[], value: unknown): void
}

function edited(text: string, isJson: boolean, edit: (file: File) => void): string {
  return isJson ? editedJson(text, edit) : editedYaml(text, edit)
}

function editedYaml(text: string, edit: (file: File) => void): string {
  const document = parseDocument(text)
  edit({
    isMap: (path) => isRecord(document.toJS()?.[path[0]!]?.[path[1]!]),
    set: (path, value) => document.setIn(path, value),
    add: (path, value) =>
      document.hasIn(path)
        ? document.addIn(path, document.createNode(value))
        : document.setIn(path, document.createNode([value]))
  })
  // In the style of the file: `{a: 1}` or `{ a: 1 }`.
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[{[] /.test(text) })
}

function editedJson(text: string, edit: (file: File) => void): string {
  const data = JSON.parse(text || '{}') as Record<string, unknown>
  const parentOf = (path: readonly string[]): Record<string, unknown> => {
    let parent = data
    for (const key of path.slice(0, -1)) {
      if (!isRecord(parent[key])) parent[key] = {}
      parent = parent[key] as Record<string, unknown>
    }
    return parent
  }
  edit({
    isMap: (path) => isRecord(parentOf(path)[path.at(-1)!]),
    set: (path, value) => {
      parentOf(path)[path.at(-1)!] = value
    },
    add: (path, value) => {
      const parent = parentOf(path)
      const key = path.at(-1)!
      parent[key] = [...((parent[key] as unknown[] | undefined) ?? []), value]
    }
  })
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  '
  return `${JSON.stringify(data, undefined, indent)}\n`
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
