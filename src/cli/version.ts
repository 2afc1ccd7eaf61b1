// The package that the command is part of: two folders above the built file.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

export function version(): string {
  return JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version
}

/** Path of the JSON Schema of the configuration. */
export function schemaFile(): string {
  return fileURLToPath(new URL('rules/schema.json', root))
}
