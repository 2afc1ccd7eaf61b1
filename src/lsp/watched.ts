// Files that say how documents are checked: configurations, records, dictionaries, and what names files to pass over.

export const watched = [
  '**/calque.{yaml,yml,json}',
  '**/.calque/*.{yaml,json}',
  '**/*.{csv,tsv,tbx,xml}',
  '**/.{calque,git}ignore'
] as const
