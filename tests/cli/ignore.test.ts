// What folders and patterns pass over.

import { expect, test } from 'vitest'
import { bad, Folder, good } from './command.ts'

function listed(folder: Folder, args: readonly string[], within = ''): string[] {
  const { out } = folder.run(['--list-files', ...args], '', { within })
  return out === '' ? [] : out.trimEnd().split('\n')
}

test('--list-files lists what would be checked, and checks nothing', () => {
  using folder = new Folder({ 'a.txt': bad, 'sub/b c.md': good, 'sub/c.csv': '', '.x/d.txt': good })
  expect(folder.run(['--list-files', '.', 'a.txt'])).toEqual({ code: 0, out: 'a.txt\nsub/b c.md\n', err: '' })
  expect(folder.run(['--list-files', 'gone.txt', 'a.txt'])).toEqual({
    code: 2,
    out: 'a.txt\n',
    err: 'calque: gone.txt: would not be checked: there is no such file or folder: check the path\n'
  })
})

test('.gitignore and .calqueignore, nested, with negation; the nearest has the last word, .calqueignore over .gitignore', () => {
  using folder = new Folder({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': '*.html\n/build/\nout/\n',
    'desk/.gitignore': '!keep.html\n/own.txt\n',
    '.calqueignore': 'drafts/\n!out/\n',
    'a.txt': good,
    'a.html': good,
    'build/b.txt': good,
    'desk/build/c.txt': good,
    'desk/keep.html': good,
    'desk/own.txt': good,
    'desk/x/own.txt': good,
    'desk/drafts/d.txt': good,
    'out/e.txt': good
  })
  const all = ['a.txt', 'desk/build/c.txt', 'desk/keep.html', 'desk/x/own.txt', 'out/e.txt']
  expect(listed(folder, ['.'])).toEqual(all)
  expect(listed(folder, ['**/*'])).toEqual(all)
  // From within, the files above hold all the same.
  expect(listed(folder, ['.'], 'desk')).toEqual(['build/c.txt', 'keep.html', 'x/own.txt'])
  expect(listed(folder, ['desk/drafts/d.txt', 'a.html'])).toEqual(['desk/drafts/d.txt', 'a.html'])
  expect(listed(folder, ['.', '--no-ignore'])).toHaveLength(9)
})

test('a .gitignore holds within its repository', () => {
  using folder = new Folder({
    '.gitignore': '*.txt\n',
    'repository/.git/HEAD': 'ref: refs/heads/main\n',
    'repository/a.txt': good,
    'loose/b.txt': good
  })
  expect(listed(folder, ['.'], 'repository')).toEqual(['a.txt'])
  // Outside of any repository only below the folder that was named.
  expect(listed(folder, ['.'], 'loose')).toEqual(['b.txt'])
  expect(listed(folder, ['.'])).toEqual(['repository/a.txt'])
})

test('when nothing is left, the pattern that took it is named', () => {
  using folder = new Folder({ '.calqueignore': '# drafts\n*.txt\n', 'a.txt': good, 'desk/b.txt': good })
  const { code, err } = folder.run(['desk'])
  expect(code).toBe(2)
  expect(err).toBe(
    'calque: desk: not checked: all that it holds is passed over (`*.txt` in .calqueignore): --no-ignore checks it\n'
  )
  expect(folder.run(['desk/*.txt']).err).toContain('Some was passed over (`*.txt` in .calqueignore), which --no-ignore')
  expect(folder.run(['desk', '--no-ignore']).code).toBe(0)
})
