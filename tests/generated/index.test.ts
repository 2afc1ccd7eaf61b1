// What is generated from the rules: written anew by `npm run generate`, compared everywhere else.

import { expect, test } from 'vitest'
import type { CompiledPack, PackRecord } from '../../src/packs/record.ts'
import { readPack } from '../../src/packs/schema.ts'
import { readVariantSets } from '../../src/packs/variant-sets.ts'

const coded = Object.keys(import.meta.glob('../../src/rules/*/*.ts'))
  .map((path) => path.slice('../../src/rules/'.length, -'.ts'.length))
  .filter((id) => !id.startsWith('retext/'))
  .sort()

const yaml = import.meta.glob<string>('../../rules/*/*.yaml', { query: '?raw', import: 'default', eager: true })
const packs = Object.entries(yaml)
  .filter(([path]) => !path.startsWith('../../rules/house/'))
  .map(([path, text]) => readPack(text, path.slice('../'.length)))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

function camel(id: string): string {
  return id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
}

test('the index of rules', async () => {
  const index = `// Generated from the files beside it and in rules/ by \`npm run generate\`: do not edit.

${coded.map((id) => `import ${camel(id)} from './${id}.ts'\n`).join('')}import type { AnyRule } from '../core/rule.ts'
import { toRule } from '../packs/compile.ts'
import { packs } from '../packs/compiled.ts'

export { houses } from '../packs/houses.ts'

/** All rules. */
export const rules: readonly AnyRule[] = [
${coded.map((id) => `  ${camel(id)}`).join(',\n')},
  ...packs.map(toRule)
]
`
  await expect(index).toMatchFileSnapshot('../../src/rules/index.ts')
})

/** What only the proofs of a phrase need stays in its file. */
function compiled(pack: PackRecord): CompiledPack {
  return { ...pack, phrases: pack.phrases.map(({ example: _, not: __, note: ___, ...phrase }) => phrase) }
}

test('the packs, as data', async () => {
  const module = `// Generated from the YAML files in rules/ by \`npm run generate\`: do not edit.

import type { CompiledPack } from './record.ts'

// A pack a line, as JSON: it is read faster than the same as code, and every start reads it.
const lines: readonly string[] = [
${packs.map((pack) => `  ${JSON.stringify(JSON.stringify(compiled(pack)))}`).join(',\n')}
]

export const packs: readonly CompiledPack[] = lines.map((line) => JSON.parse(line))
`
  await expect(module).toMatchFileSnapshot('../../src/packs/compiled.ts')
})

const sets = import.meta.glob<string>('../../rules/*/sets/*.yaml', { query: '?raw', import: 'default', eager: true })

test('the sets of variants, as data', async () => {
  const tables = Object.entries(sets).map(([path, text]) => readVariantSets(text, path.slice('../../'.length)))
  const module = `// Generated from the YAML files in rules/consistency/sets/ by \`npm run generate\`: do not edit.

import type { VariantTable } from '../copy/variants.ts'

// A table a line, as JSON, read when a story is first compared.
const lines: readonly string[] = [
${tables.map((table) => `  ${JSON.stringify(JSON.stringify(table))}`).join(',\n')}
]

let parsed: readonly VariantTable[] | undefined

export function tables(): readonly VariantTable[] {
  parsed ??= lines.map((line) => JSON.parse(line))
  return parsed
}
`
  await expect(module).toMatchFileSnapshot('../../src/packs/sets.ts')
})
