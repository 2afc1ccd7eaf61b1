// `--since REV`: from the revision that is named to the commit to compare with.

import { escapeControls } from '../reporters/printable.ts'
import { Failure } from './failure.ts'
import type { Git } from './git.ts'

/**
 * The commit where HEAD and the revision part ways, as for a pull request: what came to the other branch since then is
 * no change of this one.
 *
 * @throws {Failure} when there is none, or no such revision.
 */
export async function mergeBase(git: Git, revision: string, shallow: boolean): Promise<string> {
  const shown = escapeControls(revision)
  const commit = await commitOf(git, revision)
  if (commit === undefined) {
    if ((await commitOf(git, 'HEAD')) === undefined)
      throw new Failure('--since: this repository has no commit yet: use --staged, or name the files')
    throw new Failure(
      `--since: \`${shown}\` is no commit of this repository: ${shallow ? `fetch it, ${deepen}` : 'check the name, or fetch it'}`
    )
  }
  const { code, out, why } = await git.ask(['merge-base', commit, 'HEAD'])
  if (code === 0) return out.toString('latin1').trim()
  if (code !== 1) throw new Failure(`--since: git merge-base says: ${why}`)
  throw new Failure(
    `--since: \`${shown}\` and HEAD have no commit in common${shallow ? `: fetch more, ${deepen}` : ': name another revision'}`
  )
}

const deepen =
  'this clone is shallow (`git fetch --unshallow`; `fetch-depth: 0` in GitHub Actions, `GIT_DEPTH: 0` in GitLab)'

async function commitOf(git: Git, revision: string): Promise<string | undefined> {
  const { code, out } = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  return code === 0 ? out.toString('latin1').trim() : undefined
}
