import { adjectiveOf, countryOf } from '../../copy/countries.ts'
import { givenNames } from '../../copy/given-names.ts'
import { differByOneLetter, nameKey } from '../../copy/name-key.ts'
import { notableWordsOf } from '../../copy/notable-words.ts'
import { neverNames } from '../../copy/offices.ts'
import type { Story } from '../../copy/story.ts'
import { elsewhere } from '../../core/agreement.ts'
import { defineRule, everywhere } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'
import { formsIn } from '../../packs/variants.ts'

interface Place {
  readonly start: number
  readonly end: number
}

interface Name {
  readonly norm: string
  readonly places: Place[]
  /** Whether it has a capital in the middle of a sentence. */
  proven: boolean
}

/** Fewer letters differ for many reasons. */
const leastForKey = 5
const leastForSlip = 7

// Two names each, however near.
const apart = new Set([
  'shaanxi shanxi',
  'philips phillips',
  'hebei hubei',
  'henan hunan',
  'niger nigeria',
  'stefan stephan'
])

export default defineRule({
  id: 'consistency/near-name',
  summary: 'Two nearly equal names: `Myasnikov` and `Miasnikov`, `Ferreira` and `Ferrerira`',
  why: `Names that no list knows are romanised anew at every mention, or mistyped: *Krykhovyak* and *Krykhoviak*, *Ayodhya* and
*Ayodya*. Two names are taken for one when they differ only in what romanisations differ in (\`y\` and \`i\`, \`kh\` and \`h\`, doubled
letters, accents, hyphens), or by one letter inside a longer name.

Left alone: given names, names of countries and peoples, and other endings: *Gagarin* and *Gagarina*, *Kozlov* and *Kozlova* are two
people. The rarer of the two is reported; the fix is only proposed, since who is meant the writer must say.

False alarms: two people or firms whose names are as near as that.`,
  mqm: 'linguistic-conventions/inconsistency',
  sources: [{ title: 'The Associated Press Stylebook', at: 'names' }, { title: 'BGN/PCGN romanization systems' }],
  severity: 'warning',
  confidence: 'medium',
  where: everywhere,
  options: {},
  messages: {
    near: '`{actual}` is nearly `{wanted}`, which this story has {count} {times}: is it the same name?'
  },
  examples: {
    bad: [
      {
        bad: 'Dr Myasnikov spoke. Later Myasnikov left with Ivan [[Miasnikov]].',
        message: 'near',
        fixed: 'Dr Myasnikov spoke. Later Myasnikov left with Ivan Myasnikov.'
      },
      {
        bad: 'On Friday Ferreira won. The coach of Ferreira said: “It was [[Ferrerira]]’s day.”',
        message: 'near'
      },
      {
        bad: 'The senator Daniel Gómez met the press. Critics of [[Gomez]] came too, not of Gómez only.',
        message: 'near',
        fixed: 'The senator Daniel Gómez met the press. Critics of Gómez came too, not of Gómez only.'
      }
    ],
    good: [
      { good: 'Ivan Kozlov met Anna Kozlova. Then Kozlov left with Gagarin and Gagarina.' },
      { good: 'The Russian team left Russia, and the Bolton side met the Boston side.' },
      { good: 'A friend, Brian Smith, met a friend, Bryan Jones, in Shanxi and in Shaanxi.' },
      { good: 'Sergei Zelensky and his brother Ivan Zelensky left.' }
    ]
  },
  unit: 'story',
  // Over many stories only longer names are surely those of one person or place, and a doubled letter tells two apart.
  *forms(story) {
    for (const { norm, places } of namesOf(story)) {
      if (norm.length < leastForSlip || norm.endsWith('-') || isCommon(norm)) continue
      const key = `${nameKey(norm)} ${norm.match(/(\p{L})\1/gu)?.join('') ?? ''}`
      for (const place of places) yield { key, form: story.text.slice(place.start, place.end), rank: 0, ...place }
    }
  },
  *check(story) {
    const names = namesOf(story)
    const wrong = new Set<Name>()
    for (const [rare, usual] of [...sameKeys(names), ...slips(names)]) {
      // Of three spellings one is right.
      if (wrong.has(rare) || wrong.has(usual) || isListed(story, rare)) continue
      wrong.add(rare)
      const { start, end } = usual.places[0]!
      const wanted = story.text.slice(start, end)
      for (const place of rare.places)
        yield {
          message: 'near',
          ...place,
          data: { wanted, count: usual.places.length, times: usual.places.length === 1 ? 'time' : 'times' },
          related: [elsewhere(story, usual.places)],
          ...unquotedFix(story, [{ ...place, text: wanted }], false)
        }
    }
  }
})

function namesOf(story: Story): Name[] {
  const { tokens } = story
  const openings = new Set(story.sentences.map(({ first }) => first))
  const byNorm = new Map<string, Name>()
  for (const index of notableWordsOf(story).capitalised) {
    const { text, norm, start } = tokens[index]!
    // A word in capitals is an abbreviation or stands in a headline.
    if (text.length < leastForKey || isCapital(text.charCodeAt(1))) continue
    const name = norm.endsWith("'s") ? norm.slice(0, -2) : norm
    if (name.length < leastForKey) continue
    const known = byNorm.get(name) ?? { norm: name, places: [], proven: false }
    byNorm.set(name, known)
    known.places.push({ start, end: start + name.length })
    if (!openings.has(index)) known.proven = true
  }
  return [...byNorm.values()].filter(({ proven }) => proven)
}

const isCapital = (code: number) => code >= 65 && code <= 90

function isCommon(norm: string): boolean {
  return givenNames.has(norm) || neverNames.has(norm) || adjectiveOf.has(norm) || countryOf.has(norm)
}

/** Pairs of the rarer and the more frequent; of two as frequent the later is taken for wrong. */
function* sameKeys(names: readonly Name[]): Iterable<readonly [rare: Name, usual: Name]> {
  const byKey = new Map<string, Name>()
  for (const name of names) {
    const key = nameKey(name.norm)
    const same = byKey.get(key)
    if (!same) byKey.set(key, name)
    else if (!areApart(same, name)) yield ordered(same, name)
  }
}

function* slips(names: readonly Name[]): Iterable<readonly [rare: Name, usual: Name]> {
  const long = names.filter(({ norm }) => norm.length >= leastForSlip).sort((a, b) => (a.norm < b.norm ? -1 : 1))
  for (const [i, one] of long.entries())
    for (let k = i + 1; k < long.length; k++) {
      const other = long[k]!
      // In alphabetical order, what begins otherwise is past.
      if (other.norm[0] !== one.norm[0] || other.norm[1] !== one.norm[1]) break
      if (!differByOneLetter(one.norm, other.norm) || nameKey(one.norm) === nameKey(other.norm)) continue
      if (!areApart(one, other)) yield ordered(one, other)
    }
}

/** Given names, countries and peoples are each their own, however near. */
function areApart({ norm: a }: Name, { norm: b }: Name): boolean {
  return isCommon(a) || isCommon(b) || apart.has(a < b ? `${a} ${b}` : `${b} ${a}`)
}

function ordered(a: Name, b: Name): readonly [rare: Name, usual: Name] {
  const isRarer = a.places.length - b.places.length || b.places[0]!.start - a.places[0]!.start
  return isRarer < 0 ? [a, b] : [b, a]
}

/** Whether a table of variants knows it: then it is found there. */
function isListed(story: Story, { places }: Name): boolean {
  const { start } = places[0]!
  return (['person', 'place', 'name'] as const).some((kind) =>
    formsIn(story, kind).some((form) => form.start === start)
  )
}
