// How many findings a story has.

/** What of a diagnostic is looked at here; `severity` from 0, error, to 3, hint. */
export interface Counted {
  readonly severity: number
  readonly code?: unknown
}

export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

export function count(diagnostics: readonly Counted[]): Counts {
  const of = (wanted: (severity: number) => boolean) => diagnostics.filter(({ severity }) => wanted(severity)).length
  return { errors: of((one) => one === 0), warnings: of((one) => one === 1), notes: of((one) => one > 1) }
}

/** `3 errors, 1 warning`; `no findings`. */
export function inWords({ errors, warnings, notes }: Counts): string {
  const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')]
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'no findings'
}

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Rule ids with how often each was found, most often first. */
export function byRule(diagnostics: readonly Counted[]): [ruleId: string, n: number][] {
  const found = new Map<string, number>()
  for (const diagnostic of diagnostics) {
    const id = ruleOf(diagnostic)
    if (id) found.set(id, (found.get(id) ?? 0) + 1)
  }
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** Id of the rule that a diagnostic comes from: its code, alone or with a link. */
export function ruleOf({ code }: Pick<Counted, 'code'>): string | undefined {
  const value = typeof code === 'object' && code !== null && 'value' in code ? code.value : code
  return typeof value === 'string' ? value : undefined
}
