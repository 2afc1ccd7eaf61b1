// Files of the house dictionary that a configuration names under `terms`.

import { extname } from 'pathe'
import type { Term } from '../core/terms.ts'
import { TermProblems } from './term-problems.ts'
import { readCsv } from './terms-csv.ts'

/** Whether a file is a dictionary that calque reads, by its name. */
export function isDictionary(file: string): boolean {
  return isCsv(file) || /^\.(?:tbx|xml)$/i.test(extname(file))
}

/**
 * The entries of a file. `path` is for the messages.
 *
 * @throws {ConfigError} when it is no dictionary: every fault.
 */
export async function readTerms(text: string, path: string): Promise<readonly Term[]> {
  const bare = text.replace(/^\uFEFF/, '')
  const problems = new TermProblems(path, bare)
  // The XML parser is loaded only where there is something to parse.
  const terms = isCsv(path) ? readCsv(bare, problems) : (await import('./terms-tbx.ts')).readTbx(bare, problems)
  problems.throwAny()
  return terms
}

function isCsv(file: string): boolean {
  return /^\.[ct]sv$/i.test(extname(file))
}
