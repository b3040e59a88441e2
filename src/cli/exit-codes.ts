import type { Status, Verdict } from '../core/verdict/report.ts'

/** Exit codes, where they can be from sysexits.h. Only 0 means: go on. */
export const exitCodes = { ok: 0, low: 1, usage: 64, unknown: 69, internal: 70, skipped: 75, denied: 77 } as const

const byStatus: Readonly<Record<Status, number>> = {
  ok: exitCodes.ok,
  warn: exitCodes.ok,
  low: exitCodes.low,
  unknown: exitCodes.unknown,
  denied: exitCodes.denied,
  'no-key': exitCodes.denied,
  error: exitCodes.usage,
}

/** The check that decided gives the code. */
export function exitCodeOf({ shouldRun, outcome, status }: Verdict): number {
  if (shouldRun) return exitCodes.ok
  return outcome === 'skip' ? exitCodes.skipped : byStatus[status] || exitCodes.unknown
}
