// Counts by rule and by file.

import type { Element } from 'hast'
import { h } from 'hastscript'
import { urlOf } from '../../core/problem.ts'
import type { Severity } from '../../core/rule.ts'
import type { Proof } from './index.ts'
import { severityNames, show } from './show.ts'
import { anchorOf } from './story.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

export function rulesTable(proofs: readonly Proof[]): Element {
  const byRule = new Map<string, { count: number; severity: Severity }>()
  for (const { problems } of proofs)
    for (const { ruleId, severity } of problems) {
      const one = byRule.get(ruleId)
      if (one) one.count++
      else byRule.set(ruleId, { count: 1, severity })
    }
  const sorted = [...byRule].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  const most = sorted[0]?.[1].count ?? 1
  const rows = sorted.map(([id, { count, severity }]) =>
    h('tr', [
      h('th', { scope: 'row' }, id.startsWith('internal/') ? id : h('a', { href: urlOf(id) }, id)),
      h('td.number', String(count)),
      h('td.share', h('span', { className: [severity], style: `--part:${(count / most).toFixed(3)}` }))
    ])
  )
  return table('By rule', ['Rule', 'Findings', ''], rows)
}

export function filesTable(proofs: readonly Proof[]): Element {
  const rows = proofs.map(({ path, problems, error }, i) => {
    const counts = severities.map((one) => problems.filter(({ severity }) => severity === one).length)
    return h('tr', [
      h('th', { scope: 'row' }, h('a', { href: `#${anchorOf(i + 1)}` }, show(path))),
      ...(error === undefined
        ? counts.map((count) => h('td.number', count === 0 ? '\u2013' : String(count)))
        : [h('td', { colSpan: severities.length }, 'not checked')])
    ])
  })
  return table('By file', ['File', ...severities.map((one) => `${severityNames[one]}s`)], rows)
}

function table(title: string, columns: readonly string[], rows: Element[]): Element {
  const id = title.toLowerCase().replace(' ', '-')
  const head = columns.map((name) => (name === '' ? h('td') : h('th', { scope: 'col' }, name)))
  return h('div', [
    h('h2', { id }, title),
    // Scrolled by keyboard, too.
    h('div.scroll', { tabIndex: 0, role: 'region', ariaLabelledBy: id }, [
      h('table', [h('thead', h('tr', head)), h('tbody', rows)])
    ])
  ])
}
