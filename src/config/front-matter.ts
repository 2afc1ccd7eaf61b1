// Settings in a file's own front matter: `calque: {from: ru}`.

import { findFrontMatter } from '../formats/front-matter.ts'
import { ConfigError } from './fault.ts'
import type { Layer } from './layers.ts'
import type { Known } from './parse.ts'

/**
 * The layers that a file adds to its configuration by its front matter; none when that doesn't speak of calque. `path` is
 * for the messages.
 *
 * @throws {ConfigError} when what it says is wrong, or stands where it would not be heard: every fault.
 */
export async function frontMatterLayers(source: string, path: string, known: Known): Promise<readonly Layer[]> {
  const found = findFrontMatter(source)
  if (!found) return []
  const { language, value, start } = found.frontMatter
  const speaks = (language === 'yaml' ? /^["']?calque["']?[ \t]*:/m : /^(?:\[calque[.\]]|calque[ \t]*[.=])/m).exec(
    value
  )
  if (!speaks) return []
  const before = source.slice(0, start)
  if (language !== 'yaml') {
    const line = (before + value.slice(0, speaks.index)).split(/\r\n|[\r\n]/).length
    const message = 'Settings of calque are read from YAML front matter only, between lines of `---`.'
    throw new ConfigError([{ path, line, column: 1, message }])
  }
  const { parseFrontMatter } = await import('./parse.ts')
  // The fence blanked: places are those of the file.
  const { config, place } = parseFrontMatter(before.replace(/[^\r\n]/g, ' ') + value, path, known)
  const { extends: names = [], ...settings } = config
  const houses = [names].flat().map((name) => known.houses.find(({ id }) => id === name)!)
  return [
    ...houses.map(({ id, rules }): Layer => {
      return { settings: { rules }, origin: () => ({ kind: 'house style', id, by: place(['extends']) }) }
    }),
    { settings, origin: (where) => ({ kind: 'front matter', ...place(where) }) }
  ]
}
