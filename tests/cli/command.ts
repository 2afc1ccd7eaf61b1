// Runs the built command in a folder of its own.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

export const bin = fileURLToPath(new URL('../../dist/cli/calque.js', import.meta.url))

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Surroundings {
  readonly within?: string
  readonly env?: Readonly<Record<string, string>>
  /** Instead of the command that was built. */
  readonly bin?: string
}

/** A folder with files; `using` takes it away. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'calque-'))
  /** Where the command keeps its cache. */
  readonly cache = `${this.path}.cache`

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true })
    writeFileSync(join(this.path, name), content)
  }

  /** Runs the command here, or in a folder below. Nothing that it writes may be a stack trace. */
  run(
    args: readonly string[],
    input: string | Uint8Array = '',
    { within = '', env = {}, bin: command = bin }: Surroundings = {}
  ): Outcome {
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: join(this.path, within),
      input,
      // A cache of its own, beside the folder: a run must find what it would find for the first time.
      env: { ...inherited, XDG_CACHE_HOME: this.cache, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 28
    })
    expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+/m)
    return { code: status, out: stdout, err: stderr }
  }

  /** Runs with `--format json`. */
  json(args: readonly string[], input?: string | Uint8Array): Report & { readonly code: number | null } {
    const { code, out } = this.run([...args, '--format', 'json'], input)
    return { ...JSON.parse(out), code }
  }

  [Symbol.dispose](): void {
    for (const path of [this.path, this.cache]) rmSync(path, { recursive: true, force: true })
  }
}

export interface Report {
  readonly files: readonly {
    readonly path: string
    readonly error?: string
    readonly messages: readonly {
      message: string
      ruleId: string
      severity: string
      start: number
      end: number
      line: number
      column: number
    }[]
  }[]
  readonly summary: {
    readonly checked: number
    readonly unchecked: number
    readonly withheld: { readonly dismissed?: number; readonly baseline?: number }
    readonly fixes?: {
      readonly applied: number
      readonly unsafe: number
      readonly overlapping: number
      readonly notWritten: number
      readonly dryRun: boolean
    }
  }
}

/** One error, `quotes/unbalanced` at offset 0; and copy with nothing wrong. */
export const bad = '"We have contacts, the minister said on Monday.\n'
export const good = 'The minister said on Monday that talks would go on.\n'

/** One error that has a safe fix, and the same fixed. */
export const fixable = '"Talks went on," the minister said. - "We have contacts with them."\n'
export const fixed = '"Talks went on," the minister said. "We have contacts with them."\n'
