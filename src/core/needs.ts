// Which rules have something to look for in a sentence, told by its words.

import type { Sentence, Token } from '../copy/story.ts'
import type { AnyRule } from './rule.ts'

/** So many words are remembered; more are no vocabulary, and a server runs long. */
const most = 100_000

/** What rules of unit `sentence` need, for any number of sentences. */
export class Needs {
  readonly #rules: readonly AnyRule[]
  /** By norm, the rules that need it. */
  readonly #byNorm = new Map<string, readonly number[]>()

  constructor(rules: readonly AnyRule[]) {
    this.#rules = rules
  }

  /** For each rule, those of some sentences that it is to be asked about, in order. `tokens`: of their story. */
  of(tokens: readonly Token[], sentences: readonly Sentence[]): (readonly Sentence[])[] {
    const some: Sentence[][] = this.#rules.map(() => [])
    for (const sentence of sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        const { norm } = tokens[i]!
        const rules = this.#byNorm.get(norm) ?? this.#learn(norm)
        for (let k = 0; k < rules.length; k++) {
          const list = some[rules[k]!]!
          if (list[list.length - 1] !== sentence) list.push(sentence)
        }
      }
    }
    return this.#rules.map((rule, i) => (rule.needs ? some[i]! : sentences))
  }

  #learn(norm: string): readonly number[] {
    if (this.#byNorm.size >= most) this.#byNorm.clear()
    const rules = this.#rules.flatMap((rule, i) => (rule.needs?.(norm) ? i : []))
    this.#byNorm.set(norm, rules)
    return rules
  }
}
