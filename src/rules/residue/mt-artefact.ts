import { beginsUpper } from '../../copy/capitals.ts'
import type { Paragraph, Sentence, Story, Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

// Pieces of a model's vocabulary: markers of sentence and unknown words, of word beginnings and of joints.
const pieces =
  /<\/?s>|<\|?(?:unk|pad|bos|eos|endoftext|im_start|im_end|mask)\|?>|▁+|\u2047|@(?:-|,|\.|\/|@)@|(?<=\p{L})@@(?= ?\p{L})/giu
const echo =
  /^(?:(?:here(?:'s| is)|below is) (?:the|an?|your)(?: [\w-]+){0,3} translation\b[^.:!?\n]{0,60}[:.]|sure[,!] here(?:'s| is)\b[^.:!?\n]{0,60}[:.]|(?:english )?(?:translation|translated text)(?: \([^()]{0,20}\))?:|as an ai(?: language)? model,?|i(?:'m| am) sorry, (?:but )?i can(?:'t|not) (?:translate|assist|help)\b[^.!?\n]{0,80}[.]?)/i
const joints = wordSet(['and', 'or', 'but'])
const longest = 12

export default defineRule({
  id: 'residue/mt-artefact',
  summary: 'What machine translation leaves behind: loops, echoes and pieces of its vocabulary',
  why: `A model that loses the thread repeats a phrase, gives a word and its synonym the same translation (\`industrial parks
(industrial parks)\`), or lets its own machinery show: \`<s>\`, \`▁\`, \`@@\`, \`Here is the translation:\`. What stands beside it
is seldom sound, so read the sentence against the source.

Two or more words that directly repeat are reported outside quotations, four or more also across a comma; single
words are for [repeated words](../language/repeated-words.md). Refrains with other words between are left alone: native
copy has as many of them as translated. Known false alarms: song titles.`,
  mqm: 'accuracy/addition',
  sources: [
    {
      title: 'Raunak, Menezes and Junczys-Dowmunt, The Curious Case of Hallucinations in Neural Machine Translation',
      url: 'https://arxiv.org/abs/2104.06683'
    }
  ],
  severity: 'warning',
  confidence: 'high',
  where: everywhere,
  options: {},
  messages: {
    piece: 'Piece of a translation model (`{actual}`): take it out and check the sentence',
    prompt: 'The translation program speaks (`{actual}`): take it out',
    gloss: '`{actual}` repeats the words before it: take it out, or translate the source’s second name',
    loop: '`{actual}` says the same words twice: keep one'
  },
  examples: {
    bad: [
      { bad: 'The [[<unk>]] is closed.', message: 'piece' },
      { bad: 'The mayor’s re[[@@]] election failed.', message: 'piece' },
      { bad: '[[▁]]The road is closed.', message: 'piece' },
      { bad: '[[Here is the translation:]] The road is closed.', message: 'prompt' },
      { bad: '[[As an AI language model,]] I think that the road is closed.', message: 'prompt' },
      { bad: 'They built two business parks [[(business parks)]] in May.', message: 'gloss' },
      { bad: 'The commander [[of the of the]] fleet spoke.', message: 'loop' },
      { bad: 'It may fly to [[the islands and the mainland, the islands and the mainland]].', message: 'loop' }
    ],
    good: [
      { good: 'It goes on and on and on, year after year after year, stronger and stronger and louder.' },
      { good: '"We will win, we will win and we will win," he sang: "no no no no no."' },
      { good: 'She had had a cat that that man, of New York, New York, wrote to a@example.org about.' },
      { good: 'It built parks (business parks) and wrote "<s>" no more; translation: a hard craft.' },
      { good: 'They came from New York New York, and sang: left foot, left foot.' },
      { good: 'If it is nice, it is nice. They talked face to face to face the facts.' }
    ]
  },
  unit: 'paragraph',
  *check(paragraph, { story }) {
    const { text } = story
    const prose = text.slice(paragraph.start, paragraph.end)
    if (/[<▁\u2047@]/.test(prose))
      for (const { 0: found, index } of prose.matchAll(pieces)) {
        const start = paragraph.start + index
        if (story.tokens[story.tokenAt(start)]?.kind === 'opaque' || /["'`“‘]/.test(text[start - 1] ?? '')) continue
        yield { message: 'piece', start, end: start + found.length }
      }
    const match = echo.exec(prose.slice(0, 160).replaceAll('’', "'"))
    if (match) yield { message: 'prompt', start: paragraph.start, end: paragraph.start + match[0].length }
    if (prose.includes('(')) for (const place of samesInBrackets(story, paragraph)) yield { message: 'gloss', ...place }
    for (const sentence of paragraph.sentences) {
      const loop = loopIn(story, sentence)
      if (loop && story.zoneOf(loop.start, loop.end) !== 'quotation') yield { message: 'loop', ...loop }
    }
  }
})

interface Place {
  readonly start: number
  readonly end: number
}

/** Brackets that hold just the words in front of them. */
function* samesInBrackets({ tokens }: Story, { first, last }: Paragraph): Generator<Place> {
  for (let open = first + 1; open < last - 2; open++) {
    if (tokens[open]!.text !== '(') continue
    let close = open + 1
    while (close < last && isWord(tokens[close]!)) close++
    const length = close - open - 1
    if (length === 0 || open - length < first || tokens[close]?.text !== ')') continue
    if (tokens[open + 1]!.kind === 'word' && sameRun(tokens, open - length, open + 1, length))
      yield { start: tokens[open]!.start, end: tokens[close]!.end }
  }
}

/** Two or more words that directly repeat, or four or more that do so behind a comma. */
function loopIn({ tokens }: Story, { first, last }: Sentence): Place | undefined {
  for (let i = first; i < last - 3; i++) {
    const { start, end, norm } = tokens[i]!
    const most = Math.min(longest + 1, last - 1 - i)
    for (let distance = 2; distance <= most; distance++) {
      const other = tokens[i + distance]!
      // Lengths first: they tell most words apart, and this is asked of every word.
      if (other.end - other.start !== end - start || other.norm !== norm) continue
      const loop = loopAt(tokens, i, distance, last)
      if (loop) return loop
    }
  }
  return
}

/** The loop that begins at a token and comes round after `distance`. */
function loopAt(tokens: readonly Token[], from: number, distance: number, last: number): Place | undefined {
  let to = from
  while (to + distance < last && isWord(tokens[to]!) && tokens[to]!.norm === tokens[to + distance]!.norm) to++
  const length = to - from
  const comma = length === distance - 1 && length >= 4 && tokens[to]!.text === ','
  if (length < distance && !comma) return
  const words = new Set(tokens.slice(from, to).flatMap(({ kind, norm }) => (kind === 'word' ? norm : [])))
  if (words.size < 2 || (distance === 2 && isMeant(tokens, from, length))) return
  return { start: tokens[from]!.start, end: tokens[to + distance - 1]!.end }
}

/** `Year after year after year`, `stronger and stronger and louder`, `New York New York`. */
function isMeant(tokens: readonly Token[], from: number, length: number): boolean {
  const [one, other] = [tokens[from]!, tokens[from + 1]!]
  const framed = length === 3 || tokens[from - 1]?.norm === other.norm
  return framed || joints.has(one.norm) || joints.has(other.norm) || (isName(one) && isName(other))
}

function sameRun(tokens: readonly Token[], one: number, other: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (tokens[one + k]!.norm !== tokens[other + k]!.norm) return false
  return true
}

const isName = (token: Token) => beginsUpper(token.text)
const isWord = (token: Token) => token.kind === 'word' || token.kind === 'number'
