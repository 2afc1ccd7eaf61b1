// `calque --help`, from the tables.

import wrap from 'wrap-ansi'
import type { Args } from './args.ts'
import { type Command, commands, type Option, options, reportFormats } from './options.ts'
import type { Streams } from './streams.ts'
import { hasColor, styler, widthOf } from './terminal.ts'

const usages: Partial<Record<Command, string>> = {
  check: 'calque PATH…',
  dismiss: 'calque dismiss FILE:LINE:RULE…',
  baseline: 'calque baseline [PATH…]',
  explain: 'calque explain RULE',
  inspect: 'calque inspect FILE',
  config: 'calque config FILE',
  completion: 'calque completion SHELL'
}
const usageOf = (command: Command) => usages[command] ?? `calque ${command}`

/** Headings, in order, with the options that stand under each. Those named nowhere stand under the first. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'What is checked, and how': [],
  'Fixing and keeping': ['fix', 'diff', 'unsafe', 'reason', 'prune', 'no-baseline'],
  Reports: [
    'format',
    'output',
    'json',
    'severity',
    'max-warnings',
    'report-unused',
    'excerpt',
    'no-excerpt',
    'list-files',
    'statistics',
    'timings'
  ],
  General: ['no-cache', 'cache-location', 'stdio', 'clientProcessId', 'color', 'no-color', 'help', 'version']
}
const grouped = new Set(Object.values(groups).flat())

const examples = [
  ['calque stories/ --from ru', 'a folder of copy from Russian'],
  ["calque 'desk/**/*.md' --severity info", 'all Markdown below desk, notes too'],
  ['calque stories/ --format html -o report.html', 'a page to look at'],
  ['calque stories/ --format github --format sarif=out.sarif', 'two reports of one run']
] as const

const files = `.txt .text .md .markdown .html .htm. Folders named node_modules or with a leading dot are passed over, and what a .gitignore or .calqueignore (in its syntax) names; a file that is named outright is checked all the same. A file or folder that is called like a command is written ./rules.`

const records = `.calque is looked for upward from each file, as calque.yaml is. The first one is made beside the nearest calque.yaml, else at the root of the git repository, else in the current folder. Commit it. Records know a finding by its words, so they hold when lines move, copy is reflowed, or a file is renamed.`

const reports = `--format FORMAT goes to standard output, --format FORMAT=FILE or --format FORMAT -o FILE to a file. Give --format again for another report of the same run.`

const exits = [
  ['0', 'nothing at error level'],
  ['1', 'an error, or more warnings than --max-warnings; with --diff: something would change'],
  ['2', 'something was not checked or not written, or the command line or configuration is wrong']
] as const

/** The help of a command when one is named, else of all, in the terminal's width. */
export function help({ command, given }: Args, streams: Streams): string {
  const page = new Page(widthOf(streams.stdout), styler(hasColor({ given }, streams, streams.stdout)))
  return `${(command === 'check' ? page.all() : page.of(command)).join('\n\n')}\n`
}

class Page {
  readonly #width: number
  readonly #style: ReturnType<typeof styler>

  constructor(width: number, style: ReturnType<typeof styler>) {
    this.#width = width
    this.#style = style
  }

  all(): string[] {
    const rows = Object.entries(commands).map(([name, text]) => [usageOf(name as Command), text] as const)
    return [
      wrap('calque: the linter for translated news copy', this.#width),
      this.#table('Usage', rows),
      ...Object.entries(groups).map(([group, names]) =>
        this.#options(
          group,
          options.filter(({ name }) => (grouped.has(name) ? names.includes(name) : names.length === 0))
        )
      ),
      `${this.#table('Formats', Object.entries(reportFormats))}\n${this.#fill(reports)}`,
      this.#table('Examples', examples),
      `${this.#heading('Files')}\n${this.#fill(files)}`,
      `${this.#heading('Findings on record')}\n${this.#fill(records)}`,
      `${this.#table('Exit codes', exits)}\n${this.#fill('`calque stream` reports findings as data and knows only 0 and 2.')}`
    ]
  }

  of(command: Command): string[] {
    const own = options.filter((one) => !one.for || one.for.includes(command))
    return [`${this.#heading(usageOf(command))}\n${this.#fill(commands[command])}`, this.#options('Options', own)]
  }

  #heading(title: string): string {
    return this.#style('bold', title)
  }

  #fill(text: string): string {
    return wrap(text, this.#width - 2).replace(/^/gm, '  ')
  }

  #options(title: string, some: readonly Option[]): string {
    return this.#table(
      title,
      some.map(({ name, short, value, optional, help: text }) => {
        const taken = value ? (optional ? `[=${value}]` : ` ${value}`) : ''
        const flag = `${short ? `-${short}, ` : ''}--${name}${taken}`
        return [flag, text] as const
      })
    )
  }

  /** Two columns, the second wrapped; one under the other where the terminal is narrow. */
  #table(title: string, rows: readonly (readonly [string, string])[]): string {
    const left = Math.max(...rows.map(([cell]) => cell.length)) + 4
    const right = this.#width - left
    const lines = rows.map(([name, text]) => {
      const cell = `  ${this.#style('cyan', name)}`
      if (right < 24) return `${cell}\n${wrap(text, Math.max(this.#width - 6, 16)).replace(/^/gm, '      ')}`
      const [first, ...rest] = wrap(text, right).split('\n')
      return [
        `${cell}${' '.repeat(left - 2 - name.length)}${first}`,
        ...rest.map((line) => ' '.repeat(left) + line)
      ].join('\n')
    })
    return `${this.#heading(title)}\n${lines.join('\n')}`
  }
}
