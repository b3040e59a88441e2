import type { SummaryMode } from '../plan/plan.ts'
import type { Report } from './report.ts'

/** Was anything but all `ok`? */
export function hasProblem({ results, configurationErrors }: Pick<Report, 'results' | 'configurationErrors'>): boolean {
  return configurationErrors.length > 0 || results.some(({ status }) => status !== 'ok')
}

/** May this stand in the job summary? @param notable is there a problem that `on-problem` is about? */
export function wantsSummary(summary: SummaryMode, notable: boolean): boolean {
  return summary === 'always' || (summary === 'on-problem' && notable)
}
