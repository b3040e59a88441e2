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
  let startedAt: number | null = null
  let excused = 0
  let pausedAt = 0
  // Requests of one check may wait side by side: it runs again when none of them waits.
  let waiting = 0
  return {
    start() {
      startedAt ??= elapsed() - excused
    },
    started: () => startedAt !== null,
    pause() {
      if (waiting === 0) pausedAt = elapsed()
      waiting += 1
    },
    resume() {
      waiting -= 1
      if (waiting === 0 && startedAt !== null) excused += elapsed() - pausedAt
    },
    left() {
      return startedAt === null ? timeoutMs : Math.max(0, timeoutMs - (elapsed() - startedAt - excused))
    },
  }
}
