// Options of rules: four kinds, closed, each with a default and a description.

interface Described {
  readonly description: string
}
export interface IntegerOption extends Described {
  readonly type: 'integer'
  readonly default: number
  readonly min: number
  readonly max: number
}
export interface BooleanOption extends Described {
  readonly type: 'boolean'
  readonly default: boolean
}
export interface ChoiceOption extends Described {
  readonly type: 'choice'
  readonly choices: readonly string[]
  readonly default: string
}
export interface ListOption extends Described {
  readonly type: 'list'
  readonly default: readonly string[]
}
export type OptionSpec = IntegerOption | BooleanOption | ChoiceOption | ListOption
export type OptionsSpec = Readonly<Record<string, OptionSpec>>

type ValueOf<S extends OptionSpec> = S extends IntegerOption
  ? number
  : S extends BooleanOption
    ? boolean
    : S extends ChoiceOption
      ? S['choices'][number]
      : readonly string[]

/** The values that a spec describes. */
export type OptionValues<O extends OptionsSpec> = { readonly [K in keyof O]: ValueOf<O[K]> }

/** What `O` cannot say of itself: the default of a choice is one of its choices. */
export type DefaultsChosen<O extends OptionsSpec> = {
  readonly [K in keyof O]: O[K] extends ChoiceOption ? { readonly default: O[K]['choices'][number] } : unknown
}

/** The defaults of all options. */
export function defaultsOf<O extends OptionsSpec>(spec: O): OptionValues<O> {
  return Object.fromEntries(Object.entries(spec).map(([name, option]) => [name, option.default])) as OptionValues<O>
}

/** What is wrong with `value` for this option, as the end of a sentence that starts with its name; or nothing. */
export function problemOf(option: OptionSpec, value: unknown): string | undefined {
  switch (option.type) {
    case 'integer':
      if (Number.isInteger(value) && (value as number) >= option.min && (value as number) <= option.max) return
      return `must be a whole number from ${option.min} to ${option.max}`
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false'
    case 'choice':
      return option.choices.includes(value as string) ? undefined : `must be one of ${option.choices.join(', ')}`
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : 'must be a list of texts'
  }
}
