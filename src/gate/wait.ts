// A gate that waits for a reset instead of failing. Two clocks count: the time of day, which tells when the reset is and may
// jump, and one that only goes forward, which bounds the wait whatever the other does.
import { tooLongLine, waitBeginsLine, waitCostText, waitGoesOnLine } from '../core/render/wait.ts'
import { planWait, type Wait } from '../core/verdict/plan-wait.ts'
import type { CheckResult } from '../core/verdict/report.ts'
import type { ReadPlan } from './read-plan.ts'

export interface Waiting {
  /** Takes a line for the log. */
  readonly say: (line: string) => void
  /** Sleeps; ends early when the signal is given. */
  readonly pause?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
}

interface Clocks {
  readonly now: () => Date
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number
}

/** A server's clock and ours differ: so long after the time told, which does not count as waiting. */
export const graceMs = 3_000
const lineEveryMs = 60_000
/** While something of `wait` is left, it may wait once more: a reset that passes without the credit is no loop. */
const maxWaits = 2

async function pauseFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const { setTimeout } = await import('node:timers/promises')
  await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {})
}

/** @returns milliseconds that were waited, without the grace. */
async function waitOnce(
  wait: Wait,
  results: readonly CheckResult[],
  { say, pause = pauseFor }: Waiting,
  { now, elapsed }: Clocks,
  signal: AbortSignal | undefined,
): Promise<number> {
  const started = elapsed()
  const planned = wait.until - now().getTime()
  say(waitBeginsLine(results, wait, now()))
  const leftToWait = () => Math.min(planned - (elapsed() - started), wait.until - now().getTime())
  const isEnded = () => signal?.aborted === true
  for (let left = planned; left + graceMs > 0 && !isEnded(); ) {
    await pause(Math.min(left + graceMs, lineEveryMs), signal)
    left = leftToWait()
    if (left > 0 && !isEnded()) say(waitGoesOnLine(results, wait, left))
  }
  return Math.max(0, Math.min(planned, elapsed() - started))
}

/**
 * Waits where that heals, and reads again what was waited for.
 * @param first in the plan's order.
 * @param read reads some checks again, by their indices.
 * @returns the results by which the run is decided.
 */
export async function waitForCredit(
  plan: ReadPlan,
  first: readonly CheckResult[],
  read: (checks: readonly number[]) => Promise<readonly CheckResult[]>,
  { say, signal, ...clocks }: Waiting & Clocks & { readonly signal?: AbortSignal },
): Promise<readonly CheckResult[]> {
  const isEnded = () => signal?.aborted === true
  let results = first
  for (let waits = 0; waits < maxWaits && !isEnded(); waits += 1) {
    const now = clocks.now()
    const { wait, tooLong } = planWait(plan, results, now)
    for (const each of tooLong) say(tooLongLine(results, each, plan.checks[each.check]?.waitMs ?? 0, now))
    if (wait === null) break
    const waited = await waitOnce(wait, results, { ...clocks, say }, clocks, signal)
    if (isEnded()) break
    const again = await read(wait.checks)
    results = results.map((result, index) => {
      const next = again[wait.checks.indexOf(index)]
      if (next === undefined) return result
      return { ...next, waitedMs: result.waitedMs + waited, attempts: result.attempts + next.attempts }
    })
  }
  const cost = waitCostText(results)
  if (cost !== '') say(cost)
  return results
}
