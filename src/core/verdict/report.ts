import type { Decimal } from '../money/amount.ts'
import type { BudgetPeriod } from '../money/instant.ts'
import type { Policy } from '../plan/choices.ts'
import type { ConfigurationError, SummaryMode } from '../plan/plan.ts'
import type { Pool } from '../provider/pool.ts'
import type { SentProbe } from '../provider/probe.ts'
import type { Reason } from '../provider/reasons.ts'

/** From the worst to the best. */
export const statuses = ['error', 'denied', 'low', 'unknown', 'no-key', 'warn', 'ok'] as const
export type Status = (typeof statuses)[number]

/** How long credit lasts at the pace seen so far. */
export interface Forecast {
  /** What goes in 24 hours, six decimals. */
  readonly perDay: Decimal
  /** Two decimals. Until the next reset, where that comes first; null where nothing fell. */
  readonly daysLeft: Decimal | null
  /** RFC 3339; null where nothing fell, or a reset comes first. */
  readonly runsOutAt: string | null
  /** `since` is the first of the readings, or the start of the period that the provider tells. */
  readonly basedOn: { readonly readings: number; readonly since: string }
}

/** How one check ended. Amounts are null when not known. */
export interface CheckResult {
  readonly name: string
  /** Provider id, and its name for people. */
  readonly provider: string
  readonly providerName: string
  readonly status: Status
  /** What was applied: null for `ok` and `warn`, `fail` for `denied` and `error`. */
  readonly policy: Policy | null
  readonly reason: Reason | null
  /** For `unknown` and `denied`: may another try heal it? Else null. */
  readonly transient: boolean | null
  /** One sentence without its full stop: `apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD`. */
  readonly message: string
  /** What to do next, a sentence; null when there is nothing to do. */
  readonly hint: string | null
  /** The pool that decides, as it was read, cleaned for display; null when nothing was read. */
  readonly pool: Pool | null
  /** The pool that the check names, or `budget`; null when it leaves the choice to the provider. */
  readonly askedPool: string | null
  /** Of every amount that was asked for: the pool's, or, where none was read, the one the check names, if any. */
  readonly unit: string | null
  readonly minimum: Decimal | null
  readonly estimatedCost: Decimal | null
  readonly parallelJobs: number
  readonly required: Decimal | null
  readonly shortfall: Decimal | null
  readonly warnBelow: Decimal | null
  readonly runsLeft: Decimal | null
  /** Null when there is not enough to go by. */
  readonly forecast: Forecast | null
  readonly budget: {
    readonly amount: Decimal
    readonly unit: string
    readonly period: BudgetPeriod
    readonly startsAt: string
  } | null
  /** What a probe asked, and its price; null for a check that sent none. */
  readonly probe: SentProbe | null
  /** Every pool that was read, cleaned for display, at most 100 and the deciding one always. */
  readonly pools: readonly Pool[]
  readonly warnings: readonly string[]
  /** Requests that were sent, retries included. */
  readonly attempts: number
  readonly durationMs: number
  /** When the vendor asked to be asked again, RFC 3339; null when it did not. */
  readonly retryAt: string | null
  /** Milliseconds that the gate waited for this check to become better; 0 when it did not. */
  readonly waitedMs: number
  readonly checkedAt: string
  readonly topUpUrl: string
  /** What heals this result, a sentence, and where: see `adviceOf`. Null when there is nothing to do, or no page is known. */
  readonly advice: string | null
  readonly adviceUrl: string | null
}

/** When the pool that decided starts anew, or the vendor says that it goes on; null when nobody says. */
export function resetOf({ pool, probe }: Pick<CheckResult, 'pool' | 'probe'>): string | null {
  return pool?.resetsAt ?? probe?.resetsAt ?? null
}

/** What the run does. */
export type Outcome = 'pass' | 'warn' | 'skip' | 'fail'

/** The one verdict of a run: made in `evaluate.ts`, and only shown elsewhere. */
export interface Verdict {
  readonly outcome: Outcome
  /** May the expensive job start? */
  readonly shouldRun: boolean
  /** Of the check that decided. */
  readonly status: Status
  /** Index into `results` of the check that decided; null when the configuration was wrong before any request. */
  readonly decidedBy: number | null
  /** Name of the first check to route the job to; null when there is none. */
  readonly firstOk: string | null
  readonly okChecks: readonly string[]
  readonly problemChecks: readonly string[]
}

/** Everything a run found out. What prints, prints this. */
export interface Report {
  readonly verdict: Verdict
  readonly results: readonly CheckResult[]
  /** What is wrong with the configuration, found before any request; then `results` is empty. */
  readonly configurationErrors: readonly ConfigurationError[]
  /** Sentences about the run as a whole, without a full stop: a history that could not be read. */
  readonly notes: readonly string[]
  readonly require: 'all' | 'any'
  readonly summary: SummaryMode
  readonly startedAt: string
  readonly endedAt: string
}
