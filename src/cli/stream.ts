// `calque stream`: NDJSON documents in, NDJSON results out, one at a time.

import { maxBytes, tooLong } from '../core/limit.ts'
import { didYouMean } from '../core/settings.ts'
import { type FormatName, formatNames } from '../formats/index.ts'
import { type Message, messagesOf } from '../reporters/message.ts'
import type { Args } from './args.ts'
import { decode } from './decode.ts'
import { Failure } from './failure.ts'
import { type Line, linesOf } from './lines.ts'
import { type FileLinter, Linters } from './linters.ts'
import type { Streams, Writer } from './streams.ts'

interface Result {
  readonly id: unknown
  /** Why the document was not checked. */
  readonly error?: string
  readonly messages: readonly Message[]
}

interface Document {
  readonly text: string
  readonly format: FormatName
}

/**
 * Resolves to 0, or to 2 when some document was not checked. Findings are data here and do not count.
 *
 * @throws {Failure} when the command line or the configuration is wrong.
 */
export async function stream(args: Args, streams: Streams, out: Writer): Promise<0 | 2> {
  if (args.paths.length > 0) throw new Failure('`calque stream` takes no paths: it reads standard input')
  const linter = await new Linters(args, streams.cwd()).for('-')
  let exit: 0 | 2 = 0
  let number = 0
  for await (const line of linesOf(streams.stdin)) {
    number++
    if (line && line.toString('latin1').trim() === '') continue
    const result = await resultOf(line, number, linter)
    if (result.error !== undefined || result.messages.some(({ ruleId }) => ruleId === 'internal/rule-failed')) exit = 2
    // Nobody reads any more: what follows is not checked. Leaving the loop closes standard input.
    if (out.closed) return 2
    await out.write(`${JSON.stringify(result)}\n`)
  }
  return exit
}

async function resultOf(line: Line, number: number, linter: FileLinter): Promise<Result> {
  let id: unknown = null
  try {
    const record = parse(line)
    if (typeof record.id === 'string' || typeof record.id === 'number') id = record.id
    const { text, format } = documentOf(record)
    return { id, messages: messagesOf(text, await linter.lint(text, format)) }
  } catch (error) {
    return { id, error: `line ${number}: ${error instanceof Error ? error.message : String(error)}`, messages: [] }
  }
}

/** @throws {Failure} when the line is no JSON object. */
function parse(line: Line): Record<string, unknown> {
  if (!line) throw new Failure(tooLong)
  const decoded = decode(line, Number.POSITIVE_INFINITY)
  if (decoded.error !== undefined) throw new Failure(decoded.error)
  let value: unknown
  try {
    value = JSON.parse(decoded.text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Failure(`it is no JSON: ${(cause as Error).message.replace(/\s+/g, ' ')}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('it must be an object such as {"id":"1","text":"…"}')
  return value as Record<string, unknown>
}

/** @throws {Failure} when the record lacks `text` or has an unknown `format`. */
function documentOf({ text, format = 'text' }: Record<string, unknown>): Document {
  if (text === undefined) throw new Failure('it lacks "text", the copy to check')
  if (typeof text !== 'string') throw new Failure('its "text" must be a string')
  if (text.length > maxBytes) throw new Failure(tooLong)
  if (!formatNames.includes(format as FormatName))
    throw new Failure(
      `unknown format \`${String(format)}\`: known are ${formatNames.join(', ')}.${didYouMean(String(format), formatNames)}`
    )
  return { text, format: format as FormatName }
}
