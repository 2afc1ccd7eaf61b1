// The variants that come with calque, and where a story has them: read once for all rules that ask.

import { notableWordsOf } from '../copy/notable-words.ts'
import type { Story } from '../copy/story.ts'
import { type Form, Variants } from '../copy/variants.ts'
import { tables } from './sets.ts'

type Kind = 'person' | 'given-name' | 'place' | 'name' | 'word' | 'dialect' | 'ise'

let variants: Variants | undefined
const read = new WeakMap<Story, ReadonlyMap<string, readonly Form[]>>()

/** The forms of some kind in a story, in order of place. */
export function formsIn(story: Story, kind: Kind): readonly Form[] {
  let all = read.get(story)
  if (!all) {
    variants ??= new Variants(tables())
    all = variants.read(story)
    read.set(story, all)
  }
  return all.get(kind) ?? []
}

/** All forms of the set of some kind that a form belongs to. */
export function setOf(form: string, kinds: readonly Kind[]): readonly string[] | undefined {
  for (const { kind, sets } of tables()) {
    const found = kinds.includes(kind as Kind) ? sets.find((set) => set.includes(form)) : undefined
    if (found) return found
  }
  return
}

// Two words, not two ways to write one: and so are most with re-, `re-sign` and `resign`.
const apart = new Set(['co-op', 'co-ops', 'pro-rate', 'co-respondent'])

/** Compounds of a story that stand both closed and with a hyphen, beside those of the sets. */
export function closedForms(story: Story): readonly Form[] {
  const { tokens, text } = story
  const closed = new Set<string>()
  for (const index of notableWordsOf(story).hyphenated) {
    const { norm } = tokens[index]!
    if (!/^(?!re-)[a-z]{2,}(?:-[a-z]{2,})+$/.test(norm) || apart.has(norm)) continue
    const whole = norm.replaceAll('-', '')
    if (text.includes(whole)) closed.add(whole)
  }
  if (closed.size === 0) return []
  const known = new Set(formsIn(story, 'word').map(({ start }) => start))
  return tokens.flatMap(({ kind, norm, start, end }) =>
    kind === 'word' && closed.has(norm.replaceAll('-', '')) && !known.has(start)
      ? { key: norm.replaceAll('-', ''), form: norm, rank: 0, start, end }
      : []
  )
}
