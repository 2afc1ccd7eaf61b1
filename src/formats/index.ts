// The formats that calque reads. Parsers are loaded on demand: plain text needs none of them.

import type { Format } from './extraction.ts'

export const formatNames = ['text', 'markdown', 'html'] as const
/** The name of a format. */
export type FormatName = (typeof formatNames)[number]

const extensions: ReadonlyMap<string, FormatName> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html']
])

/** Extensions of the files that are looked for, without the dot. */
export const extensionNames: readonly string[] = [...extensions.keys()]

/** The format of a file by its extension; text if it has none, `undefined` if it is not known. */
export function formatOf(path: string): FormatName | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  // A leading dot hides a file, it starts no extension.
  return dot > 0 ? extensions.get(name.slice(dot + 1).toLowerCase()) : 'text'
}

/** Loads the parser of a format. */
export async function loadFormat(name: FormatName): Promise<Format> {
  switch (name) {
    case 'text':
      return (await import('./text.ts')).extractText
    case 'markdown':
      return (await import('./markdown.ts')).extractMarkdown
    case 'html':
      return (await import('./html.ts')).extractHtml
  }
}
