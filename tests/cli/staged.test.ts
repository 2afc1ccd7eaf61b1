// `--staged`: the index of git counts, not the working tree.

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bad, bin, Folder, fixable, fixed, good } from './command.ts'
import { hasGit, Repository } from './repository.ts'

const unbalanced = (path: string, line = 1) => `${path}:${line} quotes/unbalanced`

describe.skipIf(!hasGit)('--staged', () => {
  test('what is staged counts, whatever is on disk', () => {
    using repository = new Repository({ 'a.txt': bad, 'b.md': good, 'c.txt': bad, 'd.html': '<p>Talks went on.</p>' })
    repository.commit()
    repository.write('b.md', bad)
    repository.write('d.html', `<p>${bad}</p>`)
    expect(repository.calque(['--staged'])).toMatchObject({ code: 0, err: '' })
    repository.git('add', 'b.md')
    repository.write('b.md', good)
    expect(repository.findings(['--staged'])).toEqual([unbalanced('b.md')])
    expect(repository.calque(['--staged']).code).toBe(1)
    rmSync(join(repository.path, 'b.md'))
    expect(repository.findings(['--staged'])).toEqual([unbalanced('b.md')])
    expect(repository.findings(['--staged', 'b.md'])).toEqual([unbalanced('b.md')])
  })

  test('the first commit: all that is staged', () => {
    using repository = new Repository({ 'a.txt': bad, 'b.txt': bad })
    expect(repository.findings(['--staged'])).toEqual([])
    repository.git('add', 'a.txt')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('a.txt')])
  })

  test('a detached HEAD', () => {
    using repository = new Repository({ 'a.txt': good })
    repository.commit()
    repository.git('checkout', '--quiet', '--detach')
    repository.write('a.txt', bad)
    repository.git('add', 'a.txt')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('a.txt')])
  })

  test('deleted files, links and changes of mode; files moved and not yet added', () => {
    using repository = new Repository({ 'gone.txt': good, 'mode.txt': bad, 'moved.txt': bad })
    repository.commit()
    repository.git('rm', '--quiet', 'gone.txt')
    chmodSync(join(repository.path, 'mode.txt'), 0o755)
    symlinkSync('mode.txt', join(repository.path, 'link.txt'))
    renameSync(join(repository.path, 'moved.txt'), join(repository.path, 'new.txt'))
    repository.git('add', 'mode.txt', 'link.txt')
    repository.git('add', '--intent-to-add', 'new.txt')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('mode.txt')])
    repository.git('add', '--all')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('mode.txt'), unbalanced('new.txt')])
  })

  test('only the paths given, and of those only what is staged', () => {
    using repository = new Repository({ 'a.txt': bad, 'desk/b.txt': bad, 'desk/c.md': bad, 'desk/deep/d.md': bad })
    repository.git('add', '--all')
    repository.write('desk/new.md', bad)
    expect(repository.findings(['--staged', 'desk'])).toEqual(
      ['desk/b.txt', 'desk/c.md', 'desk/deep/d.md'].map((path) => unbalanced(path))
    )
    expect(repository.findings(['--staged', '**/*.md'])).toEqual([
      unbalanced('desk/c.md'),
      unbalanced('desk/deep/d.md')
    ])
    expect(repository.findings(['--staged', join(repository.path, 'a.txt')])).toEqual([unbalanced('a.txt')])
    expect(repository.findings(['--staged', 'desk/new.md', 'pictures/*.txt'])).toEqual([])
    expect(repository.findings(['--staged', 'desk/gone.md', 'a.txt'])).toEqual([
      unbalanced('a.txt'),
      'desk/gone.md: there is no such file or folder: check the path'
    ])
    using other = new Folder({ 'other.txt': bad })
    const outside = join(other.path, 'other.txt')
    expect(repository.findings(['--staged', outside])).toEqual([`${outside}: it lies outside this repository`])
  })

  test('from a folder below: the whole repository, or what is named from there', () => {
    using repository = new Repository({ 'a.txt': bad, 'desk/b.txt': bad, 'desk two/x.md': bad })
    repository.git('add', '--all')
    expect(repository.findings(['--staged'], {}, 'desk')).toEqual(
      ['../a.txt', '../desk two/x.md', 'b.txt'].map((path) => unbalanced(path))
    )
    expect(repository.findings(['--staged', '.'], {}, 'desk')).toEqual([unbalanced('b.txt')])
    expect(repository.findings(['--staged', '..'], {}, 'desk')).toHaveLength(3)
    expect(repository.findings(['--staged', '../*.txt'], {}, 'desk')).toEqual([unbalanced('../a.txt')])
  })

  test('passes over what a folder would: other formats, hidden files, what .calqueignore names; not what is named outright', () => {
    using repository = new Repository({
      '.calqueignore': 'drafts/\n',
      'drafts/a.txt': bad,
      '.github/b.md': bad,
      'node_modules/x/README.md': bad,
      'data.csv': bad,
      README: bad,
      'c.txt': good
    })
    repository.git('add', '--all')
    expect(repository.calque(['--staged']).out).toContain('1 file checked')
    expect(repository.findings(['--staged', 'README', 'drafts/a.txt', '.github'])).toEqual(
      ['.github/b.md', 'README', 'drafts/a.txt'].map((path) => unbalanced(path))
    )
    const named = ['README', 'drafts/a.txt', 'c.txt', '--force-exclude']
    expect(repository.findings(['--staged', ...named])).toEqual([unbalanced('README')])
    expect(repository.findings(named)).toEqual([unbalanced('README')])
    expect(repository.calque(['drafts/a.txt', '--force-exclude'])).toMatchObject({ code: 0, err: '' })
  })

  test('configuration is that of the working tree', () => {
    using repository = new Repository({ 'calque.yaml': '', 'desk/a.txt': bad, 'b.txt': bad })
    repository.git('add', '--all')
    repository.write('desk/calque.yaml', 'rules: {quotes/unbalanced: off}')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('b.txt')])
  })

  test('names with spaces, line breaks, quotation marks, a leading dash, and bytes that are not UTF-8', () => {
    const names = ['-dash.txt', '--staged.md', 'a b.txt', 'line\nbreak.txt', 'quo"te\\.txt', 'tab\t.txt', 'Łódź.txt']
    using repository = new Repository(Object.fromEntries(names.map((name) => [name, bad])))
    const latin1 = Buffer.concat([Buffer.from(`${repository.path}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')])
    writeFileSync(latin1, bad)
    repository.git('add', '--all')
    const expected = [...names, 'caf\uFFFD.txt'].map((name) => unbalanced(name)).sort()
    expect(repository.findings(['--staged']).sort()).toEqual(expected)
    expect(repository.findings(['--staged', '--', '-dash.txt', '--staged.md'])).toHaveLength(2)
    repository.git('commit', '--quiet', '--message', 'Stories')
    for (const name of names) repository.write(name, `${bad}\n${bad}`)
    writeFileSync(latin1, `${bad}\n${bad}`)
    expect(repository.findings(['--since', 'HEAD']).sort()).toEqual(expected.map((one) => one.replace(':1 ', ':3 ')))
  })

  test('a worktree, and a git folder elsewhere', () => {
    using repository = new Repository({ 'a.txt': good })
    repository.commit()
    using place = new Folder()
    const worktree = join(place.path, 'tree')
    repository.git('worktree', 'add', '--quiet', worktree)
    writeFileSync(join(worktree, 'a.txt'), bad)
    repository.git('-C', worktree, 'add', 'a.txt')
    expect(repository.findings(['--staged'])).toEqual([])
    const below = join('..', worktree.slice(join(repository.path, '..').length))
    expect(repository.findings(['--staged'], {}, below)).toEqual([unbalanced('a.txt')])
    mkdirSync(join(place.path, 'bare'))
    writeFileSync(join(place.path, 'bare/b.txt'), bad)
    const elsewhere = { GIT_DIR: join(place.path, 'git'), GIT_WORK_TREE: join(place.path, 'bare') }
    repository.program('git', ['init', '--quiet'], elsewhere)
    repository.program('git', ['add', '--all'], elsewhere)
    const bare = join('..', elsewhere.GIT_WORK_TREE.slice(join(repository.path, '..').length))
    expect(repository.findings(['--staged'], elsewhere, bare)).toEqual([unbalanced('b.txt')])
  })

  test('in a hook: what this commit takes, with -a, with paths, and in a worktree', () => {
    using repository = new Repository({ 'a.txt': good, 'b.txt': good })
    repository.commit()
    const hook = join(repository.path, '.git/hooks/pre-commit')
    mkdirSync(join(repository.path, '.git/hooks'), { recursive: true })
    const command = new URL('../../dist/cli/calque.js', import.meta.url).pathname
    writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${command}" --staged\n`, { mode: 0o755 })
    const commit = (...args: readonly string[]) => repository.tryGit('commit', '--quiet', '--message', 'Story', ...args)
    const refused = (path: string) => ({ code: 1, err: expect.stringContaining(path) })

    repository.write('a.txt', bad)
    repository.write('b.txt', `${good}${good}`)
    // Nothing is staged: with -a git makes an index for the commit.
    expect(commit('-a')).toMatchObject(refused('a.txt'))
    expect(commit('--', 'a.txt')).toMatchObject(refused('a.txt'))
    // Of what is staged, only the path is committed.
    repository.git('add', 'a.txt')
    expect(commit('--', 'b.txt')).toMatchObject({ code: 0 })
    expect(commit()).toMatchObject(refused('a.txt'))
    repository.git('reset', '--quiet', '--hard')

    using place = new Folder()
    const worktree = join(place.path, 'tree')
    repository.git('worktree', 'add', '--quiet', worktree)
    writeFileSync(join(worktree, 'a.txt'), bad)
    const inTree = repository.tryGit('-C', worktree, 'commit', '--quiet', '--all', '--message', 'Story')
    expect(inTree).toMatchObject(refused('a.txt'))
  })

  test('a submodule is another repository', () => {
    using inner = new Repository({ 'story.txt': bad })
    inner.commit()
    using repository = new Repository({ 'a.txt': good })
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'wire.txt')
    repository.git('add', '--all')
    expect(repository.findings(['--staged'])).toEqual([])
    expect(repository.findings(['--staged', 'wire.txt/story.txt'])).toEqual([
      'wire.txt/story.txt: it lies in another repository, wire.txt: run calque in there'
    ])
    writeFileSync(join(repository.path, 'wire.txt/new.txt'), bad)
    repository.git('-C', 'wire.txt', 'add', 'new.txt')
    expect(repository.findings(['--staged'], {}, 'wire.txt')).toEqual([unbalanced('new.txt')])
    repository.git('commit', '--quiet', '--message', 'Wire')
    expect(repository.findings(['--since', 'HEAD'])).toEqual([])
  })

  test('a merge conflict: the file is not checked, with or without --staged', () => {
    using repository = new Repository({ 'a.txt': 'One.\n', 'b.txt': good })
    repository.commit()
    repository.git('checkout', '--quiet', '-b', 'desk')
    repository.write('a.txt', 'Two.\n')
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write('a.txt', 'Three.\n')
    repository.commit()
    expect(repository.tryGit('merge', 'desk').code).toBe(1)
    const open = 'a.txt: line 1 begins a merge conflict, `<<<<<<< HEAD`: resolve it first'
    expect(repository.findings(['--staged'])).toEqual([
      'a.txt: its merge conflict is open: resolve it, then `git add` it'
    ])
    expect(repository.calque(['--staged'])).toMatchObject({ code: 2 })
    expect(repository.findings(['a.txt', 'b.txt'])).toEqual([open])
    expect(repository.findings(['--since', 'HEAD'])).toEqual([open])
    // Added with the marks still in it.
    repository.git('add', 'a.txt')
    expect(repository.findings(['--staged'])).toEqual([open])
    repository.write('a.txt', bad)
    repository.git('add', 'a.txt')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('a.txt')])
  })

  test('lines that only look like a conflict are copy', () => {
    using folder = new Folder({ 'a.md': `Heading\n=======\n\n${bad}\n>>>>>>> quoted\n` })
    expect(folder.json(['a.md']).files[0]!.messages.map(({ ruleId }) => ruleId)).toContain('quotes/unbalanced')
  })

  test('no filter is run, and a pointer of Git LFS is not taken for copy', () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 12345\n'
    using repository = new Repository({
      '.gitattributes': '*.txt filter=spy text\n',
      'a.txt': `Talks went on.\r\n\r\n${bad}`
    })
    repository.git('add', '--all')
    repository.git('config', 'filter.spy.smudge', 'touch spied; cat')
    repository.git('config', 'filter.spy.clean', 'touch spied; cat')
    repository.git('config', 'core.autocrlf', 'true')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('a.txt', 3)])
    expect(repository.program('ls', []).out).not.toContain('spied')
    repository.write('b.md', pointer)
    repository.git('add', 'b.md')
    const why =
      'b.md: it is a pointer of Git LFS, not the text: check the file where `git lfs pull` has put it, without --staged'
    expect(repository.findings(['--staged', 'b.md'])).toEqual([why])
    expect(repository.findings(['b.md'])).toEqual([why])
  })

  test('what cannot be read as text is told, however long it is', () => {
    using repository = new Repository({
      'binary.txt': new Uint8Array([65, 0, 66]),
      'good.txt': good,
      'two\nlines.txt': new Uint8Array([65, 0, 66]),
      'latin.txt': new Uint8Array([0x63, 0xe9]),
      'long.txt': 'Talks went on. '.repeat(300_000)
    })
    repository.git('add', '--all')
    const { code, out, err } = repository.calque(['--staged'])
    expect(code).toBe(2)
    expect(out).toContain('1 file checked, 4 not checked')
    expect(err).toContain('two\\nlines.txt: not checked: it is binary')
    expect(err).toContain('binary.txt: not checked: it is binary')
    expect(err).toContain('latin.txt: not checked: it is not UTF-8')
    expect(err).toContain('long.txt: not checked: it has more than 4 MB')
  })

  test('three staged files of 2,000 take about what three files take', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `desk${index % 20}/story${index}.txt`)
    using repository = new Repository(Object.fromEntries(names.map((name) => [name, `${good}\n${name}\n`])))
    repository.commit()
    const three = names.slice(0, 3)
    for (const name of three) repository.write(name, `${bad}\n${name}\n`)
    repository.git('add', '--all')
    /** Seconds of processor time, git's included: the clock would also tell what else the machine does. */
    const best = (args: readonly string[]) => {
      const times = Array.from({ length: 3 }, () => {
        const run = ['-c', '"$@"; times', 'sh', process.execPath, bin, '--no-cache', ...args]
        const { out } = repository.program('sh', run)
        expect(out).toContain('3 files checked')
        const children = out.trimEnd().split('\n').at(-1)!
        return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0)
      })
      return Math.min(...times)
    }
    const [staged, named] = [best(['--staged']), best(three)]
    expect(named).toBeGreaterThan(0)
    // Three runs of git, and the tree and index that they read; what is on disk is not looked at.
    expect(staged).toBeLessThan(1.5 * named + 0.1)
  })

  test('the patch of what is staged, with --diff', () => {
    using repository = new Repository({ 'a.txt': fixable })
    repository.git('add', '--all')
    repository.write('a.txt', good)
    const { code, out } = repository.calque(['--staged', '--diff'])
    expect(code).toBe(1)
    expect(out).toContain(`-${fixable}+${fixed}`)
  })

  test('the index is left as it is', () => {
    using repository = new Repository({ 'a.txt': bad })
    repository.git('add', '--all')
    writeFileSync(join(repository.path, '.git/index.lock'), '')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('a.txt')])
    expect(repository.findings(['--staged', 'a.txt'])).toEqual([unbalanced('a.txt')])
  })

  test('programs that a repository names are not run', () => {
    using repository = new Repository({ 'a.txt': good, '.gitattributes': '*.txt diff=spy\n' })
    repository.commit()
    for (const key of ['diff.spy.command', 'diff.spy.textconv', 'diff.external'])
      repository.git('config', key, 'touch spied; cat')
    repository.write('a.txt', bad)
    repository.git('add', 'a.txt')
    expect(repository.findings(['--staged'])).toEqual([unbalanced('a.txt')])
    expect(repository.findings(['--since', 'HEAD'])).toEqual([unbalanced('a.txt')])
    expect(repository.program('ls', []).out).not.toContain('spied')
  })
})

describe('--staged and --since, where there is nothing to ask', () => {
  test('no git', () => {
    using folder = new Folder({ 'a.txt': bad })
    for (const option of [['--staged'], ['--since', 'main']])
      expect(folder.run(['a.txt', ...option], '', { env: { PATH: folder.path } })).toEqual({
        code: 2,
        out: '',
        err: `calque: ${option[0]}: git is not installed, or not in PATH: install it, or leave the option out\n`
      })
  })

  test('standard input', () => {
    using folder = new Folder()
    for (const args of [
      ['--staged', '-'],
      ['--staged', '--stdin-filename', 'a.txt']
    ])
      expect(folder.run(args, bad)).toEqual({
        code: 2,
        out: '',
        err: 'calque: `--staged` takes its files from git: it does not go with standard input\n'
      })
  })

  test('--fix', () => {
    using folder = new Folder({ 'a.txt': bad })
    expect(folder.run(['--staged', '--fix'])).toEqual({
      code: 2,
      out: '',
      err: 'calque: `--staged` only reads: fix the files on disk with --fix, then `git add` them\n'
    })
  })

  test.skipIf(!hasGit)('no repository, or no working tree', () => {
    using folder = new Folder({ 'a.txt': bad })
    const { code, out, err } = folder.run(['--staged'], '', {
      env: { GIT_CEILING_DIRECTORIES: join(folder.path, '..') }
    })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^calque: --staged: \S+ is in no git repository: run it inside one, or leave the option out\n$/)
    execFileSync('git', ['init', '--quiet', '--bare', folder.path])
    expect(folder.run(['--since', 'HEAD']).err).toMatch(
      /^calque: --since: \S+ is in no working tree of its repository: run it inside one\n$/
    )
  })
})
