// The option table: what the command line takes, what `--help` says of it.

export const commands = {
  check: 'Check files, folders (recursively), globs (quoted) or standard input (-)',
  rules: 'List the rules',
  explain: 'Tell all about a rule',
  inspect: 'Show what the linter sees in a story: roles, quotations, attributions, names',
  init: 'Write a commented calque.yaml',
  stream: 'Read NDJSON documents {"id","text"} from standard input, write NDJSON results'
} as const
export type Command = keyof typeof commands

export interface Option {
  readonly name: string
  readonly short?: string
  /** What stands for the value in the help; absent: the option takes none. */
  readonly value?: string
  readonly repeat?: boolean
  readonly choices?: readonly string[]
  /** Commands that take it; absent: all. */
  readonly for?: readonly Command[]
  readonly help: string
}

export const shown = ['info', 'warning', 'error'] as const
const formats = ['pretty', 'json'] as const

export const options: readonly Option[] = [
  {
    name: 'from',
    value: 'LANG',
    repeat: true,
    for: ['check', 'stream'],
    help: 'Source language of the copy, such as ru; repeatable, or a comma list'
  },
  {
    name: 'format',
    value: 'FORMAT',
    choices: formats,
    for: ['check', 'rules', 'inspect'],
    help: 'Output: pretty (default) or json'
  },
  { name: 'json', for: ['inspect'], help: 'Short for --format json' },
  {
    name: 'severity',
    value: 'LEVEL',
    choices: shown,
    for: ['check'],
    help: 'Show info, warning (default) or error, and what is above'
  },
  { name: 'max-warnings', value: 'N', for: ['check'], help: 'Exit with 1 when there are more warnings than this' },
  {
    name: 'rule',
    value: 'ID:LEVEL',
    repeat: true,
    for: ['check', 'stream'],
    help: 'Set a rule to off, info, warning or error; repeatable'
  },
  {
    name: 'profile',
    value: 'NAME',
    choices: ['recommended', 'strict'],
    for: ['check', 'stream'],
    help: 'recommended (default), or strict: rules of low confidence too'
  },
  {
    name: 'config',
    value: 'FILE',
    for: ['check', 'stream'],
    help: 'Use this configuration instead of looking for calque.yaml, .yml or .json upward from each file'
  },
  {
    name: 'staged',
    for: ['check'],
    help: 'Check what is staged in git, as it is staged, not as it is on disk; of the paths given, or of the repository'
  },
  {
    name: 'since',
    value: 'REV',
    for: ['check'],
    help: 'Report only what is on lines that changed since the branch left this git revision, such as origin/main'
  },
  {
    name: 'stdin-filename',
    value: 'PATH',
    for: ['check'],
    help: 'Check standard input under this name, which tells its format and configuration'
  },
  { name: 'color', help: 'Colour even where there is no terminal' },
  { name: 'no-color', help: 'No colour, as with NO_COLOR set' },
  { name: 'help', short: 'h', help: 'This help' },
  { name: 'version', short: 'v', help: 'The version' }
]
