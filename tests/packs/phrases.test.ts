// Every phrase of every pack proves its own sentence: it is found there, just there, by this phrase and no other of
// its pack; and what excuses it does.

import { describe, expect, test } from 'vitest'
import { readStory } from '../../src/core/lint.ts'
import { PhraseTrie } from '../../src/core/trie.ts'
import { extractText } from '../../src/formats/text.ts'
import type { PackPhrase, PackRecord } from '../../src/packs/record.ts'
import { readPack } from '../../src/packs/schema.ts'

const yaml = import.meta.glob<string>(['../../rules/*/*.yaml', '!../../rules/house/*'], {
  query: '?raw',
  import: 'default',
  eager: true
})
const packs = Object.entries(yaml).map(([path, text]) => readPack(text, path))

for (const pack of packs) {
  describe(pack.id, () => {
    test.each(pack.phrases.map((phrase) => [phrase.pattern, phrase] as const))('%s', (pattern, phrase) => {
      const start = phrase.example.indexOf('[[')
      const end = phrase.example.indexOf(']]') - 2
      const text = phrase.example.replace('[[', '').replace(']]', '')
      expect(found(pack, pack.phrases, text)).toEqual([[pattern, text.slice(start, end)]])
      for (const not of phrase.not ?? []) {
        const { unless: _, ...bare } = phrase
        expect(found(pack, [phrase], not)).toEqual([])
        expect(found(pack, [bare], not), `an excuse is what keeps it quiet in: ${not}`).not.toEqual([])
      }
    })
  })
}

function found(pack: PackRecord, phrases: readonly PackPhrase[], text: string): (readonly [string, string])[] {
  const trie = new PhraseTrie<PackRecord>()
  for (const phrase of phrases) trie.add(phrase, pack)
  const story = readStory(extractText(text))
  return story.sentences
    .flatMap((sentence) => trie.match(story, sentence))
    .filter(({ start, end }) => pack.where.includes(story.zoneOf(start, end)))
    .map(({ phrase, start, end }) => [phrase.pattern, text.slice(start, end)])
}
