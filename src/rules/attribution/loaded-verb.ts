import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const advice: Readonly<Record<string, string>> = {
  claim: 'doubts what was said',
  allege: 'doubts what was said',
  insist: 'takes what was said for obstinate',
  maintain: 'takes what was said for obstinate',
  admit: 'takes what was said for a confession',
  concede: 'takes what was said for a confession',
  confess: 'takes what was said for a confession',
  boast: 'mocks the speaker',
  'point out': 'vouches for what was said',
  'draw attention': 'vouches for what was said',
  'make clear': 'vouches for what was said',
  reveal: 'vouches for what was said',
  disclose: 'vouches for what was said',
  realize: 'vouches for what was said',
  acknowledge: 'vouches for what was said'
}
const doubting = wordSet(['claim', 'allege', 'insist', 'maintain', 'admit', 'concede', 'confess', 'boast'])

export default defineRule({
  id: 'attribution/loaded-verb',
  summary: 'A reporting verb that judges what it reports',
  why: `*Claimed* doubts, *admitted* convicts, *insisted* sighs; *pointed out* and *revealed* vouch for what follows. Where a
claim is contested the reporter has taken sides. *Said* takes none.

A note, not a warning: edited English copy uses these verbs too, and often means them: a defendant admits a charge, a
finding is revealed. Denials are left alone, and so is whoever claims or admits a thing rather than that it is so.`,
  mqm: 'style/register',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'attribution' },
    { title: 'The Associated Press Stylebook', at: 'claim' },
    { title: 'BBC News style guide' },
    { title: 'The Guardian style guide', at: 'say' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration'],
  options: {
    classes: {
      type: 'choice',
      choices: ['all', 'doubting', 'vouching'],
      default: 'all',
      description: 'Verbs that doubt or accuse, verbs that vouch for a fact, or both.'
    },
    allow: { type: 'list', default: [], description: 'Verbs, by their base form, that are in order.' }
  },
  messages: { loaded: '`{actual}` {judgement}: use `said` unless that is meant' },
  examples: {
    bad: [
      { bad: 'She [[claimed]] that she was ill.', message: 'loaded' },
      { bad: 'Lavrov [[pointed out]] that the use of force was wrong.', message: 'loaded' },
      { bad: '"We had no choice," the director [[admitted]].', message: 'loaded', options: { classes: 'doubting' } },
      { bad: 'He [[insisted]] that rents would fall.', message: 'loaded', options: { allow: ['claim'] } }
    ],
    good: [
      { good: 'She said that she was ill.' },
      { good: 'The blast claimed 12 lives. He admitted the charge. The group claimed responsibility.' },
      { good: 'The bank denied that it had lost money.' },
      { good: 'Lavrov pointed out that it was wrong.', options: { classes: 'doubting' } },
      { good: 'She claimed that she was ill.', options: { allow: ['claim'] } },
      { good: 'She claimed that she was ill.', options: { classes: 'vouching' } }
    ]
  },
  unit: 'story',
  *check({ attributions }, { options }) {
    for (const { verb } of attributions.all) {
      if (!verb || verb.tense === 'participle') continue
      const judgement = advice[verb.base]
      if (judgement === undefined || options.allow.includes(verb.base)) continue
      if (options.classes !== 'all' && doubting.has(verb.base) !== (options.classes === 'doubting')) continue
      yield { message: 'loaded', start: verb.start, end: verb.end, data: { judgement } }
    }
  }
})
