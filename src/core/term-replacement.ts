// A preferred form, inflected to fit the place of the banned form that was found.

import { beginsUpper } from '../copy/capitals.ts'
import { articleOf } from '../copy/indefinite-article.ts'
import { pluralOf } from '../copy/plurals.ts'
import type { Story, Token } from '../copy/story.ts'
import { type VerbForms, verbFormsOf } from '../copy/verb-forms.ts'
import type { Edit, PhraseMatch } from './rule.ts'
import { headOf, isVerb, type TermPhrase, withoutTo } from './terms.ts'

/** The preferred form as it would stand in the place of the match. */
export function inPlaceOf(
  { phrase, first, last, sentence }: PhraseMatch<TermPhrase>,
  preferred: string,
  story: Story
): string {
  const tokens = story.tokens.slice(first, last)
  const banned = withoutTo(phrase.form).split(/\s+/)
  const wanted = withoutTo(preferred).split(/\s+/)
  const possessive = /['’]s$/.exec(tokens.at(-1)!.text)
  const keepsPossessive = possessive !== null && !/['’]s$/.test(banned.at(-1)!)
  if (isVerb(phrase.form)) wanted[0] = verbIn(tokens[0]!, banned[0]!, wanted[0]!, story.tokens[first - 1])
  else if (isPlural(tokens, banned)) {
    const head = headOf(wanted)
    if (!/[^su]s$/.test(wanted[head]!)) wanted[head] = pluralOf(wanted[head]!)
  }
  const text = wanted.join(' ') + (keepsPossessive ? possessive[0] : '')
  return inCase(text, tokens, phrase.form, isOpening(story.tokens, sentence.first, first))
}

/** Sets the article before the match right for what takes its place; nothing when it is right or none is there. */
export function articleEdit({ first, sentence }: PhraseMatch, text: string, story: Story): Edit | undefined {
  const before = first > sentence.first ? story.tokens[first - 1]! : undefined
  if (!before || !/^an?$/.test(before.norm)) return
  const right = articleOf(text)
  if (!right || right === before.norm) return
  const { start, end } = before
  return { start, end, text: before.text.startsWith('A') ? right.replace('a', 'A') : right }
}

function isPlural(tokens: readonly Token[], banned: readonly string[]): boolean {
  // A form of several tokens to the word, such as `A & B`, is left as it is.
  if (tokens.length !== banned.length) return false
  const head = headOf(banned)
  const bare = (word: string) => word.toLowerCase().replace(/['’]s$/, '')
  return bare(tokens[head]!.text) === pluralOf(bare(banned[head]!)) && bare(tokens[head]!.text) !== bare(banned[head]!)
}

function verbIn({ norm }: Token, banned: string, wanted: string, before: Token | undefined): string {
  const from = verbFormsOf(banned)
  const to = verbFormsOf(wanted)
  const same = (Object.keys(from) as (keyof VerbForms)[]).filter((form) => from[form] === norm)
  const isPerfect = /^(?:has|have|had|having|is|are|was|were|be|been|being|n't|not|'ve|'s)$/.test(before?.norm ?? '')
  const form = same.includes('past') && same.includes('participle') ? (isPerfect ? 'participle' : 'past') : same[0]
  return form === undefined ? to.base : to[form]
}

/** Whether a sentence begins with the token at `at`, marks left aside. */
function isOpening(tokens: readonly Token[], first: number, at: number): boolean {
  return tokens.slice(first, at).every((token) => token.kind === 'punctuation')
}

function inCase(text: string, tokens: readonly Token[], form: string, opens: boolean): string {
  const actual = tokens.map((token) => token.text).join(' ')
  const isUpper = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase()
  if (isUpper(actual) && !isUpper(withoutTo(form))) return text.toUpperCase()
  const startsUpper = (word: string) => beginsUpper(word)
  const isRaised = startsUpper(actual) && (opens || !startsUpper(withoutTo(form)))
  return isRaised ? text[0]!.toUpperCase() + text.slice(1) : text
}
