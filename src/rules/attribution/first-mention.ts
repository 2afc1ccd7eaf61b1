import type { Attribution, Mention, Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'attribution/first-mention',
  summary: 'A person not named as English names one: initials, patronymic, or a surname nobody has introduced',
  why: `At first mention a person has a full name and a role, after that a surname. *D. Russell* is how a Russian document
names him, *Vladimir Vladimirovich* how one addresses him, and a surname that speaks without having been introduced leaves
the reader behind.

Left alone: headlines, double initials by which a person is known (\`J.K. Rowling\`), names with a title before them
(\`President Putin\`), and surnames in \`known\`. Whether a surname was introduced is asked only of speakers whose names are
built like Slavic ones: others are told from companies and places too seldom.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'names' },
    { title: 'Reuters Handbook of Journalism', at: 'names' },
    { title: 'BBC News style guide' },
    { title: 'The Guardian style guide', at: 'names' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration'],
  options: {
    known: { type: 'list', default: ['Putin', 'Lenin', 'Stalin'], description: 'Surnames that need no introduction.' }
  },
  messages: {
    initials: 'Initial in `{actual}`: write the given name{full}',
    patronymic: 'Patronymic in `{actual}`: leave it out',
    surname: '`{actual}` speaks without having been introduced: give the full name and who this is'
  },
  examples: {
    bad: [
      { bad: '"We have agreed," [[D. Russell]] said.', message: 'initials' },
      { bad: 'Mike Pompeo came to Nevada. [[M. Pompeo]] said that he had agreed.', message: 'initials' },
      { bad: 'The order was signed by [[Vladimir Vladimirovich Putin]].', message: 'patronymic' },
      { bad: 'Rents fell in May.\n\n[[Golosheikin]] said that wages rose.', message: 'surname' },
      { bad: 'Rents fell in May.\n\n[[Putin]] said that wages rose.', message: 'surname', options: { known: [] } }
    ],
    good: [
      { good: '"We have agreed," Daniel Russell said.' },
      { good: 'The book by J.K. Rowling was read by George W. Bush.' },
      { good: 'The order was signed by President Vladimir Putin. Putin said that it was in force.' },
      { good: 'President Medvedev said that rents fell. Putin said that wages rose.' },
      { good: 'The biologist Semyon Golosheikin said that rents fell. Golosheikin said that wages rose.' },
      { good: 'Berlin said that rents fell.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const known = new Set(options.known.map((name) => name.toLowerCase()))
    const told = new Set<unknown>()
    let speakers: ReadonlyMap<number, Attribution> | undefined
    let places: ReadonlyMap<string, number> | undefined
    for (const mention of story.names.mentions) {
      const { start, end, first, form, person, paragraph } = mention
      if (paragraph.role !== 'lead' && paragraph.role !== 'body') continue
      const isFirst = !told.has(person)
      told.add(person)
      if (form === 'patronymic' && isFirst) yield { message: 'patronymic', start, end }
      if (form !== 'initials' && form !== 'surname') continue
      speakers ??= new Map(story.attributions.all.map((one) => [one.speaker?.start ?? -1, one]))
      const by = speakers.get(start)
      if (form === 'initials' && isShortened(story, mention, by)) {
        const full = person.given && person.given.length > 2 ? `, as in \`${person.name}\`` : ''
        yield { message: 'initials', start, end, data: { full } }
      } else if (form === 'surname' && isFirst && isNew(mention, by) && !known.has(person.surname.toLowerCase())) {
        places ??= firstPlaces(story)
        // A name that the model did not know for one may have introduced the person.
        if (places.get(person.surname.toLowerCase()) === first) yield { message: 'surname', start, end }
      }
    }
  }
})

/** One initial, with a stop, and the surname alone: the form of Russian documents. */
function isShortened({ tokens }: Story, { first, last, title }: Mention, by: Attribution | undefined): boolean {
  if (!/^\p{Lu}\.$/u.test(tokens[first]!.text) || last - first !== 2 || tokens[last - 1]!.text.length < 3) return false
  if (title && /^(?:mr|mrs|ms|miss|dr|sir)$/.test(tokens[title.last - 1]!.norm.replace('.', ''))) return false
  return title !== undefined || by !== undefined
}

/** A surname that speaks, of a person without given name or office. */
function isNew({ end, person, title, apposition }: Mention, by: Attribution | undefined): boolean {
  if (title || apposition || person.given !== undefined || person.roles.length > 0) return false
  return by?.by === 'verb' && by.speaker!.end === end
}

/** Where each word, without its possessive, first stands. */
function firstPlaces({ tokens }: Story): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [i, { kind, norm }] of tokens.entries()) {
    const word = norm.replace(/'s?$/, '')
    if (kind === 'word' && !places.has(word)) places.set(word, i)
  }
  return places
}
