// Paths of files as URI references (RFC 3986).

/** A path with `/` between its parts: relative ones stay relative, absolute ones become `file:` URIs. */
export function uriOf(path: string): string {
  const encoded = path.split('/').map(encodePart).join('/')
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

// A lone surrogate, which a name may hold on Windows, cannot be encoded.
const encodePart = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))
