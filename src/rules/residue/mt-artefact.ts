import type { Sentence, Story, Token } from '../../copy/story.ts'
import { defineRule, everywhere } from '../../core/rule.ts'

// Pieces of a model's vocabulary: markers of sentence and unknown words, of word beginnings and of joints.
const pieces =
  /<\/?s>|<\|?(?:unk|pad|bos|eos|endoftext|im_start|im_end|mask)\|?>|▁+|\u2047|@(?:-|,|\.|\/|@)@|(?<=\p{L})@@(?= ?\p{L})/giu
const echo =
  /^(?:(?:here(?:'s| is)|below is) (?:the|an?|your)(?: [\w-]+){0,3} translation\b[^.:!?\n]{0,60}[:.]|sure[,!] here(?:'s| is)\b[^.:!?\n]{0,60}[:.]|(?:english )?(?:translation|translated text)(?: \([^()]{0,20}\))?:|as an ai(?: language)? model,?|i(?:'m| am) sorry, (?:but )?i can(?:'t|not) (?:translate|assist|help)\b[^.!?\n]{0,80}[.]?)/i
const joints = new Set(['and', 'or', 'but'])
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
      { good: 'If it is nice, it is nice. They talked face to face to face the facts.' }
    ]
  },
  unit: 'sentence',
  *check(sentence, { story }) {
    const { text } = story
    const prose = text.slice(sentence.start, sentence.end)
    const here = (index: number, length: number) => ({
      start: sentence.start + index,
      end: sentence.start + index + length
    })
    if (/[<▁\u2047@]/.test(prose))
      for (const { 0: found, index } of prose.matchAll(pieces)) {
        const place = here(index, found.length)
        if (story.tokens[story.tokenAt(place.start)]?.kind === 'opaque') continue
        if (!/["'`“‘]/.test(text[place.start - 1] ?? '')) yield { message: 'piece', ...place }
      }
    if (sentence.first === sentence.paragraph.first) {
      const match = echo.exec(prose.replaceAll('’', "'"))
      if (match) yield { message: 'prompt', ...here(0, match[0].length) }
    }
    const gloss = sameInBrackets(story, sentence)
    if (gloss) yield { message: 'gloss', ...gloss }
    const loop = loopIn(story, sentence)
    if (loop && story.zoneOf(loop.start, loop.end) !== 'quotation') yield { message: 'loop', ...loop }
  }
})

interface Place {
  readonly start: number
  readonly end: number
}

/** Brackets that hold just the words in front of them. */
function sameInBrackets({ tokens }: Story, { first, last }: Sentence): Place | undefined {
  for (let open = first + 1; open < last - 2; open++) {
    if (tokens[open]!.text !== '(') continue
    let close = open + 1
    while (close < last && isWord(tokens[close]!)) close++
    const length = close - open - 1
    if (length === 0 || open - length < first || tokens[close]?.text !== ')') continue
    const same = Array.from({ length }, (_, k) => tokens[open - length + k]!.norm === tokens[open + 1 + k]!.norm)
    if (same.every(Boolean) && tokens[open + 1]!.kind === 'word')
      return { start: tokens[open]!.start, end: tokens[close]!.end }
  }
  return
}

/** Two or more words that directly repeat, or four or more that do so behind a comma. */
function loopIn({ tokens }: Story, { first, last }: Sentence): Place | undefined {
  for (let i = first; i < last - 3; i++) {
    if (tokens[i]!.kind !== 'word') continue
    for (let length = 2; length <= longest && i + 2 * length <= last; length++) {
      const comma = tokens[i + length]!.text === ',' ? 1 : 0
      if (comma === 1 && length < 4) continue
      const next = i + length + comma
      if (next + length > last || tokens[next]!.norm !== tokens[i]!.norm) continue
      if (isRepeated(tokens, i, next, length)) return { start: tokens[i]!.start, end: tokens[next + length - 1]!.end }
    }
  }
  return
}

function isRepeated(tokens: readonly Token[], i: number, next: number, length: number): boolean {
  let distinct = false
  for (let k = 0; k < length; k++) {
    const [one, other] = [tokens[i + k]!, tokens[next + k]!]
    if (!isWord(one) || one.norm !== other.norm) return false
    if (one.norm !== tokens[i]!.norm) distinct = true
  }
  // `Year after year after year` and `stronger and stronger and louder` are English.
  const idiom = length === 2 && (joints.has(tokens[i]!.norm) || joints.has(tokens[i + 1]!.norm))
  const thrice = tokens[next + length]?.norm === tokens[i]!.norm || tokens[i - 1]?.norm === tokens[i + length - 1]!.norm
  return distinct && !idiom && !(length === 2 && thrice)
}

const isWord = (token: Token) => token.kind === 'word' || token.kind === 'number'
