import { disguisesIn, mayHoldLookAlike } from '../../copy/look-alikes.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

export default defineRule({
  id: 'residue/homoglyph',
  summary: 'Cyrillic or Greek letters that pass for Latin ones inside a word',
  why: `A Cyrillic \`а\` in an English word looks right and is wrong: no search, no spelling checker and no index finds the
word, and a screen reader stumbles over it. It comes from a keyboard that was switched in mid-word, in \`WHO\`, \`COVID\`
and \`°C\` above all. The fix changes no letter that a reader sees, so it is applied in quotations too; where every Latin
letter of the word could itself be Cyrillic (\`ТACC\`), it is only proposed.

Words wholly in another script are [untranslated](untranslated-script.md). Units and symbols with a Greek letter (\`μg\`, \`ΔT\`)
are left alone. Known false alarms: names that mix alphabets on purpose, such as a band's.`,
  mqm: 'linguistic-conventions/character-encoding',
  sources: [
    {
      title: 'Unicode Technical Standard #39, Unicode Security Mechanisms',
      at: 'confusable detection',
      url: 'https://www.unicode.org/reports/tr39/'
    }
  ],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    disguised: '`{actual}` holds letters of another alphabet (`{foreign}`): type it in Latin letters',
    mixed: '`{actual}` mixes two alphabets (`{foreign}`): type it anew'
  },
  examples: {
    bad: [
      { bad: 'The [[WНO]] sent doctors.', message: 'disguised', fixed: 'The WHO sent doctors.' },
      { bad: '[[Тhe]] road is closed.', message: 'disguised', fixed: 'The road is closed.' },
      { bad: 'It was 22°[[С]] in the shade.', message: 'disguised', fixed: 'It was 22°C in the shade.' },
      { bad: 'Cases of [[СОVID]]-19 fell.', message: 'disguised', fixed: 'Cases of COVID-19 fell.' },
      { bad: '"They [[сlosed]] the road," he said.', message: 'disguised', fixed: '"They closed the road," he said.' },
      { bad: 'The [[ТACC]] agency said so.', message: 'disguised', fixed: 'The TACC agency said so.' },
      { bad: 'The [[gorодskoy]] council met.', message: 'mixed' }
    ],
    good: [
      { good: 'The WHO (ВОЗ) said it was 22°C.' },
      { good: 'They took 5 μg of it, and ΔT was 3 K.' },
      { good: 'The site стопкоронавирус.рф counted the cases.' },
      { good: 'Zoë Łukasz-Müller of Şanlıurfa drove a Škoda.' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story }) {
    if (!mayHoldLookAlike.test(story.text.slice(paragraph.start, paragraph.end))) return
    for (const token of story.tokensOf(paragraph)) {
      const before = story.text.slice(Math.max(0, token.start - 2), token.start)
      for (const { start, end, foreign, plain, sure } of disguisesIn(token, before)) {
        if (plain === undefined) yield { message: 'mixed', start, end, data: { foreign } }
        else {
          const fix = { edits: [{ start, end, text: plain }], safe: sure }
          yield { message: 'disguised', start, end, data: { foreign }, fix }
        }
      }
    }
  }
})
