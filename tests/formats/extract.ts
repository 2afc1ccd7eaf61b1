// Short forms of extractions for comparison.

import type { Extraction, Format } from '../../src/formats/extraction.ts'

/** Each block as `kind: text`, with a heading's depth, and `?` where it is not exact. */
export function blocksOf(format: Format, source: string): string[] {
  const { blocks, text } = format(source)
  return blocks.map(
    ({ kind, depth, exact, start, end }) => `${kind}${depth ?? ''}${exact ? '' : '?'}: ${text.slice(start, end)}`
  )
}

/** Each control as its text, and the text from where it holds up to the next white space. */
export function controlsOf(format: Format, source: string): [control: string, next: string][] {
  const { controls, text } = format(source)
  return controls.map((control) => [control.text, /^\S*/.exec(text.slice(control.at))![0]])
}

/** The source slice of the first occurrence of `part` in the text. */
export function sliceOf({ text, map }: Extraction, source: string, part: string): string {
  const from = text.indexOf(part)
  const { start, end } = map.toSource(from, from + part.length)
  return source.slice(start, end)
}
