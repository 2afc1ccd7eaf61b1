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
  /**
   * Offset into `Extraction.text` from which it holds: where it stands within a block, else the start of the next
   * block, or the end of the text.
   */
  readonly at: number
  /** Where the whole comment stands in the file, UTF-16 offsets. */
  readonly source: { readonly start: number; readonly end: number }
}

/** The prose of a file. */
export interface Extraction {
  /**
   * All prose, decoded, blocks in file order. In plain text this is the file itself; in other formats blocks are
   * joined by a blank line (two line feeds). What is no prose within a block (inline code, an image) stands as one
   * U+FFFC. A hard break is one line feed; soft line endings of Markdown stay as they are in the file.
   */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly controls: readonly Control[]
  /** From offsets in `text` to offsets in the file. */
  readonly map: SourceMap
  readonly frontMatter?: FrontMatter
}

/** Data at the very top of a file. */
export interface FrontMatter {
  readonly language: 'yaml' | 'toml'
  /** As it stands, without its fences. */
  readonly value: string
  /** UTF-16 offset of `value` in the file. */
  readonly start: number
}

/** Reads a file of one format. Pure; throws nothing on any input. */
export type Format = (source: string) => Extraction
