// The hooks of .pre-commit-hooks.yaml, by the real pre-commit, from a clone of this repository.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bad, Folder, fixable, fixed, good } from '../cli/command.ts'
import { Repository } from '../cli/repository.ts'
import { recipe, root } from './readme.ts'

const shared = new Folder()
const clone = join(shared.path, 'calque.git')
/** pre-commit keeps here what it installs; the tests share it. */
const home = join(shared.path, 'home')
afterAll(() => shared[Symbol.dispose]())

beforeAll(() => {
  execFileSync('git', ['clone', '--quiet', '--bare', root, clone], { stdio: 'pipe' })
})

/** A repository where the hook stands guard. */
function guarded(hook = 'calque', extra = ''): Repository {
  const revision = execFileSync('git', ['-C', clone, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const repository = new Repository({
    '.pre-commit-config.yaml': `repos:
  - repo: ${clone}
    rev: ${revision}
    hooks:
      - id: ${hook}
${extra}`
  })
  const installed = repository.program('pre-commit', ['install'], { PRE_COMMIT_HOME: home })
  expect(installed, installed.err).toMatchObject({ code: 0 })
  repository.git('add', '.pre-commit-config.yaml')
  return repository
}

const commit = (repository: Repository, ...args: readonly string[]) =>
  repository.program('git', ['commit', '--message', 'Story', ...args], { PRE_COMMIT_HOME: home })

test('a bad story is refused with the finding shown, a good one passes', () => {
  using repository = guarded()
  repository.write('bad.txt', bad)
  repository.write('good.md', good)
  repository.write('data.csv', bad)
  repository.write('LICENSE', bad)
  repository.git('add', '--all')
  const refused = commit(repository)
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('Quotation opened by `"` is never closed: add the closing mark')
  expect(refused.err).toContain('quotes/unbalanced')
  expect(refused.err).toContain('bad.txt')
  expect(refused.err).toContain('2 files checked: 1 error')
  expect(repository.tryGit('rev-parse', '--verify', '--quiet', 'HEAD').code).not.toBe(0)
  repository.write('bad.txt', good)
  repository.git('add', 'bad.txt')
  expect(commit(repository)).toMatchObject({ code: 0 })
})

test('only staged content counts', () => {
  using repository = guarded()
  repository.write('story.txt', good)
  repository.write('other.txt', bad)
  repository.git('add', 'story.txt')
  repository.write('story.txt', bad)
  expect(commit(repository)).toMatchObject({ code: 0 })
  repository.git('add', 'story.txt')
  repository.write('story.txt', good)
  expect(commit(repository)).toMatchObject({ code: 1 })
})

test('names that are no plain words', () => {
  using repository = guarded()
  for (const name of [
    'two words.txt',
    'line\nbreak.txt',
    'quo"te.txt',
    "it's.txt",
    'été.txt',
    '$HOME.txt',
    ';ls.txt'
  ]) {
    repository.write(name, bad)
    repository.git('add', '--all')
    const { code, err } = commit(repository)
    expect(code, name).toBe(1)
    expect(err, name).toContain('1 file checked: 1 error')
    repository.git('rm', '--force', '--quiet', '--', name)
  }
})

test('the desk chooses arguments and folders', () => {
  using repository = guarded('calque', '        args: [--rule, "quotes/unbalanced:off"]\n        files: ^desk/\n')
  repository.write('desk/bad.txt', bad)
  repository.write('outside.txt', 'The the road is shut.\n')
  repository.write('desk/drafts/three.txt', 'The the road is shut.\n')
  repository.write('desk/.calqueignore', 'drafts/\n')
  repository.git('add', '--all')
  expect(commit(repository)).toMatchObject({ code: 0 })
  repository.write('desk/two.txt', 'The the road is shut.\n')
  repository.git('add', '--all')
  const { code, err } = commit(repository)
  expect(code).toBe(1)
  expect(err).toContain('desk/two.txt')
  expect(err).toContain('1 file checked')
})

test('calque-fix fixes on disk and refuses the commit, so that the fix is looked at; what is unstaged stays', () => {
  using repository = guarded('calque-fix')
  repository.write('a.txt', `${fixable}\n\n\n\n${good}`)
  repository.git('add', '--all')
  repository.write('a.txt', `${fixable}\n\n\n\n${good}${good}`)
  const { code, err } = commit(repository)
  expect(code).toBe(1)
  expect(err).toContain('files were modified by this hook')
  expect(readFileSync(join(repository.path, 'a.txt'), 'utf8')).toBe(`${fixed}\n\n\n\n${good}${good}`)
  expect(repository.git('show', ':a.txt')).toBe(`${fixable}\n\n\n\n${good}`)
  repository.write('a.txt', `${fixable}\n\n\n\n${good}`)
  expect(commit(repository).code).toBe(1)
  expect(readFileSync(join(repository.path, 'a.txt'), 'utf8')).toBe(`${fixed}\n\n\n\n${good}`)
  repository.git('add', 'a.txt')
  expect(commit(repository)).toMatchObject({ code: 0 })
})

test('the README shows how', () => {
  using repository = guarded()
  const revision = /rev: (\S+)/.exec(readFileSync(join(repository.path, '.pre-commit-config.yaml'), 'utf8'))![1]!
  const shown = recipe('With [pre-commit]')
    .replace('https://github.com/calque-lint/calque', clone)
    .replace('v0.1.0', revision)
  repository.write('.pre-commit-config.yaml', shown)
  repository.write('a.txt', bad)
  repository.git('add', '--all')
  expect(commit(repository).err).toContain('1 file checked: 1 error')
})
