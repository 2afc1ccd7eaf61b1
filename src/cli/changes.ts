// `--staged` and `--since`: what git says has changed, as files to check.

import { posix, relative, resolve, sep } from 'node:path'
import { extensionNames, formatOf } from '../formats/index.ts'
import { type Args, last } from './args.ts'
import { changedLines, type Lines } from './changed-lines.ts'
import { Failure } from './failure.ts'
import type { Found } from './files.ts'
import { Git } from './git.ts'
import { Selection } from './selection.ts'
import { mergeBase } from './since.ts'
import { readBlobs, stagedFiles } from './staged.ts'
import type { Streams } from './streams.ts'

/** A file that git names. */
interface Change {
  /** From the top of the working tree, as bytes in Latin-1. */
  readonly path: string
  /** The blob in the index that counts; absent when the file on disk does. */
  readonly id?: string
  /** The lines that count; absent when all do. */
  readonly lines?: Lines
  /** Why it cannot be checked. */
  readonly error?: string
}

/**
 * The files that have changed and that the paths given mean, named from the current folder. Without paths they are those
 * of the whole repository, wherever in it one stands, since a commit takes them all.
 *
 * @throws {Failure} when git, the repository or the revision is not there.
 */
export async function findChanges(args: Args, { cwd: where, env }: Streams): Promise<Found[]> {
  const staged = args.given.has('staged')
  const option = staged ? '--staged' : '--since'
  if (staged && args.given.has('fix'))
    throw new Failure('`--staged` only reads: fix the files on disk with --fix, then `git add` them')
  if (args.paths.includes('-') || args.given.has('stdin-filename'))
    throw new Failure(`\`${option}\` takes its files from git: it does not go with standard input`)
  const cwd = where()
  const git = new Git(cwd, env, option)
  const { prefix, shallow } = await git.place()
  const top = resolve(cwd, '../'.repeat(prefix.split('/').length - 1))
  const selection = await Selection.of(args.paths, cwd, top, !args.given.has('no-ignore'))
  const revision = last(args, 'since')
  const base = revision === undefined ? undefined : await mergeBase(git, revision, shallow)
  const specs = pathspecs(selection, top)
  const lines = base === undefined ? undefined : await changedLines(git, base, staged, specs)
  const changes = staged ? await stagedChanges(git, lines) : await changesOnDisk(git, lines!, specs)

  const meant: { readonly change: Change; readonly name: string }[] = []
  const there = new Set<string>()
  for (const change of changes) {
    const name = Buffer.from(posix.relative(`/${prefix}`, `/${change.path}`), 'latin1').toString()
    const path = resolve(cwd, name)
    there.add(path)
    if (await selection.has(path)) meant.push({ change, name })
  }
  const blobs = await readBlobs(
    git,
    meant.flatMap(({ change: { id } }) => (id === undefined ? [] : [id]))
  )
  return [...meant.map(({ change, name }) => toFound(change, name, blobs)), ...selection.wrong(there)]
}

/** What is staged; of files whose lines are told, those that have any. */
async function stagedChanges(git: Git, lines: ReadonlyMap<string, Lines> | undefined): Promise<Change[]> {
  const unresolved = 'its merge conflict is open: resolve it, then `git add` it'
  return (await stagedFiles(git)).flatMap(({ path, id }): Change[] => {
    if (id === undefined) return [{ path, error: unresolved }]
    if (!lines) return [{ path, id }]
    const own = lines.get(path)
    return own ? [{ path, id, lines: own }] : []
  })
}

/** What has changed in the working tree, by path; files that git does not know yet are new as a whole. */
async function changesOnDisk(git: Git, lines: ReadonlyMap<string, Lines>, specs: readonly string[]): Promise<Change[]> {
  const args = ['--others', '--exclude-standard', '--full-name', '-z', '--', ...specs]
  const unknown = (await git.read(['ls-files', ...args])).toString('latin1').split('\0').slice(0, -1)
  const changes: Change[] = [...lines].map(([path, own]) => ({ path, lines: own }))
  // A clone within the working tree is named as a folder.
  for (const path of unknown) if (!path.endsWith('/')) changes.push({ path })
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What to compare, as git takes it: with the content of every picture a diff would be very long. */
function pathspecs({ outright }: Selection, top: string): string[] {
  const named = [...outright].filter((path) => formatOf(path) === undefined || !/\.[^/\\]*$/.test(path))
  return [
    ...extensionNames.map((extension) => `:(top,icase,glob)**/*.${extension}`),
    ...named.map((path) => `:(top,literal)${relative(top, path).split(sep).join('/')}`)
  ]
}

function toFound({ id, lines, error }: Change, path: string, blobs: ReadonlyMap<string, Buffer>): Found {
  if (error !== undefined) return { path, error }
  return { path, ...(lines && { lines }), ...(id !== undefined && { content: blobs.get(id)! }) }
}
