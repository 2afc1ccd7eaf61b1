// What is generated from the rules: written anew by `npm run generate`, compared everywhere else.

import { expect, test } from 'vitest'

const coded = Object.keys(import.meta.glob('../src/rules/*/*.ts'))
  .map((path) => path.slice('../src/rules/'.length, -'.ts'.length))
  .filter((id) => !id.startsWith('retext/'))
  .sort()

function camel(id: string): string {
  return id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
}

test('the index of rules', async () => {
  const index = `// Generated from the files beside it and in rules/ by \`npm run generate\`: do not edit.

${coded.map((id) => `import ${camel(id)} from './${id}.ts'\n`).join('')}import type { AnyRule } from '../core/rule.ts'

/** All rules. */
export const rules: readonly AnyRule[] = [
${coded.map((id) => `  ${camel(id)}`).join(',\n')}
]
`
  await expect(index).toMatchFileSnapshot('../src/rules/index.ts')
})
