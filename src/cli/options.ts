// The option table: what the command line takes, what `--help` says of it.

import { levels } from '../core/settings.ts'

export const commands = {
  check: 'Check files, folders (recursively), globs (quoted) or standard input (-)',
  dismiss: 'Let findings stand as they are, for a reason, in .calque/dismissed.yaml',
  baseline: 'Put all present findings into .calque/baseline.json, so that only new ones are reported',
  rules: 'List the rules',
  explain: 'Tell all about a rule',
  inspect: 'Show what the linter sees in a story: roles, quotations, attributions, names',
  config: 'Show what applies to a file, and where each value comes from',
  completion: 'Print completion for a shell: bash, zsh or fish',
  init: 'Write a commented calque.yaml',
  lsp: 'Serve an editor: a language server on standard input and output',
  stream: 'Read NDJSON documents {"id","text"} from standard input, write NDJSON results'
} as const
export type Command = keyof typeof commands

export interface Option {
  readonly name: string
  readonly short?: string
  /** What stands for the value in the help; absent: the option takes none. */
  readonly value?: string
  /** Whether the value may be left out; where it is not, it is written with `=`. */
  readonly optional?: boolean
  readonly repeat?: boolean
  readonly choices?: readonly string[]
  /** Whether `=FILE` may follow the choice. */
  readonly file?: boolean
  /** Commands that take it; absent: all. */
  readonly for?: readonly Command[]
  readonly help: string
}

export const shown = ['info', 'warning', 'error'] as const

/** Formats of a report, and what each is for. */
export const reportFormats = {
  pretty: 'for people: a line for each finding, and on a terminal its place in the copy',
  compact: 'one line each: path:line:column: severity: message [rule]',
  json: 'for programs; its JSON Schema is calque/report.schema.json in the package',
  html: 'a page to look at: the stories with marks in place, notes beside them, and counts',
  sarif: 'SARIF 2.1.0, for code scanning',
  github: 'annotations of GitHub Actions',
  gitlab: 'code quality report of GitLab',
  junit: 'JUnit XML: every finding is a failed test',
  checkstyle: 'Checkstyle XML, as Jenkins reads it',
  rdjson: 'reviewdog, with suggestions',
  tap: 'TAP 14: a test for each file, which fails on errors'
} as const
export type ReportFormat = keyof typeof reportFormats

export const options: readonly Option[] = [
  {
    name: 'from',
    value: 'LANG',
    repeat: true,
    for: ['check', 'dismiss', 'baseline', 'stream', 'config'],
    help: 'Source language of the copy, such as ru; repeatable, or a comma list'
  },
  {
    name: 'format',
    value: 'FORMAT[=FILE]',
    repeat: true,
    choices: Object.keys(reportFormats),
    file: true,
    for: ['check', 'rules', 'inspect', 'config'],
    help: 'Report as pretty (default), or another format below, into FILE or to standard output; repeatable'
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    repeat: true,
    for: ['check'],
    help: 'Write the --format before it to FILE'
  },
  { name: 'json', for: ['inspect'], help: 'Short for --format json' },
  {
    name: 'severity',
    value: 'LEVEL',
    choices: shown,
    for: ['check'],
    help: 'Show info, warning (default) or error, and what is above'
  },
  { name: 'fix', for: ['check'], help: 'Apply the safe fixes of what is shown, and report what is left' },
  {
    name: 'diff',
    for: ['check'],
    help: 'Print what --fix would change as a patch and write nothing; exit with 1 if it would'
  },
  { name: 'unsafe', for: ['check'], help: 'With --fix or --diff: also fixes that may change the meaning' },
  { name: 'reason', value: 'TEXT', for: ['dismiss'], help: 'Why the findings stay as they are' },
  {
    name: 'prune',
    for: ['dismiss', 'baseline'],
    help: 'Take out those that no longer occur in the files named, or in the current folder'
  },
  {
    name: 'report-unused',
    value: 'LEVEL',
    optional: true,
    choices: levels,
    for: ['check', 'stream'],
    help: 'Report suppressions that suppress nothing as error, or at this level; otherwise they are warnings'
  },
  { name: 'no-baseline', for: ['check'], help: 'Report also what is in .calque/baseline.json' },
  { name: 'max-warnings', value: 'N', for: ['check'], help: 'Exit with 1 when there are more warnings than this' },
  {
    name: 'rule',
    value: 'ID:LEVEL',
    repeat: true,
    for: ['check', 'dismiss', 'baseline', 'stream', 'config'],
    help: 'Set a rule to off, info, warning or error; repeatable'
  },
  {
    name: 'profile',
    value: 'NAME',
    choices: ['recommended', 'strict'],
    for: ['check', 'dismiss', 'baseline', 'stream', 'config'],
    help: 'recommended (default), or strict: rules of low confidence too'
  },
  {
    name: 'config',
    value: 'FILE',
    for: ['check', 'dismiss', 'baseline', 'stream', 'config'],
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
    name: 'across',
    for: ['check'],
    help: 'Also compare names and spellings over all files of the run'
  },
  {
    name: 'stdin-filename',
    value: 'PATH',
    for: ['check'],
    help: 'Check standard input under this name, which tells its format and configuration'
  },
  {
    name: 'excerpt',
    for: ['check'],
    help: 'Show each finding in its place in the copy, even where there is no terminal'
  },
  { name: 'no-excerpt', for: ['check'], help: 'A line for each finding, even on a terminal' },
  {
    name: 'no-ignore',
    for: ['check'],
    help: 'Also check what .calqueignore and .gitignore files name'
  },
  {
    name: 'force-exclude',
    for: ['check'],
    help: 'Pass over what .calqueignore names even when it is named outright, as a hook names it'
  },
  { name: 'no-cache', for: ['check'], help: 'Check every file anew, and keep nothing' },
  {
    name: 'cache-location',
    value: 'FOLDER',
    for: ['check'],
    help: "Where findings are kept from run to run, instead of node_modules/.cache/calque or the user's cache folder"
  },
  { name: 'list-files', for: ['check'], help: 'List the files that would be checked, a line each, and check nothing' },
  {
    name: 'statistics',
    for: ['check'],
    help: 'Count the findings by rule and by file instead of listing them; --format json as data'
  },
  { name: 'timings', for: ['check'], help: 'Tell on standard error how long each rule took; the cache is left alone' },
  { name: 'stdio', for: ['lsp'], help: 'Speak over standard input and output: it does anyhow' },
  {
    name: 'clientProcessId',
    value: 'PID',
    for: ['lsp'],
    help: 'End when this process, the editor, has ended'
  },
  { name: 'color', help: 'Colour even where there is no terminal' },
  { name: 'no-color', help: 'No colour, as with NO_COLOR set' },
  { name: 'help', short: 'h', help: 'This help' },
  { name: 'version', short: 'v', help: 'The version' }
]
