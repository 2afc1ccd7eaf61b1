import type { Sentence, Token } from '../../copy/story.ts'
import { verbForms } from '../../copy/verb-forms.ts'
import { defineRule } from '../../core/rule.ts'

// Nouns of acts, and the verb that says the same.
const verbs: ReadonlyMap<string, string> = new Map(
  (
    'analysis:analyse assessment:assess inspection:inspect construction:build purchase:buy evacuation:evacuate monitoring:monitor ' +
    'repair:repair repairs:repair restoration:restore reconstruction:rebuild modernization:modernize modernisation:modernise ' +
    'transportation:carry delivery:deliver deliveries:deliver destruction:destroy disinfection:disinfect demolition:demolish ' +
    'distribution:distribute development:develop production:produce replacement:replace cleaning:clean processing:process renovation:renovate ' +
    'examination:examine verification:check supervision:supervise training:train treatment:treat vaccination:vaccinate identification:identify ' +
    'implementation:implement organization:organize organisation:organise collection:collect preparation:prepare exchange:exchange ' +
    'registration:register protection:protect installation:install'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
)
const light: ReadonlySet<string> = new Set(
  ['conduct', 'perform', 'undertake', 'implement'].flatMap((base) => verbForms(base))
)
/** First letters of all these verbs: the cheapest test comes first. */
const initials = 'cpui'
const carry: ReadonlySet<string> = new Set(verbForms('carry'))

export default defineRule({
  id: 'awkward/light-verb',
  summary: 'A verb that does nothing, and a noun that does its work',
  why: `*Carried out the evacuation of residents* is *evacuated residents*. Officialese in every language takes an empty verb and puts the act into a noun; English
news takes the verb.

This is a note: one such phrase does little harm, and some are terms (*conducted an investigation* is not reported). Known are \`carry out\`, \`conduct\`, \`perform\`,
\`undertake\` and \`implement\` before a noun whose verb is known and \`of\`.`,
  mqm: 'style/unidiomatic',
  sources: [
    { title: 'European Commission, How to write clearly', at: 'use verbs, not nouns' },
    { title: 'Joan Pinkham, The Translator’s Guide to Chinglish', at: 'unnecessary verbs' }
  ],
  severity: 'info',
  confidence: 'high',
  where: ['narration', 'quotation'],
  options: {},
  messages: {
    light: 'In `{actual}` the noun does the work: use a form of `{verb}`'
  },
  examples: {
    bad: [
      { bad: 'Rescuers [[carried out the evacuation of]] residents.', message: 'light' },
      { bad: 'The firm is [[conducting a full analysis of]] the soil.', message: 'light' },
      { bad: 'The town will [[perform repairs of]] the road.', message: 'light' }
    ],
    good: [
      { good: 'Rescuers evacuated residents.' },
      { good: 'Police conducted an investigation of the theft.' },
      { good: 'He carried the analysis of the soil to the firm.' },
      { good: 'The town conducted a survey of homes.' }
    ]
  },
  unit: 'sentence',
  needs: (norm) => light.has(norm) || carry.has(norm),
  *check(sentence, { story: { tokens } }) {
    for (let i = sentence.first; i < sentence.last - 2; i++) {
      const { norm, start } = tokens[i]!
      if (norm.length < 5 || !initials.includes(norm[0]!)) continue
      const from = light.has(norm) ? i + 1 : carry.has(norm) && tokens[i + 1]!.norm === 'out' ? i + 2 : undefined
      const noun = from === undefined ? undefined : nounOf(tokens, sentence, from)
      if (noun === undefined) continue
      yield { message: 'light', start, end: tokens[noun + 1]!.end, data: { verb: verbs.get(tokens[noun]!.norm)! } }
    }
  }
})

/** A known noun before `of`, at most an article and an adjective on. */
function nounOf(tokens: readonly Token[], { last }: Sentence, from: number): number | undefined {
  for (let i = from; i < Math.min(last - 1, from + 3); i++) {
    if (tokens[i]!.kind !== 'word') return
    if (tokens[i + 1]!.norm === 'of') return verbs.has(tokens[i]!.norm) ? i : undefined
  }
  return
}
