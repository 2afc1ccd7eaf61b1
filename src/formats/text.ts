import type { Extraction } from './extraction.ts'
import { identityMap } from './source-map.ts'
export function readText(source: string): Extraction {
  return {
    text: source,
    blocks: [{ kind: 'text', start: 0, end: source.length, exact: true }],
    controls: [],
    map: identityMap
  }
}
