// `calque lsp`: the language server, for an editor to start.

import type { Args } from './args.ts'
import { Failure } from './failure.ts'

/** Never resolves: the server ends the process when the editor has shut it down or is gone. */
export async function lsp({ paths }: Args): Promise<never> {
  if (paths.length > 0) throw new Failure('`calque lsp` takes no paths: the editor tells it what is open')
  await import('../lsp/node.ts')
  return new Promise(() => {})
}
