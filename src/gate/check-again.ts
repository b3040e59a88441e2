import type { Report } from '../core/verdict/report.ts'
import { userAgent } from '../version.ts'
import { check } from './check.ts'
import type { ReadPlan } from './read-plan.ts'

export interface ReadingLimits {
  /** For all checks together. */
  readonly maxMs: number
  /** Ends the reading before that. */
  readonly signal?: AbortSignal
  readonly debug?: (line: string) => void
}

/** Reads the checks of a plan again. What has not answered in time is `unknown`: this never throws for it. */
export async function readAgain(plan: ReadPlan, { maxMs, signal, debug = () => {} }: ReadingLimits): Promise<Report> {
  const ended = new AbortController()
  const end = () => ended.abort()
  const timer = setTimeout(end, maxMs)
  if (signal?.aborted) end()
  signal?.addEventListener('abort', end, { once: true })
  try {
    const timeoutMs = Math.min(plan.timeoutMs, maxMs)
    return await check({ ...plan, timeoutMs }, { userAgent, signal: ended.signal, debug })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}
