// How near two names are: by what romanisations differ in, and by one letter.

const marks = /[\u0300-\u036f'’ʼʹ-]/g
/** In this order: each folds what one letter of another alphabet becomes. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/t[sz]|cz/g, 'c'],
  [/zh|dzh|dj/g, 'j'],
  [/shch|sch|sh/g, 's'],
  [/tch|ch/g, 'q'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/[iy][iyj]|[yj](?=[aou])|y/g, 'i'],
  [/i(?=e)/g, ''],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1']
]

/** So many names are remembered; more are no vocabulary, and a server runs long. */
const most = 50_000
const keys = new Map<string, string>()

/** What the romanisations of one name have in common: `Alekseyev`, `Alexeev`. Takes a name in lower case. */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  let key = name.normalize('NFD').replace(marks, '')
  for (const [pattern, text] of folds) key = key.replace(pattern, text)
  if (keys.size >= most) keys.clear()
  keys.set(name, key)
  return key
}

const vowel = /[aeiouy]/

/**
 * Whether two names differ by one letter, as a slip of the pen does: one more or one fewer, or another vowel, and neither
 * the first nor the last two. Endings are what tells Gagarin from Gagarina and Russia from Russian.
 */
export function differByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  if (start === 0 || end < 2) return false
  if (long.length > short.length) return start + end === short.length
  return start + end === short.length - 1 && vowel.test(short[start]!) && vowel.test(long[start]!)
}
