// The pages of the rules, the list of them and the JSON Schema: written anew by `npm run generate`.

import { expect, test } from 'vitest'
import { pageOf } from '../../src/core/page.ts'
import { schemaOf } from '../../src/core/schema.ts'
import { readHouse } from '../../src/packs/house.ts'
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

const yaml = import.meta.glob<string>('../../rules/house/*.yaml', { query: '?raw', import: 'default', eager: true })
const houses = Object.entries(yaml)
  .map(([path, text]) => readHouse(text, path.slice('../../'.length), rules))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

test('the house styles, as data', async () => {
  const module = `// Generated from the YAML files in rules/house/ by \`npm run generate\`: do not edit.

import type { HouseStyle } from '../core/house.ts'

export const houses: readonly HouseStyle[] = ${JSON.stringify(houses, undefined, 1)}
`
  await expect(module).toMatchFileSnapshot('../../src/packs/houses.ts')
})

test('the list of rules and house styles', async () => {
  const rows = rules.map(
    ({ id, severity, confidence, summary }) => `| [${id}](${id}.md) | ${severity} | ${confidence} | ${summary} |`
  )
  const styles = houses.map(({ id, summary, sources, rules: set }) => {
    const titles = sources.map(({ title, at }) => (at ? `${title} (${at})` : title)).join('; ')
    const settings = Object.entries(set).map(([rule, setting]) => {
      const values = typeof setting === 'string' ? [setting] : Object.entries(setting).map((pair) => pair.join(': '))
      return `[${rule}](${rule}.md) \`${values.join(', ')}\``
    })
    return `| [${id}](${id}.yaml) | ${summary} | ${titles} | ${settings.join('<br>')} |`
  })
  const list = `# The rules

| rule | level | confidence | finds |
|---|---|---|---|
${rows.join('\n')}

## House styles

A configuration takes a style up by \`extends: house/ap\`, or several by \`extends: [house/eu, house/un]\`, of which the
later wins; what it says itself under \`rules\` wins over all of them. Without a style each story is measured against itself.

| style | of | follows | sets |
|---|---|---|---|
${styles.join('\n')}
`
  await expect(list).toMatchFileSnapshot('../../rules/README.md')
})

test('the JSON Schema of the configuration', async () => {
  await expect(`${JSON.stringify(schemaOf(rules, houses), null, 2)}\n`).toMatchFileSnapshot('../../rules/schema.json')
})
