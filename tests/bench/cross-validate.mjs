// How good the phrase rules are on articles that their entries were not taken from: printed after `npm run quality`.
//
// An entry of a pack says in `seen` which articles it was taken from; there its findings don't count, nor do the marks
// that only it matches. Figures are those of the quality score: a finding is right when it shares at least a sixth of
// the longer one, in words, with a mark; chance is what spans of that length score at every place; lift is the quotient.

import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { PhraseTrie } from '../../dist/core/trie.js'
import { packs } from '../../dist/packs/compiled.js'
import { readCorpus } from './stories.mjs'

const { values } = parseArgs({ options: { from: { type: 'string' }, rules: { type: 'boolean', default: false } } })
const shown = /^(?:Style|Fluency|Locale|Terminology\/Incons|Accuracy\/Source language)/

const trie = new PhraseTrie()
for (const pack of packs) {
  const medium = pack.from === undefined || pack.from.includes(values.from)
  for (const phrase of pack.phrases) {
    const { confidence = 'high' } = phrase
    if (confidence === 'high' || (confidence === 'medium' && medium)) trie.add(phrase, pack)
  }
}
const seen = readSeen()

for (const [name, corpus, kind] of [
  ['experts (zh-en)', 'experts-zh-en', (category) => shown.test(category)],
  ['desk (ru-en)', 'desk-ru-en', () => true]
]) {
  const documents = readCorpus(corpus).map((document) => ({ document, ...markedAndFound(document, kind) }))
  print(`${name}, phrases`, documents, () => true)
  print('  cross-validated', documents, isUnseen)
  if (values.rules)
    for (const { id } of packs) print(`  ${id}`, documents, (one) => one.match.owner.id === id && isUnseen(one))
}

function readSeen() {
  const all = new Map()
  const folder = new URL('../../rules/', import.meta.url)
  for (const path of readdirSync(folder, { recursive: true }).filter((one) =>
    /^(?!house)\w+.[\w-]+\.yaml$/.test(one)
  )) {
    const id = path.replaceAll('\\', '/').slice(0, -'.yaml'.length)
    for (const { pattern, seen } of parse(readFileSync(new URL(path, folder), 'utf8')).phrases ?? [])
      if (seen) all.set(`${id} ${pattern}`, new Set(seen))
  }
  return all
}

function isUnseen({ match, article }) {
  return !seen.get(`${match.owner.id} ${match.phrase.pattern}`)?.has(article)
}

function markedAndFound({ text, spans, story, article }, kind) {
  const words = [...text.matchAll(/\S+/g)].map((word) => [word.index, word.index + word[0].length])
  const distinct = new Map()
  for (const { start, end, category } of spans) {
    if (!kind(category) || text.slice(start, end) === '"') continue
    const place = wordsOf(words, start, end)
    distinct.set(`${place} ${category.split('/')[0]}`, { place, style: /^(?:Style|awkward)/.test(category) })
  }
  const found = story.sentences
    .flatMap((sentence) => trie.match(story, sentence))
    .filter((match) => match.owner.where.includes(story.zoneOf(match.start, match.end)))
    // What stands in quotation marks is a note there, and notes aren't counted.
    .filter((match) => !(match.owner.quotedLower && story.zoneOf(match.start, match.end) === 'quotation'))
    .filter((match) => match.owner.severity !== 'info')
    .map((match) => ({ match, article, place: wordsOf(words, match.start, match.end) }))
  return { marks: [...distinct.values()], found, count: words.length }
}

function wordsOf(words, start, end) {
  const first = Math.max(
    0,
    words.findIndex((word) => word[1] > start)
  )
  let last = first
  while (last + 1 < words.length && words[last + 1][0] < end) last++
  return [first, last]
}

function isSame([a, b], [c, d]) {
  const shared = Math.min(b, d) - Math.max(a, c) + 1
  return shared > 0 && shared * 6 >= Math.max(b - a, d - c) + 1
}

function print(label, documents, counts) {
  let findings = 0
  let right = 0
  let chance = 0
  let matched = 0
  let style = 0
  for (const { marks, found, count } of documents) {
    const mine = found.filter(counts)
    const byLength = new Map()
    for (const { place } of mine) {
      const length = place[1] - place[0] + 1
      if (!byLength.has(length)) byLength.set(length, chanceOf(marks, count, length))
      findings++
      chance += byLength.get(length)
      if (marks.some((mark) => isSame(place, mark.place))) right++
    }
    const styled = marks.filter((mark) => mark.style)
    style += styled.length
    matched += styled.filter((mark) => mine.some(({ place }) => isSame(place, mark.place))).length
  }
  const precision = findings ? right / findings : 0
  const lift = chance ? right / chance : 0
  console.log(
    `${label.padEnd(28)} findings ${String(findings).padStart(5)}  precision ${precision.toFixed(3)}  lift ${lift.toFixed(2)}  recall of style ${(matched / style).toFixed(3)}`
  )
}

function chanceOf(marks, count, length) {
  const places = Math.max(1, count - length + 1)
  let hits = 0
  for (let at = 0; at < places; at++) if (marks.some((mark) => isSame([at, at + length - 1], mark.place))) hits++
  return hits / places
}
