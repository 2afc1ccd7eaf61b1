// Mines translated copy for what native copy lacks: word sequences, by log-odds, with examples in context.
//
//   npm run bench:mine -- [--from ru|zh] [--new] [--words 1-4] [--least 5] [--articles 3] [--top 200] [--examples 3] [--with WORD]
//
// --new leaves out what the packs find already. For the experts' articles it prints how many of the places they marked.
// Read the examples before you add an entry: what is over-used because of what the news was about is no calque.
//
// Log-odds are with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, Fightin' Words), in standard deviations.

import { parseArgs } from 'node:util'
import { PhraseTrie } from '../../dist/core/trie.js'
import { packs } from '../../dist/packs/compiled.js'
import { native, readCorpus } from './stories.mjs'

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'ru' },
    new: { type: 'boolean', default: false },
    words: { type: 'string', default: '2-4' },
    least: { type: 'string', default: '5' },
    articles: { type: 'string', default: '3' },
    top: { type: 'string', default: '200' },
    examples: { type: 'string', default: '3' },
    with: { type: 'string' }
  }
})
const [shortest, longest] = values.words.split('-').map(Number)
const corpora = { ru: 'translated-ru-en', zh: 'experts-zh-en' }

const trie = new PhraseTrie()
if (values.new) for (const pack of packs) for (const phrase of pack.phrases) trie.add(phrase, pack)

const translated = readCorpus(corpora[values.from])
const written = native.flatMap(readCorpus)
const theirs = count(translated, true)
const ours = count(written, false, theirs)
print()

// Counts sequences that hold no mark but at their start, and no name or figure at their ends.
function count(documents, places, wanted) {
  const grams = new Map()
  let total = 0
  for (const [index, { story, article }] of documents.entries()) {
    for (const sentence of story.sentences) {
      const found = places && values.new ? trie.match(story, sentence) : []
      const { tokens } = story
      for (let first = sentence.first; first < sentence.last; first++) {
        total++
        let key = first === sentence.first ? '^' : ''
        for (let last = first; last < Math.min(sentence.last, first + longest); last++) {
          const token = tokens[last]
          if (token.kind !== 'word' && !(token.text === ',' && last > first)) break
          if (/^\p{Lu}/u.test(token.text) && last > sentence.first) break
          key += (key ? ' ' : '') + token.norm
          if (last - first + 1 < shortest) continue
          if (found.some((match) => match.first < last + 1 && first < match.last)) continue
          for (const name of key.startsWith('^') ? [key, key.slice(2)] : [key]) {
            if (wanted && !wanted.grams.has(name)) continue
            const gram = grams.get(name) ?? { n: 0, articles: new Set(), places: [] }
            grams.set(name, gram)
            gram.n++
            if (places) {
              gram.articles.add(article)
              gram.places.push([index, tokens[first].start, token.end])
            }
          }
        }
      }
    }
  }
  return { grams, total }
}

function print() {
  const least = Number(values.least)
  const articles = Number(values.articles)
  const rows = []
  for (const [name, gram] of theirs.grams) {
    if (gram.n < least || gram.articles.size < articles) continue
    if (values.with && !` ${name} `.includes(` ${values.with} `)) continue
    const there = ours.grams.get(name)?.n ?? 0
    rows.push({ name, ...gram, there, z: logOdds(gram.n, theirs.total, there, ours.total) })
  }
  rows.sort((a, b) => b.z - a.z)
  const top = withoutParts(rows.filter(({ z }) => z > 1.64)).slice(0, Number(values.top))
  for (const { name, n, articles, there, z, places } of top) {
    const marked = values.from === 'zh' ? `, marked ${places.filter(isMarked).length}` : ''
    console.log(`\n${z.toFixed(1).padStart(5)}  ${name}   ${n} in ${articles.size} articles${marked}; native ${there}`)
    for (const place of spread(places)) console.log(`         ${context(place)}`)
  }
}

// The prior: both corpora together, worth 500 sequences.
function logOdds(n, total, there, all) {
  const prior = (500 * (n + there)) / (total + all)
  const a = (n + prior) / (total + 500 - n - prior)
  const b = (there + prior) / (all + 500 - there - prior)
  return (Math.log(a) - Math.log(b)) / Math.sqrt(1 / (n + prior) + 1 / (there + prior))
}

// A sequence that always stands within a longer one of the list says nothing of its own.
function withoutParts(rows) {
  return rows.filter(
    (row) => !rows.some((other) => other !== row && other.name.includes(row.name) && other.n >= row.n * 0.9)
  )
}

// One example an article, from as many articles as wanted.
function spread(places) {
  const seen = new Set()
  return places
    .filter(([index]) => !seen.has(translated[index].article) && seen.add(translated[index].article))
    .slice(0, Number(values.examples))
}

function isMarked([index, start, end]) {
  return (translated[index].spans ?? []).some(
    (span) => span.start < end && start < span.end && span.end - span.start < 60
  )
}

function context([index, start, end]) {
  const { text } = translated[index]
  const piece = `${text.slice(Math.max(0, start - 60), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 60)}`
  return piece.replace(/\s+/g, ' ')
}
