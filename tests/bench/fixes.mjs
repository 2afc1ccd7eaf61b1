#!/usr/bin/env node
// Applies every safe fix to every article of the corpora and lints again: is what was fixed gone, is nothing new there,
// and does a second pass change nothing?
//
//   npm run build && npm run bench:fixes [-- RULE-REGEX]
//
// CALQUE_SHARED: where the corpora are (default: ../shared beside the project).

import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyFixes } from '../../dist/core/fix.js'
import { Linter } from '../../dist/index.js'
import { rules } from '../../dist/rules/index.js'

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const corpus = path.join(process.env.CALQUE_SHARED ?? path.join(project, '..', 'shared'), 'corpus')
const only = new RegExp(process.argv[2] ?? '')
const linter = new Linter(rules.filter((rule) => only.test(rule.id)))
const mostPasses = 4

const rows = new Map()
const rowOf = (id) => {
  if (!rows.has(id)) rows.set(id, { fixed: 0, left: 0, fresh: 0 })
  return rows.get(id)
}
const shown = []
let articles = 0
let unsettled = 0
for (const file of fs.readdirSync(corpus).filter((name) => name.endsWith('.jsonl')))
  for (const line of fs.readFileSync(path.join(corpus, file), 'utf8').split('\n').filter(Boolean)) {
    articles++
    checkArticle(JSON.parse(line))
  }

console.log(`${'rule'.padEnd(34)} fixed   left    new`)
for (const [id, { fixed, left, fresh }] of [...rows].sort())
  console.log(`${id.padEnd(34)} ${[fixed, left, fresh].map((n) => String(n).padStart(5)).join('  ')}`)
const sum = (key) => [...rows.values()].reduce((total, row) => total + row[key], 0)
console.log(
  `${articles} articles: ${sum('fixed')} fixes applied, ${sum('left')} findings left of what was fixed, ${sum('fresh')} new findings, ${unsettled} articles still changing after ${mostPasses} passes`
)
for (const one of shown.slice(0, 40)) console.log(one)
process.exitCode = sum('left') + sum('fresh') + unsettled > 0 ? 1 : 0

function checkArticle({ id, text: source }) {
  let text = source
  let problems = linter.lint(text)
  for (const problem of problems) if (problem.fix?.safe) rowOf(problem.ruleId).fixed++
  for (let pass = 1; problems.some((one) => one.fix?.safe); pass++) {
    if (pass > mostPasses) {
      unsettled++
      return
    }
    const fixed = applyFixes(text, problems)
    const edits = appliedEdits(text, problems)
    const again = linter.lint(fixed.text)
    const before = problems.map((one) => ({
      ruleId: one.ruleId,
      safe: one.fix?.safe,
      start: moved(edits, one.start),
      end: moved(edits, one.end)
    }))
    for (const one of again) {
      const known = before.filter((old) => old.ruleId === one.ruleId && old.start <= one.end && one.start <= old.end)
      if (known.length === 0) note('fresh', id, one, fixed.text)
      else if (known.some((old) => old.safe) && fixed.declined === 0) note('left', id, one, fixed.text)
    }
    text = fixed.text
    problems = again
  }
}

function note(kind, id, problem, text) {
  rowOf(problem.ruleId)[kind]++
  const around = `${text.slice(Math.max(0, problem.start - 40), problem.start)}[[${text.slice(problem.start, problem.end)}]]${text.slice(problem.end, problem.end + 30)}`
  shown.push(`${kind === 'fresh' ? 'new ' : 'left'} ${problem.ruleId} | ${around.replaceAll('\n', '¶')} | ${id}`)
}

/** The edits that `applyFixes` makes: the safe ones, in order, that overlap none before them. */
function appliedEdits(text, problems) {
  const taken = []
  for (const { fix } of problems) {
    if (!fix?.safe) continue
    const alone = { fix }
    if (applyFixes(text, [...taken.map((one) => ({ fix: one })), alone]).declined === 0) taken.push(fix)
  }
  return taken.flatMap((fix) => fix.edits).sort((a, b) => a.start - b.start)
}

/** Where an offset of the old text is in the new one. */
function moved(edits, offset) {
  let shift = 0
  for (const { start, end, text } of edits) {
    if (end > offset) break
    shift += text.length - (end - start)
  }
  return offset + shift
}
