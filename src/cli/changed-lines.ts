// Which lines a file has that it did not have before.

import type { Git } from './git.ts'

/** First and last line, from 1, of each run of lines that were added or changed; in order. Lines end in LF, as git's do. */
export type Lines = readonly (readonly [first: number, last: number])[]

/** What stands between a path from the top and its lines, in options that hold whatever the configuration says. */
const options = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--text',
  '--find-renames',
  '--diff-filter=d',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/'
]

/**
 * Lines by path from the top of the working tree, as bytes in Latin-1: those of regular files that have any.
 *
 * @param base The commit to compare with.
 * @param cached Compare the index, instead of the working tree.
 * @param pathspecs As git takes them.
 * @throws {Failure} when git fails.
 */
export async function changedLines(
  git: Git,
  base: string,
  cached: boolean,
  pathspecs: readonly string[]
): Promise<Map<string, Lines>> {
  const args = [
    '-c',
    'core.quotePath=true',
    'diff',
    ...options,
    ...(cached ? ['--cached'] : []),
    base,
    '--',
    ...pathspecs
  ]
  return parse((await git.read(args)).toString('latin1'))
}

/** Reads a diff without context. Contents are counted off, so that none passes for a header. */
function parse(diff: string): Map<string, Lines> {
  const files = new Map<string, Lines>()
  let lines: [number, number][] = []
  let isRegular = true
  let contents = 0
  for (const line of diff.split('\n')) {
    if (contents > 0) {
      if (!line.startsWith('\\')) contents--
    } else if (line.startsWith('diff --git ')) {
      lines = []
      isRegular = true
    } else if (/^(?:new (?:file )?mode|index \S+) (?!100)\d/.test(line)) isRegular = false
    else if (line.startsWith('+++ ') && isRegular) {
      const path = unquote(line.slice(4).replace(/\t$/, ''))
      if (path !== '/dev/null') files.set(path.slice('b/'.length), lines)
    } else {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
      if (!hunk) continue
      const [, removed = '1', first = '', added = '1'] = hunk
      contents = Number(removed) + Number(added)
      if (Number(added) > 0) lines.push([Number(first), Number(first) + Number(added) - 1])
    }
  }
  return files
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

/** A name as git writes it: in quotation marks and with the escapes of C when it has special characters. */
function unquote(name: string): string {
  if (!name.startsWith('"')) return name
  return name
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code)
    )
}
