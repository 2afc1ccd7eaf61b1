// Small closed classes of verbs, where telling a verb by its form is enough.

/** Forms of be, have, do and the modal verbs: a finite verb wherever they stand, but for `be`, `been`, `being` and `having`. */
export const auxiliaries: ReadonlySet<string> = new Set(
  (
    "is are was were am has have had do does did will would can could shall should may might must cannot isn't aren't wasn't weren't " +
    "hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shan't shouldn't mightn't mustn't ain't"
  ).split(' ')
)

/** Participles that tell what else a speaker did. English news tells it in a sentence of its own, but for `adding`. */
export const tellingParticiples: ReadonlySet<string> = new Set(
  'noting stressing emphasizing emphasising underlining underscoring recalling specifying clarifying commenting'.split(
    ' '
  )
)
