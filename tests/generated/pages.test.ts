// The pages of the rules, the list of them and the JSON Schema: written anew by `npm run generate`.

import { expect, test } from 'vitest'
import { pageOf } from '../../src/core/page.ts'
import { schemaOf } from '../../src/core/schema.ts'
import { rules } from '../../src/rules/index.ts'

const pages = Object.keys(import.meta.glob('../../rules/*/*.md')).map((path) =>
  path.slice('../../rules/'.length, -'.md'.length)
)

test.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', async (id, rule) => {
  await expect(pageOf(rule)).toMatchFileSnapshot(`../../rules/${id}.md`)
})

test('no page is left of a rule that is gone', () => {
  const ids = new Set<string>(rules.map((rule) => rule.id))
  expect(pages.filter((id) => !ids.has(id))).toEqual([])
})

test('the list of rules', async () => {
  const rows = rules.map(
    ({ id, severity, confidence, summary }) => `| [${id}](${id}.md) | ${severity} | ${confidence} | ${summary} |`
  )
  const list = `# The rules\n\n| rule | level | confidence | finds |\n|---|---|---|---|\n${rows.join('\n')}\n`
  await expect(list).toMatchFileSnapshot('../../rules/README.md')
})

test('the JSON Schema of the configuration', async () => {
  await expect(`${JSON.stringify(schemaOf(rules), null, 2)}\n`).toMatchFileSnapshot('../../rules/schema.json')
})
