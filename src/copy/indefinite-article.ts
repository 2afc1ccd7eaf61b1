// `a` or `an`: by the sound that the next word begins with.

import { wordSet } from './word-set.ts'

const silentH = /^(?:hour|honest|honou?r|heir)/
// Words that are said with `h` or without it, as the speaker pleases.
const eitherH = /^(?:herb|histor|hotel|habitu|hyster|heroic|hilar|heredit|homage|hallucin|humble|hypothes)/
const saidYou =
  /^(?:eu|ewe|uni(?:c|f|l(?!l)|on|q|s(?!s)|t|v)|unanim|us(?:e|age|u)|uti|uto(?!-)|ute(?:r|n)|uran|urin|uro|ural|ubiq|ukul|ukrain|ugand|uygh|uig|utah|ufo)/
const saidWon = /^(?:one(?:$|s?$|-|self|ness)|once|ouija)/
/** Letters whose names begin with a vowel. */
const vowelNames = 'AEFHILMNORSX'
/** Capitals with vowels in them that are spelled out. */
const spelled = wordSet(
  'FBI NGO NGOS SUV SUVS HIV RAF MRI FA NBA RNA LPG HIMARS FAQ MOU MOUS HQ NSA NIH FAA MIT RPG LGBTI LGBTQIA SOE SOES RUC MIA'
)

/** The article that goes before a word or figure; nothing where both do, or where it depends on how it is read. */
export function articleOf(text: string): 'a' | 'an' | undefined {
  const word = text.replace(/^['’"“‘(]+/, '').replace(/\.(?=\p{L})|\.$/gu, '')
  if (/^\d/.test(word)) return articleOfFigure(word)
  const head = /^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? ''
  if (head === '') return
  if (head.length === 1 || /^\p{Lu}\d/u.test(head)) return articleOfLetter(head[0]!)
  if (/^\p{Lu}+s?\d*$/u.test(head)) return articleOfCapitals(head)
  return articleOfWord(word)
}

function articleOfFigure(figure: string): 'a' | 'an' | undefined {
  const whole = /^\d+/.exec(figure)![0]
  if (whole.startsWith('8')) return 'an'
  if (whole === '11' || whole === '18') return 'an'
  // `eighteen hundred` or `one thousand eight hundred`; `oh point five` or `zero point five`.
  return /^(?:1[18]\d\d$|0)/.test(whole) ? undefined : 'a'
}

function articleOfLetter(letter: string): 'a' | 'an' | undefined {
  if (!/^[A-Za-z]$/.test(letter)) return
  return vowelNames.includes(letter.toUpperCase()) ? 'an' : 'a'
}

/** `FSB` is spelled out, `NATO` is read; with another first letter it makes no difference. */
function articleOfCapitals(word: string): 'a' | 'an' | undefined {
  const first = word[0]!
  if (!/^[A-Z]/.test(first)) return
  if (first === 'U' || !vowelNames.includes(first)) return word.length > 5 ? undefined : 'a'
  if (/[AEIO]/.test(first)) return word === 'ONE' || word.length > 5 ? undefined : 'an'
  // `RMB` is read as renminbi.
  if (word === 'RMB') return
  return spelled.has(word.toUpperCase()) || !/[AEIOUY]/.test(word) ? 'an' : undefined
}

function articleOfWord(word: string): 'a' | 'an' | undefined {
  const lower = word.toLowerCase()
  const isName = lower !== word
  if (saidYou.test(lower) || saidWon.test(lower)) return 'a'
  if (silentH.test(lower)) return isName ? undefined : 'an'
  if (eitherH.test(lower) || !/[aeiouy]/.test(lower) || /^y[^aeiou]/.test(lower)) return
  if (isName && /^(?:u|o[ua]|x|[^a-z])/.test(lower)) return
  // `mRNA`, `eBay`: said by its first letter.
  if (/^\p{Ll}\p{Lu}/u.test(word)) return articleOfLetter(word[0]!)
  if (/^[aeiou]/.test(lower)) return 'an'
  return /^[a-z]/.test(lower) ? 'a' : undefined
}
