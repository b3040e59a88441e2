/** What one check has left of its time. It runs from its first request, and stands still while it waits for a slot. */
export interface CheckClock {
  /** Starts it, if it has not started. */
  start(): void
  started(): boolean
  pause(): void
  resume(): void
  /** Milliseconds; never below 0. */
  left(): number
}

/** @param elapsed milliseconds of a clock that only goes forward. */
export function openCheckClock(timeoutMs: number, elapsed: () => number): CheckClock {
  let started = false
  let used = 0
  /** Since when it runs, while it does. */
  let since = 0
  // Requests of one check may wait side by side: it runs again when none of them waits.
  let waiting = 0
  const spent = () => (started && waiting === 0 ? used + elapsed() - since : used)
  return {
    start() {
      if (!started) since = elapsed()
      started = true
    },
    started: () => started,
    pause() {
      used = spent()
      waiting += 1
    },
    resume() {
      waiting -= 1
      since = elapsed()
    },
    left: () => Math.max(0, timeoutMs - spent()),
  }
}
