// UTF-8 that was read as a one-byte encoding, and how it read before.

/** 0x80 to 0x9f of Windows-1252, and 0x80 to 0xbf of Windows-1251; a space where there is no character. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const eastern = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї'

// What can follow a first byte: any of 0x80 to 0xbf. After a letter that languages use, marks that may well follow a word
// (a closing mark, a dash) are proof only when a letter comes next.
const any = `[\u0080-\u00bf${western}]`
const odd = '[\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]'
const western8 = [
  `â(?:[€\u0080]${any}?|[„ˆ‚†][${western}\u00a0-\u00bf])`,
  'Â[\u0080-\u00bf]',
  `[ÃÄÅ](?:${odd}|[‘’“”…–—](?=\\p{L}))`,
  `[ÐÑ]${any}[ÐÑ]${any}`,
  `ðŸ${any}${any}`,
  'ï»¿',
  'ï¿½'
].join('|')
const eastern8 = `вЂ[${eastern}]|[РС][${eastern}][РС][${eastern}]`
const garbled = new RegExp(`(?:${western8})+|(?:${eastern8})+|[\u0080-\u009f\ufffd]`, 'gu')
/** Cheap: whether it is worth looking closer. */
const suspicious = /[\u0080-\u009f\ufffdÂÃâÄÅÐÑ]|ðŸ|ï»|ï¿|вЂ|[РС][^\u0000-\u007f\u0410-\u044f]/

/** A garbled stretch of a text and what it was, when that can be told. */
export interface Garbled {
  readonly start: number
  readonly end: number
  readonly was?: string
}

/** All garbled stretches. */
export function garbledIn(text: string): Garbled[] {
  if (!suspicious.test(text)) return []
  return Array.from(text.matchAll(garbled), ({ 0: found, index }) => {
    const was = decode(found)
    return { start: index, end: index + found.length, ...(was !== undefined && { was }) }
  })
}

function decode(found: string): string | undefined {
  // The last byte of a closing mark has no character in Windows-1252 and is often lost.
  if (found === 'â€') return '”'
  if (found.length === 1) return found === '\ufffd' ? undefined : western[found.charCodeAt(0) - 0x80]
  const bytes = Array.from(found, /[вРС]/.test(found[0]!) ? easternByte : westernByte)
  const once = fromUtf8(bytes)
  if (once === undefined || once.includes('\ufffd')) return
  // It may have happened twice.
  const twice = /^[Ââ]/.test(once) && once.length > 1 ? fromUtf8(Array.from(once, westernByte)) : undefined
  return twice ?? once
}

function westernByte(char: string): number {
  const at = western.indexOf(char)
  return at < 0 ? char.codePointAt(0)! : 0x80 + at
}

function easternByte(char: string): number {
  const code = char.charCodeAt(0)
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
  return 0x80 + eastern.indexOf(char)
}

/** The text that the bytes are in UTF-8, if they are. */
function fromUtf8(bytes: readonly number[]): string | undefined {
  let text = ''
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i++]!
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0
    if (lead > 0xf4 || more === 0) return
    let code = lead & (0x3f >> more)
    for (let k = 0; k < more; k++, i++) {
      const byte = bytes[i]
      if (byte === undefined || byte < 0x80 || byte > 0xbf) return
      code = (code << 6) | (byte & 0x3f)
    }
    if (code > 0x10ffff) return
    text += String.fromCodePoint(code)
  }
  return text
}
