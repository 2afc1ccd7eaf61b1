// Abbreviations in capitals: where a story writes which, and how.

import type { Story } from './story.ts'

/** `US`, `U.S.`, `NATO`: capitals (and figures behind the first), with or without stops. */
export interface Initialism {
  /** Its letters: `US`. */
  readonly letters: string
  readonly stopped: boolean
  /** Without the ending of a possessive or plural: `MPs`. */
  readonly start: number
  readonly end: number
  /** Index of its token. */
  readonly index: number
  /** `s` of a plural. */
  readonly plural: boolean
}

const plain = /^(\p{Lu}[\p{Lu}\d]+)(s)?(?:['’]s?)?$/u
const stopped = /^((?:\p{Lu}\.){2,}|(?:\p{Lu}\.)+\p{Lu})(s)?(?:['’]s?)?$/u
const read = new WeakMap<Story, readonly Initialism[]>()

/** In order of place; those of a line that is all in capitals are left out, as any word may be one there. */
export function initialismsOf(story: Story): readonly Initialism[] {
  const known = read.get(story)
  if (known) return known
  const all = [...readInitialisms(story)]
  read.set(story, all)
  return all
}

function* readInitialisms({ tokens, paragraphs }: Story): Iterable<Initialism> {
  for (const { first, last } of paragraphs) {
    const found: Initialism[] = []
    let small = 0
    for (let index = first; index < last; index++) {
      const { kind, text, start } = tokens[index]!
      if (kind !== 'word') continue
      const second = text.charCodeAt(1)
      if (second >= 97) small++
      const isCapital = second >= 65 && second <= 90
      if (second !== 46 && !isCapital && !(second >= 48 && second <= 57) && second < 128) continue
      const [, body, plural] = plain.exec(text) ?? stopped.exec(text) ?? []
      if (body === undefined) continue
      found.push({
        letters: body.replaceAll('.', ''),
        stopped: body.includes('.'),
        start,
        end: start + body.length,
        index,
        plural: plural !== undefined
      })
    }
    if (small >= found.length) yield* found
  }
}
