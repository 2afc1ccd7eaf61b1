// Elements of XML 1.0 as text.

import { stringifyEntitiesLight } from 'stringify-entities'

// XML 1.0 has no way to write these, not even as references.
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
// Line feeds and tabs too, which a parser would turn into spaces in an attribute.
const options = { subset: ['&', '<', '>', '"', '\t', '\n', '\r'] }

/** Text for an attribute or element. What XML cannot hold becomes U+FFFD. */
function escapeXml(text: string): string {
  return stringifyEntitiesLight(text.replace(impossible, '\uFFFD'), options)
}

/** An element on lines of its own. Children are elements already; `text` is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] | { readonly text: string } = []
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const open = `<${name}${pairs.join('')}`
  if ('text' in content) return `${open}>${escapeXml(content.text)}</${name}>`
  if (content.length === 0) return `${open}/>`
  return `${open}>\n${content.join('\n').replace(/^/gm, '  ')}\n</${name}>`
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
