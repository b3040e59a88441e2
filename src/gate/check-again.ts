import { formatInstant } from '../core/money/instant.ts'
import type { CheckResult } from '../core/verdict/report.ts'
import { userAgent } from '../version.ts'
import { check } from './check.ts'
import type { ReadPlan } from './read-plan.ts'

export interface ReadingLimits {
  /** For all checks together. */
  readonly maxMs: number
  /** Ends the reading before that. */
  readonly signal?: AbortSignal
  readonly debug?: (line: string) => void
  /** Are probes sent again? They cost money: only when something failed that they may explain. */
  readonly probes: boolean
}

export interface SecondReading {
  /** In the order of the plan's checks; null for a probe that was not sent again. */
  readonly results: readonly (CheckResult | null)[]
  readonly endedAt: string
}

/** Reads the checks of a plan again. What has not answered in time is `unknown`: this never throws for it. */
export async function readAgain(
  plan: ReadPlan,
  { maxMs, signal, debug = () => {}, probes }: ReadingLimits,
): Promise<SecondReading> {
  const isRead = plan.checks.map(({ probe }) => probe === null || probes)
  const checks = plan.checks.filter((_, index) => isRead[index])
  if (checks.length === 0) return { results: plan.checks.map(() => null), endedAt: formatInstant(new Date()) }
  const ended = new AbortController()
  const end = () => ended.abort()
  const timer = setTimeout(end, maxMs)
  if (signal?.aborted) end()
  signal?.addEventListener('abort', end, { once: true })
  try {
    const timeoutMs = Math.min(plan.timeoutMs, maxMs)
    const report = await check({ ...plan, checks, timeoutMs }, { userAgent, signal: ended.signal, debug })
    const read = report.results.values()
    return { results: isRead.map((was) => (was ? (read.next().value ?? null) : null)), endedAt: report.endedAt }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}
