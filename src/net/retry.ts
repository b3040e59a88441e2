import { Failure } from '../core/provider/failure.ts'
import type { CheckClock } from './check-clock.ts'
import type { Slots } from './slots.ts'
import { endedFailure, maxAttemptMs, timeoutFailure } from './transport-failure.ts'

export interface RetryRules {
  /** Most further tries. */
  readonly retries: number
  /** Rejects when the signal comes. */
  readonly sleep: (milliseconds: number, ended: AbortSignal) => Promise<void>
  /** From 0 to 1. */
  readonly random: () => number
  /** The run is over: nothing is tried any more. */
  readonly ended: AbortSignal
  /** Of failures that another try may heal: may this request be sent again? Yes unless said. */
  readonly mayRepeat?: (failure: Failure) => boolean
}

const firstBackoffMs = 500
const maxBackoffMs = 8_000

/** Exponential with full jitter, so that those who failed together do not come back together. */
function backoff(failed: number, random: () => number): number {
  return random() * Math.min(maxBackoffMs, firstBackoffMs * 2 ** (failed - 1))
}

/** How many tries are allowed after this failure, the failed ones among them. */
function maxTries(failure: Failure, failures: readonly Failure[], retries: number): number {
  if (failure.retry === 'no') return 0
  const once = failures.filter(({ retry }) => retry === 'once').length
  return once > 1 ? 0 : 1 + retries
}

/**
 * Tries until it works, until the failure is one that no further try heals, or until the check's time is up.
 * @param attempt gets the milliseconds it may take.
 * @throws {Failure} the one that was last seen.
 */
export async function withRetries<T>(
  attempt: (timeoutMs: number) => Promise<T>,
  rules: RetryRules,
  clock: CheckClock,
  slots: Slots,
): Promise<T> {
  const failures: Failure[] = []
  for (;;) {
    const last = failures.at(-1)
    let pause = 0
    clock.pause()
    await slots.take(clock.started())
    clock.resume()
    clock.start()
    const left = clock.left()
    try {
      if (rules.ended.aborted) throw last ?? endedFailure()
      if (left <= 0) throw last ?? timeoutFailure(0)
      return await attempt(Math.min(maxAttemptMs, left))
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown
      if (rules.ended.aborted) throw last ?? thrown
      // The check's own time cut it short: it saw nothing, and what was seen before stands.
      if (thrown.reason === 'timeout' && thrown.code === null && left < maxAttemptMs && last !== undefined) throw last
      failures.push(thrown)
      if (failures.length >= maxTries(thrown, failures, rules.retries)) throw thrown
      if (rules.mayRepeat?.(thrown) === false) throw thrown
      const wait = thrown.retryAfterMs ?? backoff(failures.length, rules.random)
      if (wait >= clock.left()) throw thrown
      pause = wait
    } finally {
      slots.release()
    }
    await rules.sleep(pause, rules.ended).catch(() => {})
  }
}
