// git as a child process: no shell, no network, nothing written.

import { spawn } from 'node:child_process'
import { Failure, oneLine } from './failure.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What git calls where it is run, and says of that place. */
export interface Place {
  /** From the top of the working tree to the current folder, as bytes in Latin-1; ends in a slash unless empty. */
  readonly prefix: string
  /** Whether older history is not in this clone. */
  readonly shallow: boolean
}

export interface Answer {
  readonly code: number
  readonly out: Buffer
  /** The first line of what it complained of, without `fatal:`. */
  readonly why: string
}

export class Git {
  readonly #cwd: string
  readonly #env: Environment
  readonly #option: string

  /** `option` is what needs git, for the messages. The environment goes on to git: a hook names its index there. */
  constructor(cwd: string, env: Environment, option: string) {
    this.#cwd = cwd
    this.#option = option
    this.#env = {
      ...env,
      // Its complaints are read below.
      LC_ALL: 'C',
      // The index is only read: another git may be at work, such as the commit that this is a hook of.
      GIT_OPTIONAL_LOCKS: '0',
      // A partial clone would fetch what it lacks; the second is for git before 2.45, to which no protocol has this name.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_TERMINAL_PROMPT: '0'
    }
  }

  /** @throws {Failure} when git is not installed, or this is not the working tree of a repository. */
  async place(): Promise<Place> {
    // The prefix comes last: it alone may have line breaks.
    const { code, out, why } = await this.ask([
      'rev-parse',
      '--is-inside-work-tree',
      '--is-shallow-repository',
      '--show-prefix'
    ])
    if (/not a git repository/i.test(why))
      throw new Failure(
        `${this.#option}: ${this.#cwd} is in no git repository: run it inside one, or leave the option out`
      )
    if (code !== 0) throw new Failure(`${this.#option}: git says: ${why}`)
    const [inside, shallow, ...prefix] = out.toString('latin1').split('\n')
    if (inside !== 'true')
      throw new Failure(`${this.#option}: ${this.#cwd} is in no working tree of its repository: run it inside one`)
    return { shallow: shallow === 'true', prefix: prefix.slice(0, -1).join('\n') }
  }

  /** What git prints. @throws {Failure} when it ends with an error. */
  async read(args: readonly string[], input?: string): Promise<Buffer> {
    const { code, out, why } = await this.ask(args, input)
    if (code !== 0) throw new Failure(`${this.#option}: git ${args[0]} says: ${why || `exit code ${code}`}`)
    return out
  }

  /** @throws {Failure} when git cannot be started. */
  ask(args: readonly string[], input = ''): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, { cwd: this.#cwd, env: this.#env, stdio: 'pipe', windowsHide: true })
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      // It may end before it has read all: why stands in its exit code.
      child.stdin.on('error', () => {})
      child.stdin.end(input, 'latin1')
      child.on('error', (error: NodeJS.ErrnoException) => reject(new Failure(`${this.#option}: ${notStarted(error)}`)))
      child.on('close', (code, signal) => {
        const [first = ''] = Buffer.concat(err)
          .toString()
          .replace(/^(?:fatal|error): /, '')
          .split('\n')
        resolve({
          code: code ?? 1,
          out: Buffer.concat(out),
          why: oneLine(first) || (signal ? `ended by ${signal}` : '')
        })
      })
    })
  }
}

function notStarted(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT'
    ? 'git is not installed, or not in PATH: install it, or leave the option out'
    : `git cannot be started: ${oneLine(error.message)}`
}
