// `calque --help`, from the tables.

import { commands, options, reportFormats } from './options.ts'

export function help(): string {
  const usage: Record<string, string> = {
    check: 'calque PATH…',
    dismiss: 'calque dismiss FILE:LINE:RULE…',
    baseline: 'calque baseline [PATH…]',
    explain: 'calque explain RULE',
    inspect: 'calque inspect FILE',
    config: 'calque config FILE'
  }
  const commandRows = Object.entries(commands).map(([name, text]) => [usage[name] ?? `calque ${name}`, text] as const)
  const optionRows = options.map(({ name, short, value, help }) => {
    const flag = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
    return [flag, help] as const
  })
  return `calque: the linter for translated news copy

${table(commandRows)}

Options
${table(optionRows)}

Formats
${table(Object.entries(reportFormats))}

Files: .txt .text .md .markdown .html .htm; folders named node_modules or with a leading dot are skipped,
and what a .gitignore or .calqueignore (in its syntax) names. A file that is named outright is checked all the same.
A file or folder that is called like a command is written ./rules.

Findings on record: .calque is looked for upward from each file, as calque.yaml is. The first one is made beside the nearest
calque.yaml, else at the root of the git repository, else in the current folder. Commit it. Records know a finding by its
words, so they hold when lines move, copy is reflowed, or a file is renamed.

Exit codes: 0 nothing at error level; 1 an error, or more warnings than --max-warnings; 2 something was not checked,
or the command line or configuration is wrong. \`calque stream\` reports findings as data and knows only 0 and 2.
`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
