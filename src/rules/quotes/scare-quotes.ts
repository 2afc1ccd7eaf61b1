import { type QuotedTerm, quotedTerms } from '../../copy/quoted-terms.ts'
import type { Story } from '../../copy/story.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'quotes/scare-quotes',
  summary: 'Quotation marks that quote nobody',
  why: `Chinese and Russian put figurative words, new terms, slogans and names in quotation marks. In English, marks mean that
someone said so, and around an ordinary word they mean "so-called": the copy sneers where the source did not, or the
reader looks for a speaker who is not there.

One such term is any writer's right, so two shapes are reported: a term that has its marks again after the first mention,
and, in a story with at least \`least\` of them that are more than its real quotations, all. A sentence that has a
verb of saying or naming outside its quotations is left alone, and so are titles of works.

False alarms: stories about words, and terms repeated from a quotation above. Switch it off for copy on language or film.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'The Economist Style Guide', at: 'inverted commas' },
    { title: 'Reuters Handbook of Journalism', at: 'quotation marks' }
  ],
  severity: 'warning',
  confidence: 'medium',
  where: ['narration', 'headline', 'crosshead', 'caption'],
  options: {
    least: {
      type: 'integer',
      default: 4,
      min: 1,
      max: 100,
      description: 'Fewer terms in marks than this, in one story, are no habit'
    }
  },
  messages: {
    again: 'Marks again around `{content}`: a new term takes them once, if at all',
    many: 'Marks around `{content}` quote nobody: say plainly what is meant ({count} such in this story)'
  },
  examples: {
    bad: [
      {
        bad: 'The city wants a "green wall" by the river. It will cost a lot. The [["green wall"]] should stand in May.',
        message: 'again'
      },
      {
        bad: 'The bank offers a "price pledge". Few buyers trust it. Under the [["price pledge"]] they get money back.',
        message: 'again'
      },
      {
        bad: 'The "golden key" opens on Monday. The city built it in a year. Critics call it "a mess". The [["golden key"]] cost millions.',
        message: 'again'
      },
      {
        bad: 'Most clubs close within a year. Buyers can hardly [["fight back"]] then, for the owners are gone.',
        options: { least: 1 },
        message: 'many'
      }
    ],
    good: [
      { good: 'The city wants a "green wall" by the river. The green wall should stand in May.' },
      { good: 'The mayor called the plan "a mess". The opposition leader, too, said it was "a mess".' },
      { good: 'The play "The Red Sea" opened in May. Critics loved "The Red Sea", which runs until June.' },
      { good: 'The basis is the "1992 Accord". He opposes the "1992 Accord" and talks of war.' },
      { good: 'The cost of "green" power rose. "We can pay it, and we will pay all of it," the mayor said.' }
    ]
  },
  unit: 'story',
  *check(story, { options }) {
    const { all } = story.quotations
    if (all.length === 0) return
    const terms = quotedTerms(story)
    const unspoken = terms.filter((term) => !term.attributed && !isTitle(story, term))
    const longer = all.filter(({ start, end, depth }) => depth === 0 && end - start > 45).length
    const many = unspoken.length >= options.least && unspoken.length > longer
    const seen = new Set<string>()
    const plain = new Set(unspoken)
    for (const term of terms) {
      const { quotation, key, content } = term
      const { start, end } = quotation
      if (plain.has(term)) {
        if (seen.has(key)) yield { message: 'again', start, end, data: { content } }
        else if (many) yield { message: 'many', start, end, data: { content, count: unspoken.length } }
      }
      seen.add(key)
    }
  }
})

/** Words with capitals, as titles of works and names have (`1992 Accord`), but for a single one after an article: `the "Plan"`. */
function isTitle({ text }: Story, { content, words, quotation }: QuotedTerm): boolean {
  if (!/^(?:\d+ )?\p{Lu}/u.test(content)) return false
  if (words > 1) return true
  return !/\b(?:the|this|these|a|an)\s+$/i.test(text.slice(Math.max(0, quotation.start - 6), quotation.start))
}
