// What git leaves in the place of copy.

/** Why a text is none, when it is what git puts there instead. To check it would be to pass a file that nobody has read. */
export function leftByGit(text: string): string | undefined {
  if (text.startsWith('version https://git-lfs.github.com/spec/'))
    return 'it is a pointer of Git LFS, not the text: check the file where `git lfs pull` has put it, without --staged'
  if (!text.includes('<<<<<<< ')) return undefined
  const ours = find(/^<{7} .*$/gm, text, 0)
  const middle = ours && find(/^={7}\r?$/gm, text, ours.end)
  const theirs = middle && find(/^>{7} .*$/gm, text, middle.end)
  if (!theirs) return undefined
  const line = text.slice(0, ours.start).split('\n').length
  return `line ${line} begins a merge conflict, \`${ours.found.trimEnd()}\`: resolve it first`
}

function find(pattern: RegExp, text: string, from: number): { start: number; end: number; found: string } | undefined {
  pattern.lastIndex = from
  const [found] = pattern.exec(text) ?? []
  return found === undefined ? undefined : { start: pattern.lastIndex - found.length, end: pattern.lastIndex, found }
}
