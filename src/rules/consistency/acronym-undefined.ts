import { definitionsOf } from '../../copy/acronyms.ts'
import { beginsUpper } from '../../copy/capitals.ts'
import { type Initialism, initialismsOf } from '../../copy/initialisms.ts'
import { knownAcronyms } from '../../copy/known-acronyms.ts'
import type { Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'consistency/acronym-undefined',
  summary: 'An abbreviation that is not explained, as in `the OVA said`',
  why: `Readers at home know what *OVA*, *MChS* or *MGTO* is; readers of the translation don't. An abbreviation is explained at its first
mention, *the Macao Government Tourism Office (MGTO)*, or left out for "the office".

Known ones (UN, NATO, GDP …) are left alone, and so are those in \`known\`, names of firms and models, and headlines. A note: native
news does the same with what its own readers know.`,
  mqm: 'audience-appropriateness/unexplained-abbreviation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'abbreviations and acronyms' },
    { title: 'United Nations Editorial Manual', at: 'abbreviations and acronyms' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'caption'],
  options: {
    known: { type: 'list', default: [], description: 'Abbreviations that your readers know, such as `SBU`' }
  },
  messages: {
    undefined: '`{actual}` is not explained: give its long form at first mention, or name it otherwise'
  },
  examples: {
    bad: [
      { bad: 'The regional head of the [[OVA]] said so on Monday.', message: 'undefined' },
      { bad: 'It was reported by the [[MGTO]], and the MGTO knows.', message: 'undefined' },
      { bad: 'The [[MGTO]] won. The DICJ lost.', message: 'undefined', options: { known: ['DICJ'] } }
    ],
    good: [
      { good: 'The Macao Government Tourism Office (MGTO) spoke. The MGTO knows.' },
      { good: 'UN envoys, the IMF and NATO said that GDP had fallen by 5% in the EU.' },
      { good: 'The SBU said so.', options: { known: ['SBU'] } },
      { good: 'He drove a BMW X5 to IKEA. TEN PEOPLE DIED' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const seen = new Set([...options.known, ...definitionsOf(story).map(({ letters }) => letters)])
    for (const one of initialismsOf(story)) {
      const { letters, start, end } = one
      if (knownAcronyms.has(letters) || seen.has(letters)) continue
      seen.add(letters)
      if (isExplainable(story, one)) yield { message: 'undefined', start, end }
    }
  }
})

/** Two to six letters in a sentence: not a model, ticker, firm or word in capitals. */
function isExplainable({ tokens }: Story, { letters, index, plural, stopped }: Initialism): boolean {
  if (plural || stopped || !/^\p{Lu}{2,6}$/u.test(letters) || /^[IVXLC]+$/.test(letters)) return false
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (before?.norm !== 'the' && !/^(?:of|by|from|to|at|in|with|and|for)$/.test(before?.norm ?? '')) return false
  return !(after?.kind === 'word' && beginsUpper(after.text)) && after?.text !== '-' && after?.kind !== 'number'
}
