// How long a text may be.

/**
 * Largest text that is checked, in bytes of UTF-8. The parse takes about 250 bytes of memory per byte of text and half a
 * second per megabyte, so that a file of 20 MB would run into Node's heap limit; the longest novel has 4 MB, a story 4 KB.
 */
export const maxBytes = 4 * 1024 * 1024

/** Why a longer one is not checked. */
export const tooLong = `it has more than ${maxBytes / 1024 / 1024} MB, which is no news story: split it`
