// How fast calque is, and how much memory it takes: `npm run bench`. Measures the built dist; asserts nothing.
//
// The machine may be busy with other things, so what is compared takes turns, round by round, and the best round of each
// counts. `CALQUE_SHARED` is where the corpus lies; `CALQUE_ROUNDS` how many rounds there are.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lspRows } from './lsp.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpus = join(process.env.CALQUE_SHARED ?? join(root, '../shared'), 'corpus/native-bbc.jsonl')
const command = join(root, 'dist/cli/calque.js')
const rounds = Number(process.env.CALQUE_ROUNDS ?? 7)

if (!existsSync(corpus)) {
  console.error(`bench: there is no ${corpus}; set CALQUE_SHARED to the folder that holds corpus/native-bbc.jsonl`)
  process.exit(2)
}
if (!existsSync(join(root, 'dist/rules/index.js'))) {
  console.error('bench: there is no dist; run `npm run build` first')
  process.exit(2)
}
const texts = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

const { Linter, readStory } = await import('../../dist/core/lint.js')
const { rules } = await import('../../dist/rules/index.js')
const everything = { profile: 'strict', from: [...new Set(rules.flatMap((rule) => rule.from ?? []))] }

/** The rules that calque began with: how much of the chain's cost came with the others. */
const first =
  /^(?:quotes\/(?:dash-attribution|unbalanced|foreign-marks|terminal-punctuation|mixed-marks)|punctuation\/(?:hyphen-as-dash|doubled-marks)|sentence\/(?:length|readability)|language\/repeated-words|attribution\/(?:recalled-that|according-to-him|double-attribution)|awkward\/ru-.*|residue\/(?:untranslated-script|fullwidth-punctuation))$/
const firstRules = rules.filter(({ id }) => first.test(id))

if (process.argv[2] === 'memory') {
  const linter = new Linter(rules, everything)
  for (const text of texts) linter.lint(text)
  console.log(process.resourceUsage().maxRSS)
} else await bench()

async function bench() {
  const { chain, few, parse, standard, phrases } = await throughput()
  const rows = [
    [`whole chain, all ${rules.length} rules`, `${chain.toFixed(2)} MB/s`, '', ''],
    [`chain of ${firstRules.length} first rules`, `${few.toFixed(2)} MB/s`, '', ''],
    ['retext-english parse alone', `${parse.toFixed(2)} MB/s`, '', ''],
    ['standard retext chain', `${standard.toFixed(2)} MB/s`, '', ''],
    ['chain / parse', (chain / parse).toFixed(2), 'at least 0.33', met(chain / parse >= 1 / 3)],
    ['chain of first rules / parse', (few / parse).toFixed(2), '', ''],
    ['chain / standard chain', (chain / standard).toFixed(1), 'at least 5', met(chain / standard >= 5)],
    ['phrase matching / parse, in time', phrases.toFixed(2), '', '']
  ]
  if (existsSync(command)) {
    const { story, node } = startUp()
    rows.push(
      ['`calque` on one story of 4 KB', `${story.toFixed(0)} ms`, '', ''],
      ['`node -e 0`', `${node.toFixed(0)} ms`, '', ''],
      ['story / node', (story / node).toFixed(1), 'at most 4', met(story / node <= 4)]
    )
  }
  rows.push(...(await lspRows()))
  rows.push(['peak memory', `${peakMemory().toFixed(0)} MB`, '', ''])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)))
  console.log(`${texts.length} stories, ${megabytes.toFixed(2)} MB, ${rounds} rounds, Node ${process.version}\n`)
  for (const [what, figure, target, verdict] of rows)
    console.log(
      `${what.padEnd(widths[0])}  ${figure.padStart(widths[1])}  ${target.padEnd(widths[2])}  ${verdict}`.trimEnd()
    )
}

function met(is) {
  return is ? 'met' : 'MISSED'
}

/** Megabytes a second of each, and the time of phrase matching as a share of the parse. */
async function throughput() {
  const { extractText } = await import('../../dist/formats/text.js')
  const { PhraseTrie } = await import('../../dist/core/trie.js')
  const { unified } = await import('unified')
  const { VFile } = await import('vfile')
  const english = (await import('retext-english')).default
  const plugins = [
    (await import('retext-readability')).default,
    (await import('retext-repeated-words')).default,
    (await import('retext-quotes')).default,
    (await import('retext-simplify')).default,
    (await import('retext-passive')).default
  ]
  const linter = new Linter(rules, everything)
  const firstLinter = new Linter(firstRules, { profile: 'strict', from: 'ru' })
  const parser = unified().use(english).freeze()
  const standard = unified().use(english).use(plugins).freeze()
  const trie = new PhraseTrie()
  for (const rule of rules) for (const phrase of rule.phrases ?? []) trie.add(phrase, rule)
  const stories = texts.map((text) => readStory(extractText(text)))

  const times = best({
    chain() {
      for (const text of texts) linter.lint(text)
    },
    few() {
      for (const text of texts) firstLinter.lint(text)
    },
    parse() {
      for (const text of texts) parser.parse(text)
    },
    standard() {
      for (const text of texts) {
        const file = new VFile(text)
        standard.runSync(standard.parse(file), file)
      }
    },
    phrases() {
      for (const story of stories) for (const sentence of story.sentences) trie.match(story, sentence)
    }
  })
  const speed = (time) => (megabytes / time) * 1000
  return {
    chain: speed(times.chain),
    few: speed(times.few),
    parse: speed(times.parse),
    standard: speed(times.standard),
    phrases: times.phrases / times.parse
  }
}

/** Milliseconds of the best round of each; the first round warms up. The slow standard chain has three rounds. */
function best(tasks) {
  const times = {}
  for (let round = 0; round <= rounds; round++)
    for (const [name, task] of Object.entries(tasks)) {
      if (name === 'standard' && round > 3) continue
      const started = performance.now()
      task()
      const time = performance.now() - started
      if (round > 0) times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, time)
    }
  return times
}

/** Median milliseconds of a process. */
function startUp() {
  const folder = mkdtempSync(join(tmpdir(), 'calque-bench-'))
  const file = join(folder, 'story.txt')
  const text = texts.find((one) => one.length >= 4096) ?? texts.join('\n\n')
  writeFileSync(file, text.slice(0, 4096))
  const [story, node] = [[], []]
  for (let i = 0; i < 21; i++) {
    story.push(spawned([command, file]))
    node.push(spawned(['-e', '0']))
  }
  rmSync(folder, { recursive: true })
  return { story: median(story), node: median(node) }
}

function spawned(args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} failed: ${stderr}`)
  return performance.now() - started
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

/** Megabytes of a process that lints the whole corpus. */
function peakMemory() {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'memory'], { encoding: 'utf8' })
  return Number(stdout) / 1024
}
