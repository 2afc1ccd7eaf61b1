import { defineRule, everywhere, type PhraseMatch } from '../../core/rule.ts'
import { articleEdit, inPlaceOf } from '../../core/term-replacement.ts'
import { type TermPhrase, termPhrases } from '../../core/terms.ts'

const migrants = [{ prefer: 'labour migrant', ban: ['migrant worker', 'gastarbeiter'] }]
const kyiv = [{ prefer: 'Kyiv', ban: 'Kiev', note: 'since 2019' }, { protect: ['Chicken Kiev', 'Dynamo Kiev'] }]

export default defineRule({
  id: 'consistency/house-term',
  summary: 'A word that the house dictionary bans',
  why: `What a newsroom writes and what it does not stands in its dictionary: \`terms\` in the configuration, or a CSV or TBX file
that it names. An entry bans forms (\`ban\`), says what to write instead (\`prefer\`) and why (\`note\`), or protects names
(\`protect\`) that no rule touches.

\`\`\`yaml
terms:
  - {prefer: Kyiv, ban: [Kiev], note: since 2019}
  - {prefer: labour migrant, ban: [migrant worker, gastarbeiter]}
  - {prefer: to use, ban: [to utilise, to make use of]}
  - {prefer: internet, ban: [Internet]}
  - {ban: [collective West], note: "say who: NATO, the EU, the United States"}
  - {protect: [Chicken Kiev, Dynamo Kiev]}
  - file: desk/terms.csv
\`\`\`

Forms are found in all their inflections: nouns stand in the singular, verbs begin with \`to\`. The longest form counts:
\`Dynamo Kiev\` is never the banned \`Kiev\`, nor is a form that another entry prefers. Case means nothing, unless \`case: true\` says
so or case is all that two forms differ in; names are protected in just their case. Inside a preferred form no phrase of
another rule is found, inside a protected name nothing is.

A CSV file has a header with the same names (\`prefer,ban,protect,note,case\`), and \`|\` between several forms in a cell. A TBX file
(ISO 30042, any dialect that has administrative statuses) gives the English terms of each concept: deprecated and superseded ones are banned, preferred
and admitted ones preferred, proper nouns protected.

The fix inflects the preferred form and sets \`a\` and \`an\` right. Compounds (\`Kiev-based\`) are not looked into.`,
  mqm: 'terminology/inconsistent-with-terminology-resource',
  sources: [
    { title: 'The house dictionary of whoever runs it' },
    { title: 'ISO 30042, TermBase eXchange (TBX)', at: 'administrativeStatus', url: 'https://www.tbxinfo.net' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  quotedLower: true,
  options: {},
  messages: {
    one: 'The house does not write `{actual}`: use `{expected}`{note}',
    several: 'The house does not write `{actual}`: use {preferred}{note}',
    none: 'The house does not write `{actual}`{note}'
  },
  examples: {
    bad: [
      {
        bad: 'Thousands of [[migrant workers]] left.',
        message: 'one',
        fixed: 'Thousands of labour migrants left.',
        terms: migrants
      },
      { bad: '[[Kiev’s]] mayor resigned.', message: 'one', fixed: 'Kyiv’s mayor resigned.', terms: kyiv },
      {
        bad: 'They had [[utilised]] the road.',
        message: 'one',
        fixed: 'They had used the road.',
        terms: [{ prefer: 'to use', ban: 'to utilise' }]
      },
      {
        bad: 'It stood on the [[Internet]] for weeks.',
        message: 'one',
        fixed: 'It stood on the internet for weeks.',
        terms: [{ prefer: 'internet', ban: 'Internet' }]
      },
      {
        bad: 'They blame the [[collective West]].',
        message: 'none',
        terms: [{ ban: 'collective West', note: 'say who' }]
      },
      {
        bad: 'The [[rebels]] fled.',
        message: 'several',
        terms: [{ prefer: ['fighter', 'separatist'], ban: 'rebel' }]
      },
      { bad: 'She said: "The [[gastarbeiter]] left."', message: 'one', terms: migrants }
    ],
    good: [
      { good: 'Kyiv plays Dynamo Kiev and eats Chicken Kiev.', terms: kyiv },
      { good: 'Internet prices fell; the internet is slow.', terms: [{ prefer: 'internet', ban: 'Internet' }] },
      { good: 'Thousands of migrant workers left for Kiev.' },
      { good: 'The migrant worker programme goes on.', terms: [...migrants, { prefer: 'migrant worker programme' }] }
    ]
  },
  unit: 'phrase',
  phrasesOf: termPhrases,
  *check(match, { story }) {
    const { start, end, phrase } = match as PhraseMatch<TermPhrase>
    const actual = story.text.slice(start, end)
    const preferred = phrase.preferred.map((form) => inPlaceOf(match as PhraseMatch<TermPhrase>, form, story))
    if (preferred.includes(actual)) return
    const data = { note: phrase.note ? ` (${phrase.note})` : '' }
    const [expected] = preferred
    if (expected === undefined) yield { message: 'none', start, end, data }
    else if (preferred.length > 1) {
      const all = `\`${preferred.slice(0, -1).join('`, `')}\` or \`${preferred.at(-1)}\``
      yield { message: 'several', start, end, data: { ...data, preferred: all } }
    } else {
      const article = articleEdit(match, expected, story)
      const edits = [...(article ? [article] : []), { start, end, text: expected }]
      // Quoted words are evidence: the desk decides.
      const isFixable = !story.quotationAt(start, end)
      yield {
        message: 'one',
        start,
        end,
        data: { ...data, expected },
        ...(isFixable && { fix: { edits, safe: true } })
      }
    }
  }
})
