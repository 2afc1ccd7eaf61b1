// `calque inspect FILE`: what the linter sees in a story, for people and as JSON.

import { location } from 'vfile-location'
import { type Inspection, inspect, type Piece } from '../copy/inspect.ts'
import { readStory } from '../core/lint.ts'
import { formatOf, loadFormat } from '../formats/index.ts'
import type { Args } from './args.ts'
import { Failure } from './failure.ts'
import { textOrJson } from './output.ts'
import { readAll, readFile } from './read.ts'
import type { Streams } from './streams.ts'
import { hasColor, type Style, styler, widthOf } from './terminal.ts'

/** @throws {Failure} unless one file that can be read is named. */
export async function inspectFile(args: Args, streams: Streams): Promise<string> {
  const [path, ...more] = args.paths
  if (path === undefined || more.length > 0)
    throw new Failure('name one file, or - for standard input: `calque inspect story.txt`')
  const read = path === '-' ? await readAll(streams.stdin) : await readFile(path, streams.cwd())
  if (read.error !== undefined) throw new Failure(`${path}: ${read.error}`)
  const format = await loadFormat(formatOf(path) ?? 'text')
  const extraction = format(read.text)
  const seen = inspect(readStory(extraction), (start, end) => extraction.map.toSource(start, end))
  if (args.given.has('json') || textOrJson(args) === 'json') return `${JSON.stringify(seen, null, 2)}\n`
  const style = styler(hasColor(args, streams, streams.stdout))
  return new Sheet(style, widthOf(streams.stdout), read.text).of(seen)
}

class Sheet {
  readonly #style: Style
  readonly #width: number
  readonly #places: ReturnType<typeof location>

  constructor(style: Style, width: number, source: string) {
    this.#style = style
    this.#width = width
    this.#places = location(source)
  }

  of({ format, paragraphs, quotations, attributions, names }: Inspection): string {
    return [
      this.#section(
        `Paragraphs (${format})`,
        paragraphs.map((one) =>
          this.#row(one, [one.role, `${one.sentences} sentence${one.sentences === 1 ? '' : 's'}`])
        )
      ),
      this.#section(
        'Quotations',
        quotations.map((one) =>
          this.#row(one, [
            one.speaker ?? 'nobody named',
            ...(one.depth > 0 ? [`within ${one.depth}`] : []),
            ...(one.continues ? ['goes on from before'] : []),
            ...(one.open ? ['goes on'] : [])
          ])
        )
      ),
      this.#section(
        'Attributions',
        attributions.map((one) =>
          this.#row(one, [
            one.speaker ? `${one.speaker.person ?? one.speaker.text} (${one.speaker.kind})` : 'nobody',
            one.verb ? `${one.verb.base}, ${one.verb.class}, ${one.verb.tense}` : one.by,
            `${one.speech} speech, ${one.position}${one.inverted ? ', inverted' : ''}`
          ])
        )
      ),
      this.#section(
        'Names',
        names.map(({ name, roles, mentions }) => {
          const places = mentions.map((one) => `${one.text} ${this.#at(one)}`).join(', ')
          return this.#cut(
            `  ${this.#style('bold', name)}${roles.length > 0 ? ` (${roles.join('; ')})` : ''}: ${places}`
          )
        })
      )
    ]
      .filter((part) => part !== '')
      .join('\n')
  }

  #section(title: string, rows: readonly string[]): string {
    return rows.length === 0 ? '' : `${this.#style('bold', title)}\n${rows.join('\n')}\n`
  }

  #at({ start }: Piece): string {
    const { line, column } = this.#places.toPoint(start)!
    return `${line}:${column}`
  }

  #row(one: Piece, facts: readonly string[]): string {
    const head = `  ${this.#at(one).padEnd(7)} ${this.#style('cyan', facts.join(' · '))}`
    return `${head}\n${this.#cut(`          ${one.text.replace(/\s+/g, ' ')}`)}`
  }

  #cut(line: string): string {
    return line.length <= this.#width ? line : `${line.slice(0, this.#width - 1)}…`
  }
}
