// Completion in the shells themselves. bash and zsh get keys on a terminal of their own; fish answers by itself.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bin, Folder } from '../cli/command.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'calque-completion-'))
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout } = spawnSync(process.execPath, [bin, 'completion', shell], { encoding: 'utf8' })
    writeFileSync(join(folder, `calque.${shell}`), stdout)
  }
  writeFileSync(join(folder, 'my story.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What `calque` is called with when these keys are pressed in an interactive shell. */
function typed(shell: 'bash' | 'zsh', keys: string): string | undefined {
  const load = {
    bash: `source '${folder}/calque.bash'`,
    zsh: `autoload -Uz compinit; compinit -u -d '${folder}/dump'; unsetopt beep; source '${folder}/calque.zsh'`
  }
  const start = { bash: 'bash --norc --noprofile -i', zsh: 'zsh -f -i' }
  const lines = [load[shell], 'calque() { printf "<%s>" "$@"; printf "\\n"; }', `calque ${keys}`, 'exit', '']
  // Keys come one line after another, as a person's would: a shell that starts throws away what was typed too soon.
  const feed = `sleep 1; ${lines.map((_, i) => `printf '%s\\n' "$L${i}"; sleep 1`).join('; ')}`
  const env = { ...process.env, ...Object.fromEntries(lines.map((line, i) => [`L${i}`, line])), TERM: 'dumb' }
  const command = `(${feed}) | script -qec '${start[shell]}' /dev/null`
  const { stdout } = spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' })
  return stdout
    .split(/[\r\n]+/)
    .filter((line) => /^<.*>$/.test(line))
    .at(-1)
}

describe.each(['bash', 'zsh'] as const)('%s', (shell) => {
  test.each([
    ['expl\tawkward/taut\t', '<explain><awkward/tautology>'],
    ['--max\t', '<--max-warnings>'],
    ['--prof\tstr\t', '<--profile><strict>'],
    ['--rule quotes/unbal\twarn\t', '<--rule><quotes/unbalanced:warning>'],
    ['config --for\tjs\tmy\t', '<config><--format><json><my story.txt>'],
    ['--report-unused=inf\t', '<--report-unused=info>'],
    ['completion f\t', '<completion><fish>'],
    ['my\t', '<my story.txt>']
  ])('%j', (keys, expected) => {
    expect(typed(shell, keys)).toBe(expected)
  })
})

test('fish', () => {
  const offered = (line: string) => {
    const script = `source '${folder}/calque.fish'; complete -C '${line}'`
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout
      .trimEnd()
      .split('\n')
      .map((one) => one.split('\t')[0])
  }
  expect(offered('calque expl')).toEqual(['explain'])
  expect(offered('calque explain awkward/taut')).toEqual(['awkward/tautology'])
  expect(offered('calque --max')).toEqual(['--max-warnings'])
  expect(offered('calque --profile ')).toEqual(['recommended', 'strict'])
  expect(offered('calque --rule quotes/unbalanced:w')).toEqual(['quotes/unbalanced:warning'])
  expect(offered('calque config --fo')).toEqual(['--format'])
  expect(offered('calque stream --severity')).not.toContain('--severity')
  expect(offered('calque completion ')).toEqual(['bash', 'fish', 'zsh'])
  expect(offered('calque my')).toEqual(['my story.txt'])
})

test('an unknown shell, none, or two', () => {
  using other = new Folder()
  expect(other.run(['completion', 'fis']).err).toBe(
    'calque: unknown shell `fis`: known are bash, zsh, fish. Did you mean `fish`?\n'
  )
  for (const shells of [[], ['bash', 'zsh']])
    expect(other.run(['completion', ...shells])).toEqual({
      code: 2,
      out: '',
      err: 'calque: name one shell, bash, zsh, fish: `calque completion bash`\n'
    })
})
