// Ctrl-C while files are written.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Until the function that is returned is called, a signal that ends the process waits for what runs at the moment, so
 * that no write is cut short and no temporary file left. Then it tells, and ends the process as it would have anyway.
 */
export function holdSignals(tell: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    tell()
    release()
    process.kill(process.pid, signal)
  }
  const release = () => {
    for (const signal of signals) process.off(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  return release
}
