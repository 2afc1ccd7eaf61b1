// One story: paragraphs in the middle, bars of sentence lengths before them, notes behind.

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { urlOf } from '../../core/problem.ts'
import { plural } from '../report.ts'
import type { SetParagraph } from './galley.ts'
import type { Proof } from './index.ts'
import { piecesOf } from './marked.ts'
import { message, severityNames, show } from './show.ts'

/** Marks longer than this, in UTF-16 units, are drawn thin: a highlighted sentence would hide what is in it. */
const long = 90

export const anchorOf = (number: number) => `story-${number}`

/** `number` counts stories from 1. */
export function story({ path, problems, galley, error }: Proof, number: number): Element {
  const heading = h('h2', { id: `${anchorOf(number)}-path` }, show(path))
  const attributes = { id: anchorOf(number), ariaLabelledBy: `${anchorOf(number)}-path` }
  if (!galley) return h('section.story', attributes, [heading, h('p.quiet', `Not checked: ${show(error ?? '')}`)])
  const counter = { next: 1 }
  const rows = galley.map((paragraph) => row(paragraph, number, counter))
  if (problems.length > 0)
    return h('section.story', attributes, [heading, h('p.quiet', plural(problems.length, 'finding')), ...rows])
  return h('section.story.clean', attributes, [
    heading,
    h('details', [h('summary', 'Nothing found: show the story'), ...rows])
  ])
}

function row(paragraph: SetParagraph, number: number, counter: { next: number }): Element {
  const first = counter.next
  counter.next += paragraph.marks.length
  const name = (i: number) => `${number}-${first + i}`
  return h('div.row', [bars(paragraph), text(paragraph, name), notes(paragraph, name, first)])
}

function bars({ sentences, marks }: SetParagraph): Element {
  const lengths = marks.filter(({ problem }) => problem.ruleId === 'sentence/length')
  const items = sentences
    .filter(({ words }) => words > 0)
    .map(({ start, end, words }) => {
      const tooLong = lengths.find((mark) => mark.start < end && mark.end > start)
      const name = tooLong ? [tooLong.problem.severity] : []
      return h('li', { className: name, style: `--w:${words}` }, String(words))
    })
  return items.length === 0 ? h('div') : h('ol.bars', { ariaLabel: 'Words in each sentence' }, items)
}

function text({ role, text: copy, marks }: SetParagraph, name: (i: number) => string): Element {
  const content = piecesOf(copy, marks).flatMap((piece): ElementContent[] => {
    const own: ElementContent[] = piece.text === '' ? [] : [{ type: 'text', value: show(piece.text) }]
    if (piece.marks.length === 0) return own
    const covering = piece.marks.map((i) => marks[i]!)
    // Of those that cover it, the one that is nearest to it.
    const [inner] = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start))
    const { severity } = inner!.problem
    const thin = inner!.end - inner!.start > long
    const point = inner!.start === inner!.end
    const names = piece.marks.map(name).join(' ')
    const mark = h(
      'mark',
      { className: [severity, ...(thin ? ['thin'] : [])], dataNotes: names },
      point ? '\u2038' : own
    )
    const references = piece.ends.map((i) =>
      h('a.to', { id: `mark-${name(i)}`, href: `#note-${name(i)}`, className: [marks[i]!.problem.severity] }, [
        h('span.unseen', 'note '),
        name(i).replace(/^.*-/, '')
      ])
    )
    return [mark, ...references]
  })
  return h('p', { className: [role] }, content)
}

function notes({ marks }: SetParagraph, name: (i: number) => string, first: number): Element {
  if (marks.length === 0) return h('div')
  const items = marks.map(({ problem: { ruleId, severity, message: text, expected } }, i) => {
    const [category, rule] = ruleId.split('/')
    // Most messages say it themselves.
    const use =
      expected
        ?.filter((one) => !text.includes(`\`${one}\``))
        .map((one) => h('ins', one === '' ? 'delete' : show(one))) ?? []
    return h('li', { id: `note-${name(i)}`, className: [severity], value: first + i, dataCategory: category }, [
      h('a.back', { href: `#mark-${name(i)}` }, [h('span.unseen', 'to mark '), String(first + i)]),
      ' ',
      h('strong', severityNames[severity]),
      ' ',
      ...message(text),
      ...(use.length > 0 ? [h('span.use', [' \u2192 ', ...use])] : []),
      ' ',
      ...(category === 'internal'
        ? [h('span.rule', ruleId)]
        : [h('a.rule', { href: urlOf(ruleId) }, [category!, '/', rule!])])
    ])
  })
  return h('ol.notes', items)
}
