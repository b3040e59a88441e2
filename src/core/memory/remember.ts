// What the readings before this one change of a report: a forecast for each check, and that a skip does not stay green for
// ever. It only ever makes things worse: `ok` may become `warn`, a skip a failure.
import type { Decimal } from '../money/amount.ts'
import type { CheckPlan, Plan } from '../plan/plan.ts'
import { amountLeft } from '../provider/pool.ts'
import { formatTime } from '../text/format-time.ts'
import type { CheckResult, Verdict } from '../verdict/report.ts'
import { decide } from '../verdict/verdict.ts'
import { endsWithin, type Forecasting, forecastOf, type Point, type RunningPeriod } from './forecast.ts'
import type { HistoryReading, ReadingOutcome, RunContext } from './reading.ts'
import { skippedSince } from './rows.ts'

/** What is remembered of the runs before this one. */
export interface Memory {
  readonly history: readonly HistoryReading[]
  /** Of this run. */
  readonly context: RunContext | null
}

/** A report with what was remembered in it, and what is to be remembered of it. */
export interface Remembered {
  readonly results: readonly CheckResult[]
  readonly verdict: Verdict
  readonly reading: HistoryReading
}

/** The figures of a check so far, this run's own the last; none where it has none now. */
export function pointsOf({ name, provider, pool, checkedAt }: CheckResult, history: readonly HistoryReading[]) {
  const remaining = amountLeft(pool)
  if (pool === null || remaining === null) return []
  const now = Date.parse(checkedAt)
  const isSame = (check: HistoryReading['checks'][number]) =>
    check.name === name && check.provider === provider && check.pool === pool.id && check.unit === pool.unit
  const before = history.flatMap(({ at, checks }): Point[] => {
    const found = checks.find(isSame)
    return found === undefined || found.remaining === null || Date.parse(at) > now
      ? []
      : [{ at: Date.parse(at), remaining: found.remaining, resetsAt: found.resetsAt }]
  })
  return [...before, { at: now, remaining, resetsAt: pool.resetsAt }]
}

function periodOf({ pool }: CheckResult): RunningPeriod | null {
  if (pool === null || pool.startsAt === null || pool.used === null || pool.limit === null) return null
  return { used: pool.used, startsAt: pool.startsAt }
}

function endText(days: Decimal, runsOutAt: string): string {
  return `it lasts ${days.toFixed()} ${days.eq(1) ? 'day' : 'days'} more at this pace, until ${formatTime(runsOutAt)}`
}

/** `warn` where the credit is forecast to end sooner than it should; never more, for a forecast is no reading. */
function judge(result: CheckResult, { lasts }: CheckPlan, now: Date): CheckResult {
  const { forecast, status, message } = result
  if (lasts === null || forecast === null || (status !== 'ok' && status !== 'warn')) return result
  if (forecast.daysLeft === null || forecast.runsOutAt === null || !endsWithin(forecast, lasts.ms, now)) return result
  const end = endText(forecast.daysLeft, forecast.runsOutAt)
  return { ...result, status: 'warn', message: `${message}, and ${end}: less than the ${lasts.text} of lasts` }
}

function noteOf({ lasts }: CheckPlan, { pool }: CheckResult, forecasting: Forecasting): readonly string[] {
  // What has no figure now is told already.
  if (lasts === null || amountLeft(pool) === null || forecasting.forecast !== null) return []
  return [`lasts (${lasts.text}) could not be judged: ${forecasting.missing}.`]
}

const outcomes: Readonly<Record<Verdict['outcome'], ReadingOutcome>> = {
  pass: 'go',
  warn: 'go',
  skip: 'skip',
  fail: 'fail',
}

function readingOf(
  results: readonly CheckResult[],
  { outcome }: Verdict,
  context: RunContext | null,
  now: Date,
): HistoryReading {
  return {
    at: `${now.toISOString().slice(0, 19)}Z`,
    context,
    outcome: outcomes[outcome],
    checks: results.map(({ name, provider, pool, askedPool, unit, status, policy, required }) => ({
      ...{ name, provider, unit, status, policy, required },
      pool: pool?.id ?? askedPool,
      covers: pool?.covers ?? null,
      remaining: amountLeft(pool),
      limit: pool?.limit ?? null,
      used: pool?.used ?? null,
      resetsAt: pool?.resetsAt ?? null,
    })),
  }
}

/** Since when this gate has only skipped, where that is longer than it may; null otherwise. */
function skippedTooLong(plan: Pick<Plan, 'skipAtMost'>, memory: Memory, verdict: Verdict, now: Date): string | null {
  if (plan.skipAtMost === null || verdict.outcome !== 'skip') return null
  const since = skippedSince(memory.history, memory.context)
  return since !== null && now.getTime() - Date.parse(since) >= plan.skipAtMost.ms ? since : null
}

/** @param results in the plan's order, as they were read. @param now of this run. */
export function remember(
  results: readonly CheckResult[],
  plan: Pick<Plan, 'checks' | 'require' | 'skipAtMost'>,
  memory: Memory,
  now: Date,
): Remembered {
  const judged = results.map((result, index) => {
    const check = plan.checks[index]
    const forecasting = forecastOf(pointsOf(result, memory.history), periodOf(result))
    if (check === undefined) return result
    const warnings = [...result.warnings, ...noteOf(check, result, forecasting)]
    return judge({ ...result, warnings, forecast: forecasting.forecast }, check, now)
  })
  const verdict = decide(judged, plan.require)
  const reading = readingOf(judged, verdict, memory.context, now)
  const since = skippedTooLong(plan, memory, verdict, now)
  if (since === null) return { results: judged, verdict, reading }
  const why = `; it has only been skipped since ${formatTime(since)}, and skip-at-most is ${plan.skipAtMost?.text}`
  const failing = judged.map((result) =>
    result.policy === 'skip' ? { ...result, policy: 'fail' as const, message: `${result.message}${why}` } : result,
  )
  return { results: failing, verdict: decide(failing, plan.require), reading }
}
