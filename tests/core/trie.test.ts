import { describe, expect, test } from 'vitest'
import { PatternError } from '../../src/core/pattern.ts'
import type { Phrase } from '../../src/core/rule.ts'
import { PhraseTrie } from '../../src/core/trie.ts'
import { storyOf } from '../copy/read.ts'

function find(phrases: readonly (string | Phrase)[], text: string): string[] {
  const trie = new PhraseTrie<number>()
  for (const [i, one] of phrases.entries()) trie.add(typeof one === 'string' ? { pattern: one } : one, i)
  const story = storyOf(text)
  return story.sentences.flatMap((sentence) =>
    trie.match(story, sentence).map(({ owner, start, end, first, last }) => {
      expect([story.tokens[first]!.start, story.tokens[last - 1]!.end]).toEqual([start, end])
      return `${owner} ${text.slice(start, end)}`
    })
  )
}

const cases: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  'words match in any case and with any apostrophe': [
    ['on the territory', 'ON the Territory of', ['0 ON the Territory']],
    ["don't know", "I don’t know, I don't know.", ['0 don’t know', "0 don't know"]],
    ['don’t know', "I don't know.", ["0 don't know"]],
    ['=OOO', 'OOO and ooo', ['0 OOO']]
  ],
  'white space of any kind may part the words': [
    ['take part', 'to take\tpart, take\u00a0part, take  part', ['0 take\tpart', '0 take\u00a0part', '0 take  part']]
  ],
  'marks match only where they are asked for': [
    ['in turn', 'in, turn and in turn', ['0 in turn']],
    ['in turn ,', 'in turn, in turn', ['0 in turn,']]
  ],
  'verbs match in every form': [
    ['{take} part', 'She takes part, took part, is taking part.', ['0 takes part', '0 took part', '0 taking part']]
  ],
  'optional parts and alternatives match with and without': [
    ['the? (near|close) future', 'the near future, close future', ['0 the near future', '0 close future']]
  ],
  'gaps match words and numbers but no marks': [
    [
      'take <0-2> into account',
      'take into account, take all 5 into account',
      ['0 take into account', '0 take all 5 into account']
    ],
    ['take <0-2> into account', 'take one two three into account, take it, into account', []]
  ],
  'no phrase reaches over the end of a sentence': [['part took', 'He took part. Took it?', []]],
  'the start of a sentence is also just after an opening mark': [
    ['^ in turn', 'In turn, he left. Then, in turn, she did. In turn they came.', ['0 In turn', '0 In turn']],
    [
      '^ in turn',
      'He said: "In turn we left." She: “In turn.” (In turn) ‘In turn’',
      ['0 In turn', '0 In turn', '0 In turn', '0 In turn']
    ],
    ['^ in turn', 'He left. - In turn, “In turn.” a "b" in turn', ['0 In turn', '0 In turn']],
    ['^ in turn', 'He said "no" in turn, (x) in turn', []]
  ]
}
for (const [name, rows] of Object.entries(cases))
  describe(name, () => {
    test.each(rows)('%s in: %s', (pattern, text, expected) => expect(find([pattern], text)).toEqual(expected))
  })

describe('of phrases within one another the longest is found', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['of one phrase', ['near future?'], 'the near future', ['0 near future']],
    ['of two', ['near', 'the near future'], 'the near future', ['1 the near future']],
    ['whichever begins first', ['near future', 'the near'], 'the near future', ['1 the near', '0 near future']],
    ['with one inside two that overlap', ['a b c', 'b', 'b c d'], 'a b c d', ['0 a b c', '2 b c d']],
    ['of two alike the first', ['near', 'near'], 'near', ['0 near']],
    ['and apart all of them', ['near', 'the near'], 'near the near', ['0 near', '1 the near']]
  ])('%s', (_, phrases, text, expected) => expect(find(phrases, text)).toEqual(expected))
})

describe('a phrase is left alone', () => {
  const unless = (...excuses: string[]): Phrase[] => [{ pattern: 'in turn', unless: excuses }]
  test.each<[string, string, string, readonly string[]]>([
    ['before what excuses it', '@ of', 'in turn of, in turn', ['0 in turn']],
    ['after what excuses it', 'each @', 'each in turn, in turn', ['0 in turn']],
    ['between both', 'each @ of', 'each in turn of x, each in turn, in turn of', ['0 in turn', '0 in turn']],
    ['beside one of several', '@ (of|,)', 'in turn of, in turn, in turn x', ['0 in turn']],
    ['at the start of a sentence', '^ @', 'In turn he left in turn', ['0 in turn']],
    ['at the start of a quotation', '^ @', 'He said: “In turn he left in turn.”', ['0 in turn']],
    ['across a gap', '{take} <0-2> @', 'took it all in turn, taking in turn, in turn', ['0 in turn']],
    ['anywhere in its sentence, before', 'queue', 'The queue: in turn and in turn.', []],
    ['anywhere in its sentence, behind', 'queue', 'In turn, in the queue. In turn?', ['0 In turn']],
    ['anywhere but only there', '^ queue', 'Queue in turn. The queue in turn.', ['0 in turn']]
  ])('%s', (_, excuse, text, expected) => expect(find(unless(excuse), text)).toEqual(expected))
  test('for any of its excuses', () => expect(find(unless('@ of', 'each @'), 'in turn of each in turn')).toEqual([]))
  test('without leaving a shorter phrase unseen', () => {
    expect(find([{ pattern: 'each in turn', unless: ['@ of'] }, 'turn'], 'each in turn of, each in turn')).toEqual([
      '1 turn',
      '0 each in turn'
    ])
  })
  test('but not for what stands in the sentence before', () => {
    expect(find(unless('queue @'), 'It was a queue. In turn.')).toEqual(['0 In turn'])
  })
})

test('a pattern that breaks the syntax, or an excuse that does, is refused whenever its first word comes', () => {
  for (const phrase of [{ pattern: 'a (b' }, { pattern: 'a', unless: ['@ (a'] }]) {
    const trie = new PhraseTrie<number>()
    trie.add(phrase, 0)
    for (let time = 0; time < 2; time++) {
      const story = storyOf('Why a and b?')
      expect(() => trie.match(story, story.sentences[0]!)).toThrow(PatternError)
    }
  }
  expect(() => new PhraseTrie<number>().add({ pattern: '<verb> a' }, 0)).toThrow(PatternError)
})

test('a sentence of a hundred thousand phrases is matched before the test times out', () => {
  const phrases = [{ pattern: 'a b', unless: ['never', '@ c'] }, 'b', 'a <0-3> b']
  expect(find(phrases, 'a b '.repeat(100_000))).toHaveLength(99_999)
})
