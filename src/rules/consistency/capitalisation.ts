import { beginsUpper } from '../../copy/capitals.ts'
import { isCapitalised } from '../../copy/names.ts'
import { notableWordsOf } from '../../copy/notable-words.ts'
import type { Story, Token } from '../../copy/story.ts'
import type { Form } from '../../copy/variants.ts'
import { elsewhere, isClear, minorities } from '../../core/agreement.ts'
import { defineRule } from '../../core/rule.ts'
import { unquotedFix } from '../../core/unquoted-fix.ts'

/** So many words a name has that is compared. */
const longest = 3

const small = new Set(
  'a an the of in on at by for from to and or nor but as is are was were be has have had with that who will would'.split(
    ' '
  )
)
const joins = new Set(['of', 'for', 'the', 'on', 'and', 'to', '&'])

export default defineRule({
  id: 'consistency/capitalisation',
  summary: 'One name with and without a capital: `Shanxi Province` and `Shanxi province`',
  why: `Whether the kind of a body, place or event that has a name takes a capital, *the Labour Party*, *Shanxi Province*, *School No.
30*, is for the house to say; *the Iranian Revolution* and *the Iranian revolution* in one story look like two events. *PlayStation* and *Playstation* look like
carelessness.

What stands more often is taken for right. Left alone: headlines, the first words of sentences and quotations, names that
are part of longer ones, and words that can be a name and none (*human rights*, the *European Court of Human Rights*).

False alarms: a campaign, film or firm named like its subject.`,
  mqm: 'linguistic-conventions/capitalisation',
  sources: [
    { title: 'The Associated Press Stylebook', at: 'capitalization' },
    { title: 'Guardian style guide', at: 'capitals' }
  ],
  severity: 'info',
  confidence: 'medium',
  where: ['narration', 'quotation', 'caption'],
  options: {},
  messages: {
    minority: '`{actual}`, where this story also has `{wanted}` ({count} of {total} places)'
  },
  examples: {
    bad: [
      {
        bad: 'It is in Shanxi Province. He left the Shanxi Province office for a town in [[Shanxi province]].',
        message: 'minority',
        fixed: 'It is in Shanxi Province. He left the Shanxi Province office for a town in Shanxi Province.'
      },
      {
        bad: 'Pupils of School No. 30 won. On Monday pupils of [[school No. 30]] left with School No. 30.',
        message: 'minority',
        fixed: 'Pupils of School No. 30 won. On Monday pupils of School No. 30 left with School No. 30.'
      },
      {
        bad: 'He led the Labour party. It is the Labour party, “not the [[Labour Party]] of old”.',
        message: 'minority'
      },
      {
        bad: 'The PlayStation sells. A new PlayStation comes, and an old [[Playstation]] goes.',
        message: 'minority',
        fixed: 'The PlayStation sells. A new PlayStation comes, and an old PlayStation goes.'
      }
    ],
    good: [
      { good: 'He led the Labour Party. Labour leaders met at the party.' },
      {
        good: 'The European Court of Human Rights ruled on human rights. Campaign for Borders Rail wants a Borders rail link.'
      },
      { good: 'Labour Party leaders met. He said: "Labour Party rules."' },
      { good: 'He met Mark Hunt. Then Mark hunted.' }
    ]
  },
  unit: 'story',
  *check(story) {
    for (const { form, wanted, count, total, places } of minorities([
      ...namesOf(story),
      ...numberedOf(story),
      ...brandsOf(story)
    ])) {
      const { start, end } = form
      yield {
        message: 'minority',
        start,
        end,
        data: { wanted, count, total },
        related: [elsewhere(story, places)],
        ...unquotedFix(story, [{ start, end, text: wanted }], isClear(count, total))
      }
    }
  }
})

/** Names of two or three words that somewhere have capitals throughout: there, and where they have fewer. */
function namesOf(story: Story): Form[] {
  const found: Form[] = []
  for (const runs of byOpening(story)) {
    const shortest = Math.min(...runs.map(({ first, last }) => last - first))
    const whole = runs.filter(
      (run) => run.last - run.first > shortest && run.last - run.first <= longest && isWhole(story, run)
    )
    if (whole.length === 0) continue
    const forms = whole.map((run) => formOf(story, run))
    const keys = new Set(forms.map(({ key }) => key))
    for (const { first, last } of runs)
      for (let end = Math.max(last, first + 1) + 1; end <= first + longest && goesOn(story, end - 1); end++) {
        const form = formOf(story, { first, last: end })
        if (keys.has(form.key)) forms.push(form)
      }
    found.push(...forms)
  }
  return found
}

interface Run {
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

/**
 * Capitalised words in a row, where no sentence or quotation begins and no headline stands, by their first word: those of
 * which there are several.
 */
function byOpening(story: Story): Run[][] {
  const { tokens } = story
  const openings = new Set(story.sentences.map(({ first }) => first))
  const { capitalised } = notableWordsOf(story)
  const runs = new Map<string, Run[]>()
  for (let k = 0; k < capitalised.length; k++) {
    const first = capitalised[k]!
    while (
      capitalised[k + 1] === capitalised[k]! + 1 &&
      tokens[capitalised[k + 1]!]!.spaced &&
      !openings.has(capitalised[k + 1]!)
    )
      k++
    const before = tokens[first - 1]
    if (openings.has(first) || (before?.kind === 'punctuation' && /^["'“‘«:(]$/.test(before.text))) continue
    const { norm } = tokens[first]!
    const run = { first, last: capitalised[k]! + 1 }
    const same = runs.get(norm)
    if (same) same.push(run)
    else runs.set(norm, [run])
  }
  return [...runs.values()].filter((same) => same.length > 1).map((same) => same.filter((run) => isText(story, run)))
}

function isText(story: Story, { first }: Run): boolean {
  const { role } = story.paragraphAt(story.tokens[first]!.start)!
  return role !== 'headline' && role !== 'crosshead'
}

/** Whether no longer name goes on around it: `Court of Human Rights`. */
function isWhole({ tokens }: Story, { first, last }: Run): boolean {
  if (tokens[first - 1] && joins.has(tokens[first - 1]!.norm) && beginsUpper(tokens[first - 2]?.text ?? ''))
    return false
  for (let i = first; i < last; i++) if (!isPlain(tokens[i]!)) return false
  const [next, behind] = [tokens[last], tokens[last + 1]]
  return !(next && joins.has(next.norm) && isCapitalised(behind)) && !(next?.norm === 'of' && behind?.norm === 'the')
}

/** Whether a word of a name may stand there, in lower case. */
function goesOn({ tokens }: Story, index: number): boolean {
  const token = tokens[index]
  return token?.spaced === true && isPlain(token) && !small.has(token.norm)
}

const isPlain = ({ kind, text }: Token) => kind === 'word' && text.length > 2 && !/^\p{Lu}{2}|\.$/u.test(text)

function formOf({ tokens, text }: Story, { first, last }: Run): Form {
  const { norm, start } = tokens[last - 1]!
  const bare = norm.endsWith("'s") ? norm.length - 2 : norm.length
  const words = tokens.slice(first, last - 1).map((token) => token.norm)
  const end = start + bare
  return {
    key: [...words, norm.slice(0, bare)].join(' '),
    form: text.slice(tokens[first]!.start, end).replace(/\s+/g, ' '),
    rank: 0,
    start: tokens[first]!.start,
    end
  }
}

/** `School No. 30` and `school No. 30`, `Resolution 2254` and `resolution 2254`. */
function numberedOf(story: Story): Form[] {
  const { tokens, text, numbers } = story
  const found: Form[] = []
  // One figure cannot disagree with itself.
  if (numbers.figures.length < 2) return found
  for (const { end, first, dated, form: written, value } of numbers.figures) {
    if (dated || written !== 'plain') continue
    let at = first - 1
    if (tokens[at]?.text === '.') at--
    if (tokens[at]?.norm === 'no.' || tokens[at]?.norm === 'no' || tokens[at]?.text === '№') at--
    const noun = tokens[at]
    if (noun?.kind !== 'word' || noun.norm.length < 4 || small.has(noun.norm) || !/^\p{L}\p{Ll}+$/u.test(noun.text))
      continue
    if (isCapitalised(tokens[at - 1]) || story.sentences.some((sentence) => sentence.first === at)) continue
    if (/^[-–/:.]\d/.test(text.slice(end, end + 2))) continue
    const form = `${noun.text}${at < first - 1 ? ' No.' : ''} ${value}`
    found.push({ key: form.toLowerCase(), form, rank: 0, start: noun.start, end })
  }
  return found
}

/** Words with a capital inside, and the same words without: `PlayStation`, `Playstation`. */
function brandsOf({ tokens, text, sentences }: Story): Form[] {
  const found: Form[] = []
  if (!/[a-z][A-Z][a-z]/.test(text)) return found
  const keys = new Set<string>()
  for (const { kind, text: word, norm } of tokens)
    if (kind === 'word' && word.length > 4 && /^\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}/u.test(word)) keys.add(bareOf(norm))
  if (keys.size === 0) return found
  const openings = new Set(sentences.map(({ start }) => start))
  for (const { kind, text: word, norm, start } of tokens) {
    const key = bareOf(norm)
    if (kind !== 'word' || !keys.has(key) || openings.has(start) || !/\p{Ll}/u.test(word)) continue
    const end = start + key.length
    found.push({ key, form: text.slice(start, end), rank: 0, start, end })
  }
  return found
}

const bareOf = (norm: string) => (norm.endsWith("'s") ? norm.slice(0, -2) : norm)
