// `--since`: findings on lines that changed.

import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bad, Folder, fixable, fixed, good } from './command.ts'
import { hasGit, Repository } from './repository.ts'

/** One finding to a line. */
const doubled = (word: string) => `Talks went on the the ${word} again.`
const at = (path: string, ...lines: readonly number[]) => lines.map((line) => `${path}:${line} language/repeated-words`)

/** A story that is bad throughout, committed. */
function archive(count = 5): { repository: Repository; lines: string[]; write: (path?: string) => void } {
  const lines = Array.from({ length: count }, (_, index) => doubled(`road${index}`))
  const repository = new Repository({ 'calque.yaml': 'rules: {punctuation/headline-stop: off}' })
  const write = (path = 'a.txt') => repository.write(path, `${lines.join('\n\n')}\n`)
  write()
  repository.commit()
  return { repository, lines, write }
}

describe.skipIf(!hasGit)('--since', () => {
  test('changed and added lines count, the others do not', () => {
    const { repository, lines, write } = archive()
    using _ = repository
    expect(repository.findings(['a.txt'])).toEqual(at('a.txt', 1, 3, 5, 7, 9))
    expect(repository.findings(['--since', 'HEAD'])).toEqual([])
    lines[1] = doubled('bridge')
    lines.splice(3, 0, doubled('tunnel'))
    write()
    expect(repository.findings(['--since', 'HEAD'])).toEqual(at('a.txt', 3, 7))
    expect(repository.calque(['--since=HEAD'])).toMatchObject({ code: 1 })
    // A line taken away changes none of those around it.
    lines.splice(3, 1)
    lines[1] = doubled('road1')
    lines.splice(4, 1)
    write()
    expect(repository.calque(['--since', 'HEAD'])).toMatchObject({ code: 0 })
  })

  test('new files are checked whole, whether git knows them or not; ignored ones are not', () => {
    using repository = new Repository({ 'a.txt': bad, '.gitignore': 'out/\n' })
    repository.commit()
    repository.write('added.txt', bad)
    repository.git('add', 'added.txt')
    repository.write('desk/unknown.txt', bad)
    repository.write('out/b.txt', bad)
    execFileSync('git', ['init', '--quiet', join(repository.path, 'clone')])
    repository.write('clone/c.txt', bad)
    expect(repository.findings(['--since', 'HEAD'])).toEqual([
      'added.txt:1 quotes/unbalanced',
      'desk/unknown.txt:1 quotes/unbalanced'
    ])
    expect(repository.findings(['--since', 'HEAD'], {}, 'desk')).toEqual([
      '../added.txt:1 quotes/unbalanced',
      'unknown.txt:1 quotes/unbalanced'
    ])
    expect(repository.findings(['--since', 'HEAD', '.'], {}, 'desk')).toEqual(['unknown.txt:1 quotes/unbalanced'])
  })

  test('renames are followed, also from another kind of file; deleted files are left out', () => {
    const { repository, lines, write } = archive(12)
    using _ = repository
    write('gone.txt')
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message', 'More')
    rmSync(join(repository.path, 'gone.txt'))
    renameSync(join(repository.path, 'a.txt'), join(repository.path, 'b.md'))
    repository.git('add', '--all')
    expect(repository.findings(['--since', 'HEAD'])).toEqual([])
    lines[11] = doubled('bridge')
    write('b.md')
    expect(repository.findings(['--since', 'HEAD'])).toEqual(at('b.md', 23))
    expect(repository.findings(['--since', 'HEAD', 'b.md'])).toEqual(at('b.md', 23))
    // The working tree is not the index: with --staged the change above does not count yet.
    expect(repository.findings(['--since', 'HEAD', '--staged'])).toEqual([])
  })

  test('compares with where the branch left, as a pull request does', () => {
    const { repository, lines, write } = archive()
    using _ = repository
    repository.git('checkout', '--quiet', '-b', 'desk')
    lines[0] = doubled('bridge')
    write()
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    lines[0] = doubled('road0')
    lines[4] = doubled('tunnel')
    write()
    repository.commit()
    repository.git('checkout', '--quiet', 'desk')
    expect(repository.findings(['--since', 'main'])).toEqual(at('a.txt', 1))
    repository.git('merge', '--quiet', '--message', 'Merge', 'main')
    expect(repository.findings(['--since', 'main'])).toEqual(at('a.txt', 1))
    repository.git('tag', 'v1', 'main')
    expect(repository.findings(['--since', 'v1'])).toEqual(at('a.txt', 1))
    expect(repository.findings(['--since', 'HEAD~1'])).toEqual(at('a.txt', 9))
  })

  test('with --staged: what is staged, on the lines that it changes', () => {
    const { repository, lines, write } = archive()
    using _ = repository
    lines[1] = doubled('bridge')
    write()
    repository.git('add', 'a.txt')
    lines[2] = doubled('tunnel')
    lines.unshift('Talks.')
    write()
    expect(repository.findings(['--since', 'HEAD', '--staged'])).toEqual(at('a.txt', 3))
    expect(repository.findings(['--since', 'HEAD'])).toEqual(at('a.txt', 5, 7))
  })

  test('a finding on several lines counts when one of them changed', () => {
    const sentence = [
      'The minister said on Monday that the talks, which had begun in the autumn of last year',
      'and had been broken off in the spring of this year by the other side, would go on in the capital',
      'of the neighbouring country in the first week of the coming month, and that all of those who had',
      'taken part in the earlier rounds in the summer had been asked to come to the table once again.'
    ]
    using repository = new Repository({ 'a.txt': `${sentence.join('\n')}\n\n${doubled('road')}\n` })
    repository.commit()
    repository.write('a.txt', `${sentence.join('\n').replace('autumn', 'winter')}\n\n${doubled('road')}\n`)
    expect(repository.findings(['--since', 'HEAD'])).toEqual(['a.txt:1 sentence/length'])
    repository.write('a.txt', `${sentence.join('\n').replace('coming month', 'next month')}\n\n${doubled('road')}\n`)
    expect(repository.findings(['--since', 'HEAD'])).toEqual(['a.txt:1 sentence/length'])
  })

  test('line endings, a missing last line break and lines that look like a diff', () => {
    const story = (word: string) =>
      `--- a/x.txt\r\n+++ b/x.txt\r\n@@ -1 +1 @@\r\ndiff --git a/y.txt b/y.txt\r\n\r\n${doubled(word)}\r\n\r\n${doubled('road')}`
    using repository = new Repository({ 'a.txt': story('one'), 'y.txt': bad })
    repository.commit()
    repository.write('a.txt', story('two'))
    expect(repository.findings(['--since', 'HEAD', '--rule', 'punctuation/hyphen-as-dash:off'])).toEqual(at('a.txt', 6))
    repository.write('a.txt', `+++ b/y.txt\r\n@@ -1 +1,9 @@\r\n\r\n${story('one')}\r\n`)
    expect(repository.findings(['--since', 'HEAD', '--rule', 'punctuation/hyphen-as-dash:off'])).toEqual(
      at('a.txt', 11)
    )
  })

  test('whatever the configuration of git says of diffs', () => {
    const { repository, lines, write } = archive()
    using _ = repository
    const settings = ['diff.noprefix=true', 'diff.mnemonicPrefix=true', 'diff.interHunkContext=9', 'diff.context=9']
    const more = ['color.ui=always', 'core.quotePath=false', 'diff.relative=true', 'diff.renames=false']
    for (const setting of [...settings, ...more]) {
      const [key = '', value = ''] = setting.split('=')
      repository.git('config', key, value)
    }
    repository.write('.gitattributes', '*.txt binary\n')
    repository.write('sub/keep.txt', good)
    repository.commit()
    lines[0] = doubled('bridge')
    lines[4] = doubled('tunnel')
    renameSync(join(repository.path, 'a.txt'), join(repository.path, 'Łódź.txt'))
    write('Łódź.txt')
    repository.git('add', '--all')
    expect(repository.findings(['--since', 'HEAD'], {}, 'sub')).toEqual(at('../Łódź.txt', 1, 9))
  })

  test('with --fix: only what is on changed lines is fixed', () => {
    using repository = new Repository({ 'a.txt': `Talks\n\n${fixable}\n${good}` })
    repository.commit()
    repository.write('a.txt', `Talks\n\n${fixable}\n${fixable}`)
    repository.calque(['--since', 'HEAD', '--fix'])
    expect(readFileSync(join(repository.path, 'a.txt'), 'utf8')).toBe(`Talks\n\n${fixable}\n${fixed}`)
  })

  test('a change of mode is no change of lines', () => {
    const { repository } = archive()
    using _ = repository
    chmodSync(join(repository.path, 'a.txt'), 0o755)
    expect(repository.findings(['--since', 'HEAD'])).toEqual([])
  })

  test('an unknown revision', () => {
    using repository = new Repository({ 'a.txt': bad })
    const fails = (revision: string) => {
      const { code, out, err } = repository.calque([`--since=${revision}`])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err
    }
    const none = 'calque: --since: this repository has no commit yet: use --staged, or name the files\n'
    expect(fails('HEAD')).toBe(none)
    expect(fails('main')).toBe(none)
    repository.commit()
    for (const revision of ['mian', '-p', '--all', 'main..HEAD', 'HEAD:a.txt', 'HEAD~9'])
      expect(fails(revision)).toBe(
        `calque: --since: \`${revision}\` is no commit of this repository: check the name, or fetch it\n`
      )
    expect(fails('two\nlines')).toContain('calque: --since: `two\\nlines` is no commit')
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.git('commit', '--quiet', '--message', 'Another beginning')
    expect(fails('main')).toBe('calque: --since: `main` and HEAD have no commit in common: name another revision\n')
  })

  test('a shallow clone without the revision, or without what it has in common', () => {
    const { repository, lines, write } = archive()
    using _ = repository
    repository.git('checkout', '--quiet', '-b', 'desk')
    lines[0] = doubled('bridge')
    write()
    repository.commit()
    using place = new Folder()
    const clone = join(place.path, 'clone')
    const source = `file://${repository.path}`
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=desk', source, clone], { env: repository.env })
    const below = join('..', clone.slice(join(repository.path, '..').length))
    const deepen =
      'this clone is shallow (`git fetch --unshallow`; `fetch-depth: 0` in GitHub Actions, `GIT_DEPTH: 0` in GitLab)'
    const missing = repository.calque(['--since', 'origin/main'], {}, below)
    expect(missing).toEqual({
      code: 2,
      out: '',
      err: `calque: --since: \`origin/main\` is no commit of this repository: fetch it, ${deepen}\n`
    })
    repository.git('-C', clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    expect(repository.calque(['--since', 'origin/main'], {}, below)).toEqual({
      code: 2,
      out: '',
      err: `calque: --since: \`origin/main\` and HEAD have no commit in common: fetch more, ${deepen}\n`
    })
    repository.git('-C', clone, 'fetch', '--quiet', '--unshallow')
    expect(repository.findings(['--since', 'origin/main'], {}, below)).toEqual(at('a.txt', 1))
  })

  test('a partial clone fetches nothing: what it lacks is told', () => {
    const { repository, lines, write } = archive()
    using _ = repository
    repository.git('config', 'uploadpack.allowFilter', 'true')
    lines[0] = doubled('bridge')
    write()
    repository.commit()
    using place = new Folder()
    const clone = join(place.path, 'clone')
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${repository.path}`, clone], {
      env: repository.env
    })
    const below = join('..', clone.slice(join(repository.path, '..').length))
    const { code, out, err } = repository.calque(['--since', 'HEAD~1'], {}, below)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^calque: --since: [^\n]+\n$/)
    repository.git('-C', clone, 'diff', 'HEAD~1')
    expect(repository.findings(['--since', 'HEAD~1'], {}, below)).toEqual(at('a.txt', 1))
  })
})
