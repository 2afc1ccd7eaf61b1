import { reportingForms } from '../../copy/reporting-verbs.ts'
import type { Sentence, Token } from '../../copy/story.ts'
import { wordSet } from '../../copy/word-set.ts'
import { defineRule } from '../../core/rule.ts'

// States and capitals that stand for their governments, as the one who is said to say.
const governments = wordSet(
  'russia ukraine belarus china japan turkey iran israel syria india pakistan germany france britain poland kazakhstan armenia ' +
    'azerbaijan georgia moldova serbia hungary moscow kyiv kiev minsk beijing tokyo ankara tehran washington london paris ' +
    'berlin brussels warsaw astana yerevan baku tbilisi belgrade budapest taipei pyongyang seoul nato'
)
const pronouns = wordSet(['he', 'she', 'they', 'it'])
const present = wordSet('says believes thinks considers notes stresses states maintains insists emphasizes emphasises')
const sourced = wordSet(['quoted', 'quoting', 'cited', 'citing', 'told', 'denied'])

export default defineRule({
  id: 'attribution/double-attribution',
  summary: 'One claim attributed twice in one sentence',
  why: `One attribution is enough. \`According to the mayor, the road will close, he said\` has two for one speaker, and in
\`Lavrov pointed out that Russia says that …\` the minister and the state that he speaks for both say the same thing.

Left alone: second-hand reports, in which one speaker tells what another one said.`,
  mqm: 'style/unidiomatic',
  sources: [{ title: 'Reuters Handbook of Journalism', at: 'attribution' }],
  severity: 'warning',
  confidence: 'high',
  where: ['narration'],
  options: {},
  messages: {
    accordingTo: 'Attributed twice, by `{opening}` and `{actual}`: keep one',
    nested: 'Attributed twice, in `{actual}`: let one of them say it'
  },
  examples: {
    bad: [
      { bad: 'According to the mayor, the road will close, [[he said]].', message: 'accordingTo' },
      { bad: 'According to the union, prices will rise in May, [[it added]].', message: 'accordingTo' },
      { bad: 'Lavrov [[pointed out that Russia says that]] the use of force is unacceptable.', message: 'nested' },
      { bad: 'The minister [[stressed that Moscow believes that]] talks are needed.', message: 'nested' }
    ],
    good: [
      { good: 'The road will close, the mayor said.' },
      { good: 'According to the mayor, the road will close.' },
      { good: 'The lawyer said police told him to wait.' },
      { good: 'According to the indictment, "the road will close," he said in 2019.' },
      { good: 'The White House said that Russia says that it will leave.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => norm === 'according' || present.has(norm),
  *check(sentence, { story }) {
    const { tokens } = story
    if (tokens[sentence.first]!.norm === 'according' && tokens[sentence.first + 1]?.norm === 'to') {
      const tail = tailOf(tokens, sentence)
      if (tail) {
        let comma = sentence.first + 1
        while (tokens[comma]!.text !== ',') comma++
        const opening = story.text.slice(tokens[sentence.first]!.start, tokens[comma - 1]!.end)
        yield { message: 'accordingTo', ...tail, data: { opening } }
      }
    }
    for (let i = sentence.first + 1; i + 3 < sentence.last; i++) {
      const end = nestedEnd(tokens, i, sentence)
      if (end !== undefined) yield { message: 'nested', start: tokens[i]!.start, end: tokens[end]!.end }
    }
  }
})

/** `, he said` at the end of a sentence without quotations. */
function tailOf(tokens: readonly Token[], { first, last }: Sentence): { start: number; end: number } | undefined {
  const at = last - 4
  if (at <= first || tokens[at]!.text !== ',' || tokens[last - 1]!.text !== '.') return
  const [subject, verb] = [tokens[at + 1]!, tokens[at + 2]!]
  if (!pronouns.has(subject.norm) || !reportingForms.has(verb.norm)) return
  for (let i = first; i < at; i++) if (/["“”]/.test(tokens[i]!.text)) return
  return { start: subject.start, end: verb.end }
}

/** Last token of `pointed out that Russia says that` when it starts at `i`. */
function nestedEnd(tokens: readonly Token[], i: number, { first, last }: Sentence): number | undefined {
  const at =
    tokens[i + 1]!.norm === 'that' ? i + 1 : tokens[i + 1]!.norm === 'out' && tokens[i + 2]!.norm === 'that' ? i + 2 : 0
  if (at === 0 || !reportingForms.has(tokens[i]!.norm) || sourced.has(tokens[i]!.norm)) return
  const [state, verb] = [tokens[at + 1], tokens[at + 2]]
  if (!state || !verb || at + 2 >= last || !governments.has(state.norm) || !present.has(verb.norm)) return
  // One government may well tell what another says.
  for (let k = first; k < i; k++)
    if (governments.has(tokens[k]!.norm) || /^(?:house|kremlin|pentagon|ministry|department)$/.test(tokens[k]!.norm))
      return
  return tokens[at + 3]?.norm === 'that' && at + 3 < last ? at + 3 : at + 2
}
