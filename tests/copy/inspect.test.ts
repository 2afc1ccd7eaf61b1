// The story model as data.

import { expect, test } from 'vitest'
import { inspect } from '../../src/copy/inspect.ts'
import { readStory } from '../../src/core/lint.ts'
import { extractText } from '../../src/formats/text.ts'

const text = `Ferry returns

"It will run in March," the mayor, Ruth Calder, said. Calder added: "It is safe.

"I have seen it."`

test('holds roles, quotations, attributions and names, each with its place', () => {
  const seen = inspect(readStory(extractText(text)))
  expect(seen.format).toBe('news')
  expect(seen.paragraphs.map(({ role, sentences }) => [role, sentences])).toEqual([
    ['headline', 1],
    ['lead', 2],
    ['body', 1]
  ])
  expect(seen.quotations).toMatchObject([
    { text: '"It will run in March,"', speaker: 'Ruth Calder', open: false, continues: false, depth: 0 },
    { text: '"It is safe.', speaker: 'Ruth Calder', open: true, continues: false },
    { text: '"I have seen it."', speaker: 'Ruth Calder', open: false, continues: true }
  ])
  expect(seen.attributions).toMatchObject([
    {
      by: 'verb',
      speech: 'direct',
      position: 'after',
      inverted: false,
      cue: { text: 'said' },
      verb: { base: 'say', class: 'neutral', tense: 'past' },
      speaker: { person: 'Ruth Calder' }
    },
    { speech: 'direct', position: 'before', cue: { text: 'added' }, speaker: { text: 'Calder', kind: 'person' } }
  ])
  expect(seen.names).toMatchObject([
    { name: 'Ruth Calder', surname: 'Calder', roles: ['mayor'], mentions: [{ form: 'full' }, { form: 'surname' }] }
  ])
  for (const { start, end, text: piece } of [...seen.paragraphs, ...seen.quotations, ...seen.attributions])
    expect(text.slice(start, end)).toBe(piece)
})

test('has the places of the file', () => {
  const seen = inspect(readStory(extractText(text)), (start, end) => ({ start: start + 10, end: end + 10 }))
  expect(seen.paragraphs[0]).toMatchObject({ start: 10, end: 23 })
  expect(JSON.parse(JSON.stringify(seen))).toEqual(seen)
})
