// Whole stories: what is reported in each stands beside it in findings.txt, to be read and reviewed when it changes.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { location } from 'vfile-location'
import { describe, expect, test } from 'vitest'
import { applyFixes } from '../src/core/fix.ts'
import { Linter } from '../src/core/lint.ts'
import type { Problem } from '../src/core/problem.ts'
import { formatOf, loadFormat } from '../src/formats/index.ts'
import { rules } from '../src/rules/index.ts'

const folder = fileURLToPath(new URL('../samples/', import.meta.url))
const linter = new Linter(rules)

async function lintSample(slug: string) {
  const name = readdirSync(folder + slug).find((file) => file.startsWith('story.'))!
  const source = readFileSync(`${folder}${slug}/${name}`, 'utf8')
  const format = await loadFormat(formatOf(name)!)
  return { source, format, problems: linter.lint(source, format) }
}

describe.each(readdirSync(folder).filter((name) => !name.startsWith('.')))('%s', (slug) => {
  test('is reported as reviewed', async () => {
    const { source, problems } = await lintSample(slug)
    const places = location(source)
    const lines = problems.map(({ start, end, severity, ruleId, message }) => {
      const [from, to] = [places.toPoint(start)!, places.toPoint(end)!]
      return `${from.line}:${from.column}-${to.line}:${to.column} ${severity} ${ruleId}\n    ${message}\n    ${JSON.stringify(source.slice(start, end))}\n`
    })
    await expect(lines.join('')).toMatchFileSnapshot(`${folder}${slug}/findings.txt`)
  })

  test('is mended by all fixes in passes that come to an end, and never again after', async () => {
    const { source, format } = await lintSample(slug)
    let text = source
    for (let pass = 0; pass < 5; pass++) text = applyFixes(text, linter.lint(text, format)).text
    const left = linter.lint(text, format)
    expect(applyFixes(text, left)).toEqual({ text, applied: 0, declined: 0 })
  })

  test('has no finding more, of any rule, when it is mended', async () => {
    const { source, format, problems } = await lintSample(slug)
    const mended = linter.lint(applyFixes(source, problems).text, format)
    const count = (found: readonly Problem[], id: string) => found.filter((one) => one.ruleId === id).length
    const ids = [...new Set(mended.map((one) => one.ruleId))]
    expect(ids.filter((id) => count(mended, id) > count(problems, id))).toEqual([])
  })
})

describe('the Lavrov article against what a strict desk marked', async () => {
  const { source, problems } = await lintSample('lavrov-syria')
  const rows = readFileSync(`${folder}lavrov-syria/defects.tsv`, 'utf8').trimEnd().split('\n').slice(1)
  const defects = rows.map((row) => {
    const [number, rule, span, what] = row.split('\t') as [string, string, string, string]
    const places = [...source.matchAll(new RegExp(span.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))]
    return { number, rule, what, places: places.map(({ index }) => ({ start: index, end: index + span.length })) }
  })

  test('every defect stands in the article', () => {
    expect(defects.filter((defect) => defect.places.length === 0)).toEqual([])
  })

  test.each(defects.filter((defect) => defect.rule !== '-'))('$number $rule: $what', ({ rule, places }) => {
    expect(problems.some((one) => one.ruleId === rule && places.some((place) => overlap(one, place)))).toBe(true)
  })

  test('at least 35 of them are found', () => {
    expect(defects.filter((defect) => defect.rule !== '-').length).toBeGreaterThanOrEqual(35)
  })

  test('nothing else is', () => {
    const beside = problems.filter((one) => !defects.some(({ places }) => places.some((place) => overlap(one, place))))
    expect(beside.map((one) => `${one.ruleId} ${one.actual}`)).toEqual([])
  })
})

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
