// What is told of a problem under the pointer.

import { type Hover, MarkupKind } from 'vscode-languageserver'
import { urlOf } from '../core/problem.ts'
import type { AnyRule } from '../core/rule.ts'
import { rules } from '../rules/index.ts'
import type { Findings } from './checker.ts'
import type { Places } from './places.ts'

/** The rules behind the problems at an offset, each once. */
export function hoverAt(offset: number, { document, problems }: Findings, places: Places): Hover | null {
  const here = problems.filter(({ start, end }) => start <= offset && offset <= end)
  const pages = [...new Set(here.map((one) => one.ruleId))].flatMap((id) => {
    const rule = rules.find((one) => one.id === id)
    return rule ? pageOf(rule) : []
  })
  if (pages.length === 0) return null
  const [first] = here.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return {
    contents: { kind: MarkupKind.Markdown, value: pages.join('\n\n---\n\n') },
    range: places.range(document, first!.start, first!.end)
  }
}

function pageOf(rule: AnyRule): string {
  const { id, summary, why, examples } = rule
  const [{ bad, fixed }] = examples.bad
  const marked = bad.replace(/\[\[([\s\S]*?)\]\]/, '$1')
  const example = fixed === undefined ? marked : `${marked}\n→ ${fixed}`
  return [`**[${id}](${urlOf(id)})**: ${summary}`, why.trim(), `\`\`\`text\n${example}\n\`\`\``].join('\n\n')
}
