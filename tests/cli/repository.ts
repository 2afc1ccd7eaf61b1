// A git repository in a folder of its own.

import { spawnSync } from 'node:child_process'
import { Folder, type Outcome } from './command.ts'

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

  program(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome {
    const { status, stdout, stderr, error } = spawnSync(name, args, {
      cwd: this.path,
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
