// Record → rule. It runs at every start, so it does next to nothing: the trie reads a phrase's
// pattern when a story first needs it.

import type { Story } from '../copy/story.ts'
import type { Finding, PhraseMatch, Rule } from '../core/rule.ts'
import type { CompiledPack, NoOptions, PackPhrase } from './record.ts'
import { replacementOf } from './replacement.ts'

/** The rule that a pack stands for. */
export function toRule(record: CompiledPack): Rule<'phrase', NoOptions> {
  const firstMessage = Object.keys(record.messages)[0]!
  return {
    ...record,
    options: {},
    unit: 'phrase',
    *check(match, { story }) {
      yield toFinding(match as PhraseMatch<PackPhrase>, story, firstMessage)
    }
  }
}

function toFinding(match: PhraseMatch<PackPhrase>, story: Story, firstMessage: string): Finding {
  const { message = firstMessage, advice, source = '', replace, safe = false, confidence } = match.phrase
  const { start, end } = match
  const edit = replace === undefined ? undefined : replacementOf(replace, match, story)
  // Quoted words are evidence: the desk decides. And what is only a guess is never put right unasked.
  const fixable = edit && confidence !== 'low' && story.zoneOf(start, end) !== 'quotation'
  return {
    message,
    start,
    end,
    data: { advice, source, ...(edit && { expected: edit.text }) },
    ...(fixable && { fix: { edits: [edit], safe } })
  }
}
