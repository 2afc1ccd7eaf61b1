import type { Mention, Story } from '../../copy/story.ts'
import { elsewhere } from '../../core/agreement.ts'
import { defineRule } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'

export default defineRule({
  id: 'consistency/initial',
  summary: 'A person named by an initial after the full name or the surname has stood: `D. Russell`',
  why: `English names a person in full once and then by the surname. Russian documents put an initial before every surname, and
translations that keep it now and then, *Michael Pompeo … M. Pompeo … Pompeo*, seem to speak of several people.

Initials at first mention are a matter of \`attribution/first-mention\`. Left alone: names that always stand with the initial,
double initials by which a person is known (\`J.K. Rowling\`), and persons of one surname.`,
  mqm: 'linguistic-conventions/inconsistency',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'names' },
    { title: 'Guardian style guide', at: 'names' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'quotation', 'headline', 'crosshead', 'caption'],
  options: {},
  messages: {
    initial: '`{actual}`, where this story also has `{other}`: use `{expected}`'
  },
  examples: {
    bad: [
      {
        bad: 'Elvira Nabiullina spoke first. [[E. Nabiullina]] called for calm.',
        message: 'initial',
        fixed: 'Elvira Nabiullina spoke first. Nabiullina called for calm.'
      },
      {
        bad: 'Minister Anton Petrov resigned. “I trust [[A. Petrov]],” she said.',
        message: 'initial'
      },
      {
        bad: 'Ivan Sokolov resigned on Monday. The plan of [[I. Sokolov]]’s party failed.',
        message: 'initial',
        fixed: 'Ivan Sokolov resigned on Monday. The plan of Sokolov’s party failed.'
      }
    ],
    good: [
      { good: 'E. Nabiullina spoke first, and E. Nabiullina called for calm.' },
      { good: 'J.K. Rowling spoke. Rowling called for calm.' },
      { good: 'Elvira Nabiullina spoke first. Later Nabiullina called for calm.' },
      { good: 'Anna Petrova met Ivan Petrov. I. Petrov called for calm, A. Petrova did not.' }
    ]
  },
  unit: 'story',
  *check(story) {
    const { persons } = story.names
    for (const { mentions, surname } of persons) {
      const other = mentions.find(({ form }) => form !== 'initials')
      if (!other || persons.some((one) => one.mentions !== mentions && one.surname.startsWith(surname.slice(0, -1))))
        continue
      for (const mention of mentions.slice(1)) {
        const { start, end } = mention
        if (mention.form !== 'initials' || !isSingle(story, mention)) continue
        yield {
          message: 'initial',
          start,
          end,
          data: { other: story.text.slice(other.start, other.end), expected: surname },
          related: [elsewhere(story, [other])],
          ...unquotedFix(story, [{ start, end, text: surname }], false)
        }
      }
    }
  }
})

/** One initial before the surname: two or more are how somebody is known. */
function isSingle({ text }: Story, { start, end }: Mention): boolean {
  return /^\p{Lu}\p{Ll}?\.\s?\p{Lu}\p{Ll}+/u.test(text.slice(start, end))
}
