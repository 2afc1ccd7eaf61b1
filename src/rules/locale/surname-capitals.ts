import { defineRule } from '../../core/rule.ts'
import { replacing } from '../../core/unquoted-fix.ts'

// Words with a capital that stand before an abbreviation, and names that are written in capitals.
const noGivenName =
  /^(?:The|This|That|These|Those|While|When|Where|Early|Late|After|Before|With|From|Both|Under|Until|For|And|But|New|Old|All|Any|Most|Some|Its|Our|Their|His|Her|News|Agency|President|Director|Minister|Secretary|Head|Chairman|Saudi|Former|However|Although|Since|Because|Photo|Radio|Hotel|Project|Operation|Union|Group|Company|Bank|Party|Team|Club)$/
const abbreviations =
  /^(?:UNESCO|UNICEF|UNHCR|OPEC|NASA|ARAMCO|INTERPOL|EUROPOL|MERCOSUR|COVID|ASEAN|EUROPE|NASDAQ|UEFA|USADA|COMECON|BAFTA|CONCACAF|CONMEBOL|LUKOIL|ROSATOM|GAZPROM|ISIS|NAACP|EURO)$/

export default defineRule({
  id: 'locale/surname-capitals',
  summary: 'A surname in capitals, as in `Ivan PETROV`',
  why: `French, Russian and Kazakh copy sets surnames in capitals, to tell them from given names. In English they shout, and look
like an abbreviation.

False alarms: abbreviations of five letters and more behind a word with a capital, hence the medium confidence; a name in
capitals without a vowel in two places is taken for one. Headlines and credits are left alone.`,
  mqm: 'locale-conventions/name-format',
  sources: [{ title: 'The Associated Press Stylebook' }, { title: 'BBC News style guide' }],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'quotation', 'caption'],
  options: {
    allow: { type: 'list', default: [], description: 'Words in capitals that are left alone, such as `LUKOIL`' }
  },
  messages: {
    surname: 'Surname `{actual}` in capitals: write `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'The road will open, Ivan [[PETROV]] said.',
        message: 'surname',
        fixed: 'The road will open, Ivan Petrov said.'
      },
      {
        bad: 'It was built by Marie [[DUPONT-LEROY]] in 2010.',
        message: 'surname',
        fixed: 'It was built by Marie Dupont-Leroy in 2010.'
      },
      {
        bad: 'The mayor, Aigul [[NURLANOVA]], resigned.',
        message: 'surname',
        fixed: 'The mayor, Aigul Nurlanova, resigned.'
      }
    ],
    good: [
      { good: 'The road will open, Ivan Petrov of UNESCO said.' },
      { good: 'Early HSDPA systems and the NHTSA are slow. The USADA said so, and Saudi ARAMCO.' },
      { good: 'The firm was bought by Sibir ROSNEFT in 2010.', options: { allow: ['ROSNEFT'] } },
      { good: 'IVAN PETROV IN PICTURES is a show. He drove a Lada VESTA GTI.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const { tokens } = story
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.kind !== 'word' || token.text.length < 5 || !/^\p{Lu}{2}/u.test(token.text)) continue
      if (
        !/^\p{Lu}{4,}(?:-\p{Lu}{3,})?$/u.test(token.text) ||
        abbreviations.test(token.text) ||
        options.allow.includes(token.text)
      )
        continue
      if (!/[AEIOUY].*[^AEIOUY].*[AEIOUY]/.test(token.text) || /[^AEIOUY-]{4}/.test(token.text)) continue
      const [given, after] = [tokens[i - 1]!, tokens[i + 1]]
      if (!/^\p{Lu}\p{Ll}{2,}$/u.test(given.text) || noGivenName.test(given.text) || token.start - given.end !== 1)
        continue
      if (after && /^\p{Lu}{2}/u.test(after.text)) continue
      const text = token.text.replace(
        /(\p{Lu})(\p{Lu}*)/gu,
        (_, head: string, tail: string) => head + tail.toLowerCase()
      )
      yield { message: 'surname', ...replacing(story, token.start, token.end, text, false) }
    }
  }
})
