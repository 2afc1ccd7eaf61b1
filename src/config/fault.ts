// What is wrong with configuration, as data: an editor underlines it, the command prints a line for each.

/** A place in a file: `path` as it is shown to people, line and column from 1. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

export interface Fault extends Place {
  readonly message: string
}

/** A configuration that cannot be used. The message has a line for each fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(lineOf).join('\n'))
    this.faults = faults
  }
}

/** `calque.yaml:3:1: what is wrong` */
export function lineOf({ path, line, column, message }: Fault): string {
  return `${path}:${line}:${column}: ${message}`
}
