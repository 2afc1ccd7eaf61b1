import type { Story } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

const abbreviations = wordSet(
  'etc inc ltd co corp jr sr st no vs al est bros dept ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass ' +
    'mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo jan feb mar apr aug sept sep oct nov dec'
)
const runs =
  /([,;:])\1+|\.{2,}|…[.…]+|\.+…+|[,;:]\.|\.,|[?!]\.|,;|[.,] ?["”’][.,](?!\p{L})|(?<=\S )[-–—](?: [-–—])+(?= )/gu

export default defineRule({
  id: 'punctuation/doubled-marks',
  summary: 'Punctuation marks that are repeated or collide',
  why: `One mark is enough. Doubled ones come from pasting, from machine translation and from Chinese, where
an ellipsis has six dots and a dash is twice as long.
An ellipsis of three dots, one of three with a full stop, and the stop of an abbreviation before a comma are left alone; so
are \`?!\` and \`!!!\`, which are bad style rather than slips.`,
  mqm: 'linguistic-conventions/punctuation',
  sources: [{ title: 'The Chicago Manual of Style', at: 'multiple punctuation marks' }],
  severity: 'error',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    doubled: 'Doubled mark `{actual}`: use `{expected}`',
    colliding: 'Colliding marks `{actual}`: keep one'
  },
  examples: {
    bad: [
      {
        bad: 'The road is closed[[..]] It will open in May.',
        message: 'doubled',
        fixed: 'The road is closed. It will open in May.'
      },
      { bad: 'The road is long[[......]] and closed.', message: 'doubled', fixed: 'The road is long... and closed.' },
      { bad: 'The mayor, who was late[[,,]] left.', message: 'doubled', fixed: 'The mayor, who was late, left.' },
      {
        bad: 'The bridge is open [[- -]] four questions to the mayor.',
        message: 'doubled',
        fixed: 'The bridge is open – four questions to the mayor.'
      },
      { bad: 'Three people were hurt[[;.]] The road is closed.', message: 'colliding' },
      { bad: '"We agreed[[,",]] the mayor said.', message: 'colliding' },
      { bad: 'He called it "a lack of information[[. ".]]', message: 'colliding' }
    ],
    good: [
      { good: 'The road... is closed. "Why?!" he asked. "We waited...."' },
      { good: 'Acme Inc., based in the U.S., sells roads, bridges, etc., at 9 a.m., daily.' },
      { good: 'The file ../a.txt is at https://example.org/a..b, the mayor said.' },
      { good: 'Shares of Yahoo!, the portal, rose by 5%, he said from Portland, Ore., and laughed!!' },
      { good: 'The firm asked for names such as "shop", ".shop" and ".port".' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story }) {
    const prose = story.text.slice(paragraph.start, paragraph.end)
    for (const { 0: found, index } of prose.matchAll(runs)) {
      const start = paragraph.start + index
      const end = start + found.length
      if (isMeant(story, found, start, end)) continue
      const single = /^([,;:])\1+$/.test(found)
        ? found[0]!
        : found === '..'
          ? '.'
          : /^[.…]+$/.test(found)
            ? ellipsis(prose)
            : /^[-–—]/.test(found)
              ? '–'
              : undefined
      if (single === undefined) yield { message: 'colliding', start, end }
      else
        yield {
          message: 'doubled',
          start,
          end,
          fix: { edits: [{ start, end, text: single }], safe: true }
        }
    }
  }
})

function isMeant(story: Story, found: string, start: number, end: number): boolean {
  if (found === '...' || found === '....' || found === '….' || found === '.…') return true
  const { text, tokens } = story
  const token = tokens[story.tokenAt(start)]
  if (token?.kind === 'opaque' || /[\\/]/.test(text[end] ?? '') || /[\\/]/.test(text[start - 1] ?? '')) return true
  if (found === '.,') {
    const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0].toLowerCase() ?? ''
    return word.length < 2 || word.includes('.') || abbreviations.has(word)
  }
  // What follows an entity that was not decoded is not the story's punctuation.
  return found.startsWith(';') && /&#?\w+$/.test(text.slice(Math.max(0, start - 10), start))
}

const ellipsis = (prose: string) => (/(?:^|[^…])…(?:[^…]|$)/.test(prose) ? '…' : '...')
