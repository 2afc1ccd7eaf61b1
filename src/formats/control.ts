// What makes a comment a control.

const prefix = 'calque-'

/** The trimmed text of a comment that is addressed to calque, else `undefined`. */
export function controlText(comment: string): string | undefined {
  const text = comment.trim()
  return text.startsWith(prefix) ? text : undefined
}
