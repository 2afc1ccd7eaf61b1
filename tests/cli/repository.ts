// A git repository in a folder of its own.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'
import { bin, Folder, type Outcome, type Report } from './command.ts'

/** Whether git is there; what needs it is skipped without. */
export const hasGit = spawnSync('git', ['--version']).status === 0

/** Variables that would lead git elsewhere, as when the tests run from a hook. */
const withoutGit = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))

/** A folder that is a repository, of an author, with no configuration but its own. */
export class Repository extends Folder {
  readonly env = {
    ...withoutGit,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Desk',
    GIT_AUTHOR_EMAIL: 'desk@example.org',
    GIT_COMMITTER_NAME: 'Desk',
    GIT_COMMITTER_EMAIL: 'desk@example.org'
  }

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    super(files)
    this.git('init', '--quiet', '--initial-branch=main')
  }

  /** What git prints. @throws {Error} when it fails. */
  git(...args: readonly string[]): string {
    const { code, out, err } = this.tryGit(...args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`)
    return out
  }

  tryGit(...args: readonly string[]): Outcome {
    return this.program('git', args)
  }

  /** Runs the command. Nothing that it writes may be a stack trace. */
  calque(args: readonly string[], env: Readonly<Record<string, string>> = {}, below = '.'): Outcome {
    const { NO_COLOR: _, FORCE_COLOR: __, ...rest }: NodeJS.ProcessEnv = { ...this.env, ...env }
    const outcome = this.program(process.execPath, [bin, ...args], rest, below)
    expect(outcome.out + outcome.err).not.toMatch(/^\s+at .+:\d+/m)
    return outcome
  }

  /** What it finds, as `path:line rule`, and what it does not check, as `path: why`. */
  findings(args: readonly string[], env: Readonly<Record<string, string>> = {}, below = '.'): string[] {
    const { out, err } = this.calque(['--format', 'json', ...args], env, below)
    if (out === '') throw new Error(err)
    const { files } = JSON.parse(out) as Report
    return files.flatMap(({ path, error, messages }) =>
      error === undefined ? messages.map(({ line, ruleId }) => `${path}:${line} ${ruleId}`) : [`${path}: ${error}`]
    )
  }

  program(
    name: string,
    args: readonly string[],
    env: Readonly<Record<string, string | undefined>> = {},
    below = '.'
  ): Outcome {
    const { status, stdout, stderr, error } = spawnSync(name, args, {
      cwd: join(this.path, below),
      env: { ...this.env, ...env },
      encoding: 'utf8'
    })
    if (error) throw error
    return { code: status, out: stdout, err: stderr }
  }

  /** Adds everything there is and commits it. */
  commit(message = 'Stories'): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', message)
  }
}
