// Forms of English verbs, for `{verb}` in phrase patterns.

// base: past, past participle
import { wordSet } from './word-set.ts'

const irregular: Readonly<Record<string, readonly [string, string]>> = {
  arise: ['arose', 'arisen'],
  awake: ['awoke', 'awoken'],
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bend: ['bent', 'bent'],
  bet: ['bet', 'bet'],
  bind: ['bound', 'bound'],
  bite: ['bit', 'bitten'],
  bleed: ['bled', 'bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  breed: ['bred', 'bred'],
  bring: ['brought', 'brought'],
  broadcast: ['broadcast', 'broadcast'],
  build: ['built', 'built'],
  burst: ['burst', 'burst'],
  buy: ['bought', 'bought'],
  cast: ['cast', 'cast'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  cling: ['clung', 'clung'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  creep: ['crept', 'crept'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  dig: ['dug', 'dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung', 'hung'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  light: ['lit', 'lit'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  mistake: ['mistook', 'mistaken'],
  misunderstand: ['misunderstood', 'misunderstood'],
  overcome: ['overcame', 'overcome'],
  oversee: ['oversaw', 'overseen'],
  overtake: ['overtook', 'overtaken'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  prove: ['proved', 'proven'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  raise: ['raised', 'raised'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  rewrite: ['rewrote', 'rewritten'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shed: ['shed', 'shed'],
  shine: ['shone', 'shone'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  slide: ['slid', 'slid'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  spring: ['sprang', 'sprung'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  sting: ['stung', 'stung'],
  strike: ['struck', 'struck'],
  sum: ['summed', 'summed'],
  swear: ['swore', 'sworn'],
  sweep: ['swept', 'swept'],
  swim: ['swam', 'swum'],
  swing: ['swung', 'swung'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  undo: ['undid', 'undone'],
  uphold: ['upheld', 'upheld'],
  upset: ['upset', 'upset'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  weave: ['wove', 'woven'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  withstand: ['withstood', 'withstood'],
  write: ['wrote', 'written']
}

// Two-syllable verbs that double all the same are few: those of the lists stand here.
const doubling = wordSet([
  'admit',
  'commit',
  'emit',
  'omit',
  'permit',
  'refer',
  'prefer',
  'transfer',
  'occur',
  'equip',
  'begin',
  'forbid',
  'forget',
  'upset',
  'split',
  'regret',
  'rebut',
  'defer',
  'compel',
  'expel',
  'propel',
  'patrol',
  'control',
  'submit'
])

function doubles(base: string): boolean {
  return doubling.has(base) || (/^(?:[^aeiou]*|qu)[aeiou][bdgklmnprt]$/.test(base) && base.length <= 5)
}

/** The forms of a verb, by what they are for. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

/** The forms of a verb given by its base form. */
export function verbFormsOf(base: string): VerbForms {
  const third =
    base === 'be'
      ? 'is'
      : base === 'have'
        ? 'has'
        : /(?:s|x|z|ch|sh|o)$/.test(base)
          ? `${base}es`
          : /[^aeiou]y$/.test(base)
            ? `${base.slice(0, -1)}ies`
            : `${base}s`
  const stem = doubles(base) ? base + base.at(-1) : base
  const ing = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^aeoy]e$/.test(base) && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`
  const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const [past, participle] = Object.hasOwn(irregular, base) ? irregular[base]! : [regular, regular]
  return { base, third, past, participle, ing }
}

/** The distinct forms of a verb given by its base form: base, -s, past, past participle, -ing. */
export function verbForms(base: string): readonly string[] {
  const extra = base === 'be' ? ['are', 'were', 'am'] : []
  return [...new Set([...Object.values(verbFormsOf(base)), ...extra])]
}
