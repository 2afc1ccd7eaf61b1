// Collects the prose of a file with markup, block by block, and joins it to an extraction.

import type { Run } from './align.ts'
import { controlText } from './control.ts'
import type { Block, BlockKind, Control, Extraction, FrontMatter } from './extraction.ts'
import { type Range, SourceMapBuilder } from './source-map.ts'

/** Stands for what is no prose within a block, such as inline code. */
export const objectReplacement = '\uFFFC'
const separator = '\n\n'
const isEmpty = (text: string): boolean => !/[^\s\uFFFC]/.test(text)

/** A block in the making. */
class Draft {
  readonly kind: BlockKind
  readonly depth: number | undefined
  text = ''
  readonly runs: Run[] = []
  exact = true
  /** Offset of its first unit in `Extraction.text`, once it is placed. */
  placed = 0
  start = Number.POSITIVE_INFINITY
  end = 0

  constructor(kind: BlockKind, depth?: number) {
    this.kind = kind
    this.depth = depth
  }

  add(text: string, run: Run): void {
    // Only text that a parser moved, as out of a table, stands before the text that it follows.
    if (run.start < this.end) this.exact = false
    this.text += text
    this.runs.push(run)
    this.start = Math.min(this.start, run.start)
    this.end = Math.max(this.end, run.end)
  }
}

interface PendingControl {
  readonly text: string
  readonly source: Range
  /** The block that it stands in, if any. */
  readonly draft: Draft | undefined
  /** Offset into the draft. */
  readonly at: number
}

/** Takes blocks, their text and controls in document order. */
export class ProseBuilder {
  readonly #drafts: Draft[] = []
  readonly #controls: PendingControl[] = []
  #draft: Draft | undefined

  /** Ends the current block; what is added from here on makes up the next one. */
  open(kind: BlockKind, depth?: number): void {
    this.close()
    this.#draft = new Draft(kind, depth)
  }

  /** Ends the current block. One without a word is dropped. */
  close(): void {
    if (this.#draft && !isEmpty(this.#draft.text)) this.#drafts.push(this.#draft)
    this.#draft = undefined
  }

  /** Whether the current block is empty or ends in white space. */
  get isAtSpace(): boolean {
    return /(?:^|\s)$/.test(this.#draft?.text.slice(-1) ?? '')
  }

  /** Adds the text of a run to the current block. */
  add(text: string, run: Run): void {
    this.#draft?.add(text, run)
  }

  /** Adds text that stands for a whole range of the file. */
  addAtom(text: string, range: Range): void {
    this.add(text, { length: text.length, start: range.start, end: range.end, verbatim: false })
  }

  /** Adds text of which no more is known than that it stands within the range. */
  addInexact(text: string, range: Range): void {
    if (this.#draft) this.#draft.exact = false
    this.addAtom(text, range)
  }

  /** Notes a comment, if it is a control. Returns whether it is. */
  comment(content: string, source: Range): boolean {
    const text = controlText(content)
    if (text === undefined) return false
    this.#controls.push({ text, source, draft: this.#draft, at: this.#draft?.text.length ?? 0 })
    return true
  }

  /** Joins the blocks in the order of the file. */
  finish(frontMatter: FrontMatter | undefined): Extraction {
    this.close()
    const drafts = inFileOrder(this.#drafts)
    const map = new SourceMapBuilder()
    const texts: string[] = []
    const blocks: Block[] = []
    let previousEnd = 0
    for (const draft of drafts) {
      if (blocks.length > 0) {
        texts.push(separator)
        map.atom(separator.length, Math.min(previousEnd, draft.start), draft.start)
      }
      draft.placed = map.length
      texts.push(draft.text)
      mapDraft(draft, map)
      const { kind, depth, exact } = draft
      blocks.push({ kind, start: draft.placed, end: map.length, ...(depth === undefined ? {} : { depth }), exact })
      previousEnd = draft.end
    }
    return {
      text: texts.join(''),
      blocks,
      controls: placeControls(this.#controls, drafts, map.length),
      map: map.build(),
      ...(frontMatter && { frontMatter })
    }
  }
}

function mapDraft(draft: Draft, map: SourceMapBuilder): void {
  if (!draft.exact) map.atom(draft.text.length, draft.start, draft.end)
  else
    for (const run of draft.runs) {
      if (run.verbatim) map.verbatim(run.length, run.start)
      else map.atom(run.length, run.start, run.end)
    }
}

/** Sorts where needed. A block that reaches into the next one is the work of a parser's repairs, and not exact. */
function inFileOrder(drafts: readonly Draft[]): readonly Draft[] {
  const isSorted = drafts.every((draft, index) => index === 0 || drafts[index - 1]!.start <= draft.start)
  const sorted = isSorted ? drafts : drafts.toSorted((a, b) => a.start - b.start)
  sorted.forEach((draft, index) => {
    const next = sorted[index + 1]
    if (next && next.start < draft.end) draft.exact = false
  })
  return sorted
}

function placeControls(controls: readonly PendingControl[], drafts: readonly Draft[], length: number): Control[] {
  const kept = new Set(drafts)
  const inOrder = controls.toSorted((a, b) => a.source.start - b.source.start)
  let next = 0
  return inOrder.map(({ text, source, draft, at }) => {
    while (next < drafts.length && drafts[next]!.start < source.start) next++
    const isInside = draft !== undefined && kept.has(draft) && at > 0
    return { text, at: isInside ? draft.placed + at : (drafts[next]?.placed ?? length), source }
  })
}
