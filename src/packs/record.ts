// A pack: a rule of unit `phrase` as plain data. It is written in YAML, checked by `schema.ts`, kept as JSON and made a
// rule by `compile.ts`.

import type { BadExample, GoodExample, Phrase, Rule } from '../core/rule.ts'

/** One phrase of a pack. */
export interface PackPhrase extends Phrase {
  /** Which of the pack's messages is given; absent: its first. */
  readonly message?: string
  /** What to write instead, or what to do: fills `{advice}`. */
  readonly advice: string
  /** The phrase in the language that it was carried over from: fills `{source}`. */
  readonly source?: string
  /** Takes the phrase's place in a fix; `''` takes the phrase out. */
  readonly replace?: string
  /** The fix keeps the meaning and is the one right answer. */
  readonly safe?: boolean
  /** For whoever edits the pack. */
  readonly note?: string
  /** A sentence in which the phrase is found between `[[` and `]]`, and nothing else is. */
  readonly example: string
  /** Sentences that an `unless` excuses. */
  readonly not?: readonly string[]
}

type AtLeastThree<T> = readonly [T, T, T, ...T[]]

/** A pack has no options: its phrases are the setting. */
export type NoOptions = Readonly<Record<never, never>>

/** A pack as plain data. */
export interface PackRecord
  extends Pick<
    Rule,
    | 'id'
    | 'summary'
    | 'why'
    | 'mqm'
    | 'sources'
    | 'severity'
    | 'confidence'
    | 'from'
    | 'where'
    | 'quotedLower'
    | 'messages'
  > {
  readonly phrases: readonly [PackPhrase, ...PackPhrase[]]
  readonly examples: {
    readonly bad: AtLeastThree<BadExample<string, NoOptions>>
    readonly good: AtLeastThree<GoodExample<NoOptions>>
  }
}

/** A pack as it is shipped: without what only the proofs of its phrases need. */
export interface CompiledPack extends Omit<PackRecord, 'phrases'> {
  readonly phrases: readonly Omit<PackPhrase, 'example' | 'not' | 'note'>[]
}
