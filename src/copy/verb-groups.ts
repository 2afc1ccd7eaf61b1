// Small closed classes of words, where telling a verb by its form is enough. A tagger (wink-nlp) was tried for the rules that
// use them: it took 0.2 s to start and missed as many verbs.

import { verbForms } from './verb-forms.ts'
import { wordSet } from './word-set.ts'

/** Forms of be, have, do and the modal verbs: a finite verb wherever they stand, but for `be`, `been`, `being` and `having`. */
export const auxiliaries: ReadonlySet<string> = wordSet(
  "is are was were am has have had do does did will would can could shall should may might must cannot isn't aren't wasn't weren't " +
    "hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shan't shouldn't mightn't mustn't ain't"
)

/** Participles that tell what else a speaker did. English news tells it in a sentence of its own, but for `adding`. */
export const tellingParticiples: ReadonlySet<string> = wordSet(
  'noting stressing emphasizing emphasising underlining underscoring recalling specifying clarifying commenting'
)

/** Participles of irregular verbs that news uses in the passive. */
export const irregularParticiples: ReadonlySet<string> = wordSet(
  'beaten bought broken brought built caught chosen cut dealt done drawn driven fed fought found flown forced forgotten given ' +
    'grown heard held hidden hit kept known laid led left lost made meant met paid put read said seen sent set shown shut sold ' +
    'spent spoken stolen struck sworn taken taught thrown told thought understood undertaken won written withdrawn'
)

const irregularPasts =
  'arose ate beat became began bent bet bid bit bled blew bore bought bred broke brought built burst came cast caught chose clung ' +
  'cost crept cut dealt did dove drank drew drove dug fed fell felt fled flew fought forbade forgave forgot found froze gave got ' +
  'grew ground had heard held hid hit hung hurt kept knelt knew laid lay leant leapt led left lent let lit lost made meant met ' +
  'overcame paid put quit ran rang read rode rose said sang sank sat saw sent set shed shone shook shot shrank shut slept slid sold ' +
  'sought spent split spoke sprang spread spun stole stood stuck stung swept swore taught threw thought told took tore understood ' +
  'undertook upheld upset was wept went were withdrew woke won wore wound wrote'
const everyday =
  'accept account act affect agree aim advise allow amount appear apply approve arrive ask attach attend avoid back base become begin believe belong bring ' +
  'build buy call carry cause change claim close come compete concern consider consist contain continue control cost cover create cut deal ' +
  'decide define demand depend deserve destroy develop die differ discover discuss do drive earn eat employ enable encourage end enjoy ensure ' +
  'enter exist expect export face fail fall fear feel fight fill find focus follow force form fund gain get give glow go grow happen hate have ' +
  'head hear help hit hold hope identify import improve include increase indicate involve join keep kill know lack last lead learn leave let ' +
  'lie like limit link list live look lose love make manage mark matter mean meet mind miss move need occur offer open oppose own pay ' +
  'perform plan play point prefer prepare present prevent produce prove provide publish push put raise reach read receive recommend reduce ' +
  'reflect refer refuse regard reject rely remain remember represent require rest restrain result return reveal rise rule run save see seek ' +
  'seem sell send serve set settle share show sign sit sound speak spend stand star start stay stop suffer suggest support suppose take talk ' +
  'target tend test thank think threaten total travel treat try turn understand use vary visit vote wait walk want watch weaken wear win wish ' +
  'wonder work worry write'

/** Words that can be the finite verb of a clause, nouns that look alike included: where none stands, there is none. */
const finite: ReadonlySet<string> = wordSet([
  ...auxiliaries,
  ...irregularPasts.split(' '),
  ...everyday.split(' ').flatMap((base) => verbForms(base).filter((form) => !form.endsWith('ing')))
])

/** Whether a word, in lower case, may be a finite verb. */
export function mayBeFinite(norm: string): boolean {
  if (norm.endsWith('ed') && norm.length > 3) return true
  if (norm.includes("'") && /(?:'(?:s|re|ve|ll|d|m)|n't)$/.test(norm)) return true
  return finite.has(norm)
}
