import type { CheckResult } from '../core/verdict/report.ts'

export interface Watch {
  /** Ends the reading under way, and begins no other. */
  close(): void
}

/**
 * Reads again and again while a command runs. A reading that fails altogether is no reading: it ends nothing, and least
 * of all us, with the command still running.
 * @param everyMs from the start of one reading to the next; none begins before the last has ended.
 */
export function watchBalances(
  read: (signal: AbortSignal) => Promise<readonly CheckResult[]>,
  everyMs: number,
  onReading: (results: readonly CheckResult[]) => void,
): Watch {
  const ended = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const plan = (milliseconds: number) => {
    if (!ended.signal.aborted) timer = setTimeout(() => void readOnce(), milliseconds)
  }
  const readOnce = async () => {
    const started = performance.now()
    try {
      const results = await read(ended.signal)
      // What was cut short by our own end says nothing.
      if (!ended.signal.aborted) onReading(results)
    } catch {
      // The next one may do better.
    }
    plan(Math.max(0, everyMs - (performance.now() - started)))
  }
  plan(everyMs)
  return {
    close() {
      clearTimeout(timer)
      ended.abort()
    },
  }
}
