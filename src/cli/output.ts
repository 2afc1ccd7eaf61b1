// Which reports go where, and writing them.

import { statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { escapeControls } from '../reporters/printable.ts'
import type { FileReport, Reporter, Summary, Tool } from '../reporters/report.ts'
import { type Args, last } from './args.ts'
import { Failure, whyNot } from './failure.ts'
import type { ReportFormat } from './options.ts'
import type { Streams, Writer } from './streams.ts'
import { hasColor, widthOf } from './terminal.ts'
import { putFile } from './write.ts'

/** A report that was asked for; without a file it goes to standard output. */
export interface Output {
  readonly format: ReportFormat
  /** As given. */
  readonly file?: string
}

/** What a run has found, and how long it took in milliseconds. */
export interface Found {
  readonly files: readonly FileReport[]
  readonly summary: Summary
  readonly elapsed: number
}

/**
 * Reads `--format FORMAT`, `--format FORMAT=FILE` and `-o FILE`, which belongs to the format before it. `-` as FILE is
 * standard output. Without any, it is pretty on standard output.
 *
 * @throws {Failure} when two reports would go to one place, or one to a place that cannot be.
 */
export function outputsOf({ sequence }: Args, cwd: string): Output[] {
  const outputs: Output[] = []
  for (const [name, value] of sequence) {
    if (name === 'format') {
      const [, format, file] = /^([^=]*)(?:=(.*))?$/s.exec(value)!
      if (file === '') throw new Failure(`\`--format ${value}\` lacks the file: --format ${format}=FILE`)
      outputs.push(to(file, format as ReportFormat))
    } else if (name === 'output') {
      const before = outputs.pop()
      if (!before)
        throw new Failure(`\`-o ${value}\` must stand behind the format that goes there: --format html -o ${value}`)
      if (before.file !== undefined)
        throw new Failure(`${before.format} has two files, ${before.file} and ${value}: give --format for each`)
      outputs.push(to(value, before.format))
    }
  }
  if (outputs.length === 0) return [{ format: 'pretty' }]
  const places = new Map<string, Output>()
  for (const output of outputs) {
    const place = output.file === undefined ? '-' : resolve(cwd, output.file)
    const other = places.get(place)
    if (other)
      throw new Failure(
        `${other.format} and ${output.format} would both go to ${output.file ?? 'standard output'}: give one a file, --format ${output.format}=FILE`
      )
    places.set(place, output)
    if (output.file !== undefined) checkPlace(output.file, cwd)
  }
  return outputs
}

function to(file: string | undefined, format: ReportFormat): Output {
  return file === undefined || file === '-' ? { format } : { format, file }
}

/** Before the run, so that its work is not lost. */
function checkPlace(file: string, cwd: string): void {
  const refuse = (why: string) => new Failure(`the report cannot be written to ${file}: ${why}`)
  const path = resolve(cwd, file)
  try {
    const folder = statSync(dirname(path), { throwIfNoEntry: false })
    if (!folder) throw refuse(`there is no folder ${dirname(file)}. Make it first`)
    if (!folder.isDirectory()) throw refuse(`${dirname(file)} is no folder`)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw refuse('it is a folder. Name a file in it')
  } catch (error) {
    throw error instanceof Failure ? error : refuse(whyNot(error))
  }
}

/**
 * The files to check without the reports of this run, which an earlier one may have left among the stories.
 *
 * @throws {Failure} when a file that is named outright would be overwritten.
 */
export function withoutReports<T extends { readonly path: string }>(
  found: readonly T[],
  outputs: readonly Output[],
  { paths }: Args,
  cwd: string
): T[] {
  const taken = new Map(
    outputs.flatMap(({ file }) => (file === undefined ? [] : [[resolve(cwd, file), file] as const]))
  )
  for (const path of paths) {
    const file = taken.get(resolve(cwd, path))
    if (file !== undefined)
      throw new Failure(`the report cannot be written to ${file}: it is a file to check. Name another`)
  }
  return found.filter(({ path }) => !taken.has(resolve(cwd, path)))
}

/**
 * Writes all reports; and, on standard error, what was not checked or not fixed.
 *
 * @throws {Failure} when a file cannot be written. The other reports are written all the same.
 */
export async function writeReports(
  outputs: readonly Output[],
  found: Found,
  args: Args,
  streams: Streams,
  out: Writer,
  err: Writer
): Promise<void> {
  const failures: Failure[] = []
  const wrote: string[] = []
  for (const output of outputs) {
    const { file } = output
    const text = await textOf(output, found, args, streams)
    if (file === undefined) await out.write(text)
    else
      try {
        putFile(resolve(streams.cwd(), file), text)
        wrote.push(file)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        failures.push(new Failure(`the report cannot be written to ${file}: ${error.message}`))
      }
  }
  if (outputs.every(({ file }) => file !== undefined)) {
    const { summaryLine } = await import('../reporters/summary.ts')
    await out.write(
      [summaryLine(found.summary, told(found, streams)), ...wrote.map((file) => `Wrote ${file}`), ''].join('\n')
    )
  }
  // On one screen with the report, which has them too, they would stand there twice.
  const oneScreen = streams.stdout.isTTY || streams.stdout === streams.stderr
  if (!oneScreen || !outputs.some(({ format, file }) => format === 'pretty' && file === undefined))
    for (const { path, error, notFixed } of found.files) {
      if (error !== undefined) await err.write(`calque: ${escapeControls(path)}: not checked: ${error}\n`)
      if (notFixed !== undefined) await err.write(`calque: ${path}: not fixed: ${notFixed}\n`)
    }
  if (failures.length > 0) throw new Failure(failures.map(({ message }) => message).join('\ncalque: '))
}

function textOf({ format, file }: Output, found: Found, args: Args, streams: Streams): Promise<string> {
  if (format === 'pretty') return prettyText(found, args, streams, file)
  return format === 'html' ? htmlText(found) : dataText(format, found, streams)
}

/** The time is told on a terminal only: anything else may be compared from run to run. */
const told = ({ elapsed }: Found, { stdout }: Streams) => (stdout.isTTY ? elapsed : undefined)

async function prettyText(found: Found, args: Args, streams: Streams, file: string | undefined): Promise<string> {
  const { pretty } = await import('../reporters/pretty.ts')
  const onTerminal = file === undefined && streams.stdout.isTTY === true
  const excerpt = args.given.has('excerpt') || (onTerminal && !args.given.has('no-excerpt'))
  const elapsed = onTerminal ? found.elapsed : undefined
  const color = file === undefined ? hasColor(args, streams, streams.stdout) : args.given.has('color')
  const layout = excerpt
    ? (await import('../reporters/layout.ts')).layoutFor(widthOf(streams.stdout), color)
    : undefined
  return pretty(found.files, found.summary, {
    color,
    ...(layout && { layout }),
    ...(elapsed !== undefined && { elapsed })
  })
}

type DataFormat = Exclude<ReportFormat, 'pretty' | 'html'>

const reporters: Readonly<Record<DataFormat, () => Promise<Reporter>>> = {
  compact: async () => (await import('../reporters/compact.ts')).compact,
  json: async () => (await import('../reporters/json.ts')).json,
  sarif: async () => (await import('../reporters/sarif.ts')).sarif,
  github: async () => (await import('../reporters/github.ts')).github,
  gitlab: async () => (await import('../reporters/gitlab.ts')).gitlab,
  junit: async () => (await import('../reporters/junit.ts')).junit,
  checkstyle: async () => (await import('../reporters/checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('../reporters/rdjson.ts')).rdjson,
  tap: async () => (await import('../reporters/tap.ts')).tap
}

/** Those whose readers look for files in a repository, which is where the command runs. */
const fromHere: readonly DataFormat[] = ['sarif', 'github', 'gitlab', 'rdjson']

/** Stories are read again here, so that no other format pays for it. */
async function htmlText({ files, summary }: Found): Promise<string> {
  const [{ html }, { galleyOf }, { formatOf, loadFormat }, tool] = await Promise.all([
    import('../reporters/html/index.ts'),
    import('../reporters/html/galley.ts'),
    import('../formats/index.ts'),
    toolOf()
  ])
  const proofs = await Promise.all(
    files.map(async (file) => {
      if (file.source === undefined) return file
      const format = await loadFormat(formatOf(file.path) ?? 'text')
      return { ...file, galley: galleyOf(format(file.source), file.problems) }
    })
  )
  return html(proofs, summary, tool)
}

async function toolOf(): Promise<Tool> {
  const [{ version }, { rules }] = await Promise.all([import('./version.ts'), import('../rules/index.ts')])
  return { version: version(), rules }
}

async function dataText(format: DataFormat, { files, summary }: Found, streams: Streams): Promise<string> {
  const [report, tool] = await Promise.all([reporters[format](), toolOf()])
  const shown = fromHere.includes(format) ? files.map((file) => renamed(file, streams.cwd())) : files
  return report(shown, summary, tool)
}

function renamed(file: FileReport, cwd: string): FileReport {
  const path = relative(cwd, resolve(cwd, file.path))
  const outside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
  const name = outside ? resolve(cwd, file.path) : path
  return { ...file, path: sep === '\\' ? name.replaceAll('\\', '/') : name }
}

/** The format of a command that prints either text or data. */
export function textOrJson(args: Args): 'pretty' | 'json' {
  const format = last(args, 'format') ?? 'pretty'
  if (format !== 'pretty' && format !== 'json')
    throw new Failure(`\`calque ${args.command}\` knows the formats pretty and json, not \`${format}\``)
  return format
}
