import { isAdverbial } from '../../copy/speakers.ts'
import type { Attribution, Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

const reporting = wordSet([
  'write',
  'report',
  'announce',
  'inform',
  'state',
  'speak',
  'note',
  'specify',
  'clarify',
  'say',
  'tell',
  'mention'
])

export default defineRule({
  id: 'attribution/separate-source',
  summary: 'The source in a sentence of its own',
  why: `\`Об этом пишет Пятый канал.\` Russian news tells the claim and names its source in the next sentence: *Channel Five
writes about this. So said the minister.* In English the claim has stood there as a fact by then. Name the source in the
sentence that needs it.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'attribution' },
    { title: 'The Associated Press Stylebook', at: 'attribution' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration'],
  options: {},
  messages: { separate: 'The source comes too late, in `{actual}`: name it in the sentence that it is the source of' },
  examples: {
    bad: [
      { bad: 'A pier was pulled down. [[Channel Five writes about this]].', message: 'separate' },
      { bad: 'Flights will start in May.\n\n[[The embassy announced this]] on Sunday.', message: 'separate' },
      {
        bad: 'The speech was "primitive".\n\n[[So said]] Daniel Russell, a former official, on Friday.',
        message: 'separate'
      },
      { bad: 'Rents will fall. [[Harbour News reports this]], citing experts.', message: 'separate' }
    ],
    good: [
      { good: 'Flights will start in May, the embassy said on Sunday.' },
      { good: 'The embassy announced this year that flights would start.' },
      { good: 'So said the old song. "Rents will fall," said the mayor.' },
      { good: 'Rents will fall. The mayor denied this.' },
      { good: 'She told him about this and other things.' },
      { good: 'He spoke about this city with love.' }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const one of story.attributions.all) {
      const end = one.inverted ? soSaid(story, one) : endOfThis(story, one)
      if (end === undefined) continue
      const start = one.inverted ? story.tokens[one.cue.first - 1]!.start : one.start
      yield { message: 'separate', start, end }
    }
  }
})

/** `So said`, at the start of a paragraph, of somebody who is named. */
function soSaid({ tokens }: Story, { cue, speaker, sentence }: Attribution): number | undefined {
  if (cue.first !== sentence.first + 1 || tokens[sentence.first]!.norm !== 'so') return
  return speaker?.kind === 'person' ? cue.end : undefined
}

/** `writes about this` where nothing but time and place follows. */
function endOfThis({ tokens }: Story, { verb, first, cue, sentence }: Attribution): number | undefined {
  if (!verb || !reporting.has(verb.base) || first > sentence.first + 1) return
  const at = /^(?:about|of)$/.test(tokens[cue.last]?.norm ?? '') ? cue.last + 1 : cue.last
  const word = at < sentence.last ? tokens[at] : undefined
  if (word?.norm !== 'this') return
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined
  if (next && !/^[.,]$/.test(next.text) && !(isAdverbial(next) && next.norm !== 'as')) return
  return word.end
}
