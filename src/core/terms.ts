// The house dictionary: what a configuration says under `terms`, and the phrases that come of it.

import { pluralOf } from '../copy/plurals.ts'
import { Leaves, TokenTable } from '../copy/tokens.ts'
import { verbForms } from '../copy/verb-forms.ts'
import { nearest } from './nearest.ts'
import { parseProse } from './parse.ts'
import type { Phrase } from './rule.ts'

/**
 * An entry of the house dictionary. Forms are words as they stand in copy, in the singular; a verb is written with `to`:
 * `to utilise`.
 */
export interface Term {
  /** What the house writes. */
  readonly prefer?: string | readonly string[]
  /** What it does not. */
  readonly ban?: string | readonly string[]
  /** Names that no rule touches, in just this case. */
  readonly protect?: string | readonly string[]
  /** Why, or when: shown with each finding. */
  readonly note?: string
  /** Whether a banned form is meant in just this case. Where case is all that it differs in, it always is. */
  readonly case?: boolean
}

/** Entries that stand in a file of their own. Who reads the configuration reads it too: the core takes entries only. */
export interface TermFile {
  readonly file: string
}

/** A phrase that comes of an entry. */
export interface TermPhrase extends Phrase {
  readonly house: NonNullable<Phrase['house']>
  /** The form of the entry that it is. */
  readonly form: string
  /** What to write for a banned form. */
  readonly preferred: readonly string[]
  readonly note?: string
}

/** Something wrong at `path` within the terms; `key`: with the key, not its value. */
type Report = (path: readonly string[], message: string, key?: boolean) => void

export const termKeys = ['prefer', 'ban', 'protect', 'note', 'case'] as const

/** Reports everything that is wrong with the value of `terms`. */
export function checkTerms(value: unknown, wrong: Report): void {
  if (!Array.isArray(value)) {
    wrong([], '`terms` must be a list of entries, such as `- {prefer: Kyiv, ban: [Kiev]}`.')
    return
  }
  for (const [i, entry] of value.entries()) {
    if (typeof entry === 'object' && entry !== null && 'file' in entry) checkFile(entry, [String(i)], wrong)
    else checkTerm(entry, [String(i)], wrong)
  }
}

function checkFile(entry: object, path: readonly string[], wrong: Report): void {
  for (const [key, value] of Object.entries(entry)) {
    if (key !== 'file')
      wrong([...path, key], `\`${key}\` cannot stand beside \`file\`: give it an entry of its own.`, true)
    else if (typeof value !== 'string' || value.trim() === '')
      wrong([...path, key], '`file` must be the path of a CSV or TBX file.')
  }
}

/** Reports everything that is wrong with one entry. */
export function checkTerm(entry: unknown, path: readonly string[], wrong: Report): void {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    wrong(path, 'An entry of `terms` must be a mapping, such as `{prefer: Kyiv, ban: [Kiev]}`.')
    return
  }
  for (const [key, value] of Object.entries(entry)) {
    const at = [...path, key]
    if (key === 'note') {
      if (typeof value !== 'string') wrong(at, '`note` must be a text.')
    } else if (key === 'case') {
      if (typeof value !== 'boolean') wrong(at, '`case` must be true or false.')
    } else if (!termKeys.includes(key as keyof Term)) {
      const known = nearest(key, termKeys)
      wrong(at, `Unknown key \`${key}\` of a term.${known === undefined ? '' : ` Did you mean \`${known}\`?`}`, true)
    } else if (!isForms(value)) wrong(at, `\`${key}\` must be a text or a list of texts, none of them empty.`)
    else for (const form of [value].flat()) checkForm(form, at, wrong)
  }
  const { prefer, ban, protect } = entry as Term
  if (prefer === undefined && ban === undefined && protect === undefined)
    wrong(path, 'An entry of `terms` must say what to `prefer`, to `ban` or to `protect`.')
  const banned = formsOf(ban)
  for (const form of formsOf(prefer))
    if (banned.includes(form)) wrong([...path, 'ban'], `\`${form}\` is both preferred and banned: keep one.`)
}

function checkForm(form: string, path: readonly string[], wrong: Report): void {
  if (!/[\p{L}\p{N}]/u.test(form)) wrong(path, `\`${form}\` holds neither a letter nor a figure: terms are words.`)
  else if (/:\/\/|www\.|[@\n]/.test(form))
    wrong(path, `\`${form}\` is an address or more than one line: terms are words.`)
}

function isForms(value: unknown): value is string | string[] {
  return [value].flat().every((form) => typeof form === 'string' && form.trim() !== '')
}

const formsOf = (value: unknown): readonly string[] => (isForms(value) ? [value].flat() : [])

/** The phrases of (checked) entries: what is banned, and what is kept as it is. */
export function termPhrases(terms: readonly Term[]): TermPhrase[] {
  const all = terms.flatMap(({ prefer, ban, protect, note, case: exact = false }) => {
    const preferred = formsOf(prefer)
    const kept = new Set(preferred.map((form) => form.toLowerCase()))
    const of = (form: string, house: TermPhrase['house'], isExact: boolean) => ({
      form,
      house,
      isExact,
      preferred,
      note
    })
    return [
      ...formsOf(ban).map((form) => of(form, 'banned', exact || kept.has(form.toLowerCase()))),
      ...preferred.map((form) =>
        of(form, 'preferred', exact || formsOf(ban).some((one) => one.toLowerCase() === form.toLowerCase()))
      ),
      ...formsOf(protect).map((form) => of(form, 'protected', true))
    ]
  })
  const words = tokenised(all.map(({ form }) => withoutTo(form)))
  const phrases = new Map<string, TermPhrase>()
  for (const [i, { form, house, isExact, preferred, note }] of all.entries()) {
    const pattern = patternOf(words[i]!, isVerb(form), isExact)
    const key = `${house} ${pattern}`
    const same = phrases.get(key)
    // Two entries that ban the same form both say what to write.
    const both = same ? [...new Set([...same.preferred, ...preferred])] : preferred
    const why = [...new Set([same?.note, note].filter((one) => one !== undefined))].join('; ')
    phrases.set(key, { pattern, form, house, preferred: both, ...(why && { note: why }) })
  }
  return [...phrases.values()]
}

/** Whether a form is marked as a verb. */
export const isVerb = (form: string) => /^to \p{Ll}+(?:$| )/u.test(form)
/** The form without the mark of a verb. */
export const withoutTo = (form: string) => (isVerb(form) ? form.slice('to '.length) : form)

/** The tokens of each form, as they are in copy. */
function tokenised(forms: readonly string[]): string[][] {
  const text = forms.join('\n\n')
  const leaves = new Leaves(parseProse(text, 0, text.length))
  const table = new TokenTable(text)
  let [start, first] = [0, 0]
  return forms.map((form) => {
    table.append(leaves, start, start + form.length)
    const tokens = table.tokens.slice(first).map((token) => token.text)
    start += form.length + '\n\n'.length
    first = table.tokens.length
    return tokens
  })
}

/** A pattern that finds the words in all their forms. */
function patternOf(words: readonly string[], verb: boolean, exact: boolean): string {
  const head = headOf(words)
  return words
    .map((word, i) => {
      if (!/^\p{L}/u.test(word)) return escaped(word, exact)
      const forms = new Set([word])
      if (verb && i === 0) for (const form of verbForms(word)) forms.add(form)
      if (!verb && i === head) forms.add(pluralOf(word))
      if (!verb && i === words.length - 1) for (const end of ["'s", '’s']) forms.add(word + end)
      if (forms.size === 1) return escaped(word, exact)
      return `(${[...forms].map((form) => escaped(form, exact)).join('|')})`
    })
    .join(' ')
}

const prepositions = /^(?:of|for|in|to|at|on|with|from|by|against|under|without)$/

/** The index of the word that takes the plural: `head` in `head of state`, `worker` in `migrant worker`. */
export function headOf(words: readonly string[]): number {
  const preposition = words.findIndex((word, i) => i > 0 && prepositions.test(word))
  return (preposition > 0 ? preposition : words.length) - 1
}

function escaped(word: string, exact: boolean): string {
  if (!/[\p{L}\p{N}]/u.test(word)) return word.length === 1 ? `\\${word}` : word
  return exact ? `=${word}` : word
}
