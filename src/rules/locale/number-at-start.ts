import { inWords } from '../../copy/number-words.ts'
import { monthOf } from '../../copy/numbers.ts'
import { defineRule } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'

export default defineRule({
  id: 'locale/number-at-start',
  summary: 'A sentence that starts with a figure',
  why: `Russian sentences start with figures freely, English ones do not: without a capital the eye misses where the sentence
begins. Spell the number out, or turn the sentence round.

Years, headlines, lists, tables and quotations are left alone, and so is a figure behind a sign such as \`$\`.`,
  mqm: 'locale-conventions/number-format',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'numerals' },
    { title: 'The Chicago Manual of Style', at: 'number beginning a sentence' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration'],
  options: {},
  messages: {
    small: 'Sentence starts with the figure `{actual}`: write `{expected}`, or turn the sentence round',
    large: 'Sentence starts with the figure `{actual}`: turn the sentence round'
  },
  examples: {
    bad: [
      {
        bad: 'The parade is over. [[46]] ships took part in it.',
        message: 'small',
        fixed: 'The parade is over. Forty-six ships took part in it.'
      },
      {
        bad: '[[13]] drivers were fined, the police said.',
        message: 'small',
        fixed: 'Thirteen drivers were fined, the police said.'
      },
      { bad: 'The road is open again. [[340,000]] cubic metres of snow were cleared.', message: 'large' }
    ],
    good: [
      { good: '2020 was a good year. In it, 46 ships took part.' },
      { good: 'School No. 30 opened in May. 5-year plans are back, and $5 buys little.' },
      { good: '3 is a mobile phone company, and it sells phones.' },
      { good: '1. Fill in the form. 2. Send it.' },
      { good: '46 ships take part in parade\n\nThe parade began at noon, the ministry said.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { tokens } = story
    for (const { first, start, end, text, form, value, suffix, next, dated } of story.numbers.figures) {
      const after = tokens[next]
      if (
        suffix ||
        dated ||
        tokens[first]!.end > end ||
        start !== tokens[first]!.start ||
        after?.kind !== 'word' ||
        !after.spaced
      )
        continue
      if (!/^\p{Ll}/u.test(after.text) || monthOf(after) || /^[ap]\.?m/.test(after.norm)) continue
      if (form === 'plain' && value >= 1100 && value <= 2100) continue
      const paragraph = story.paragraphAt(start)
      const sentence = paragraph?.sentences.find((one) => one.first === first)
      if (
        !sentence ||
        sentence.words < 4 ||
        /\b(?:No|Nos|vol|pp?|Art|St)\.\s*$/i.test(story.text.slice(Math.max(0, start - 6), start))
      )
        continue
      // A short line of figures is a row of a table or a list.
      if (!/[.!?:;,…"”’)]$/.test(story.text.slice(paragraph!.start, paragraph!.end))) continue
      // A company called 3, a film called 300.
      if (/^(?:is|was|has|says|said)$/.test(after.norm)) continue
      const small = form === 'plain' && value < 100 && text[0] !== '0'
      const word = small ? inWords(value) : ''
      const expected = word.charAt(0).toUpperCase() + word.slice(1)
      yield small
        ? { message: 'small', start, end, data: { expected }, ...unquotedFix(story, [{ start, end, text: expected }]) }
        : { message: 'large', start, end }
    }
  }
})
