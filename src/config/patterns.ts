// The patterns that an override names its files by.

import picomatch from 'picomatch'

/** Whether a path, relative to the folder that the patterns start from and with `/`, is meant. */
export type Matcher = (path: string) => boolean

/**
 * Patterns as in a shell: `sport/**`, `*.{md,html}`. One without a slash is about the name in whatever folder; one with a
 * slash at its end is about all that is in the folder; `!` before one takes away again.
 */
export function matcherOf(patterns: readonly string[]): Matcher {
  const compile = (pattern: string): Matcher => {
    const whole = pattern.replace(/^\.\//, '').replace(/\/$/, '/**')
    return picomatch(whole, { dot: true, basename: !whole.includes('/') })
  }
  const without = patterns.filter((one) => one.startsWith('!')).map((one) => compile(one.slice(1)))
  const wanted = patterns.filter((one) => !one.startsWith('!')).map(compile)
  return (path) => wanted.some((match) => match(path)) && !without.some((match) => match(path))
}
