// `--timings`: how long rules took, for people.

import type { Timings } from '../core/timings.ts'

/** A line for each rule that took any time, the slowest first, and one for each stage around them. */
export function timingsTable({ rules, stages }: Timings): string {
  const all = [...rules].filter(([, { calls }]) => calls > 0).sort(([, a], [, b]) => b.time - a.time)
  const inRules = all.reduce((sum, [, { time }]) => sum + time, 0)
  const whole = [...stages.values()].reduce((sum, time) => sum + time, 0)
  const width = Math.max(22, ...all.map(([id]) => id.length))
  const line = (name: string, time: number, calls = '') => {
    const share = whole > 0 ? (100 * time) / whole : 0
    return `${name.padEnd(width)}${time.toFixed(1).padStart(10)}${share.toFixed(1).padStart(7)}${calls}`
  }
  return [
    `${'rule'.padEnd(width)}${'ms'.padStart(10)}${'%'.padStart(7)}${'asked'.padStart(9)}`,
    ...all.map(([id, { time, calls }]) => line(id, time, String(calls).padStart(9))),
    '',
    ...[...stages].map(([name, time]) =>
      // What is left of it is the walk itself, and all phrases at once.
      name === 'rules and phrases' ? line('walk and phrases', time - inRules) : line(name, time)
    ),
    line('all', whole),
    ''
  ].join('\n')
}
