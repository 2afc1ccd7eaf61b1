// The command line, read by the option table.

import { parseArgs } from 'node:util'
import { didYouMean } from '../core/settings.ts'
import { Failure } from './failure.ts'
import { type Command, commands, type Option, options } from './options.ts'

export interface Args {
  readonly command: Command
  /** What is neither command nor option. */
  readonly paths: readonly string[]
  /** Values in order of appearance; an option that takes no value has `['']`. */
  readonly given: ReadonlyMap<string, readonly string[]>
  /** The same, as they stand one after another. */
  readonly sequence: readonly (readonly [name: string, value: string])[]
}

/** The last value given for an option. */
export function last(args: Args, name: string): string | undefined {
  return args.given.get(name)?.at(-1)
}

/** @throws {Failure} on an unknown option, a missing or wrong value, or an option that the command does not take. */
export function readArgs(argv: readonly string[]): Args {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map(({ name, short, value, optional }) => [
        name,
        { type: value === undefined || optional ? ('boolean' as const) : ('string' as const), ...(short && { short }) }
      ])
    )
  })
  const given = new Map<string, string[]>()
  const sequence: [string, string][] = []
  const words: { value: string; index: number }[] = []
  // After `--` all are paths, and so is everything when the first word comes there.
  let terminated = Number.POSITIVE_INFINITY
  for (const token of tokens) {
    if (token.kind === 'option-terminator') terminated = token.index
    else if (token.kind === 'positional') words.push(token)
    else sequence.push([token.name, readValue(token, argv[token.index]!)])
  }
  for (const [name, value] of sequence) given.set(name, [...(given.get(name) ?? []), value])
  const [first] = words
  const isCommand = first && first.index < terminated && first.value !== 'check' && Object.hasOwn(commands, first.value)
  const command = isCommand ? (first.value as Command) : 'check'
  for (const name of given.keys()) {
    const allowed = optionOf(name)?.for
    if (allowed && !allowed.includes(command)) throw new Failure(`\`calque ${command}\` takes no --${name}`)
  }
  return { command, given, sequence, paths: words.slice(isCommand ? 1 : 0).map(({ value }) => value) }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

/** @param argument What stands on the command line: the option, or several short ones, or a file with a leading dash. */
function readValue({ name, rawName, value, inlineValue }: OptionToken, argument: string): string {
  const option = optionOf(name)
  if (!option) {
    const hint = didYouMean(
      rawName,
      options.map((one) => `--${one.name}`)
    )
    const file = /\.\w+$/.test(argument) ? `. A file of this name is written ./${argument}` : ''
    throw new Failure(`unknown option \`${rawName}\`.${hint} \`calque --help\` lists all${file}`)
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new Failure(`\`${rawName}\` takes no value`)
    return ''
  }
  if (value === undefined && option.optional) return ''
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
    throw new Failure(`\`${rawName}\` needs a value: ${rawName} ${option.value}`)
  const { choices, file } = option
  const chosen = file ? value.replace(/=.*$/s, '') : value
  if (choices && !choices.includes(chosen))
    throw new Failure(`unknown ${name} \`${chosen}\`: known are ${choices.join(', ')}.${didYouMean(chosen, choices)}`)
  return value
}

function optionOf(name: string): Option | undefined {
  return options.find((one) => one.name === name)
}
