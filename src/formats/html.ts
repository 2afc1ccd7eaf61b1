// HTML, documents and fragments.

import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { align, type Run } from './align.ts'
import { skipByteOrderMarks } from './byte-order-mark.ts'
import type { BlockKind, Extraction } from './extraction.ts'
import { findFrontMatter } from './front-matter.ts'
import { commentContent, isHidden, isObject } from './inline-html.ts'
import { objectReplacement, ProseBuilder } from './prose.ts'
import type { Range } from './source-map.ts'
import { withoutThrowing } from './unreadable.ts'

/** Gives the text of block elements, with white space collapsed as it is shown. */
export const extractHtml = withoutThrowing((source) => new HtmlReader(source).read())

/** The kind of the text directly in an element. */
interface Context {
  readonly kind: BlockKind
  readonly depth?: number
}

const paragraph: Context = { kind: 'paragraph' }
const contexts: ReadonlyMap<string, Context> = new Map<string, Context>([
  ...[1, 2, 3, 4, 5, 6].map((depth): [string, Context] => [`h${depth}`, { kind: 'heading', depth }]),
  ...['li', 'dt', 'dd'].map((name): [string, Context] => [name, { kind: 'item' }]),
  ...['td', 'th'].map((name): [string, Context] => [name, { kind: 'cell' }]),
  ...['figcaption', 'caption'].map((name): [string, Context] => [name, { kind: 'caption' }]),
  ...(
    'address article aside blockquote body center colgroup col details dialog dir dl fieldset figure footer form frame ' +
    'frameset header hgroup hr html legend main menu ol optgroup option search section summary table tbody tfoot ' +
    'thead tr ul'
  )
    .split(' ')
    .map((name): [string, Context] => [name, paragraph])
])
/** Blocks that only divide what they stand in. */
const dividers = new Set(['div', 'p'])
/** Blocks of code or of links, not of the story. */
const skipped = new Set(['listing', 'nav', 'plaintext', 'pre', 'xmp'])
const whiteSpace = /[\t\n\f\r ]+/g

class HtmlReader {
  readonly #source: string
  readonly #prose = new ProseBuilder()
  /** Source offset of what the parser counts as 0. */
  #base = 0
  #context = paragraph
  /** Whether the current block has no text yet. */
  #isStart = true
  /** White space that is shown once more text follows. */
  #space: { range: Range; isVerbatim: boolean } | undefined
  /** A `<br>` that counts once more text follows. */
  #break: Range | undefined

  constructor(source: string) {
    this.#source = source
  }

  read(): Extraction {
    const front = findFrontMatter(this.#source)
    this.#base = skipByteOrderMarks(this.#source, front?.range.end ?? 0)
    const html = this.#source.slice(this.#base)
    this.#open(paragraph)
    this.#node(fromHtml(html, { fragment: !isDocument(html) }))
    return this.#prose.finish(front?.frontMatter)
  }

  #node(node: Nodes): void {
    if (node.type === 'text') this.#text(node.value, this.#range(node))
    else if (node.type === 'comment') this.#comment(this.#range(node))
    else if (node.type === 'element') this.#element(node)
    else if (node.type === 'root') for (const child of node.children) this.#node(child)
  }

  #element(node: Element): void {
    const name = node.tagName
    if (isHidden(name)) return
    if (name === 'br') this.#lineBreak(this.#range(node))
    else if (isObject(name)) this.#object(this.#range(node))
    else if (skipped.has(name)) this.#open(this.#context)
    else {
      const outer = this.#context
      const context = dividers.has(name) ? outer : contexts.get(name)
      if (context) this.#open(context)
      for (const child of node.children) this.#node(child)
      if (context) this.#open(outer)
    }
  }

  #open(context: Context): void {
    this.#context = context
    this.#prose.open(context.kind, context.depth)
    this.#isStart = true
    this.#space = undefined
    this.#break = undefined
  }

  #comment(range: Range): void {
    const content = commentContent(this.#source.slice(range.start, range.end))
    if (content !== undefined) this.#prose.comment(content, range)
  }

  /** One break is a line feed; two in a row are how content systems write a new paragraph. */
  #lineBreak(range: Range): void {
    if (this.#isStart) return
    if (this.#break) this.#open(this.#context)
    else this.#break = range
  }

  #object(range: Range): void {
    this.#flush()
    this.#prose.addAtom(objectReplacement, range)
  }

  #text(value: string, range: Range): void {
    const alignment = align(this.#source, range.start, range.end, value, 'html')
    if (!alignment) {
      this.#prose.addInexact('', range)
      this.#run(value, { ...range, length: value.length, verbatim: false })
      return
    }
    let at = 0
    for (const run of alignment.runs) {
      this.#run(value.slice(at, at + run.length), run)
      at += run.length
    }
  }

  #run(text: string, run: Run): void {
    let from = 0
    for (const { 0: space, index } of text.matchAll(whiteSpace)) {
      const end = index + space.length
      const isInside = run.verbatim && space === ' ' && index > 0 && end < text.length
      if (isInside) continue
      this.#word(text.slice(from, index), part(run, from, index))
      const range = part(run, index, end)
      this.#space = this.#space
        ? { range: { start: this.#space.range.start, end: range.end }, isVerbatim: false }
        : { range, isVerbatim: run.verbatim && space === ' ' }
      from = end
    }
    this.#word(text.slice(from), part(run, from, text.length))
  }

  #word(text: string, run: Run): void {
    if (text === '') return
    this.#flush()
    this.#prose.add(text, run)
  }

  /** Adds the break or the space that goes before the next character. */
  #flush(): void {
    if (this.#break) this.#prose.addAtom('\n', this.#break)
    else if (this.#space && !this.#isStart) {
      const { range, isVerbatim } = this.#space
      this.#prose.add(' ', { ...range, length: 1, verbatim: isVerbatim })
    }
    this.#isStart = false
    this.#space = undefined
    this.#break = undefined
  }

  #range({ position }: Nodes): Range {
    return { start: this.#base + (position?.start.offset ?? 0), end: this.#base + (position?.end.offset ?? 0) }
  }
}

/** The units `[from, to)` of a run. */
function part(run: Run, from: number, to: number): Run {
  return run.verbatim
    ? { length: to - from, start: run.start + from, end: run.start + to, verbatim: true }
    : { ...run, length: to - from }
}

// Early on, where it cannot be far from the first tag.
const isDocument = (html: string): boolean => /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 1024))
