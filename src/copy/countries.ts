// Countries and the adjectives made from them.

const pairs =
  'afghanistan:afghan albania:albanian algeria:algerian america:american argentina:argentine armenia:armenian australia:australian austria:austrian ' +
  'azerbaijan:azerbaijani belarus:belarusian belgium:belgian brazil:brazilian britain:british bulgaria:bulgarian canada:canadian chile:chilean ' +
  'china:chinese croatia:croatian cuba:cuban cyprus:cypriot denmark:danish egypt:egyptian england:english estonia:estonian europe:european ' +
  'finland:finnish france:french georgia:georgian germany:german greece:greek hungary:hungarian india:indian indonesia:indonesian iran:iranian ' +
  'iraq:iraqi ireland:irish israel:israeli italy:italian japan:japanese jordan:jordanian kazakhstan:kazakh kyrgyzstan:kyrgyz latvia:latvian ' +
  'lebanon:lebanese libya:libyan lithuania:lithuanian mexico:mexican moldova:moldovan mongolia:mongolian norway:norwegian pakistan:pakistani ' +
  'palestine:palestinian poland:polish portugal:portuguese romania:romanian russia:russian serbia:serbian slovakia:slovak spain:spanish ' +
  'sweden:swedish switzerland:swiss syria:syrian tajikistan:tajik thailand:thai tunisia:tunisian turkey:turkish turkmenistan:turkmen ' +
  'ukraine:ukrainian uzbekistan:uzbek venezuela:venezuelan vietnam:vietnamese yemen:yemeni'

/** Adjective of each country, in lower case. */
export const adjectiveOf: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => pair.split(':') as [string, string])
)
/** Country of each adjective, in lower case. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  [...adjectiveOf].map(([country, adjective]) => [adjective, country])
)
