import { beginsUpper } from '../../copy/capitals.ts'
import { articleOf } from '../../copy/indefinite-article.ts'
import type { Token } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

export default defineRule({
  id: 'language/indefinite-article',
  summary: '`a` before a vowel sound, or `an` before another',
  why: `The article goes by the sound: *an hour*, *a university*, *an FSB officer*, *a NATO ship*, *an 18-year-old*. Where usage is divided
(*a historic*, *an historic*) or a short form may be spelled out or read, both are left alone.

\`retext-indefinite-article\` does the same for lower-case words; it was measured and does not know short forms, which is what translated copy gets wrong.`,
  mqm: 'linguistic-conventions/grammar',
  sources: [
    { title: 'The Chicago Manual of Style', at: 'a and an' },
    { title: 'retext-indefinite-article', url: 'https://github.com/retextjs/retext-indefinite-article' }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    article: 'Unexpected `{actual}` before `{next}`: use `{expected}`'
  },
  examples: {
    bad: [
      { bad: 'He met [[a]] FSB officer.', message: 'article', fixed: 'He met an FSB officer.' },
      { bad: '[[An]] European plan was signed.', message: 'article', fixed: 'A European plan was signed.' },
      { bad: 'She is [[a]] 18-year-old student.', message: 'article', fixed: 'She is an 18-year-old student.' },
      { bad: 'It took [[a]] "honest" hour.', message: 'article', fixed: 'It took an "honest" hour.' },
      { bad: 'He said: "It is [[an]] one-off."', message: 'article', fixed: 'He said: "It is a one-off."' }
    ],
    good: [
      { good: 'He met an FSB officer, a NATO envoy, an MP, a US senator and a UN aide.' },
      { good: 'It took an hour at a university, a one-off in a European city, and an honest heir.' },
      { good: 'An 8% rise, a 10% fall, an 11-year-old, a 110-page report and an 1800s house.' },
      { good: 'It is a historic day, or an historic one; an SAS man, a SAS man.' },
      { good: 'Plan A involves vitamin A and a, e and i. It rode in the Vuelta a España.' },
      { good: 'He has an X-ray, a U-turn, an S-400, an LNG plant, an mRNA vaccine and a Ukrainian friend.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === 'a' || norm === 'an',
  *check(sentence, { story }) {
    const { tokens } = story
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      const { norm, text, start, end } = tokens[i]!
      if ((norm !== 'a' && norm !== 'an') || text === 'AN') continue
      let at = i + 1
      if (/^["'“‘«(]$/.test(tokens[at]!.text) && at + 1 < sentence.last && !tokens[at + 1]!.spaced) at++
      const next = tokens[at]!
      if (!tokens[i + 1]!.spaced || !/^[\p{L}\p{N}]/u.test(next.text) || next.kind === 'opaque') continue
      const before = i > sentence.first ? tokens[i - 1]! : undefined
      if (isLetter(before, tokens[i]!, next)) continue
      const right = articleOf(next.text)
      if (right === undefined || right === norm) continue
      const expected = text.startsWith('A') ? right.replace('a', 'A') : right
      yield {
        message: 'article',
        start,
        end,
        data: { next: next.text },
        fix: { edits: [{ start, end, text: expected }], safe: true }
      }
    }
  }
})

/** `A N Other`, `Plan A is`, `vitamin A and`, `a, e and i`, `Vuelta a España`: a letter or a foreign word, not the article. */
function isLetter(before: Token | undefined, { text, norm }: Token, next: Token): boolean {
  if (norm === 'an') return before?.text === "'"
  if (text === 'A') return (before !== undefined && before.kind !== 'punctuation') || /^\p{Lu}\.?$/u.test(next.text)
  if (/^(?:a|an|and|or|nor|in|on|at|of|is|as|it|if|la|el|al)$/.test(next.norm)) return true
  return before?.kind === 'word' && beginsUpper(before.text) && /^\p{Lu}\p{Ll}/u.test(next.text)
}
