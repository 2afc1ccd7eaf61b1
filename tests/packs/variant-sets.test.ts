import { describe, expect, test } from 'vitest'
import { Linter } from '../../src/core/lint.ts'
import { tables } from '../../src/packs/sets.ts'
import { readVariantSets } from '../../src/packs/variant-sets.ts'
import { PackError } from '../../src/packs/yaml.ts'
import { rules } from '../../src/rules/index.ts'

const path = 'rules/consistency/sets/ours.yaml'

test('reads a sound table as plain data', () => {
  const yaml = 'match: name\nkeep: [chicken Kiev]\nsets:\n  - [Kyiv, Kiev]\n'
  expect(readVariantSets(yaml, path)).toEqual({
    kind: 'ours',
    match: 'name',
    keep: ['chicken Kiev'],
    sets: [['Kyiv', 'Kiev']]
  })
})

test.each([
  ['match: name\n', ':1:1: missing key "sets"'],
  ['match: names\nsets:\n  - [a, b]\n', ':1:8: "match" must be one of word, name, given; did you mean "name"?'],
  ['match: name\nsets:\n  - [Kyiv]\n', ':3:5: each set must be a list of two forms or more, such as [Kyiv, Kiev]'],
  ['match: name\nsets:\n  - [Kyiv, 5]\n', ':3:12: each form must be a text; put it in quotation marks'],
  ['match: name\nsets:\n  - [Kyiv, kyiv]\n', ':3:12: "kyiv" stands twice in this file; keep it in one set']
])('%j is wrong', (yaml, message) => {
  expect(() => readVariantSets(yaml, path)).toThrow(PackError)
  expect(() => readVariantSets(yaml, path)).toThrow(path + message)
})

test('there are more than 150 sets of names', () => {
  const names = tables().filter(({ match }) => match !== 'word')
  expect(names.reduce((sum, { sets }) => sum + sets.length, 0)).toBeGreaterThan(150)
})

/** Each form of each set of places and persons beside the first, twice: what is found there. */
describe.each(tables().filter(({ match }) => match === 'name'))('$kind', ({ sets }) => {
  const linter = new Linter(rules.filter(({ id }) => /^consistency\/(?:name-variant|exonym)$/.test(id)))

  test.each(sets.map((set) => [set[0]!, set.slice(1)] as const))('%s is told from its other forms', (usual, others) => {
    for (const other of others) {
      const found = linter.lint(`They met in ${usual}. They left ${usual}, it said. They spoke about ${other} later.`)
      expect(found.map(({ actual, expected }) => [actual, expected])).toEqual([[other, [capitalised(usual, other)]]])
    }
  })
})

const capitalised = (usual: string, other: string) =>
  /^\p{Lu}/u.test(other) ? usual[0]!.toUpperCase() + usual.slice(1) : usual
