// Which rules have something to look for in a sentence, told by its words.

import type { Sentence, Token } from '../copy/story.ts'
import { tableByWord } from '../copy/vocabulary.ts'
import type { AnyRule } from './rule.ts'

/** Bits of one number that are used: so that it is a small integer. */
const bits = 30

/** What rules of unit `sentence` need, for any number of sentences. */
export class Needs {
  readonly #rules: readonly AnyRule[]
  /** By word, a number that has a bit for each of a few rules: whether they need it. */
  readonly #byWord: (number | undefined)[][]

  constructor(rules: readonly AnyRule[]) {
    this.#rules = rules
    this.#byWord = Array.from({ length: Math.ceil(rules.length / bits) }, () => tableByWord())
  }

  /** For each rule, those of some sentences that it is to be asked about, in order. `tokens`: of their story. */
  of(tokens: readonly Token[], sentences: readonly Sentence[]): (readonly Sentence[])[] {
    const some: Sentence[][] = this.#rules.map(() => [])
    for (const [group, byWord] of this.#byWord.entries())
      for (const sentence of sentences) {
        let needed = 0
        for (let i = sentence.first; i < sentence.last; i++) {
          const { word, norm } = tokens[i]!
          needed |= byWord[word] ?? this.#learn(group, word, norm)
        }
        for (; needed !== 0; needed &= needed - 1)
          some[group * bits + 31 - Math.clz32(needed & -needed)]!.push(sentence)
      }
    return this.#rules.map((rule, i) => (rule.needs ? some[i]! : sentences))
  }

  #learn(group: number, word: number, norm: string): number {
    const from = group * bits
    const needed = this.#rules
      .slice(from, from + bits)
      .reduce((all, rule, i) => (rule.needs?.(norm) ? all | (1 << i) : all), 0)
    if (word >= 0) this.#byWord[group]![word] = needed
    return needed
  }
}
