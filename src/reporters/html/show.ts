// Text as the page shows it.

import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Severity } from '../../core/rule.ts'

export const severityNames: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Control characters as their pictures, of which HTML has no other way to speak; what is no prose as a box. */
export function show(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/[\u007F-\u009F]/g, '\u2421')
    .replaceAll('\uFFFC', '\u25A1')
}

/** A message: what stands between backticks is code. */
export function message(text: string): ElementContent[] {
  return show(text)
    .split(/`([^`]+)`/)
    .map((part, i): ElementContent => (i % 2 === 1 ? h('code', part) : { type: 'text', value: part }))
    .filter((node) => node.type !== 'text' || node.value !== '')
}
