// A unified diff of one file.

import { isAbsolute } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** For `git apply` or `patch -p1`. Names that need it are quoted as git does. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const path = name.replaceAll('\\', '/')
  const [a, b] = isAbsolute(name) ? [path, path] : [`a/${path}`, `b/${path}`]
  return createTwoFilesPatch(a, b, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY
  })
}
