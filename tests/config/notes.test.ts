// Settings that do nothing.

import { expect, test } from 'vitest'
import { Configs } from '../../src/config/configs.ts'
import { lineOf } from '../../src/config/fault.ts'
import type { Layer } from '../../src/config/layers.ts'
import { notesOf } from '../../src/config/notes.ts'
import { phraseRule, ruleOf } from '../core/rules.ts'

const max = { type: 'integer', default: 30, min: 5, max: 200, description: 'Words' } as const
const rules = [
  ruleOf('sentence/length', 'sentence', { options: { max } }),
  ruleOf('quotes/doubtful', 'story', { confidence: 'low', from: ['ru'], options: { max } }),
  phraseRule('awkward/ja-calque', [{ pattern: 'as for', confidence: 'medium' }], undefined, { from: ['ja'] })
]
const idle = '`quotes/doubtful` does not run: its confidence is low. Give it a level, or set `profile: strict`.'
const mute = '`awkward/ja-calque` finds nothing: its phrases are for copy from ja. Set `from`.'
const houses = [
  { id: 'house/ap', summary: '', sources: [{ title: '' }], rules: { 'quotes/doubtful': { max: 9 } } }
] as const

async function notes(yaml: string, commandLine: readonly Layer[] = []): Promise<string[]> {
  const source = {
    read: (path: string) => (path === '/calque.yaml' ? yaml : undefined),
    shown: (path: string) => path,
    withTerms: async (config: object) => config
  }
  const { loaded } = await new Configs({ rules, houses }, source).for('/a.txt')
  return notesOf(loaded!, commandLine, rules).map(lineOf)
}

test.each([
  ['rules: {quotes/doubtful: {max: 9}}', [`/calque.yaml:1:26: ${idle}`]],
  ['rules: {awkward/ja-calque: error}', [`/calque.yaml:1:28: ${mute}`]],
  ['from: ru\noverrides:\n  - files: a\n    rules:\n      awkward/ja-calque: error', [`/calque.yaml:5:26: ${mute}`]],
  ['rules: {sentence/length: {max: 9}}', []],
  ['rules: {quotes/doubtful: {max: 9, level: warning}}', []],
  ['rules: {quotes/doubtful: {max: 9, level: off}}', []],
  ['profile: strict\nrules: {quotes/doubtful: {max: 9}, awkward/ja-calque: error}', []],
  ['from: [ru]\noverrides: [{files: a, from: ja}]\nrules: {awkward/ja-calque: error}', []],
  ['rules: {quotes/doubtful: {max: 9}}\noverrides: [{files: a, profile: strict}]', []],
  ['rules: {awkward/ja-calque: off}', []],
  ['extends: house/ap', []],
  ['', []]
])('%j', async (yaml, found) => expect(await notes(yaml)).toEqual(found))

test('the command line counts', async () => {
  const layer: Layer = { settings: { profile: 'strict' }, origin: () => ({ kind: 'command line' }) }
  expect(await notes('rules: {quotes/doubtful: {max: 9}}', [layer])).toEqual([])
})
