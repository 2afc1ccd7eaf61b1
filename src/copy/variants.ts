// Names and words that are written in more than one way: where a story writes which. All tables are one index by first
// word, read in one pass over the tokens.

import type { Story, Token } from './story.ts'
import { tableByWord } from './vocabulary.ts'

/** Sets of forms, each of which says one thing. */
export interface VariantTable {
  /** The name of its file: `place`. */
  readonly kind: string
  /** Longer names that hold a form and stay as they are: `chicken Kiev`. */
  readonly keep: readonly string[]
  /** The first form of a set is the usual one. */
  readonly sets: readonly (readonly string[])[]
  /**
   * What counts: any place (`word`), one with a capital (`name`), or one with a capital before another capitalised word,
   * together with which it names one person (`given`).
   */
  readonly match: 'word' | 'name' | 'given'
}

/** A place where a story writes something that could be written otherwise. */
export interface Form {
  /** What is written: forms of one key are to agree. */
  readonly key: string
  /** How, as the table has it. */
  readonly form: string
  /** Its place in the set: of two that are as frequent the lower is kept. */
  readonly rank: number
  readonly start: number
  readonly end: number
}

interface Entry {
  /** The tokens of the form, by norm. */
  readonly norms: readonly string[]
  readonly form: string
  readonly key: string
  readonly rank: number
  /** Nothing for what is only there to be left alone. */
  readonly table?: VariantTable
}

const article = /^(?:al|el|as|ash|ath|an|ad|ar)-(?=\p{L})/u
const pieces = /[\p{L}\p{N}'-]+\.?|[^\s\p{L}\p{N}]/gu
const none: readonly Entry[] = []

/** Tables made ready to read any number of stories with. */
export class Variants {
  readonly #byFirst = new Map<string, Entry[]>()
  /** By word, the entries that a token of it may begin. */
  readonly #byWord = tableByWord<readonly Entry[]>()

  constructor(tables: readonly VariantTable[]) {
    for (const table of tables) {
      for (const form of table.keep) this.#add({ norms: normsOf(form), form, key: '', rank: 0 })
      for (const [i, set] of table.sets.entries())
        for (const [rank, form] of set.entries())
          this.#add({ norms: normsOf(form), form, key: `${table.kind} ${i}`, rank, table })
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.norms.length - a.norms.length)
  }

  #add(entry: Entry): void {
    const known = this.#byFirst.get(entry.norms[0]!)
    if (known) known.push(entry)
    else this.#byFirst.set(entry.norms[0]!, [entry])
  }

  /** The forms of a story by the kind of their table, in order of place; of two at one place the longer. */
  read({ tokens }: Pick<Story, 'tokens'>): ReadonlyMap<string, readonly Form[]> {
    const found = new Map<string, Form[]>()
    for (let i = 0; i < tokens.length; i++) {
      const { norm, word } = tokens[i]!
      const entries = this.#byWord[word] ?? this.#learn(norm, word)
      if (entries.length === 0) continue
      for (const entry of entries) {
        if (!matches(entry, tokens, i)) continue
        const form = formAt(entry, tokens, i)
        if (form) {
          const { kind } = entry.table!
          const list = found.get(kind)
          if (list) list.push(form)
          else found.set(kind, [form])
        }
        if (form || !entry.table) {
          i += entry.norms.length - 1
          break
        }
      }
    }
    return found
  }

  #learn(norm: string, word: number): readonly Entry[] {
    const bare = withoutPossessive(norm)
    const single = (entry: Entry) => entry.norms.length === 1
    const entries =
      this.#byFirst.get(norm) ??
      this.#byFirst.get(bare)?.filter(single) ??
      this.#byFirst.get(bare.replace(article, ''))?.filter((entry) => single(entry) && entry.table?.match === 'name') ??
      none
    if (word >= 0) this.#byWord[word] = entries
    return entries
  }
}

/** Whether the words of a form go on behind the first, which is there. */
function matches({ norms }: Entry, tokens: readonly Token[], i: number): boolean {
  for (let k = 1; k < norms.length; k++) {
    const norm = tokens[i + k]?.norm
    if (norm !== norms[k] && (norm === undefined || k < norms.length - 1 || withoutPossessive(norm) !== norms[k]))
      return false
  }
  return true
}

/** The form, if it counts here. */
function formAt({ table, norms, key, form, rank }: Entry, tokens: readonly Token[], i: number): Form | undefined {
  if (!table) return
  const [token, last] = [tokens[i]!, tokens[i + norms.length - 1]!]
  if (table.match !== 'word' && !hasCapital(token) && !hasCapital(last)) return
  const next = tokens[i + norms.length]
  if (table.match === 'given' && !(next?.kind === 'word' && next.spaced && hasCapital(next))) return
  const bare = withoutPossessive(last.norm)
  const ownArticle = norms.length === 1 ? token.norm.length - (last.norm.length - bare.length) - norms[0]!.length : 0
  return {
    key: table.match === 'given' ? `${key} ${withoutPossessive(next!.norm)}` : key,
    form,
    // Of given names none is more usual: Vladimir and Volodymyr are two languages.
    rank: table.match === 'given' ? 0 : rank,
    start: token.start + ownArticle,
    end: last.start + bare.length
  }
}

const normsOf = (form: string): string[] => form.toLowerCase().match(pieces)!

const hasCapital = ({ text }: Token) => /^\p{Lu}|-\p{Lu}/u.test(text)

function withoutPossessive(norm: string): string {
  return norm.endsWith("'s") ? norm.slice(0, -2) : norm.endsWith("s'") ? norm.slice(0, -1) : norm
}
