import type { CheckResult } from '../core/verdict/report.ts'
import type { ReadPlan } from './read-plan.ts'

/**
 * Reads again, each check no more often than its vendor allows: one that is not due keeps what was last read of it.
 * @param first results of the gate, in the plan's order: the reading from which the first interval runs.
 * @param read reads the checks of a plan.
 * @param now milliseconds of any clock that only goes forwards.
 */
export function readDue(
  plan: ReadPlan,
  first: readonly CheckResult[],
  read: (plan: ReadPlan, signal: AbortSignal) => Promise<readonly (CheckResult | null)[]>,
  now: () => number,
): (signal: AbortSignal) => Promise<readonly CheckResult[]> {
  const last = [...first]
  const readAt = plan.checks.map(() => now())
  return async (signal) => {
    const started = now()
    const due = [...plan.checks.keys()].filter((index) => {
      const intervalMs = (plan.checks[index]?.provider.minIntervalSeconds ?? 0) * 1000
      return started - (readAt[index] ?? 0) >= intervalMs
    })
    const checks = plan.checks.filter((_, index) => due.includes(index))
    const results = due.length === 0 ? [] : await read({ ...plan, checks }, signal)
    for (const [at, index] of due.entries()) {
      readAt[index] = started
      const result = results[at]
      // A probe is not sent again while a command runs.
      if (result !== undefined && result !== null) last[index] = result
    }
    return [...last]
  }
}
