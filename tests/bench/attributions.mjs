// How well the model finds attributions: precision and recall against what a careful reader listed.
//
//   npm run bench:attributions [-- --misses]
//
// The labels (tests/copy/attributions/*.json) are offsets only. The stories of the corpora are not part of the project:
// $CALQUE_SHARED (default ../shared) holds corpus/*.jsonl.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readStory } from '../../dist/core/lint.js'
import { extractText } from '../../dist/formats/text.js'
import { compare } from '../copy/attributions/compare.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const shared = process.env.CALQUE_SHARED ?? here('../../../shared')
const corpora = new Map()

function textOf(corpus, id) {
  if (corpus === 'sample') return readFileSync(here(`../../samples/${id}/story.txt`), 'utf8')
  if (!corpora.has(corpus)) {
    const file = `${shared}/corpus/${corpus}.jsonl`
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
    corpora.set(corpus, new Map(lines.map((line) => JSON.parse(line)).map((one) => [one.id, one.text])))
  }
  return corpora.get(corpus).get(id)
}

const sum = { found: 0, listed: 0, both: 0 }
for (const name of readdirSync(here('../copy/attributions/')).filter((one) => one.endsWith('.json'))) {
  for (const { corpus, id, attributions } of JSON.parse(readFileSync(here(`../copy/attributions/${name}`), 'utf8'))) {
    const text = textOf(corpus, id)
    if (text === undefined) {
      console.log(`${corpus} ${id}: not here`)
      continue
    }
    const { found, both, extra, missed } = compare(readStory(extractText(text)).attributions.all, attributions)
    sum.found += found
    sum.listed += attributions.length
    sum.both += both
    console.log(`${id}: ${both} of ${attributions.length} found, ${extra.length} too many`)
    if (!process.argv.includes('--misses')) continue
    const show = ({ start, end }) => text.slice(Math.max(0, start - 40), end + 40).replaceAll(/\s+/g, ' ')
    for (const one of missed) console.log(`    - ${show({ start: one.cue[0], end: one.cue[1] })}`)
    for (const one of extra)
      console.log(`    + ${show(one.cue)} | ${one.speaker ? text.slice(one.speaker.start, one.speaker.end) : '–'}`)
  }
}
console.log(
  `precision ${(sum.both / sum.found).toFixed(3)} (${sum.both} of ${sum.found}), recall ${(sum.both / sum.listed).toFixed(3)} (${sum.both} of ${sum.listed})`
)
