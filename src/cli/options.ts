// The option table: what the command line takes, what `--help` says of it.

export const commands = {
  check: 'Check files, folders (recursively), globs (quoted) or standard input (-)',
  rules: 'List the rules',
  explain: 'Tell all about a rule',
  inspect: 'Show what the linter sees in a story: roles, quotations, attributions, names',
  init: 'Write a commented calque.yaml',
  lsp: 'Serve an editor: a language server on standard input and output',
  stream: 'Read NDJSON documents {"id","text"} from standard input, write NDJSON results'
} as const
export type Command = keyof typeof commands

/** Headings of the help, in order. */
export const groups = ['What is checked, and how', 'Fixing', 'Reports', 'General'] as const
export type Group = (typeof groups)[number]

export interface Option {
  readonly name: string
  readonly short?: string
  /** What stands for the value in the help; absent: the option takes none. */
  readonly value?: string
  readonly repeat?: boolean
  readonly choices?: readonly string[]
  /** Whether `=FILE` may follow the choice. */
  readonly file?: boolean
  /** Commands that take it; absent: all. */
  readonly for?: readonly Command[]
  /** Where it stands in the help. */
  readonly group: Group
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
    group: 'What is checked, and how',
    value: 'LANG',
    repeat: true,
    for: ['check', 'stream'],
    help: 'Source language of the copy, such as ru; repeatable, or a comma list'
  },
  {
    name: 'format',
    group: 'Reports',
    value: 'FORMAT[=FILE]',
    repeat: true,
    choices: Object.keys(reportFormats),
    file: true,
    for: ['check', 'rules', 'inspect'],
    help: 'Report as pretty (default), or another format below, into FILE or to standard output; repeatable'
  },
  {
    name: 'output',
    group: 'Reports',
    short: 'o',
    value: 'FILE',
    repeat: true,
    for: ['check'],
    help: 'Write the --format before it to FILE'
  },
  { name: 'json', group: 'Reports', for: ['inspect'], help: 'Short for --format json' },
  {
    name: 'severity',
    group: 'Reports',
    value: 'LEVEL',
    choices: shown,
    for: ['check'],
    help: 'Show info, warning (default) or error, and what is above'
  },
  {
    name: 'fix',
    group: 'Fixing',
    for: ['check'],
    help: 'Apply the safe fixes of what is shown, and report what is left'
  },
  {
    name: 'diff',
    group: 'Fixing',
    for: ['check'],
    help: 'Print what --fix would change as a patch and write nothing; exit with 1 if it would'
  },
  {
    name: 'unsafe',
    group: 'Fixing',
    for: ['check'],
    help: 'With --fix or --diff: also fixes that may change the meaning'
  },
  {
    name: 'max-warnings',
    group: 'Reports',
    value: 'N',
    for: ['check'],
    help: 'Exit with 1 when there are more warnings than this'
  },
  {
    name: 'rule',
    group: 'What is checked, and how',
    value: 'ID:LEVEL',
    repeat: true,
    for: ['check', 'stream'],
    help: 'Set a rule to off, info, warning or error; repeatable'
  },
  {
    name: 'profile',
    group: 'What is checked, and how',
    value: 'NAME',
    choices: ['recommended', 'strict'],
    for: ['check', 'stream'],
    help: 'recommended (default), or strict: rules of low confidence too'
  },
  {
    name: 'config',
    group: 'What is checked, and how',
    value: 'FILE',
    for: ['check', 'stream'],
    help: 'Use this configuration instead of looking for calque.yaml, .yml or .json upward from each file'
  },
  {
    name: 'staged',
    group: 'What is checked, and how',
    for: ['check'],
    help: 'Check what is staged in git, as it is staged, not as it is on disk; of the paths given, or of the repository'
  },
  {
    name: 'since',
    group: 'What is checked, and how',
    value: 'REV',
    for: ['check'],
    help: 'Report only what is on lines that changed since the branch left this git revision, such as origin/main'
  },
  {
    name: 'stdin-filename',
    group: 'What is checked, and how',
    value: 'PATH',
    for: ['check'],
    help: 'Check standard input under this name, which tells its format and configuration'
  },
  {
    name: 'excerpt',
    group: 'Reports',
    for: ['check'],
    help: 'Show each finding in its place in the copy, even where there is no terminal'
  },
  { name: 'no-excerpt', group: 'Reports', for: ['check'], help: 'A line for each finding, even on a terminal' },
  { name: 'color', group: 'General', help: 'Colour even where there is no terminal' },
  { name: 'no-color', group: 'General', help: 'No colour, as with NO_COLOR set' },
  { name: 'help', group: 'General', short: 'h', help: 'This help' },
  { name: 'version', group: 'General', short: 'v', help: 'The version' }
]
