// Plain text: the file as it stands. Lines `%% calque-…` are controls.

import { controlText } from './control.ts'
import type { Block, Control, Extraction } from './extraction.ts'
import { findFrontMatter } from './front-matter.ts'
import { identityMap, type Range } from './source-map.ts'

const marker = /(?<=^\uFEFF?|[\r\n])%%([^\r\n]*)(?:\r\n|\r|\n|$)/g

/** Gives the whole file as one block of text; front matter and controls are left out and divide it. */
export function extractText(source: string): Extraction {
  const front = findFrontMatter(source)
  const found = findControls(source, front?.range.end ?? 0)
  const blocks: Block[] = []
  let start = front?.range.end ?? 0
  for (const { line } of found) {
    pushBlock(blocks, source, start, line.start)
    start = line.end
  }
  pushBlock(blocks, source, start, source.length)

  let next = 0
  const controls: Control[] = found.map(({ text, line, end }) => {
    while (next < blocks.length && blocks[next]!.start < line.end) next++
    return { text, at: blocks[next]?.start ?? source.length, source: { start: line.start, end } }
  })
  return { text: source, blocks, controls, map: identityMap, ...(front && { frontMatter: front.frontMatter }) }
}

interface ControlLine {
  readonly text: string
  /** The line with its line ending. */
  readonly line: Range
  /** Source offset of its line ending. */
  readonly end: number
}

function findControls(source: string, from: number): ControlLine[] {
  const found: ControlLine[] = []
  marker.lastIndex = from
  for (let match = marker.exec(source); match; match = marker.exec(source)) {
    const text = controlText(match[1]!)
    const start = match.index
    if (text !== undefined)
      found.push({ text, line: { start, end: start + match[0].length }, end: start + 2 + match[1]!.length })
  }
  return found
}

function pushBlock(blocks: Block[], source: string, start: number, end: number): void {
  if (/\S/.test(source.slice(start, end))) blocks.push({ kind: 'text', start, end, exact: true })
}
