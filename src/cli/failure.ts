// What goes wrong outside the copy, as one line for a person.

/** Ends the command with exit code 2. The message says what is wrong, where, and what to do: one line. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** Why the file system refused, in words. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : reasons[code]
  return known ?? oneLine(message ?? String(error))
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder: check the path',
  EACCES: 'it may not be read: check its permissions',
  EPERM: 'it may not be read: check its permissions',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is a file, not a folder: check the path',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open: raise `ulimit -n`'
}

/** Why the file system would not write, in words. */
export function whyNotWritten(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return (code === undefined ? undefined : reasonsNotWritten[code]) ?? whyNot(error)
}

const reasonsNotWritten: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written: check the permissions of the file and its folder',
  EPERM: 'it may not be written: check the permissions of the file and its folder',
  EROFS: 'it is on a file system that is read-only',
  ENOSPC: 'there is no space left: nothing was changed',
  EDQUOT: 'there is no space left: nothing was changed',
  EFBIG: 'files may not be as large as that here: nothing was changed'
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ')
}
