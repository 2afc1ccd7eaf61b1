// `calque completion SHELL`: a script for the shell, written from the tables. Everything is in it, so that pressing Tab
// starts no Node.

import { didYouMean, languagesOf, levels } from '../core/settings.ts'
import { rules } from '../rules/index.ts'
import type { Args } from './args.ts'
import { Failure } from './failure.ts'
import { type Command, commands, type Option, options } from './options.ts'

const shells = { bash, zsh, fish } as const
type Shell = keyof typeof shells

/** @throws {Failure} unless one shell that is known is named. */
export function completion({ paths }: Args): string {
  const [shell, ...more] = paths
  const known = Object.keys(shells)
  if (shell === undefined || more.length > 0)
    throw new Failure(`name one shell, ${known.join(', ')}: \`calque completion bash\``)
  if (!Object.hasOwn(shells, shell))
    throw new Failure(`unknown shell \`${shell}\`: known are ${known.join(', ')}.${didYouMean(shell, known)}`)
  return shells[shell as Shell]()
}

const ids = rules.map(({ id }) => id as string)
const commandNames = Object.keys(commands) as Command[]
/** What may follow a command that takes no files. */
const operands: Readonly<Partial<Record<Command, readonly string[]>>> = {
  explain: ids,
  completion: Object.keys(shells),
  rules: [],
  init: [],
  lsp: [],
  stream: []
}

/** What an option's value can be; `undefined` when it is a path, none when nobody can know. */
function valuesOf({ name, value, choices }: Option): readonly string[] | undefined {
  if (choices) return choices
  if (name === 'rule') return ids.flatMap((id) => levels.map((level) => `${id}:${level}`))
  if (name === 'from') return languagesOf(rules)
  return value === 'FILE' || value === 'PATH' || value === 'FOLDER' ? undefined : []
}

const flagsOf = ({ name, short }: Option) => [`--${name}`, ...(short ? [`-${short}`] : [])]
const takenBy = (command: Command) => options.filter((one) => !one.for || one.for.includes(command))
const words = (list: readonly string[]) => list.join(' ')

function bash(): string {
  const values = options
    .filter(({ value }) => value !== undefined)
    .map((option) => {
      const known = valuesOf(option)
      const answer = known ? `_calque_words '${words(known)}'` : '_calque_files'
      const flags = flagsOf(option)
      // One whose value may be left out has it behind an equals sign alone.
      const before = [...(option.optional ? [] : flags), ...flags.map((flag) => `${flag}=`)]
      return `    ${before.join('|')}) ${answer}; return ;;`
    })
  const flags = commandNames.map((name) => `      ${name}) flags='${words(takenBy(name).flatMap(flagsOf))}' ;;`)
  const afters = Object.entries(operands).map(([name, list]) => `    ${name}) _calque_words '${words(list)}' ;;`)
  return `# Completion of calque for bash: source it from ~/.bashrc, or save it as
# ~/.local/share/bash-completion/completions/calque

# Bash splits a word at colons: what stands before the last is not offered again.
_calque_words() {
  local prefix=
  [[ $word == *:* && $COMP_WORDBREAKS == *:* ]] && prefix=\${word%"\${word##*:}"}
  COMPREPLY=($(compgen -W "$1" -- "$word"))
  COMPREPLY=("\${COMPREPLY[@]#"$prefix"}")
}

_calque_files() {
  compopt -o filenames 2>/dev/null
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$word"))
}

_calque() {
  local line word before command=check flags i
  # The words as they stand on the line, whatever bash splits them at.
  read -ra line <<<"\${COMP_LINE:0:COMP_POINT}"
  [[ \${COMP_LINE:0:COMP_POINT} == *[[:space:]] ]] && line+=('')
  word=\${line[\${#line[@]} - 1]}
  before=\${line[\${#line[@]} - 2]}
  COMPREPLY=()
  # Bash splits at the equals sign too.
  if [[ $word == --*=* && $COMP_WORDBREAKS == *=* ]]; then
    before=\${word%%=*}=
    word=\${word#*=}
  fi
  if ((\${#line[@]} > 2)); then
    case \${line[1]} in
      ${commandNames.join('|')}) command=\${line[1]} ;;
    esac
  fi
  case $before in
${values.join('\n')}
  esac
  if [[ $word == -* ]]; then
    case $command in
${flags.join('\n')}
    esac
    _calque_words "$flags"
    return
  fi
  if ((\${#line[@]} == 2)); then
    _calque_files
    COMPREPLY+=($(compgen -W '${words(commandNames)}' -- "$word"))
    return
  fi
  case $command in
${afters.join('\n')}
    *) _calque_files ;;
  esac
}

complete -F _calque calque
`
}

function zsh(): string {
  const action = (option: Option) => {
    if (option.name === 'rule') return '_calque_rules'
    const known = valuesOf(option)
    return known ? (known.length > 0 ? `(${words(known)})` : ' ') : '_files'
  }
  const specs = (command: Command) =>
    takenBy(command).flatMap((option) => {
      const value =
        option.value === undefined
          ? ''
          : `${option.optional ? ':' : ''}:${option.value.toLowerCase().replaceAll(':', '\\:')}:${action(option)}`
      const equals = option.optional ? '=-' : ''
      return flagsOf(option).map((flag) =>
        zshQuoted(`*${flag}${equals}[${option.help.replace(/[[\]:\\]/g, '\\$&')}]${value}`)
      )
    })
  const rest = (command: Command) => {
    const list = operands[command]
    return zshQuoted(list ? `*: :${list.length > 0 ? `(${words(list)})` : ' '}` : '*:file:_files')
  }
  const cases = commandNames.map((name) => `    ${name}) _arguments ${[...specs(name), rest(name)].join(' ')} ;;`)
  const described = commandNames.map((name) => zshQuoted(`${name}:${commands[name].replaceAll(':', '\\:')}`))
  return `#compdef calque
# Completion of calque for zsh: save it as _calque in a folder of $fpath, or source it after compinit.

_calque_rules() {
  if compset -P '*:'; then compadd -- ${words(levels)}
  else compadd -S : -- ${words(ids)}; fi
}

_calque() {
  local command=check
  local -a described=(${described.join(' ')})
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe command described
    _files
    return
  fi
  if ((CURRENT > 2)) && (($described[(I)$words[2]:*])); then
    command=$words[2]
    shift words
    ((CURRENT--))
  fi
  case $command in
${cases.join('\n')}
  esac
}

if [[ $funcstack[1] == _calque ]]; then _calque "$@"; else compdef _calque calque; fi
`
}

const zshQuoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

function fish(): string {
  const line = (condition: string, parts: string) => `complete -c calque -n '${condition}' ${parts}`
  const lines = options.map((option) => {
    const { name, short, value, optional, help } = option
    const known = value === undefined ? undefined : valuesOf(option)
    const takes = value === undefined || optional ? '' : known ? ` -x -a '${words(known)}'` : ' -r -F'
    const condition = `__calque_command ${words(option.for ?? commandNames)}`
    return line(condition, `-l ${name}${short ? ` -s ${short}` : ''}${takes} -d ${fishQuoted(help)}`)
  })
  const first = commandNames.map((name) => line('__fish_is_first_token', `-a ${name} -d ${fishQuoted(commands[name])}`))
  const afters = Object.entries(operands).map(([name, list]) =>
    line(`__calque_command ${name}`, list.length > 0 ? `-f -a '${words(list)}'` : '-f')
  )
  return `# Completion of calque for fish: save it as ~/.config/fish/completions/calque.fish

function __calque_command
    set -l tokens (commandline -opc)
    set -l command check
    if set -q tokens[2]; and contains -- $tokens[2] ${words(commandNames)}
        set command $tokens[2]
    end
    contains -- $command $argv
end

${[...first, ...afters, ...lines].join('\n')}
`
}

const fishQuoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`
