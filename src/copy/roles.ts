// What each paragraph is for, told from its place, its length, its end and a few openings.

import type { BlockKind } from '../formats/extraction.ts'
import type { Role } from './story.ts'

/** What roles are told from: a paragraph that has no role yet. */
export interface Outline {
  readonly kind: BlockKind
  /** The paragraph, trimmed. */
  readonly text: string
  readonly words: number
}

const month =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )'
const time = '(?:,? ?(?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)'
const date = `(?:\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`
const dateLine = new RegExp(`^(?:[\\p{Lu}][\\p{L} .'-]{0,30}, )?${weekday}?${date}${time}?\\.?$`, 'iu')
// A name has capitals: `By the way` is none.
const name = "(?:(?:d[aei]|del|van|von|der|den|la|al|bin) )*\\p{Lu}[\\p{L}.'’-]+"
const names = `${name}(?: ${name}| \\p{Lu}){1,3}`
const byline = new RegExp(
  `^(?:(?:[Bb]y|BY) ${names}(?:(?:,| and| &) ${names})*(?:, .{0,60})?|\\(?[Rr]eporter:? ${name}(?: ${name}){0,3}\\)?)$`,
  'u'
)
const caption = /^(?:pictured|in the (?:photo|picture)|file photo)\b/i
// `Sources said …` is none: these words credit someone only before a colon or `by`.
const credit =
  /^\(?(?:(?:photo(?:s|graphs?)?|sources?|editors?|credits?|images?|pictures?|video)(?: credits?)?(?: ?:| by\b| courtesy\b| ©)|(?:edited|translated|reporting) by\b|based on materials\b|©|\(c\))[^.!?]{0,100}[.)]{0,2}$/i
const terminal = /[.!?…][\])"'”’»]*$/

/** How many words a line without an end mark may have and still be a headline, and a crosshead. */
const headlineWords = 30
const crossheadWords = 12

/** The role of each paragraph. */
export function rolesOf(outlines: readonly Outline[]): Role[] {
  const roles: Role[] = []
  // Until the first paragraph of prose, what has no end mark is a headline or set below one.
  let heading = false
  let untilProse = true
  for (const one of outlines) {
    const role = roleOf(one, untilProse && !(heading && one.kind === 'heading'), outlines.length)
    if (role === 'headline' && one.kind === 'heading') heading = true
    if (role === 'body') {
      roles.push(untilProse ? 'lead' : 'body')
      untilProse = false
    } else roles.push(role)
  }
  signOff(roles)
  return roles
}

/** What follows the last paragraph of prose without an end mark signs the story off. */
function signOff(roles: Role[]): void {
  const lastProse = Math.max(roles.lastIndexOf('body'), roles.indexOf('lead'))
  if (lastProse < 0) return
  for (let i = lastProse + 1; i < roles.length; i++) if (roles[i] === 'crosshead') roles[i] = 'credit'
}

function roleOf(one: Outline, mayBeTitle: boolean, paragraphs: number): Role {
  if (one.kind === 'cell') return 'cell'
  if (one.kind === 'caption') return 'caption'
  if (one.kind === 'heading') return mayBeTitle ? 'headline' : 'crosshead'
  if (one.kind === 'item') return 'body'
  const { text } = one
  const ended = terminal.test(text)
  if (text.length < 100) {
    if (dateLine.test(text)) return 'dateline'
    if (byline.test(text)) return 'byline'
    if (!ended && caption.test(text)) return 'caption'
    if (one.words <= 15 && credit.test(text)) return 'credit'
  }
  if (ended || paragraphs === 1 || /[:;,]$/.test(text)) return 'body'
  if (mayBeTitle && one.words <= headlineWords) return 'headline'
  return one.words <= crossheadWords && !/^["“«]/.test(text) ? 'crosshead' : 'body'
}
