// Words and figures of a quotation are evidence: a fix may touch its marks only.

import type { Story } from '../copy/story.ts'
import type { Edit, Fix } from './rule.ts'

/** The fix, to be spread into a finding; nothing where it would change what a quotation says. */
export function unquotedFix(story: Story, edits: readonly Edit[], safe = true): { readonly fix?: Fix } {
  return edits.some(({ start, end }) => story.quotationAt(start, end)) ? {} : { fix: { edits, safe } }
}

/** Place, `{expected}` and fix of a finding that wants `text` in the place of `[start, end)`. */
export function replacing(story: Story, start: number, end: number, text: string, safe = true) {
  return { start, end, data: { expected: text }, ...unquotedFix(story, [{ start, end, text }], safe) }
}
