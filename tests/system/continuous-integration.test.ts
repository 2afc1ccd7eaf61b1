// action.yml and the README's recipes for GitHub, GitLab and Jenkins: by the schemas of GitHub and GitLab, and by
// running their steps.

import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bad, Folder, good, type Outcome } from '../cli/command.ts'
import { Repository } from '../cli/repository.ts'
import { recipe, root } from './readme.ts'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

describe('by the schema', () => {
  const venv = new Folder()
  afterAll(() => venv[Symbol.dispose]())
  beforeAll(() => {
    execFileSync('python3', ['-m', 'venv', venv.path])
    const pip = ['install', '--quiet', '--disable-pip-version-check', 'check-jsonschema==0.39.0']
    execFileSync(join(venv.path, 'bin/pip'), pip, { stdio: 'pipe' })
  })

  function validate(schema: string, file: string): Outcome {
    const args = ['--builtin-schema', `vendor.${schema}`, file]
    const { status, stdout, stderr } = spawnSync(join(venv.path, 'bin/check-jsonschema'), args, { encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  }

  test('the action', () => {
    expect(validate('github-actions', join(root, 'action.yml'))).toMatchObject({ code: 0 })
  })

  test('the GitHub recipe, and our own workflow', () => {
    venv.write('copy.yml', recipe('On GitHub'))
    expect(validate('github-workflows', join(venv.path, 'copy.yml'))).toMatchObject({ code: 0 })
    expect(validate('github-workflows', join(root, '.github/workflows/ci.yml'))).toMatchObject({ code: 0 })
    const steps: Step[] = parse(recipe('On GitHub')).jobs.copy.steps
    const given = steps.find(({ uses }) => uses?.startsWith('calque-lint/calque@'))!.with!
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
  })

  test('the GitLab recipe', () => {
    venv.write('gitlab-ci.yml', recipe('On GitLab'))
    expect(validate('gitlab-ci', join(venv.path, 'gitlab-ci.yml'))).toMatchObject({ code: 0 })
  })

  test('what is wrong is refused', () => {
    venv.write('action.yml', 'name: calque\nruns:\n  using: composite\n  steps:\n    - run: ls\n')
    expect(validate('github-actions', join(venv.path, 'action.yml')).code).not.toBe(0)
    venv.write('gitlab-ci.yml', recipe('On GitLab').replace('artifacts:', 'artefacts:'))
    expect(validate('gitlab-ci', join(venv.path, 'gitlab-ci.yml')).code).not.toBe(0)
  })
})

describe('the steps of the action', () => {
  /** The folder that the runner takes for the action: a clone of this repository, installed as the action does it. */
  const clone = new Folder()
  afterAll(() => clone[Symbol.dispose]())
  beforeAll(() => {
    execFileSync('git', ['clone', '--quiet', root, join(clone.path, 'action')], { stdio: 'pipe' })
    const install = action.runs.steps.find(({ run }) => run?.startsWith('npm ci'))!.run!
    execFileSync('bash', ['-e', '-c', install], {
      cwd: join(clone.path, 'action'),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe'
    })
  })

  interface Checked extends Outcome {
    readonly outputs: string
    readonly report: string
  }

  /** Runs the step that checks, as the runner does, with these inputs. */
  function check(repository: Repository, inputs: Readonly<Record<string, string>>): Checked {
    const { run = '', env = {} } = action.runs.steps.find(({ id }) => id === 'check')!
    using runner = new Folder({ output: '' })
    const value = (text: string) =>
      text
        .replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => inputs[name] ?? action.inputs[name]!.default)
        .replaceAll(/\$\{\{ github\.action_path \}\}/g, join(clone.path, 'action'))
    const outcome = repository.program('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run], {
      ...Object.fromEntries(Object.entries(env).map(([name, text]) => [name, value(text)])),
      RUNNER_TEMP: runner.path,
      GITHUB_OUTPUT: join(runner.path, 'output')
    })
    const outputs = readFileSync(join(runner.path, 'output'), 'utf8')
    const [, path] = /^sarif=(.+)$/m.exec(outputs) ?? []
    return { ...outcome, outputs, report: path === undefined ? '' : readFileSync(path, 'utf8') }
  }

  test('a bad story fails with annotations and a report, a good one passes', () => {
    using repository = new Repository({ 'stories/a b.txt': good, 'other/bad.txt': bad })
    expect(check(repository, { paths: 'stories' })).toMatchObject({ code: 0, err: '' })
    const { code, out, report } = check(repository, {})
    expect(code).toBe(1)
    expect(out).toMatch(/^::error .*file=other\/bad\.txt/m)
    const { runs } = JSON.parse(report)
    expect(runs[0].results.map((result: { ruleId: string }) => result.ruleId)).toEqual(['quotes/unbalanced'])
  })

  test('paths and options a line each, never read as commands', () => {
    using repository = new Repository({ 'a b.txt': bad, '$(touch spied).txt': bad, 'c.txt': bad })
    const paths = 'a b.txt\n\n$(touch spied).txt\n"; touch spied; "\n'
    const { code, out, err } = check(repository, { paths, args: '--rule=quotes/unbalanced:warning\n--max-warnings=1' })
    expect(code).toBe(2)
    expect(err).toBe('calque: "; touch spied; ": not checked: there is no such file or folder: check the path\n')
    expect(out.match(/^::warning/gm)).toHaveLength(2)
    expect(repository.program('ls', []).out.split('\n')).not.toContain('spied')
  })

  test('without annotations the log has the report for people', () => {
    using repository = new Repository({ 'a.txt': bad })
    const { code, out } = check(repository, { annotations: 'false' })
    expect(code).toBe(1)
    expect(out).toContain('1 file checked: 1 error')
    expect(out).not.toContain('::error')
  })

  test('only changed lines, and a revision that is not there', () => {
    using repository = new Repository({ 'a.txt': bad })
    repository.commit()
    repository.git('checkout', '--quiet', '-b', 'desk')
    repository.write('b.txt', good)
    repository.commit()
    expect(check(repository, { since: 'main' })).toMatchObject({ code: 0 })
    expect(check(repository, { since: 'origin/main' })).toMatchObject({
      code: 2,
      outputs: '',
      err: 'calque: --since: `origin/main` is no commit of this repository: check the name, or fetch it\n'
    })
  })
})

describe('the commands of the recipes', () => {
  /** A desk's repository, of which `npm ci` would install calque. */
  function desk(): Repository {
    const repository = new Repository({
      'stories/a.txt': bad,
      calque: `#!/bin/sh\nexec node "${root}/dist/cli/calque.js" "$@"\n`
    })
    execFileSync('chmod', ['+x', join(repository.path, 'calque')])
    return repository
  }
  const run = (repository: Repository, script: string, env: Readonly<Record<string, string>> = {}) =>
    repository.program('sh', ['-e', '-c', script.replace('npm ci', 'true').replace('npx calque', './calque')], env)

  test('GitLab', () => {
    using repository = desk()
    repository.commit()
    const base = repository.git('rev-parse', 'HEAD').trim()
    repository.write('stories/new.txt', bad)
    repository.commit()
    const { script } = parse(recipe('On GitLab')).copy
    const { code, out } = run(repository, script.join('\n'), { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })
    expect(code).toBe(1)
    expect(out).toContain('1 file checked: 1 error')
    const issues = JSON.parse(readFileSync(join(repository.path, 'calque.json'), 'utf8'))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ check_name: 'quotes/unbalanced', location: { path: 'stories/new.txt' } })
  })

  test('Jenkins', () => {
    using repository = desk()
    const [, script = ''] = /\bsh '(.*)'/.exec(recipe('On Jenkins'))!
    const { code, out } = run(repository, script)
    expect(code).toBe(1)
    expect(out).toContain('1 file checked: 1 error')
    const report = readFileSync(join(repository.path, 'calque.xml'), 'utf8')
    expect(report).toMatch(/<checkstyle[\s\S]*<file name="[^"]*stories\/a\.txt"[\s\S]*quotes\/unbalanced/)
    expect(recipe('On Jenkins')).toContain("pattern: 'calque.xml'")
  })
})
