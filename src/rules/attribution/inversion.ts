import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const pronouns = wordSet(['he', 'she', 'they', 'it', 'we', 'i'])
// British copy puts many verbs before their subject, but not these.
const foreign = wordSet([
  'note',
  'stress',
  'emphasize',
  'emphasise',
  'underline',
  'recall',
  'remind',
  'specify',
  'clarify',
  'sum up',
  'summarize',
  'state',
  'inform'
])
const written = /(?:statement|announcement|message|document|release|publication|letter|report|note|text)$/i

export default defineRule({
  id: 'attribution/inversion',
  summary: 'The verb of an attribution before its subject',
  why: `Russian, German and French put the verb first: \`отметил Лавров\`, \`sagte der Minister\`. English can do so with
*said*, before a name that has something to follow it. With other verbs, \`noted Lavrov\`, with \`says the statement\`
behind a quotation, and with a pronoun, \`said he\`, the order is foreign.

Whether \`said Lavrov\` is in order is the house's choice: American agencies write \`Lavrov said\`, British papers both.
The option \`said\` reports it, unless a description of the speaker follows.`,
  mqm: 'linguistic-conventions/word-order',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'said' },
    { title: 'Reuters Handbook of Journalism', at: 'attribution' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {
    said: { type: 'boolean', default: false, description: 'Whether to report `said Lavrov` too.' }
  },
  messages: {
    verb: '`{actual}` puts the verb first: write `{turned}`',
    pronoun: '`{actual}` puts the verb before a pronoun: write `{turned}`',
    said: '`{actual}` puts the verb first, which this house does not: write `{turned}`'
  },
  examples: {
    bad: [
      { bad: '"We have agreed on it," [[noted D. Russell]].', message: 'verb' },
      { bad: '"Nobody was hurt in the fire," [[says the announcement]].', message: 'verb' },
      { bad: '"We have agreed on it," [[stressed the minister]].', message: 'verb' },
      { bad: '"We have agreed on it," [[said he]].', message: 'pronoun' },
      { bad: '"We have agreed on it," [[said Lavrov]] on Monday.', message: 'said', options: { said: true } }
    ],
    good: [
      { good: '"We have agreed on it," D. Russell said.' },
      { good: '"We have agreed on it," said Lavrov.' },
      { good: '"We have agreed on it," added the minister.' },
      { good: '"We have agreed on it," said Anna Hill, who runs a bakery.', options: { said: true } },
      { good: 'The announcement says nobody was hurt.' }
    ]
  },
  unit: 'story',
  *check({ attributions, text, tokens }, { options }) {
    for (const { inverted, verb, speaker, quotation, start, end, last, sentence } of attributions.all) {
      if (!inverted || !verb || !speaker) continue
      const who = text.slice(speaker.start, speaker.end)
      const turned = `${who} ${verb.base === 'say' ? 'said' : text.slice(verb.start, verb.end)}`
      if (pronouns.has(who.toLowerCase())) yield { message: 'pronoun', start, end, data: { turned } }
      else if (
        foreign.has(verb.base) ||
        (quotation && verb.base === 'say' && verb.tense === 'present' && written.test(who))
      )
        yield { message: 'verb', start, end, data: { turned: `${who} said` } }
      else if (options.said && (last >= sentence.last || tokens[last]!.text !== ','))
        yield { message: 'said', start, end, data: { turned } }
    }
  }
})
