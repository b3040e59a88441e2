import { formatInstant } from '../money/instant.ts'
import type { ConfigurationError, SummaryMode } from '../plan/plan.ts'
import type { Report } from './report.ts'
import { decide } from './verdict.ts'

/** The report of a run whose configuration was wrong: nothing was asked. */
export function reportConfigurationErrors(
  errors: readonly ConfigurationError[],
  summary: SummaryMode,
  now: Date,
): Report {
  const at = formatInstant(now)
  return {
    verdict: decide([], 'all'),
    results: [],
    configurationErrors: errors,
    notes: [],
    require: 'all',
    summary,
    startedAt: at,
    endedAt: at,
  }
}
