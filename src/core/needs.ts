// Which rules have something to look for in a sentence, told by its words.

import type { Sentence, Story } from '../copy/story.ts'
import type { AnyRule } from './rule.ts'

/** So many words are remembered; more are no vocabulary, and a server runs long. */
const most = 100_000

/** What rules of unit `sentence` need, for any number of sentences. */
export class Needs {
  readonly #rules: readonly AnyRule[]
  /** By norm, the rules that need it. */
  readonly #byNorm = new Map<string, readonly number[]>()
  /** The rules that are asked of whatever sentence. */
  readonly #always: Uint8Array
  readonly #asked: Uint8Array

  constructor(rules: readonly AnyRule[]) {
    this.#rules = rules
    this.#always = Uint8Array.from(rules, (rule) => (rule.needs ? 0 : 1))
    this.#asked = new Uint8Array(rules.length)
  }

  /** For each rule, 1 where the sentence is to be asked; valid until the next call. */
  of({ tokens }: Story, { first, last }: Sentence): Uint8Array {
    this.#asked.set(this.#always)
    for (let i = first; i < last; i++) {
      const { norm } = tokens[i]!
      const rules = this.#byNorm.get(norm) ?? this.#learn(norm)
      for (let k = 0; k < rules.length; k++) this.#asked[rules[k]!] = 1
    }
    return this.#asked
  }

  #learn(norm: string): readonly number[] {
    if (this.#byNorm.size >= most) this.#byNorm.clear()
    const rules = this.#rules.flatMap((rule, i) => (rule.needs?.(norm) ? i : []))
    this.#byNorm.set(norm, rules)
    return rules
  }
}
