// Forms of English verbs, for `{verb}` in phrase patterns.

// base: past, past participle
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  raise: ['raised', 'raised'],
  read: ['read', 'read'],
  ride: ['rode', 'ridden'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  spread: ['spread', 'spread'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  sum: ['summed', 'summed'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  win: ['won', 'won'],
  write: ['wrote', 'written']
}

// Two-syllable verbs that double all the same are few: those of the lists stand here.
const doubling = new Set([
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
  'control',
  'submit'
])

function doubles(base: string): boolean {
  return doubling.has(base) || (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && base.length <= 5)
}

/** The distinct forms of a verb given by its base form: base, -s, past, past participle, -ing. */
export function verbForms(base: string): readonly string[] {
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
  const ing =
    /(?:[^e]e|ue)$/.test(base) && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : /ie$/.test(base)
        ? `${base.slice(0, -2)}ying`
        : `${stem}ing`
  const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const [past, participle] = irregular[base] ?? [regular, regular]
  const extra = base === 'be' ? ['are', 'were', 'am'] : []
  return [...new Set([base, third, past, participle, ing, ...extra])]
}
