import type { HistoryReading } from '../core/memory/reading.ts'
import { type Memory, remember } from '../core/memory/remember.ts'
import { sameUnit } from '../core/money/amount.ts'
import { formatInstant, nextPeriodStart } from '../core/money/instant.ts'
import { budgetReset, budgetStart, poolOfSpend } from '../core/plan/budget.ts'
import { isMaskable } from '../core/plan/mask.ts'
import type { CheckPlan } from '../core/plan/plan.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Reading } from '../core/provider/pool.ts'
import type { Api } from '../core/provider/provider.ts'
import { adviceOf } from '../core/verdict/advice.ts'
import { evaluate } from '../core/verdict/evaluate.ts'
import { type Clean, evaluateFailure, evaluateMissingKey } from '../core/verdict/failed-check.ts'
import type { CheckResult, Report } from '../core/verdict/report.ts'
import { openSession, type Session, type SessionOptions } from '../net/session.ts'
import { readStopwatch } from '../net/stopwatch.ts'
import type { ReadPlan } from './read-plan.ts'
import type { Waiting } from './wait.ts'

/** What a run needs of the world; clock, waiting and chance can be replaced. */
export type Dependencies = Pick<SessionOptions, 'userAgent'> &
  Partial<Omit<SessionOptions, 'timeoutMs' | 'retries'>> & {
    /** Called as each check ends, in no order. */
    readonly onResult?: (result: CheckResult) => void
    /** Ends the reading: what is still under way then is `unknown`, with reason `timeout`. */
    readonly signal?: AbortSignal
    /** Of the runs before this one. */
    readonly memory?: Memory
    /** For a gate, which may wait until credit is back. Whoever only reads does not. */
    readonly waiting?: Waiting
  }

/** A report, and what is to be remembered of it. */
export interface CheckReport extends Report {
  readonly reading: HistoryReading
}

/** What the plan's figures say now. @throws {Failure} */
export async function readBalance(check: CheckPlan, api: Api, now: Date): Promise<Reading> {
  const { provider, budget, account, pool, region } = check
  if (budget === null) {
    if (provider.read === undefined) throw Failure.configuration(`${provider.name} tells no balance; set a \`budget\``)
    return provider.read(api, { pool, account, region, now })
  }
  if (provider.readSpend === undefined) throw Failure.configuration(`${provider.name} does not tell what was spent`)
  const unit = budget.unit ?? provider.budget?.unit ?? 'USD'
  const start = budgetStart(budget, now)
  if (start > now) {
    throw Failure.configuration(
      `the budget holds since ${formatInstant(start).slice(0, 10)}, a day that has not come yet (UTC)`,
      'Write the day on which the credit was bought, or the spend began to count.',
    )
  }
  const end = budgetReset(budget, now) ?? nextPeriodStart('day', now)
  const spend = await provider.readSpend(api, { account, now, period: budget.period, start, end, unit })
  if (!sameUnit(spend.unit, unit)) {
    throw Failure.configuration(
      `the budget is in ${unit}, but ${provider.name} reports ${spend.unit}; units are never converted`,
    )
  }
  return { pools: [poolOfSpend({ ...budget, unit }, spend, now)], warnings: spend.warnings }
}

async function runCheck(check: CheckPlan, session: Session, now: () => Date, clean: Clean): Promise<CheckResult> {
  const start = readStopwatch()
  const at = now()
  if (check.key === null) return evaluateMissingKey(check, { attempts: 0, durationMs: 0, now: at })
  const bound = session.apiFor({ ...check, key: check.key })
  const circumstances = () => ({
    attempts: bound.attempts(),
    durationMs: Math.round(readStopwatch() - start),
    now: at,
  })
  if (check.probe !== null) {
    // What only few checks need is loaded when one does.
    const { runProbe } = await import('./run-probe.ts')
    return runProbe(check, check.probe, bound, at, circumstances, clean)
  }
  try {
    const reading = await readBalance(check, bound.api, at)
    return evaluate(check, reading, circumstances(), clean)
  } catch (error) {
    const failure =
      error instanceof Failure ? error : Failure.because('unexpected-body', 'the answer could not be understood')
    return evaluateFailure(check, failure, circumstances(), clean)
  }
}

/** A key that no mask can hide is said to be so, and what was read without one. */
function withKeyWarning(result: CheckResult, check: CheckPlan): CheckResult {
  const { withoutKey } = check.provider
  if (check.key === '' && withoutKey !== undefined && result.pool !== null)
    return { ...result, warnings: [...result.warnings, `No key was given: this is ${withoutKey}.`] }
  if (check.key === null || check.key === '' || isMaskable(check.key)) return result
  const warning =
    'The key is too short or numeric to be masked in a log: a mask on it would delete figures and outputs.'
  return { ...result, warnings: [...result.warnings, warning] }
}

/** Asks the providers of some checks, all at once. */
async function readChecks(
  plan: ReadPlan,
  checks: readonly CheckPlan[],
  dependencies: Dependencies,
): Promise<readonly CheckResult[]> {
  const now = dependencies.now ?? (() => new Date())
  const { redact, clean } = plan.cleaner
  // A path may have a key in it: that of a `base-url` is the user's own.
  const debug = (line: string) => dependencies.debug?.(redact(line))
  const session = openSession({ ...dependencies, debug, timeoutMs: plan.timeoutMs, retries: plan.retries })
  const end = () => session.close()
  if (dependencies.signal?.aborted) end()
  dependencies.signal?.addEventListener('abort', end, { once: true })
  try {
    return await Promise.all(
      checks.map(async (each) => {
        const read = withKeyWarning(await runCheck(each, session, now, clean), each)
        const { text, url } = adviceOf(read, each.provider)
        const result = { ...read, advice: text, adviceUrl: url }
        dependencies.onResult?.(result)
        return result
      }),
    )
  } finally {
    dependencies.signal?.removeEventListener('abort', end)
    session.close()
  }
}

/** What the checks came to, in the end: where one is waited for, after the wait. */
async function readInTheEnd(plan: ReadPlan, dependencies: Dependencies): Promise<readonly CheckResult[]> {
  const first = await readChecks(plan, plan.checks, dependencies)
  const { waiting, signal, now = () => new Date(), elapsed = readStopwatch } = dependencies
  if (waiting === undefined || plan.checks.every(({ waitMs }) => waitMs === null)) return first
  const { onResult: _, ...again } = dependencies
  const read = (indices: readonly number[]) =>
    readChecks(
      plan,
      plan.checks.filter((_, index) => indices.includes(index)),
      again,
    )
  const { waitForCredit } = await import('./wait.ts')
  return waitForCredit(plan, first, read, { ...waiting, now, elapsed, ...(signal !== undefined && { signal }) })
}

/** Asks every provider of the plan at once, and decides. Never throws for what a provider does. */
export async function check(plan: ReadPlan, dependencies: Dependencies): Promise<CheckReport> {
  const now = dependencies.now ?? (() => new Date())
  const startedAt = formatInstant(now())
  const results = await readInTheEnd(plan, dependencies)
  const memory = dependencies.memory ?? { history: [], context: null }
  return {
    ...remember(results, plan, memory, now()),
    configurationErrors: [],
    notes: [],
    require: plan.require,
    summary: plan.summary,
    startedAt,
    endedAt: formatInstant(now()),
  }
}
