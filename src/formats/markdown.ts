// Markdown, as GitHub reads it, with front matter.

import type { Image, ImageReference, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { align, alignStart, type Run } from './align.ts'
import { skipByteOrderMarks } from './byte-order-mark.ts'
import type { BlockKind, Extraction } from './extraction.ts'
import { findFrontMatter } from './front-matter.ts'
import { commentContent, isFormatting, isObject } from './inline-html.ts'
import { objectReplacement, ProseBuilder } from './prose.ts'
import type { Range } from './source-map.ts'
import { withoutThrowing } from './unreadable.ts'

const settings = {
  extensions: [gfm()],
  // The transforms look for links in text once more, and the text that they split has no positions.
  mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)
}

/** Gives headings, paragraphs, list items, table cells and the alternative texts of images that stand alone. */
export const extractMarkdown = withoutThrowing((source) => new MarkdownReader(source).read())

class MarkdownReader {
  readonly #source: string
  readonly #prose = new ProseBuilder()
  /** Source offset of what the parser counts as 0. */
  #base = 0
  #isAfterComment = false

  constructor(source: string) {
    this.#source = source
  }

  read(): Extraction {
    // The parser's own extension misreads a story that opens with a rule of dashes.
    const front = findFrontMatter(this.#source)
    this.#base = skipByteOrderMarks(this.#source, front?.range.end ?? 0)
    this.#flow(fromMarkdown(this.#source.slice(this.#base), settings), 'paragraph')
    return this.#prose.finish(front?.frontMatter)
  }

  /** Reads a node that holds blocks; `kind` is that of paragraphs directly in it. */
  #flow(node: Nodes, kind: BlockKind): void {
    switch (node.type) {
      case 'heading':
        this.#block(node.children, 'heading', node.depth)
        break
      case 'paragraph':
        if (isImagesOnly(node)) this.#captions(node.children)
        else this.#block(node.children, kind)
        break
      case 'tableCell':
        this.#block(node.children, 'cell')
        break
      case 'html':
        this.#comments(this.#range(node))
        break
      default:
        if ('children' in node)
          for (const child of node.children) this.#flow(child, node.type === 'listItem' ? 'item' : 'paragraph')
    }
  }

  #block(children: readonly PhrasingContent[], kind: BlockKind, depth?: number): void {
    this.#prose.open(kind, depth)
    this.#isAfterComment = false
    this.#phrasing(children)
    this.#prose.close()
  }

  #phrasing(children: readonly PhrasingContent[]): void {
    for (let index = 0; index < children.length; index++) {
      const node = children[index]!
      if (node.type === 'text') this.#text(node.value, this.#range(node))
      else if (node.type === 'html') index = this.#inlineHtml(children, index)
      else if (node.type === 'break') this.#prose.addAtom('\n', this.#range(node))
      else if ('children' in node) this.#phrasing(node.children)
      else this.#prose.addAtom(objectReplacement, this.#range(node))
    }
  }

  /** Adds text; of the blanks on both sides of a comment only those before it count. */
  #text(whole: string, wholeRange: Range): void {
    const blanks = this.#isAfterComment && this.#prose.isAtSpace ? /^[ \t]*/.exec(whole)![0] : ''
    const isPlain = this.#source.startsWith(blanks, wholeRange.start)
    this.#isAfterComment = false
    const value = isPlain ? whole.slice(blanks.length) : whole
    const range = isPlain ? { start: wholeRange.start + blanks.length, end: wholeRange.end } : wholeRange
    const alignment = align(this.#source, range.start, range.end, value, 'markdown')
    if (alignment) this.#runs(value, alignment.runs)
    else this.#prose.addInexact(value, range)
  }

  #runs(value: string, runs: readonly Run[]): void {
    let at = 0
    for (const run of runs) {
      this.#prose.add(value.slice(at, at + run.length), run)
      at += run.length
    }
  }

  /** Reads the tag or comment at `index`. Returns the index of the last node that belongs to it. */
  #inlineHtml(children: readonly PhrasingContent[], index: number): number {
    const range = this.#range(children[index]!)
    const html = this.#source.slice(range.start, range.end)
    const comment = commentContent(html)
    if (comment !== undefined) {
      this.#prose.comment(comment, range)
      this.#isAfterComment = true
      return index
    }
    const name = tagName(html)
    if (isFormatting(name)) return index
    if (name === 'br') {
      this.#prose.addAtom('\n', range)
      return index
    }
    const last = isObject(name) && !html.startsWith('</') ? this.#closing(children, index, name) : index
    this.#prose.addAtom(objectReplacement, { start: range.start, end: this.#range(children[last]!).end })
    return last
  }

  /** Index of the closing tag, or `index` if there is none. */
  #closing(children: readonly PhrasingContent[], index: number, name: string): number {
    for (let at = index + 1; at < children.length; at++) {
      const node = children[at]!
      if (node.type === 'html' && node.value.startsWith('</') && tagName(node.value) === name) return at
    }
    return index
  }

  #captions(children: readonly PhrasingContent[]): void {
    for (const node of children) {
      if (isImage(node)) this.#caption(node.alt ?? '', this.#range(node))
      else if ('children' in node) this.#captions(node.children)
      else if (node.type === 'html') this.#comments(this.#range(node))
    }
  }

  #caption(alt: string, range: Range): void {
    this.#prose.open('caption')
    const alignment = alignStart(this.#source, range.start + '!['.length, range.end, alt, 'markdown')
    // The alternative text of a label with markup is not all there.
    if (alignment && this.#source[alignment.end] === ']') this.#runs(alt, alignment.runs)
    else this.#prose.addInexact(alt, range)
    this.#prose.close()
  }

  /** Looks for controls in a block of HTML, which is no prose. */
  #comments({ start, end }: Range): void {
    let at = this.#source.indexOf('<!--', start)
    while (at >= 0 && at < end) {
      const close = this.#source.indexOf('-->', at + 4)
      if (close < 0 || close >= end) return
      this.#prose.comment(this.#source.slice(at + 4, close), { start: at, end: close + 3 })
      at = this.#source.indexOf('<!--', close)
    }
  }

  #range({ position }: Nodes): Range {
    return { start: this.#base + (position?.start.offset ?? 0), end: this.#base + (position?.end.offset ?? 0) }
  }
}

const tagName = (html: string): string => /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''

const isImage = (node: PhrasingContent): node is Image | ImageReference =>
  node.type === 'image' || node.type === 'imageReference'

function isImagesOnly({ children }: Paragraph | Extract<PhrasingContent, { children: PhrasingContent[] }>): boolean {
  return children.every((node) => {
    if (node.type === 'text') return node.value.trim() === ''
    if (node.type === 'html') return commentContent(node.value) !== undefined
    return isImage(node) || node.type === 'break' || (isLink(node) && isImagesOnly(node))
  })
}

const isLink = (node: PhrasingContent): node is Extract<PhrasingContent, { type: 'link' | 'linkReference' }> =>
  node.type === 'link' || node.type === 'linkReference'
