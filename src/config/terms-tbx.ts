// The house dictionary as TBX (ISO 30042): English terms of each concept, by their administrative status. Both styles of
// TBX 3 (`<termNote type="administrativeStatus">`, `<min:administrativeStatus>`) and TBX 2 (`termEntry`, `tig`) are read.

import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'
import { checkTerm, type Term } from '../core/terms.ts'
import type { TermProblems } from './term-problems.ts'

const banning = /^(?:deprecated|superseded)term(?:-admn-sts)?$/i
const keeping = /^(?:preferred|admitted|standardized|legal|regulated)term(?:-admn-sts)?$/i

interface Found {
  readonly form: string
  readonly status: 'banned' | 'preferred' | 'admitted' | 'none'
  readonly isName: boolean
  readonly note: string | undefined
  readonly offset: number
}

/** The entries of a file; `problems` gets what is wrong with it. */
export function readTbx(text: string, problems: TermProblems): Term[] {
  const root = rootOf(text, problems)
  if (!root) return []
  const concepts = within(root, ['conceptEntry', 'termEntry'])
  if (concepts.length === 0)
    problems.add(
      root.start,
      'No concepts: a TBX file holds `conceptEntry` or `termEntry` elements. Check that it is TBX.'
    )
  const languages = new Set<string>()
  const terms = concepts.flatMap((concept) => entriesOf(concept, languages, problems))
  if (concepts.length > 0 && ![...languages].some(isEnglish)) {
    const others = [...languages].filter(Boolean).sort().join(', ') || 'none'
    problems.add(root.start, `No English terms (languages: ${others}): give a file with \`xml:lang="en"\` sections.`)
  }
  return terms
}

function rootOf(text: string, problems: TermProblems): XmlElement | undefined {
  try {
    return parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true }).root ?? undefined
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const what = error.message.split(' (line')[0]!.split('\n')[0]!
    problems.add(error.pos, `${what}: mend the XML.`)
  }
}

function entriesOf(concept: XmlElement, languages: Set<string>, problems: TermProblems): Term[] {
  const found: Found[] = []
  for (const section of within(concept, ['langSec', 'langSet'])) {
    const language = section.attributes['xml:lang'] ?? ''
    languages.add(language)
    if (!isEnglish(language)) continue
    for (const term of within(section, ['termSec', 'tig', 'ntig'])) found.push(...termOf(term))
  }
  const of = (status: Found['status']) => found.filter((one) => one.status === status).map(({ form }) => form)
  const [banned, admitted] = [of('banned'), of('admitted')]
  // Where no term is marked as preferred, one without a status is the usual one.
  const preferred = of('preferred').length > 0 ? of('preferred') : banned.length > 0 ? of('none') : []
  const names = found.filter(({ isName, status }) => isName && status !== 'banned').map(({ form }) => form)
  const note = textIn(concept, 'note') ?? found.find((one) => one.note !== undefined)?.note
  const all: Term[] = [
    {
      ...(preferred.length > 0 && { prefer: preferred }),
      ...(banned.length > 0 && { ban: banned }),
      ...(note !== undefined && { note })
    },
    { prefer: admitted },
    { protect: names }
  ]
  return all.filter((term) => {
    const forms = [term.prefer ?? [], term.ban ?? [], term.protect ?? []].flat()
    if (forms.length === 0) return false
    checkTerm(term, [], (_, message) => {
      const at = found.find(({ form }) => message.includes(`\`${form}\``)) ?? found[0]
      problems.add(at?.offset ?? concept.start, message)
    })
    return true
  })
}

function termOf(section: XmlElement): Found[] {
  const [element] = within(section, ['term'])
  const form = element?.text.replace(/\s+/g, ' ').trim()
  if (!element || !form) return []
  const status = noteOf(section, 'administrativeStatus') ?? noteOf(section, 'normativeAuthorization') ?? ''
  const speech = noteOf(section, 'partOfSpeech')?.toLowerCase()
  return [
    {
      form: speech === 'verb' && !form.startsWith('to ') ? `to ${form}` : form,
      status: banning.test(status)
        ? 'banned'
        : /^admitted/i.test(status)
          ? 'admitted'
          : keeping.test(status)
            ? 'preferred'
            : 'none',
      isName: speech === 'propernoun',
      note: textIn(section, 'note') ?? noteOf(section, 'usageNote'),
      offset: element.start
    }
  ]
}

/** What a data category says, in either style. */
function noteOf(section: XmlElement, category: string): string | undefined {
  const typed = within(section, ['termNote', 'descrip', 'admin']).find(({ attributes }) => attributes.type === category)
  return (typed ?? within(section, [category])[0])?.text.trim()
}

/** Text of a direct child. */
function textIn(element: XmlElement, name: string): string | undefined {
  const child = element.children.find(
    (node): node is XmlElement => node instanceof XmlElement && localName(node) === name
  )
  const text = child?.text.replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** The outermost descendants of these names, in order. */
function within(element: XmlElement, names: readonly string[]): XmlElement[] {
  return element.children.flatMap((node) => {
    if (!(node instanceof XmlElement)) return []
    return names.includes(localName(node)) ? [node] : within(node, names)
  })
}

const localName = ({ name }: XmlElement) => name.slice(name.indexOf(':') + 1)
const isEnglish = (language: string) => /^en(?:[-_]|$)/i.test(language)
