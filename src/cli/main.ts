// The command, from arguments to exit code. Everything that a command needs is loaded when it is run.

import { type Args, readArgs } from './args.ts'
import { Failure, oneLine } from './failure.ts'
import { type Streams, Writer } from './streams.ts'

export type { Streams } from './streams.ts'

/**
 * Runs the command and resolves to its exit code: 0 clean or below error level, 1 findings, 2 something was not checked.
 *
 * It does not throw: what goes wrong is one line on `streams.stderr`.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const out = new Writer(streams.stdout)
  const err = new Writer(streams.stderr)
  try {
    return await run(readArgs(argv), streams, out, err)
  } catch (error) {
    await err.write(`calque: ${error instanceof Failure ? error.message : unexpected(error)}\n`)
    return 2
  }
}

function unexpected(error: unknown): string {
  return `unexpected error, please report it: ${oneLine(error instanceof Error ? error.message : String(error))}`
}

async function run(args: Args, streams: Streams, out: Writer, err: Writer): Promise<0 | 1 | 2> {
  if (args.given.has('help')) {
    await out.write((await import('./help.ts')).help(args, streams))
    return 0
  }
  if (args.given.has('version')) {
    await out.write(`${(await import('./version.ts')).version()}\n`)
    return 0
  }
  switch (args.command) {
    case 'check':
      return (await import('./check.ts')).check(args, streams, out, err)
    case 'dismiss':
      return (await import('./dismiss.ts')).dismiss(args, streams, out, err)
    case 'baseline':
      return (await import('./baseline.ts')).writeBaseline(args, streams, out, err)
    case 'stream':
      return (await import('./stream.ts')).stream(args, streams, out)
    case 'rules':
      await out.write((await import('./rules.ts')).listRules(args, streams))
      return 0
    case 'explain':
      await out.write(await (await import('./explain.ts')).explain(args, streams))
      return 0
    case 'inspect':
      await out.write(await (await import('./inspect.ts')).inspectFile(args, streams))
      return 0
    case 'config':
      await out.write(await (await import('./show-config.ts')).showConfig(args, streams))
      return 0
    case 'lsp':
      return (await import('./lsp.ts')).lsp(args)
    case 'completion':
      await out.write((await import('./completion.ts')).completion(args))
      return 0
    case 'init':
      await out.write(await (await import('./init.ts')).init(args, streams))
      return 0
  }
}
