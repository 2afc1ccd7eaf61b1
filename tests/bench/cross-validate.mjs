// How good calque is on articles that its phrases were not taken from: printed after `npm run quality`.
//
// An entry of a pack says in `seen` which articles it was taken from; there its findings don't count, nor do the marks
// that only it matches. Figures are those of the quality score: a finding is right when it shares at least a sixth of
// the longer one, in words, with a mark; chance is what spans of that length score at every place; lift is the quotient.

import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { Linter } from '../../dist/core/lint.js'
import { PhraseTrie } from '../../dist/core/trie.js'
import { packs } from '../../dist/packs/compiled.js'
import { houses, rules } from '../../dist/rules/index.js'
import { readCorpus } from './stories.mjs'

/** Kinds of the experts' marks that the quality score counts, by how their categories begin. */
const kinds = [
  ['Style', 'style'],
  ['Fluency/Punct', 'punctuation'],
  ['Fluency/Gram', 'grammar'],
  ['Fluency/Spell', 'spelling'],
  ['Fluency/Incons', 'consistency'],
  ['Terminology/Incons', 'consistency'],
  ['Locale', 'locale'],
  ['Fluency', 'fluency'],
  ['Accuracy/Source language', 'untranslated']
]
const kindOfExperts = (category) => kinds.find(([start]) => category.startsWith(start))?.[1]
/** The experts' scheme has no category for length, so the score leaves these out there. */
const aboutLength = ({ ruleId }) => /^sentence\/|readability/.test(ruleId)

/** Figures by corpus, of the phrase rules and of all, plain and cross-validated. */
export function crossValidate({ from, byRule = false } = {}) {
  const trie = trieOf(from)
  const seen = readSeen()
  const linter = new Linter(rules, from ? { from } : {}, houses)
  const rows = []
  for (const [name, corpus, kindOf, isCounted] of [
    ['experts (zh-en)', 'experts-zh-en', kindOfExperts, (one) => !aboutLength(one)],
    ['desk (ru-en)', 'desk-ru-en', (category) => category, () => true]
  ]) {
    const documents = readCorpus(corpus).map((document) => {
      const phrases = phrasesOf(trie, document, seen)
      const copied = new Set(phrases.filter((one) => one.isSeen).map(keyOf))
      const all = linter
        .lint(document.text)
        .filter((one) => one.severity !== 'info' && isCounted(one))
        .map((one) => ({ ...one, isSeen: copied.has(keyOf(one)) }))
      return { ...marksOf(document, kindOf), phrases, all }
    })
    const row = (what, which, counts) => rows.push({ name, what, ...figuresOf(documents, which, counts) })
    const unseen = ({ isSeen }) => !isSeen
    row('phrases', 'phrases', () => true)
    row('phrases, cross-validated', 'phrases', unseen)
    row('phrases of awkward, cross-validated', 'phrases', (one) => unseen(one) && one.ruleId.startsWith('awkward/'))
    row('all rules', 'all', () => true)
    row('all rules, cross-validated', 'all', unseen)
    if (byRule) for (const { id } of packs) row(id, 'phrases', (one) => unseen(one) && one.ruleId === id)
  }
  return rows
}

/** A row as a line of text. */
export function lineOf({ name, what, findings, precision, lift, recall, style }) {
  const figures = [
    `findings ${String(findings).padStart(5)}`,
    `precision ${precision.toFixed(3)}`,
    `lift ${lift.toFixed(2)}`,
    `recall ${recall.toFixed(3)}`,
    `of style ${style.toFixed(3)}`
  ]
  return `${name.padEnd(16)} ${what.padEnd(36)} ${figures.join('  ')}`
}

const keyOf = ({ ruleId, start, end }) => `${ruleId} ${start} ${end}`

function trieOf(from) {
  const trie = new PhraseTrie()
  for (const pack of packs) {
    const medium = pack.from === undefined || pack.from.includes(from)
    for (const phrase of pack.phrases) {
      const { confidence = 'high' } = phrase
      if (confidence === 'high' || (confidence === 'medium' && medium)) trie.add(phrase, pack)
    }
  }
  return trie
}

/** Of every pattern of every pack, the articles that it was taken from. */
function readSeen() {
  const all = new Map()
  const folder = new URL('../../rules/', import.meta.url)
  const files = readdirSync(folder, { recursive: true }).filter((one) => /^(?!house)\w+.[\w-]+\.yaml$/.test(one))
  for (const path of files) {
    const id = path.replaceAll('\\', '/').slice(0, -'.yaml'.length)
    for (const { pattern, seen } of parse(readFileSync(new URL(path, folder), 'utf8')).phrases ?? [])
      if (seen) all.set(`${id} ${pattern}`, new Set(seen))
  }
  return all
}

function phrasesOf(trie, { story, article }, seen) {
  return (
    story.sentences
      .flatMap((sentence) => trie.match(story, sentence))
      .filter(({ owner, start, end }) => owner.where.includes(story.zoneOf(start, end)))
      // What stands in quotation marks is a note there, and notes aren't counted.
      .filter(({ owner, start, end }) => !(owner.quotedLower && story.zoneOf(start, end) === 'quotation'))
      .filter(({ owner }) => owner.severity !== 'info')
      .map(({ owner, phrase, start, end }) => {
        const isSeen = seen.get(`${owner.id} ${phrase.pattern}`)?.has(article) ?? false
        return { ruleId: owner.id, start, end, isSeen }
      })
  )
}

function marksOf({ text, spans }, kindOf) {
  const words = [...text.matchAll(/\S+/g)].map((word) => [word.index, word.index + word[0].length])
  const distinct = new Map()
  for (const { start, end, category } of spans) {
    const kind = kindOf(category)
    if (kind === undefined || text.slice(start, end) === '"') continue
    const place = wordsOf(words, start, end)
    distinct.set(`${place} ${kind}`, { place, style: kind === 'style' || kind === 'awkward' })
  }
  return { words, marks: [...distinct.values()] }
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

function figuresOf(documents, which, counts) {
  const sums = { findings: 0, right: 0, chance: 0, marks: 0, matched: 0, styleMarks: 0, styleMatched: 0 }
  for (const { words, marks, [which]: found } of documents) {
    const places = found.filter(counts).map(({ start, end }) => wordsOf(words, start, end))
    const byLength = new Map()
    for (const place of places) {
      const length = place[1] - place[0] + 1
      if (!byLength.has(length)) byLength.set(length, chanceOf(marks, words.length, length))
      sums.findings++
      sums.chance += byLength.get(length)
      if (marks.some((mark) => isSame(place, mark.place))) sums.right++
    }
    for (const mark of marks) {
      const isMatched = places.some((place) => isSame(place, mark.place))
      sums.marks++
      if (isMatched) sums.matched++
      if (mark.style) sums.styleMarks++
      if (mark.style && isMatched) sums.styleMatched++
    }
  }
  const share = (part, whole) => (whole > 0 ? part / whole : 0)
  return {
    findings: sums.findings,
    precision: share(sums.right, sums.findings),
    lift: share(sums.right, sums.chance),
    recall: share(sums.matched, sums.marks),
    style: share(sums.styleMatched, sums.styleMarks)
  }
}

function chanceOf(marks, count, length) {
  const places = Math.max(1, count - length + 1)
  let hits = 0
  for (let at = 0; at < places; at++) if (marks.some((mark) => isSame([at, at + length - 1], mark.place))) hits++
  return hits / places
}

if (import.meta.main ?? process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({ options: { from: { type: 'string' }, rules: { type: 'boolean', default: false } } })
  for (const row of crossValidate({ from: values.from, byRule: values.rules })) console.log(lineOf(row))
}
