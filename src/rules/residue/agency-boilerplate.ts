import { chinese, name, site } from '../../copy/agencies.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${month})(?:,? \\d{4})?`
const people = `${name}(?:,? (?:and )?${name}){0,11}`
const agency = `(?:${chinese}|TASS|ITAR-TASS|RIA Novosti|Interfax|Kazinform|Ukrinform|UNIAN|BelTA|Yonhap|Kyodo|${site}|(?:${name} ){1,3}News (?:Agency|Service|Network))`
const slashed =
  '(?:TASS|ITAR-TASS|PRNewswire[\\w-]*|Xinhua|XINHUA|Interfax[\\w-]*|Ukrinform|UNIAN|BelTA|Kazinform|AZERTAC|Trend)'

const opening = new RegExp(
  `^${agency}[,:]? (?:${name}(?: ${name})?[,.]? )?${date}\\s?(?:\\([^()]{2,60}\\)|/[^/]{2,40}/)?\\s?(?:[-–—:.]{1,2}|(?<=[)/]))(?=\\s|$)`,
  'u'
)
const slashes = new RegExp(`(?<=^.{4,60})/\\s?${slashed}\\s?/`, 'u')
const compiled =
  /^\((?:comprehensive|consolidated|synthesi[sz]ed|integrated)(?:,? (?:news|reports?|reporting|dispatch|on|from|of|the|\d{1,2}(?:st|nd|rd|th)?|days?))*\)/i
// A lower-case reporter in brackets may be the hero of a film, so something must say that it is a byline.
const kind = '(?:(?:[Oo]ur|[Ss]taff|[Ss]pecial|[Ii]ntern|[Tt]rainee|[Cc]hief|Xinhua) ){0,2}'
const reporter = new RegExp(
  `(?:\\((?:[Bb]y )?${kind}(?:Reporter|Correspondent|Journalist)s?:? |\\([Bb]y ${kind}(?:reporter|correspondent)s?:? |\\(${kind}(?:reporter|correspondent|journalist)s?: |(?<=(?:^|News|Agency|Post|Daily|Times|Network|\\d) ?)\\(${kind}(?:reporter|correspondent)s? )${people}\\)`,
  'u'
)
const end = /[([](?:end|over|finish(?:ed)?)[)\]]\.?$/i
const editor = new RegExp(
  `(?:^|[([])(?:(?:Responsible|Executive|Duty|Web|Chief) )?(?:[Ee]ditors?(?: in charge|-in-charge)?|Proofread(?:er|ing)?(?: by)?|Reviewer|Typesetting|Author) ?: ?${people}[)\\]]?\\.?$`,
  'u'
)
const furniture =
  /^(?:(?:read (?:more|also|next)|see also|also read|more on (?:this|the) topic|related (?:articles|news|stories|topics)|original (?:article|source))(?: ?[:>»…]|[^\p{L}]*$)|(?:subscribe|sign up|follow us|join us|log in) (?:to|for|on|in)\b.{0,40}\b(?:our|us|channel|newsletter|telegram|whatsapp|facebook|instagram|twitter|youtube|google news)\b|click here to\b|to view this (?:content|video|page)\b.{0,60}\bjavascript\b|share (?:this|on) (?:article|story|facebook|twitter|telegram|vk)\b)/iu
const outlawed = '(?:extremist|terrorist[^()]{0,40}(?:Russia|RF)|foreign (?:agent|mass media)|undesirable)'
const legal = new RegExp(
  [
    '\\((?:[\\w-]+ ){0,6}(?:banned|prohibited|outlawed|forbidden) (?:in|on the territory of) (?:the )?(?:Russia|Russian Federation|RF)\\b[^()]{0,40}\\)',
    `\\((?:[\\w-]+ ){0,4}(?:recogni[sz]ed|designated|declared|listed|included) (?:as|in|by)\\b[^()]{0,60}${outlawed}[^()]{0,60}\\)`,
    '\\((?:an? )?foreign agent\\)',
    `^\\*\\s?(?=.{0,300}(?:recogni[sz]ed|banned|prohibited|Russia|RF\\b)).{0,160}${outlawed}.{0,160}$`,
    `(?:produced|created|distributed)\\b[^.]{0,40}\\(or\\) (?:sent|distributed|disseminated) by (?:an? |the )?foreign (?:agent|mass media)`
  ].join('|'),
  'iu'
)
const note =
  /[-–—] ?(?:[A-Z][\w-]* note|(?:approx|note)\.? (?:by |of |from )?(?:the )?(?:TASS|RIA|Interfax|ed\b|edit|author)[^()]{0,20})(?=\))|(?<=\()approx\. (?:by |of )?(?:TASS|RIA|Interfax|ed\b|edit|author)[^()]{0,20}(?=\))/

// Cheap conditions first: most paragraphs of a story hold none of this.
const newsman = /eporter|orrespondent|ournalist/
const furnitureOpening =
  /^(?:read|see|also|more|related|original|subscribe|sign|follow|join|log|click|share|to view)\b/i
const law = /foreign (?:agent|mass)|Russia|RF\b|extremist|terrorist|undesirable/

const opener = 4
const closer = 3

export default defineRule({
  id: 'residue/agency-boilerplate',
  summary: 'Lines of the wire and of the web page that were translated along with the story',
  why: `Agency openings, reporters in brackets, \`(end)\`, \`Editor: …\` and \`Read more\` belong to the page that the story was taken from. Translated, they are noise that tells the reader at once that
nobody read the copy; machine translation often gets the names wrong, too. Russian law makes Russian outlets mark whatever it
has outlawed (\`*recognized as extremist\`); a paper elsewhere says such things in its own words or not at all: switch
\`legalMarkers\` off if you must keep them.

An agency in its own copy sets its own line: switch the rule off there. \`BEIJING, Feb. 11 (Xinhua) --\` and
\`MOSCOW (Reuters) –\` are datelines and left alone.`,
  mqm: 'locale-conventions/agency-line',
  sources: [
    { title: 'Reuters Handbook of Journalism', at: 'datelines' },
    { title: 'AP Stylebook', at: 'datelines' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {
    legalMarkers: {
      type: 'boolean',
      default: true,
      description: 'Report the markers that Russian law demands of Russian outlets'
    }
  },
  messages: {
    opening: 'Opening of a wire (`{actual}`): use the dateline of your house',
    reporter: 'Reporter in brackets (`{actual}`): move the name to the byline',
    ending: 'Leftover of the wire (`{actual}`): take it out',
    page: 'Leftover of the web page (`{actual}`): take it out',
    marker: 'Marker that Russian law demands (`{actual}`): take it out, or tell the reader in your own words',
    note: 'Note by another newsroom (`{actual}`): make it the copy’s own, or take it out'
  },
  examples: {
    bad: [
      { bad: '[[Xinhua News Agency, Beijing, July 26 (Reporter Wang Li)]] The rivers rose again.', message: 'opening' },
      { bad: 'MOSCOW, January 18. [[/TASS/]]. The minister spoke to reporters.', message: 'opening' },
      { bad: '[[(Comprehensive news)]] The tower was sold for 5 million yuan.', message: 'opening' },
      { bad: 'Evening Post [[(Reporter Li Na)]] The market reopened on Monday.', message: 'reporter' },
      { bad: 'The market reopened on Monday.\n\nIt will close in May. [[(End)]]', message: 'ending' },
      { bad: 'The market reopened on Monday.\n\nIt will close in May.\n\n[[Editor: Li Na]]', message: 'ending' },
      { bad: 'The market reopened on Monday.\n\n[[Read more: How to sell a tower]]', message: 'page' },
      { bad: 'He wrote it on Facebook [[(banned in Russia)]] on Monday.', message: 'marker' },
      { bad: 'The ship (a freighter [[– TASS note]]) sank on Monday.', message: 'note' }
    ],
    good: [
      { good: 'BEIJING, Feb. 11 (Xinhua) -- The rivers rose again.' },
      { good: 'Xinhua News Agency said on February 11 that the rivers had risen. TASS, on March 5, agreed.' },
      { good: 'The film is a romance.\n\nIts star is new.\n\nThe hero (reporter Ken Clark) flies over the city.' },
      { good: 'The editor: "Read more books." He was in the end (over the hill) tired.' },
      { good: 'Read more books, he told them, and follow us to the end.' },
      { good: 'Facebook, which is banned in Russia, wrote about it (a foreign agent had said so).' },
      { good: 'He wrote it on Facebook (banned in Russia) on Monday.', options: { legalMarkers: false } }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    for (const paragraph of story.paragraphs) {
      const text = story.text.slice(paragraph.start, paragraph.end)
      const at = (match: RegExpExecArray) => {
        const blank = match[0].length - match[0].trimStart().length
        return { start: paragraph.start + match.index + blank, end: paragraph.start + match.index + match[0].length }
      }
      const early = paragraph.index < opener
      const late = paragraph.index >= story.paragraphs.length - closer
      const bracket = text.includes('(')
      if (early) {
        const head = text.slice(0, 120)
        const dated = /\d/.test(head)
        const first = dated ? opening.exec(head) : null
        const other =
          first ?? (head.includes('/') ? slashes.exec(head) : null) ?? (bracket ? compiled.exec(head) : null)
        if (other) yield { message: 'opening', ...at(other) }
        const named = first || !bracket || !newsman.test(text) ? null : reporter.exec(text)
        if (named) yield { message: 'reporter', ...at(named) }
      }
      if (early || late) {
        const last =
          (text.includes(':') ? editor.exec(text) : null) ?? (late && /[)\]]\.?$/.test(text) ? end.exec(text) : null)
        if (last) yield { message: 'ending', ...at(last) }
      }
      if (text.length < 160 && furnitureOpening.test(text) && furniture.test(text))
        yield { message: 'page', start: paragraph.start, end: paragraph.end }
      if (options.legalMarkers && (bracket || text.startsWith('*')) && law.test(text)) {
        const marker = legal.exec(text)
        if (marker) yield { message: 'marker', ...at(marker) }
      }
      if (text.includes('note)') || text.includes('approx')) {
        const noted = note.exec(text)
        if (noted) yield { message: 'note', ...at(noted) }
      }
    }
  }
})
