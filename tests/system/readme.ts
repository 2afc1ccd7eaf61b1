// The recipes, as the README shows them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The block of code behind the first line that begins so. @throws {Error} when there is none. */
export function recipe(beginning: string): string {
  const start = readme.indexOf(`\n${beginning}`)
  const found = /\n```\w+\n(.*?\n)```\n/s.exec(readme.slice(start))
  if (start < 0 || !found) throw new Error(`the README has no recipe "${beginning}"`)
  return found[1]!
}
