// What the server found, as VS Code keeps it.

import { type Diagnostic, languages, type Uri } from 'vscode'

/** Diagnostics of calque alone, of one story, in order of place. */
export function findingsIn(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'calque')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
}
