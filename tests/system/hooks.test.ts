// The README's recipes for husky, lefthook and lint-staged, with the real ones from the npm registry.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bad, Folder, fixable, fixed, good } from '../cli/command.ts'
import { Repository } from '../cli/repository.ts'
import { recipe, root } from './readme.ts'

/** A desk's node_modules: calque as it is packed, and the managers of hooks. */
const installed = new Folder({ 'package.json': '{"private": true}\n' })
afterAll(() => installed[Symbol.dispose]())
beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', installed.path], { cwd: root, stdio: 'pipe' })
  const tarball = readdirSync(installed.path).find((name) => name.endsWith('.tgz'))!
  const packages = [`./${tarball}`, 'husky@9', 'lefthook@2', 'lint-staged@16']
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...packages], { cwd: installed.path })
})

/** A repository of a desk that has them installed. */
function desk(): Repository {
  const repository = new Repository({ '.gitignore': 'node_modules\n', 'package.json': '{"private": true}\n' })
  symlinkSync(join(installed.path, 'node_modules'), join(repository.path, 'node_modules'))
  repository.commit()
  return repository
}

/** With lint-staged at work. */
function withLintStaged(configuration: string): Repository {
  const repository = desk()
  repository.write('.lintstagedrc.json', configuration)
  const hook = join(repository.path, '.git/hooks/pre-commit')
  mkdirSync(join(hook, '..'), { recursive: true })
  writeFileSync(hook, '#!/bin/sh\nexec npx --no-install lint-staged\n', { mode: 0o755 })
  return repository
}

const commit = (repository: Repository) => repository.tryGit('commit', '--message', 'Story')

/** A bad story is refused with its finding, a good one passes, and only what is staged counts. */
function expectGuard(repository: Repository): void {
  repository.write('a b.txt', bad)
  repository.write('-c.md', good)
  repository.git('add', '--all')
  const refused = commit(repository)
  expect(refused.code, refused.err).toBe(1)
  expect(refused.out + refused.err).toContain('Quotation opened by `"` is never closed: add the closing mark')
  repository.write('a b.txt', good)
  repository.git('add', '--all')
  repository.write('a b.txt', bad)
  repository.write('other.txt', bad)
  const passed = commit(repository)
  expect(passed.code, passed.out + passed.err).toBe(0)
  expect(repository.git('show', 'HEAD:a b.txt')).toBe(good)
  repository.git('add', 'a b.txt')
  repository.write('a b.txt', good)
  expect(commit(repository).code).toBe(1)
}

test('husky', () => {
  using repository = desk()
  expect(repository.program('npx', ['--no-install', 'husky', 'init'])).toMatchObject({ code: 0 })
  repository.write('.husky/pre-commit', recipe('With [husky]'))
  repository.git('add', '--all')
  expect(commit(repository)).toMatchObject({ code: 0 })
  expectGuard(repository)
})

test('lefthook', () => {
  using repository = desk()
  repository.write('lefthook.yml', recipe('With [lefthook]'))
  expect(repository.program('npx', ['--no-install', 'lefthook', 'install'])).toMatchObject({ code: 0 })
  expectGuard(repository)
})

test('lint-staged', () => {
  using repository = withLintStaged(recipe('With [lint-staged]'))
  expectGuard(repository)
})

test('lint-staged stages what --fix has fixed', () => {
  using repository = withLintStaged(recipe('With [lint-staged]').replace('"calque ', '"calque --fix '))
  repository.write('a.txt', fixable)
  repository.git('add', '--all')
  const { code, out, err } = commit(repository)
  expect(code, out + err).toBe(0)
  expect(repository.git('show', 'HEAD:a.txt')).toBe(fixed)
})
