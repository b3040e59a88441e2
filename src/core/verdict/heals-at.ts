import type { CheckResult } from './report.ts'

/** A moment that was told to the second. A bare date may mean any hour of that day. */
function momentOf(time: string | null | undefined): number | null {
  if (time === null || time === undefined || !time.includes(':')) return null
  const at = Date.parse(time)
  return Number.isNaN(at) ? null : at
}

/** When a pool has what is required again, as far as a reset does it. */
function resetOf({ pool, required }: CheckResult): number | null {
  if (pool === null || !pool.usable) return null
  // A limit below what is required is not reached by any reset.
  if (pool.limit !== null && required?.gt(pool.limit)) return null
  return momentOf(pool.resetsAt)
}

/**
 * When a result becomes better without anybody's doing: by a reset, the end of a window, or what the vendor asked to wait.
 * @returns milliseconds since 1970; null when it does not, when nobody knows, and when that time has passed already.
 */
export function healsAt(result: CheckResult, now: Date): number | null {
  const { status, transient, probe, retryAt } = result
  const moments =
    status === 'low'
      ? [resetOf(result), momentOf(probe?.resetsAt), momentOf(retryAt)]
      : status === 'unknown' && transient === true
        ? [momentOf(retryAt)]
        : []
  const at = moments.find((moment) => moment !== null)
  return at === undefined || at === null || at <= now.getTime() ? null : at
}
