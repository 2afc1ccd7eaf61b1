// A page to look at rather than read: the stories with marks in place and notes beside them.
// It is one file that asks nothing of the network, and needs its script for the filter only.

import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Severity } from '../../core/rule.ts'
import { type FileReport, homepage, plural, type Summary, type Tool } from '../report.ts'
import type { SetParagraph } from './galley.ts'
import { script } from './script.ts'
import { severityNames, show } from './show.ts'
import { story } from './story.ts'
import { style } from './style.ts'
import { filesTable, rulesTable } from './tables.ts'

/** A file with its prose, when it could be read. */
export interface Proof extends FileReport {
  readonly galley?: readonly SetParagraph[]
}

export function html(proofs: readonly Proof[], summary: Summary, { version }: Tool): string {
  const unchecked = proofs.filter(({ error }) => error !== undefined)
  const top = [
    h('header', [
      h('h1', 'Proofs'),
      h('p.figures', figures(summary)),
      h('p.quiet', [
        'Read by ',
        h('a', { href: homepage }, 'calque'),
        ` ${version}. A number in the copy leads to its note, and back. Before each paragraph stands a bar for every sentence: its length in words.`
      ])
    ]),
    ...(unchecked.length === 0
      ? []
      : [
          h('section.unchecked', { ariaLabelledBy: 'unchecked' }, [
            h('h2#unchecked', 'Not checked'),
            h(
              'ul',
              unchecked.map(({ path, error }) => h('li', [h('strong', show(path)), `: ${show(error!)}`]))
            )
          ])
        ]),
    filters(proofs),
    h('section.tables', { ariaLabel: 'Counts' }, [rulesTable(proofs), filesTable(proofs)])
  ]
  // Story by story, so that the tree of a whole archive never stands in memory at once.
  const stories = proofs.map((proof, i) => toHtml(story(proof, i + 1)))
  return `<!doctype html>
<html lang="en">
${toHtml(head())}
<body>
<main>
${toHtml({ type: 'root', children: top })}
${stories.join('\n')}
</main>
${toHtml(h('script', script))}
</body>
</html>
`
}

function head(): Element {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', 'Proofs: report of calque'),
    h('style', style)
  ])
}

function figures({ checked, unchecked, counts, hidden }: Summary): string {
  const found = (['error', 'warning', 'info'] as const).map((severity) =>
    plural(counts[severity] - hidden[severity], severityNames[severity])
  )
  return `${plural(checked, 'story').replace('storys', 'stories')}, ${found.join(', ')}${unchecked > 0 ? `, ${unchecked} not checked` : ''}`
}

/** Boxes for what occurs. The script shows them: without it they would do nothing. */
function filters(proofs: readonly Proof[]) {
  const problems = proofs.flatMap((one) => one.problems)
  const severities = (['error', 'warning', 'info'] as const).filter((one) =>
    problems.some(({ severity }) => severity === one)
  )
  const categories = [...new Set(problems.map(({ ruleId }) => ruleId.split('/')[0]!))].sort()
  const box = (kind: string, value: string, label: string, count: number) =>
    h('label', [
      h('input', { type: 'checkbox', checked: true, dataKind: kind, value }),
      ` ${label} `,
      h('span.quiet', String(count))
    ])
  const bySeverity = (one: Severity) => problems.filter(({ severity }) => severity === one).length
  const byCategory = (one: string) => problems.filter(({ ruleId }) => ruleId.startsWith(`${one}/`)).length
  return h('form#filter', { hidden: true, ariaLabel: 'Filter' }, [
    h('fieldset', [
      h('legend', 'Severity'),
      ...severities.map((one) => box('severity', one, severityNames[one], bySeverity(one)))
    ]),
    h('fieldset', [h('legend', 'Category'), ...categories.map((one) => box('category', one, one, byCategory(one)))]),
    h('p', [
      h('label', [h('input', { type: 'checkbox', dataKind: 'clean' }), ' Only stories with findings']),
      h('output#count', { role: 'status' })
    ])
  ])
}
