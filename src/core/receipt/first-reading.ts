import type { Decimal } from '../money/amount.ts'
import type { CheckPlan, OnOverspend } from '../plan/plan.ts'
import type { CheckResult, Report } from '../verdict/report.ts'

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
    | 'pool'
    | 'remaining'
    | 'unlimited'
    | 'unit'
    | 'boundBy'
    | 'minimum'
    | 'resetsAt'
    | 'checkedAt'
    | 'topUpUrl'
  > {
  /** Could anything be spent from the pool? True where nothing was read. */
  readonly usable: boolean
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

/** Can the pool that decides be spent from? One that the account lacks is in no list, and cannot. */
export function isUsable({ pool, pools, remaining, unlimited }: CheckResult): boolean {
  return unlimited || remaining === null || pools.find(({ id }) => id === pool)?.usable === true
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
      pool: result.pool,
      remaining: result.remaining,
      unlimited: result.unlimited,
      unit: result.unit,
      boundBy: result.boundBy,
      minimum: result.minimum,
      resetsAt: result.resetsAt,
      checkedAt: result.checkedAt,
      topUpUrl: result.topUpUrl,
      usable: isUsable(result),
      maxSpend: plan.checks[index]?.maxSpend?.value ?? null,
    })),
  }
}
