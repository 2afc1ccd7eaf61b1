import { beginsUpper } from '../../copy/capitals.ts'
import { type QuotedTerm, quotedTerms } from '../../copy/quoted-terms.ts'
import type { Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

/** What is named without marks, where the noun stands before the name: `the ship "Soyuz"`. */
const before = wordSet(
  'company companies firm firms bank banks newspaper newspapers daily agency party parties movement club clubs team teams group ' +
    'band holding holdings concern corporation enterprise llc jsc ojsc pjsc cjsc ltd ao ooo oao zao pao foundation fund ' +
    'centre center mall supermarket hypermarket hotel hostel restaurant cafe café bakery plant plants factory mill mine ' +
    'refinery station ship ships vessel vessels cruiser cruisers frigate frigates corvette corvettes destroyer destroyers submarine ' +
    'submarines battleship tanker tankers icebreaker icebreakers ferry trawler yacht boat boats spacecraft satellite airline ' +
    'airlines channel channels portal website site publication publisher stadium arena cinema union bloc coalition organization ' +
    'organisation association school sanatorium complex battalion brigade regiment division orchestra ensemble choir missile ' +
    'missiles drone drones helicopter helicopters fighter fighters bomber tank tanks pipeline brand prize patrol'
)
/** The same, where the name stands before the noun: `"Hands Up" group`. */
const after = wordSet(
  'company firm bank newspaper agency party movement club team group band holding concern corporation foundation centre center ' +
    'hotel restaurant plant factory ship vessel cruiser frigate corvette destroyer submarine tanker icebreaker airline channel ' +
    'stadium union bloc coalition missile missiles drone drones'
)
/** The last word of names of laws, plans and bodies: `the "National Grid Plan"`. */
const within = wordSet(
  'law act plan agreement treaty framework mechanism initiative alliance programme program bank museum centre center party ' +
    'company university ministry committee commission consensus strategy declaration convention protocol forum foundation ' +
    'institute academy association corporation group council fund award prize'
)
/** News agencies and papers: the names in marks that translated copy cites most. */
const media = wordSet(
  'reuters bloomberg tass interfax xinhua izvestia kommersant vedomosti kyodo yonhap ansa dpa afp bbc cnn pravda ukrinform belta'
)
/** Names of laws and plans run to a dozen words. */
const longestName = 12
const nameWord = /^(?:\p{Lu}|\d|(?:of|the|and|for|in|on|to|de|la|al|von|van)$)/u

export default defineRule({
  id: 'quotes/proper-name',
  summary: 'Quotation marks around the name of a company, ship, newspaper, law or plan',
  why: `Russian, Ukrainian and Chinese put names in marks: газета «Известия», 《反分裂国家法》. English does not: a capital is
enough. In marks, a company looks like an invention and a law like a nickname.

Left alone: titles of films, books and programmes, operations and nicknames, which English does put in marks.

False alarms: a brand that is discussed as a word; a band or restaurant whose name is a sentence.`,
  mqm: 'locale-conventions/punctuation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'composition titles' },
    { title: 'Guardian and Observer style guide', at: 'titles' }
  ],
  severity: 'warning',
  confidence: 'high',
  where: ['narration', 'headline', 'crosshead', 'caption', 'credit'],
  options: {},
  messages: {
    name: 'Quotation marks around a name: write {noun} {content} without them',
    document: 'Quotation marks around the name {content}: capitals are enough'
  },
  examples: {
    bad: [
      {
        bad: 'The newspaper [["Izvestia"]] reported the talks on Monday.',
        message: 'name',
        fixed: 'The newspaper Izvestia reported the talks on Monday.'
      },
      {
        bad: 'The landing ship [["Ivan Gren,"]] built in 2012, left port.',
        message: 'name',
        fixed: 'The landing ship Ivan Gren, built in 2012, left port.'
      },
      {
        bad: 'Fans of the [["Torpedo"]] club met in the square.',
        message: 'name',
        fixed: 'Fans of the Torpedo club met in the square.'
      },
      {
        bad: 'The city passed the [["Harbour Renewal Plan"]] in May.',
        message: 'document',
        fixed: 'The city passed the Harbour Renewal Plan in May.'
      },
      {
        bad: 'This was reported by [["Interfax"]] on Monday.',
        message: 'document',
        fixed: 'This was reported by Interfax on Monday.'
      },
      {
        bad: 'The city passed it in May. The [["Plan"]] names three harbours.',
        message: 'document',
        fixed: 'The city passed it in May. The Plan names three harbours.'
      }
    ],
    good: [
      { good: 'Izvestia newspaper reported on the film "Red Cliff" and on Operation "Desert Storm".' },
      { good: 'The group "has no right" to speak, the mayor of the city said of the club.' },
      { good: 'The company\'s "Spring" collection and the band\'s album "Red Sea" sold well.' },
      { good: 'He called it "A Disgrace", and the plan a "Plan".' },
      { good: 'Her song "Midnight Act" opened the show.' }
    ]
  },
  unit: 'story',
  *check(story) {
    if (story.quotations.all.length === 0) return
    for (const term of quotedTerms(story, longestName)) {
      if (!isName(term)) continue
      const { quotation, content } = term
      const noun = nounBeside(story, term)
      if (noun === undefined && !isDocument(story, term) && !media.has(term.key)) continue
      const { start, end, open, close } = quotation
      const edits = [open, close!].map((mark) => ({ start: mark.start, end: mark.end, text: '' }))
      yield {
        message: noun === undefined ? 'document' : 'name',
        start,
        end,
        data: noun === undefined ? { content } : { content, noun },
        fix: { edits, safe: false }
      }
    }
  }
})

function isName({ content }: QuotedTerm): boolean {
  return beginsUpper(content) && !content.includes(',') && content.split(/\s+/).every((word) => nameWord.test(word))
}

/** The noun that says what the name is of, right before it or right behind. */
function nounBeside(story: Story, { quotation, sentence }: QuotedTerm): string | undefined {
  const { tokens } = story
  const at = story.tokenAt(quotation.start)
  const previous = tokens[at - 1]
  if (at > sentence.first && before.has(previous!.norm)) return previous!.text
  const next = tokens[story.tokenAt(quotation.end)]
  return next?.spaced && next.start < sentence.end && after.has(next.norm) ? `the ${next.text}` : undefined
}

/** A name that ends in what it is of, with an article: `the "Harbour Renewal Plan"`. */
function isDocument(story: Story, { quotation, content, words, sentence }: QuotedTerm): boolean {
  const last = /\S+$/.exec(content)![0].toLowerCase()
  if (!within.has(last)) return false
  const at = story.tokenAt(quotation.start)
  const article = at > sentence.first ? story.tokens[at - 1]!.norm : ''
  return article === 'the' || (words > 1 && (article === 'a' || article === 'its' || article === 'this'))
}
