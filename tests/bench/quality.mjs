// How good calque is: `npm run quality`. Runs the score that lies beside the corpora, prints what it prints and the
// cross-validated figures, and fails when a figure is worse than the README says.
//
// Options are those of the score: `--rules` for a line a rule, `--json` for its figures as JSON, without a verdict.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crossValidate, lineOf } from './cross-validate.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = process.env.CALQUE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const flags = process.argv.slice(2)

const { stdout, status } = spawnSync(
  process.execPath,
  [`${shared}/quality/score.mjs`, '--run', `"${process.execPath}" "${root}dist/cli/calque.js" stream`, ...flags],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
)
process.stdout.write(stdout)
if (status !== 0 || flags.includes('--json')) process.exit(status ?? 2)

const rows = crossValidate()
console.log(`\n${rows.map(lineOf).join('\n')}`)

const [experts, desk] = rows.filter(({ what }) => what === 'all rules, cross-validated')
const measured = {
  calque: [
    ...figuresIn(/^experts .*precision ([\d.]+) .*lift ([\d.]+) +recall ([\d.]+)/m),
    ...figuresIn(/^desk .*precision ([\d.]+) .*recall ([\d.]+)/m),
    ...figuresIn(/^native +per 1k words ([\d.]+)/m),
    ...figuresIn(/ratio to native ([\d.]+)/)
  ],
  'calque, cross-validated': [experts.precision, experts.lift, experts.recall, desk.precision, desk.recall]
}
const worse = Object.entries(measured).flatMap(([name, figures]) => worseThanStated(name, figures))
console.log(worse.length > 0 ? `\n${worse.join('\n')}` : '\nNo figure is worse than the README says.')
process.exitCode = worse.length > 0 ? 1 : 0

/** The figures of a line that the score prints. */
function figuresIn(pattern) {
  const match = pattern.exec(stdout)
  if (!match) throw new Error(`the score prints no line such as ${pattern}`)
  return match.slice(1).map(Number)
}

/** Lines about the figures of a row of the README's table that the measured ones don't reach, in the table's rounding. */
function worseThanStated(name, figures) {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const line = readme.split('\n').find((one) => one.replaceAll('*', '').startsWith(`| ${name} |`))
  if (!line) return [`The README has no row \`${name}\` in its table of figures.`]
  const columns = ['experts: precision', 'lift', 'recall', 'desk: precision', 'recall', 'native', 'contrast']
  const stated = line.replaceAll('*', '').split('|').slice(2, -1)
  return stated.flatMap((cell, i) => {
    const text = cell.trim()
    if (!/^[\d.]+$/.test(text)) return []
    const rounding = 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0) + 1e-9
    const [wanted, is] = [Number(text), figures[i]]
    const isWorse = columns[i] === 'native' ? is > wanted + rounding : is < wanted - rounding
    return isWorse ? [`WORSE than the README says: ${name}, ${columns[i]}: ${is}, stated ${wanted}`] : []
  })
}
