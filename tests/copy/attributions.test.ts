// Who says what. In the marked stories `{…}` stands around a speaker and `<…>` around the cue that follows or precedes
// it; what the model finds must be just that.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Attribution, Story } from '../../src/copy/story.ts'
import { readStory } from '../../src/core/lint.ts'
import { extractText } from '../../src/formats/text.ts'
// @ts-expect-error A module of plain JavaScript, shared with the measuring script.
import { compare } from './attributions/compare.mjs'

const read = (text: string): Story => readStory(extractText(text))
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `{speaker} <cue>` of each attribution, in order of the cue. */
function listed(marked: string): string[] {
  const cues = [...marked.matchAll(/<([^>]*)>/g)]
  const speakers = [...marked.matchAll(/\{([^}]*)\}/g)]
  return cues.map((cue, i) => `${speakers[i]?.[1]} | ${cue[1]}`)
}
function found(story: Story): string[] {
  const say = ({ start, end }: { start: number; end: number }) => story.text.slice(start, end)
  return story.attributions.all.map((one) => `${one.speaker ? say(one.speaker) : '-'} | ${say(one.cue)}`)
}
const plain = (marked: string) => marked.replace(/[{}<>]/g, '')

const stories: Readonly<Record<string, string>> = {
  'a council story': `Ferry returns: {mayor}<:> no more queues

The ferry will run again from March, {the mayor}, Ruth Calder, <said> on Monday.

"We waited five years," {she} <said>. "It was worth it." {She} <told> reporters that the boats were safe, <adding> that two more had been ordered.

<According to> {the harbour office}, 9,000 people cross the river a day. The bridge, {officials} <say>, cannot take more.

"It is too late for us," <said> {Anna Belova}, who runs a bakery on the north bank.`.replace(
    '<adding>',
    '{She} <adding>'
  ),
  'a translated story': `{The Ministry of Transport} <announced> this on Friday.

"The tender is over," {TASS} <quotes> the ministry as saying.

{Igor Petrov}, head of the road service, <noted> that the work would begin in May. {The official} also <drew attention> to the bridge.

The road is closed, <reports> {Harbour News}. As {the expert} <explained>, it was built on sand.`,
  'verbs that report nothing': `The ministry reported a loss of two million. He did not say why. The states noted for their rivers are wet.

The plan announced in May was dropped. It is said to be dear. The report claims were paid. She would say nothing.`,
  'a verb within a quotation': `"He said that it rained and she said that it snowed," {Hill} <said>.`,
  'two speakers': `{Hill} <said> that rents fell, while {Brown}, head of the bank, <said> that they rose.`,
  'an apposition and a relative clause': `{The firm}, which was founded in 1990, <said> it would pay. {Hill}, who <claimed> that she was ill, stayed.`
}

describe('attributions', () => {
  test.each(Object.entries(stories))('of %s', (_, marked) => {
    const text = plain(marked).replace('She adding', 'adding')
    const list = (story: string[]) => story.map((one) => one.toLowerCase())
    expect(list(found(read(text)))).toEqual(list(listed(marked)))
  })

  const { attributions } = JSON.parse(readFileSync(at('./attributions/lavrov.json'), 'utf8'))[0]
  const lavrov = read(readFileSync(at('../../samples/lavrov-syria/story.txt'), 'utf8'))

  test('of the Lavrov article, against what a careful reader listed', () => {
    const { both, found: count } = compare(lavrov.attributions.all, attributions)
    expect(both).toBe(attributions.length)
    expect(both / count).toBeGreaterThanOrEqual(0.9)
  })

  test('of the Lavrov article: all but Russia and Israel are one man', () => {
    const persons = lavrov.attributions.all.map((one) => one.speaker?.person?.name)
    expect(new Set(persons)).toEqual(new Set(['Sergey Lavrov', undefined]))
    expect(persons.filter((name) => name === undefined).length).toBeLessThanOrEqual(1)
  })
})

const one = (text: string): Attribution => {
  const { all } = read(text).attributions
  expect(all).toHaveLength(1)
  return all[0]!
}

describe('an attribution', () => {
  test.each([
    ['"We agreed on the new road," Hill said.', 'direct', 'after'],
    ['"We agreed on the road," Hill said, "and on the bridge over the river."', 'direct', 'inside'],
    ['Hill said: "We agreed on the new road."', 'direct', 'before'],
    ['Hill said the plan was "a mess".', 'partial', 'before'],
    ['Hill said that rents fell.', 'reported', 'before'],
    ['Rents fell, Hill said.', 'reported', 'after'],
    ['Rents, Hill said, fell.', 'reported', 'inside']
  ])('%s', (text, speech, position) => {
    expect(one(text)).toMatchObject({
      speech,
      position,
      by: 'verb',
      verb: { base: 'say', class: 'neutral', tense: 'past' }
    })
  })

  test.each([
    ['He noted that rents fell.', 'note', 'limited', 'past'],
    ['She points out that rents fell.', 'point out', 'factive', 'present'],
    ['She has insisted that rents fell.', 'insist', 'loaded', 'perfect'],
    ['He specified that rents fell.', 'specify', 'foreign', 'past'],
    ['He believes that rents fell.', 'believe', 'mental', 'present']
  ])('%s', (text, base, name, tense) => {
    expect(one(text).verb).toMatchObject({ base, class: name, tense })
  })

  test.each([
    ['Rents fell, Anna Hill said.', 'person'],
    ['Rents fell, he said.', 'pronoun'],
    ['Rents fell, the minister said.', 'office'],
    ['Rents fell, the ministry said.', 'source']
  ])('%s', (text, kind) => {
    expect(one(text).speaker?.kind).toBe(kind)
  })
})

describe('the attribution of a quotation', () => {
  const speakers = (text: string) => {
    const story = read(text)
    return story.quotations.all.map((quotation) => {
      const by = story.attributions.of(quotation)?.speaker
      return by && (by.person?.name ?? story.text.slice(by.start, by.end))
    })
  }

  test('reaches over the rest of the paragraph', () => {
    expect(speakers('"It fell," Anna Hill said. "It will fall again."')).toEqual(['Anna Hill', 'Anna Hill'])
  })

  test('reaches over the paragraphs of one quotation', () => {
    expect(speakers('"It fell.\n\n"It will fall again," Anna Hill said.')).toEqual(['Anna Hill', 'Anna Hill'])
    expect(speakers('Anna Hill said: "It fell.\n\n"It will fall again."')).toEqual(['Anna Hill', 'Anna Hill'])
  })

  test('is nobody where nobody is named', () => {
    expect(speakers('Rents fell.\n\n"This is a serious issue for us."')).toEqual([undefined])
  })

  test('is whom a pronoun stands for', () => {
    expect(speakers('Rents fell, Anna Hill said.\n\n"They will fall again," she said.')).toEqual(['Anna Hill'])
    // Nobody knows who he is.
    expect(speakers('Anna Hill met Ivan Brown. "They will fall again," he said.')).toEqual(['he'])
  })
})

test('tells questions and answers and transcripts from news', () => {
  expect(read('– Why did it fall?\n\n– It rained.\n\n– For long?\n\n– For days.').attributions.format).toBe('interview')
  expect(
    read('Hill: Why did it fall?\n\nBrown: It rained.\n\nHill: Long?\n\nBrown: For days.').attributions.format
  ).toBe('transcript')
  expect(read('"It rained," Hill said.\n\nIt fell.').attributions.format).toBe('news')
})
