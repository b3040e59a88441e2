import type { Decimal } from '../money/amount.ts'
import type { CheckPlan, OnOverspend } from '../plan/plan.ts'
import type { Pool } from '../provider/pool.ts'
import type { CheckResult, Report } from '../verdict/report.ts'

/** What is kept of a pool: enough to know it again, and what was in it. */
export type KeptPool = Pick<Pool, 'id' | 'remaining' | 'unit' | 'boundBy' | 'resetsAt' | 'usable'>

/** What is kept of one check until its second reading. Holds no key, and no address that gets one. */
export interface FirstReading
  extends Pick<
    CheckResult,
    | 'name'
    | 'provider'
    | 'providerName'
    | 'status'
    | 'policy'
    | 'reason'
    | 'askedPool'
    | 'minimum'
    | 'checkedAt'
    | 'topUpUrl'
  > {
  /** The pool that decided; null where none was read. */
  readonly pool: KeptPool | null
  readonly maxSpend: Decimal | null
}

/** What the gate saw, as far as the end of the job needs it. */
export interface FirstReadings {
  readonly startedAt: string
  /** Had the gate let the job go on? */
  readonly shouldRun: boolean
  readonly require: 'all' | 'any'
  readonly onOverspend: OnOverspend
  /** In the plan's order. */
  readonly checks: readonly FirstReading[]
}

function keptOf({ id, remaining, unit, boundBy, resetsAt, usable }: Pool): KeptPool {
  return { id, remaining, unit, boundBy, resetsAt, usable }
}

/** What a gate's report leaves for the second reading. @param clean takes keys out of what a user wrote. */
export function firstReadingsOf(
  report: Report,
  plan: { readonly checks: readonly CheckPlan[]; readonly onOverspend: OnOverspend },
  clean: (text: string) => string,
): FirstReadings {
  return {
    startedAt: report.startedAt,
    shouldRun: report.verdict.shouldRun,
    require: report.require,
    onOverspend: plan.onOverspend,
    checks: report.results.map((result, index) => ({
      name: clean(result.name),
      provider: result.provider,
      providerName: result.providerName,
      status: result.status,
      policy: result.policy,
      reason: result.reason,
      askedPool: result.askedPool,
      pool: result.pool === null ? null : keptOf(result.pool),
      minimum: result.minimum,
      checkedAt: result.checkedAt,
      topUpUrl: result.topUpUrl,
      maxSpend: plan.checks[index]?.maxSpend?.value ?? null,
    })),
  }
}
