// The corpora as stories, for the scripts beside this file. They lie outside the project: $CALQUE_SHARED or ../shared.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readStory } from '../../dist/core/lint.js'
import { extractText } from '../../dist/formats/text.js'

const shared = process.env.CALQUE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))

/** Documents of a corpus, each with its story and the id of the article that it is a version of. */
export function readCorpus(name) {
  return readFileSync(`${shared}/corpus/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const document = JSON.parse(line)
      return { ...document, article: document.id.split('|')[0], story: readStory(extractText(document.text)) }
    })
}

export const native = ['native-news', 'native-bbc']
