// `--across`: reads every file once before any is checked, for what it writes in one of several ways.

import { formatOf } from '../formats/index.ts'
import { readJob } from './check-file.ts'
import { isStdin, type Job } from './jobs.ts'
import type { Streams } from './streams.ts'

/**
 * Makes the forms of all files known to their linters. Standard input can be read but once: it is compared with the files
 * and they are not with it. What cannot be read or linted is passed over here, and told of when it is checked.
 */
export async function collect(jobs: readonly Job[], streams: Streams): Promise<void> {
  for (const job of jobs) {
    if (job.error !== undefined || isStdin(job)) continue
    try {
      const read = await readJob(job, streams)
      if (read.error === undefined) await job.linter.collect(read.text, formatOf(job.name) ?? 'text')
    } catch {
      // Checking it fails in the same way, and says so.
    }
  }
}
