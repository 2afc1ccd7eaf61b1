import { disguisesIn } from '../../copy/look-alikes.ts'
import type { Story, Token } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

// What an English newspaper cannot print unexplained. Latin, marks and figures are common to all.
const scripts =
  /\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Georgian}|\p{Script=Thai}|\p{Script=Devanagari}/u
const anyNonAscii = /[^\u0000-\u024f\u2000-\u20cf\ufffc]/

export default defineRule({
  id: 'residue/untranslated-script',
  summary: 'Words left in the script of the source',
  why: `A word in Cyrillic, Chinese, Arabic or another script was not translated. The reader cannot read it, and often it is
the very name or term that the sentence is about. An original in brackets behind its English (\`the FSB (ФСБ)\`) may stay,
unless \`allowOriginal\` is off. Single Greek letters are taken for symbols; addresses of sites (\`музей.рф\`) are left
alone. A few foreign letters inside a Latin word are [homoglyphs](homoglyph.md).`,
  mqm: 'accuracy/untranslated',
  sources: [{ title: 'MQM core typology', at: 'accuracy: untranslated', url: 'https://themqm.org' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {
    allowOriginal: {
      type: 'boolean',
      default: true,
      description: 'Allow the original in brackets behind its English, or quoted in full'
    }
  },
  messages: {
    untranslated: 'Untranslated `{actual}`: translate or transliterate it'
  },
  examples: {
    bad: [
      { bad: 'Officials of the [[город]] administration met on Monday.', message: 'untranslated' },
      { bad: 'Mr [[王]] said the road was closed.', message: 'untranslated' },
      { bad: 'The [[Красная площадь]] was closed.', message: 'untranslated' },
      { bad: 'The [[ｶﾒﾗ]] was sold out.', message: 'untranslated' },
      { bad: 'They showed an [[С-400]] system.', message: 'untranslated' },
      { bad: 'The security service ([[ФСБ]]) said so.', message: 'untranslated', options: { allowOriginal: false } }
    ],
    good: [
      { good: 'Officials of the city administration met on Monday.' },
      { good: 'The security service (ФСБ) said so.' },
      { good: 'The site стопкоронавирус.рф says it was 22°С.' },
      { good: 'Zoë Müller, of Łódź, measured the α rays at 20 °C and 5 Ω.' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story, options }) {
    if (!anyNonAscii.test(story.text.slice(paragraph.start, paragraph.end))) return
    const { tokens } = story
    for (let i = paragraph.first; i < paragraph.last; i++) {
      if (!isForeign(tokens[i]!) || isDisguised(story, tokens[i]!)) continue
      const first = i
      while (
        i + 1 < paragraph.last &&
        (isForeign(tokens[i + 1]!) || (isForeign(tokens[i + 2]) && /^[-,·•]$/.test(tokens[i + 1]!.text)))
      )
        i++
      const { start } = tokens[first]!
      const { end } = tokens[i]!
      if (!(options.allowOriginal && isOriginal(story, start, end))) yield { message: 'untranslated', start, end }
    }
  }
})

function isForeign(token: Token | undefined): boolean {
  if (!token || token.kind === 'opaque' || !scripts.test(token.text)) return false
  const letters = token.text.match(/\p{L}/gu) ?? []
  const latin = token.text.match(/\p{Script=Latin}/gu) ?? []
  // A Latin word with one look-alike is no untranslated word, nor is a Greek letter that stands alone.
  return latin.length * 2 < letters.length && !(letters.length === 1 && /\p{Script=Greek}/u.test(token.text))
}

/** A Latin word with letters that only look it is one of residue/homoglyph. */
function isDisguised({ text }: Story, token: Token): boolean {
  return disguisesIn(token, text.slice(Math.max(0, token.start - 2), token.start)).length > 0
}

/** In brackets of its own, behind a word. */
function isOriginal({ text }: Story, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}"”] ?[([]["“«]?$/u.test(text.slice(Math.max(0, start - 5), start)) &&
    /^["”»]?[)\],;]/.test(text.slice(end, end + 2))
  )
}
