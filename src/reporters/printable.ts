// Text of stories and names of files, made safe to print: a story must not steer the terminal or break a line.

const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Control characters and line separators as escapes: `\n`, `\u001B`. For names, of which nothing may be lost. */
export function escapeControls(text: string): string {
  return text.replace(
    controls,
    (char) => short[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  )
}

/** A message or piece of copy on one line: white space that breaks the line becomes a space, other controls escapes. */
export function oneLine(text: string): string {
  return escapeControls(text.replace(/\s*[\n\r\u2028\u2029]\s*|\t/g, ' '))
}
