// What a format hands to the rest of calque: prose, where it stands in the file, and the in-text controls.

import type { SourceMap } from './source-map.ts'

/** What kind of element of the file a block is. `text` says nothing: the story model finds the role by reading. */
export type BlockKind = 'text' | 'heading' | 'paragraph' | 'item' | 'cell' | 'caption'

/** A run of prose, as offsets (UTF-16, end exclusive) into `Extraction.text`. */
export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** Depth of a heading, 1 to 6. */
  readonly depth?: number
  /** False when the prose could not be aligned with the file: findings then cover the block and carry no fix. */
  readonly exact: boolean
}

/** A comment that was addressed to calque, such as `calque-disable-next quotes/mixed -- reason`. */
export interface Control {
  /** The comment's content without its delimiters, trimmed. */
  readonly text: string
  /** Offset into `Extraction.text` from which it holds: the start of the next block. */
  readonly at: number
  /** Where the whole comment stands in the file, UTF-16 offsets. */
  readonly source: { readonly start: number; readonly end: number }
}

/** The prose of a file. */
export interface Extraction {
  /**
   * All prose, decoded, blocks in file order. In plain text this is the file itself; in other formats blocks are
   * joined by a blank line. What is no prose within a block (inline code, an image) stands as one U+FFFC.
   */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly controls: readonly Control[]
  /** From offsets in `text` to offsets in the file. */
  readonly map: SourceMap
  /** Front matter as it stands, without its fences, and its offset in the file. */
  readonly frontMatter?: { readonly value: string; readonly start: number }
}

/** Reads a file of one format. Pure; throws nothing on any input. */
export type Format = (source: string) => Extraction
