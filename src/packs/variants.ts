// The variants that come with calque, and where a story has them: read once for all rules that ask.

import type { Story } from '../copy/story.ts'
import { type Form, Variants } from '../copy/variants.ts'
import { tables } from './sets.ts'

type Kind = 'person' | 'given-name' | 'place' | 'name'

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

/** All forms of the set that a form belongs to. */
export function setOf(form: string): readonly string[] | undefined {
  for (const { sets } of tables()) {
    const found = sets.find((set) => set.includes(form))
    if (found) return found
  }
  return
}
