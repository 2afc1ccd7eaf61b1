// What inline elements of HTML are to prose, in HTML and in Markdown.

/** Elements that stand for something that is no prose: code, media, form controls. */
const objects = new Set(
  (
    'audio button canvas code embed iframe img input kbd map math meter object picture progress samp select svg ' +
    'textarea tt var video'
  ).split(' ')
)
/** Elements that are not rendered, or not as part of the story. */
const hidden = new Set(
  'area base datalist head link meta noembed noframes noscript param rp rt script source style template title track'.split(
    ' '
  )
)
/** Elements that only dress their text. */
const formatting = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby s small span strike strong sub ' +
    'sup time u wbr'
  ).split(' ')
)

export const isObject = (tagName: string): boolean => objects.has(tagName)
export const isHidden = (tagName: string): boolean => hidden.has(tagName)
export const isFormatting = (tagName: string): boolean => formatting.has(tagName)

/** The content of a whole comment, else `undefined`. */
export function commentContent(source: string): string | undefined {
  return source.startsWith('<!--') && source.endsWith('-->') && source.length >= 7 ? source.slice(4, -3) : undefined
}
