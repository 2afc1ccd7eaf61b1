// Files of the house dictionary that a configuration names under `terms`.

import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Config } from '../core/settings.ts'
import type { Term } from '../core/terms.ts'
import { decode } from './decode.ts'
import { Failure, whyNot } from './failure.ts'
import { TermProblems } from './term-problems.ts'
import { readCsv } from './terms-csv.ts'

/**
 * The configuration with the entries of each file in the file's place. Paths go from `folder`, that of the configuration.
 *
 * @throws {Failure} when a file cannot be read or is no dictionary: every problem of it, a line each.
 */
export async function withTerms(config: Config, folder: string): Promise<Config> {
  const { terms = [] } = config
  if (!terms.some((entry) => 'file' in entry)) return config
  const read = await Promise.all(terms.map((entry) => ('file' in entry ? readFile(entry.file, folder) : [entry])))
  return { ...config, terms: read.flat() }
}

async function readFile(file: string, folder: string): Promise<readonly Term[]> {
  const text = textOf(file, folder)
  const problems = new TermProblems(file, text)
  const kind = extname(file).toLowerCase()
  let terms: readonly Term[] = []
  if (kind === '.csv' || kind === '.tsv') terms = readCsv(text, problems)
  // The XML parser is loaded only where there is something to parse.
  else if (kind === '.tbx' || kind === '.xml') terms = (await import('./terms-tbx.ts')).readTbx(text, problems)
  else throw new Failure(`${file}: it is no dictionary that calque reads: save it as .csv or .tbx`)
  problems.throwAny()
  return terms
}

function textOf(file: string, folder: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(resolve(folder, file))
  } catch (error) {
    throw new Failure(`${file} (under \`terms\` in the configuration): ${whyNot(error)}`)
  }
  // A dictionary may be longer than any story.
  const decoded = decode(bytes, Number.POSITIVE_INFINITY)
  if (decoded.error !== undefined) throw new Failure(`${file} (under \`terms\` in the configuration): ${decoded.error}`)
  return decoded.text.replace(/^\uFEFF/, '')
}
