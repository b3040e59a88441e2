import type { CheckPlan, Plan } from '../plan/plan.ts'
import { healsAt } from './heals-at.ts'
import type { CheckResult } from './report.ts'
import { decide } from './verdict.ts'

/** What is waited for. */
export interface Wait {
  /** Milliseconds since 1970. */
  readonly until: number
  /** Indices of the checks that are read again then. */
  readonly checks: readonly number[]
}

/** A check that would heal, but later than it may be waited for. */
export interface TooLong {
  readonly check: number
  readonly at: number
}

export interface WaitPlan {
  /** Null when nothing is waited for. */
  readonly wait: Wait | null
  readonly tooLong: readonly TooLong[]
}

const nothing: WaitPlan = { wait: null, tooLong: [] }

function isGood({ status }: CheckResult): boolean {
  return status === 'ok' || status === 'warn'
}

/** What of `wait` is left for a check; null when it does not wait. A probe costs money, and is sent once more at most. */
function leftFor({ waitMs, probe }: CheckPlan, { waitedMs }: CheckResult): number | null {
  return waitMs === null || (probe !== null && waitedMs > 0) ? null : waitMs - waitedMs
}

/**
 * Whether a run that would not go on waits, and for what: only when every check that is to blame becomes better at a known
 * time; where one good check is enough, for the first that does.
 * @param results in the plan's order.
 */
export function planWait(
  { checks, require }: Pick<Plan, 'checks' | 'require'>,
  results: readonly CheckResult[],
  now: Date,
): WaitPlan {
  // What is wrong with the configuration is not put right by the clock.
  if (decide(results, require).shouldRun || results.some(({ status }) => status === 'error')) return nothing
  const blamed = results.flatMap((result, index) => {
    const check = checks[index]
    const isToBlame = !isGood(result) && (require === 'any' || result.policy !== 'warn')
    if (check === undefined || !isToBlame) return []
    return [{ index, at: healsAt(result, now), left: leftFor(check, result) }]
  })
  const tooLong = blamed.flatMap(({ index, at, left }) =>
    left !== null && at !== null && at - now.getTime() > left ? [{ check: index, at }] : [],
  )
  const inTime = blamed.flatMap(({ index, at, left }) =>
    left !== null && at !== null && at - now.getTime() <= left ? [{ index, at }] : [],
  )
  if (inTime.length === 0 || (require === 'all' && inTime.length < blamed.length)) return { wait: null, tooLong }
  const times = inTime.map(({ at }) => at)
  const until = require === 'all' ? Math.max(...times) : Math.min(...times)
  return { wait: { until, checks: inTime.filter(({ at }) => at <= until).map(({ index }) => index) }, tooLong: [] }
}
