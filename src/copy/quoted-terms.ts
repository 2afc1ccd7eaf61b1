// Short quotations: terms, names and single words in quotation marks, and whether anyone is near who said them.

import { reportingForms } from './reporting-verbs.ts'
import type { Quotation, Sentence, Story } from './story.ts'
import { wordSet } from './word-set.ts'

/** A quotation of a few words. */
export interface QuotedTerm {
  readonly quotation: Quotation
  /** What stands between the marks, without the comma or stop before the closing one. */
  readonly content: string
  /** `content` in lower case, to compare by. */
  readonly key: string
  readonly words: number
  readonly sentence: Sentence
  /** Whether its sentence, outside quotation marks and not far off, tells who said it or that it is what something is called. */
  readonly attributed: boolean
}

/** How far from it, in tokens, a verb of saying is taken to bear on a quotation. */
const reach = 16
const naming = wordSet(
  'called calling calls call dubbed termed named nicknamed branded labelled labeled described describes describing known ' +
    'so-called referred refers referring words word phrase phrases term terms titled entitled quoted quote quotes quoting ' +
    'slogan accused accusing accuses criticised criticized condemned praised hailed dismissed urged vowed pledged ' +
    'expressed voiced spoke speaks speaking talked talks talking complained complaint blamed defended demanded chanting ' +
    'chanted reads read reading sign means meaning meant defined defines saying insistence voted asking mentioned ' +
    'according statement spokesman spokeswoman'
)

/** The quotations of up to `mostWords` words of a story in double or foreign marks, in order. */
export function quotedTerms(story: Story, mostWords = 5): QuotedTerm[] {
  const terms: QuotedTerm[] = []
  for (const quotation of story.quotations.all) {
    const { open, close, depth, continues } = quotation
    if (!close || continues || depth > 0 || open.family.endsWith('single') || close.start - open.end > mostWords * 12)
      continue
    const content = story.text
      .slice(open.end, close.start)
      .trim()
      .replace(/[,.;]$/, '')
    const words = content.split(/\s+/).length
    if (words > mostWords || !/\p{L}/u.test(content) || /[.!?…:;]/.test(content)) continue
    const sentence = sentenceAt(quotation)
    if (sentence)
      terms.push({
        quotation,
        content,
        key: content.toLowerCase(),
        words,
        sentence,
        attributed: isAttributed(story, sentence, quotation)
      })
  }
  return terms
}

function sentenceAt({ paragraph, start }: Quotation): Sentence | undefined {
  return paragraph.sentences.findLast((sentence) => sentence.start <= start)
}

function isAttributed(story: Story, sentence: Sentence, quotation: Quotation): boolean {
  const { tokens } = story
  const at = story.tokenAt(quotation.start)
  const first = Math.max(sentence.first, at - reach)
  const last = Math.min(sentence.last, story.tokenAt(quotation.end) + reach)
  for (let i = first; i < last; i++) {
    const { kind, norm, start, end } = tokens[i]!
    if (kind !== 'word' || !(reportingForms.has(norm) || naming.has(norm))) continue
    if (!story.quotationAt(start, end)) return true
  }
  return false
}
