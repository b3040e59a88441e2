// What `import { check } from 'credit-gate'` gives. Every type of its surface stands here in full, so that its
// declarations need no package of ours; the assignments below hold them to those of the core.

import { type Decimal, formatDecimal } from './core/money/amount.ts'
import { readOptions } from './core/plan/read-options.ts'
import { amountLeft, isUnlimited, type Pool } from './core/provider/pool.ts'
import { adviceOn } from './core/render/advice.ts'
import { renderMessage } from './core/render/message.ts'
import { type CheckResult, type Forecast, type Report, resetOf } from './core/verdict/report.ts'
import { reportConfigurationErrors } from './core/verdict/report-errors.ts'
import { check as runChecks } from './gate/check.ts'
import { readPlan } from './gate/read-plan.ts'
import { userAgent } from './version.ts'

/**
 * One check: a line (`apertis/payg >= 5 USD`, `openai >= 10% of 200 USD/month`,
 * `openai can-spend`, which costs one small request), or fields by the names of the
 * documentation, each as text: `{ provider: 'apertis', minimum: '5 USD', 'api-key': key }`.
 */
export type CheckFields = string | Readonly<Record<string, string>>

export interface CheckOptions {
  /** At least one: a list, or lines as the input `checks` takes them, such as `'apertis >= 5 USD'`. */
  readonly checks: readonly CheckFields[] | string
  /** Where keys are looked for when a check has none, by the provider's variable. The process's own unless given. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** `all` (default): every check must let the job go on. `any`: one with enough is enough. */
  readonly require?: 'all' | 'any'
  /** For every check that says nothing else. Each of these goes by its documented name too: `'on-low'`. */
  readonly onLow?: Policy
  readonly onUnknown?: Policy
  readonly onMissingKey?: Policy
  readonly 'on-low'?: Policy
  readonly 'on-unknown'?: Policy
  readonly 'on-missing-key'?: Policy
  /** Seconds for one check, retries included. Default 30, at most 300. */
  readonly timeout?: number
  /** Default 3, at most 20. */
  readonly retries?: number
  /** How long it may wait for what heals by itself at a known time, such as a reset: `90s`, `15m`, at most `6h`. Else not at all. */
  readonly wait?: string
}

export type Policy = 'fail' | 'warn' | 'skip'
export type Covers = 'account' | 'cap' | 'budget'
export type Status = 'ok' | 'warn' | 'low' | 'unknown' | 'denied' | 'no-key' | 'error'

/** Amounts are exact decimals as text: plain digits, no exponent. Null is "not known", never 0. */
export type AmountText = string

export interface PoolReport {
  readonly id: string
  readonly label: string
  readonly remaining: AmountText | null
  readonly unlimited: boolean
  readonly unit: string
  /** What the figure stands for: the money or plan itself, a limit of one key, team or user, or a budget given here. */
  readonly covers: Covers
  readonly used: AmountText | null
  readonly total: AmountText | null
  readonly limit: AmountText | null
  readonly usable: boolean
  readonly resetsAt: string | null
  readonly expiresAt: string | null
}

export interface ForecastReport {
  /** What goes in 24 hours. */
  readonly perDay: AmountText
  /** Until the next reset, where that comes first; null where nothing goes. */
  readonly daysLeft: AmountText | null
  /** RFC 3339; null where nothing goes, or a reset comes first. */
  readonly runsOutAt: string | null
  readonly basedOn: { readonly readings: number; readonly since: string }
}

export interface CheckReport {
  readonly name: string
  readonly provider: string
  readonly status: Status
  /** What was applied; null for `ok` and `warn`. */
  readonly policy: Policy | null
  /** Why the balance could not be read: `timeout`, `unauthorized`, …; null when it could. */
  readonly reason: string | null
  /** For `unknown` and `denied`: may another try heal it? */
  readonly transient: boolean | null
  /** One sentence for people, without its full stop. Holds no key. */
  readonly message: string
  /** What to do next, a sentence; null when there is nothing to do. */
  readonly hint: string | null
  readonly pool: string | null
  readonly remaining: AmountText | null
  readonly unlimited: boolean
  readonly unit: string | null
  /** See `PoolReport`; null when nothing was read. */
  readonly covers: Covers | null
  readonly required: AmountText | null
  readonly shortfall: AmountText | null
  readonly runsLeft: AmountText | null
  /** How long it lasts at the pace of the running period, where the provider tells one; null when that is not known. */
  readonly forecast: ForecastReport | null
  /** More, or less, may be left than `remaining` says. */
  readonly lowerBound: boolean
  readonly upperBound: boolean
  /** RFC 3339 in UTC. */
  readonly resetsAt: string | null
  readonly expiresAt: string | null
  /** What a probe asked (`openai can-spend`), and its price in USD where it is known before; null for every other check. */
  readonly probe: { readonly model: string | null; readonly cost: AmountText | null } | null
  readonly pools: readonly PoolReport[]
  readonly warnings: readonly string[]
  readonly attempts: number
  readonly durationMs: number
  /** How long it was waited for; 0 without a wait. */
  readonly waitedMs: number
  readonly checkedAt: string
  readonly topUpUrl: string
  /** What heals this result, in words; null when there is nothing to do. */
  readonly advice: string | null
  /** Where: the top-up page when topping up heals it, else null. */
  readonly adviceUrl: string | null
}

export interface GateReport {
  /** May the expensive work start? The one thing to look at. */
  readonly shouldRun: boolean
  /** Of the check that decided; `error` when the configuration was wrong. */
  readonly status: Status
  /** The whole run in one line, made to be posted: who, how much, what to do. */
  readonly message: string
  readonly decidedBy: string | null
  /** Name of the first check to route the work to. */
  readonly firstOk: string | null
  readonly okChecks: readonly string[]
  readonly problemChecks: readonly string[]
  /** In the order given; empty when the configuration was wrong. */
  readonly results: readonly CheckReport[]
  /** What is wrong with the configuration, a sentence each; nothing was asked then. */
  readonly errors: readonly string[]
}

const text = (value: Decimal | null): AmountText | null => (value === null ? null : formatDecimal(value))

function reportOfPool(pool: Pool): PoolReport {
  const { id, label, unit, covers, usable, resetsAt, expiresAt } = pool
  const unlimited = pool.remaining === 'unlimited'
  const remaining = pool.remaining === 'unlimited' ? null : text(pool.remaining)
  const [used, total, limit] = [text(pool.used), text(pool.total), text(pool.limit)]
  return { id, label, remaining, unlimited, unit, covers, used, total, limit, usable, resetsAt, expiresAt }
}

function reportOfForecast(forecast: Forecast | null): ForecastReport | null {
  if (forecast === null) return null
  const { perDay, daysLeft, runsOutAt, basedOn } = forecast
  return { perDay: formatDecimal(perDay), daysLeft: text(daysLeft), runsOutAt, basedOn }
}

function reportOfCheck(result: CheckResult): CheckReport {
  const { name, provider, status, policy, reason, transient, message, hint, pool, unit } = result
  const { warnings, attempts, durationMs, waitedMs, checkedAt, topUpUrl } = result
  const advice = adviceOn(result)
  return {
    ...{ name, provider, status, policy, reason, transient, message, hint, unit },
    pool: pool?.id ?? result.askedPool,
    remaining: text(amountLeft(pool)),
    unlimited: isUnlimited(pool),
    covers: pool?.covers ?? null,
    required: text(result.required),
    shortfall: text(result.shortfall),
    runsLeft: text(result.runsLeft),
    probe: result.probe === null ? null : { model: result.probe.model, cost: text(result.probe.cost) },
    forecast: reportOfForecast(result.forecast),
    pools: result.pools.map(reportOfPool),
    lowerBound: pool?.lowerBound ?? false,
    upperBound: pool?.upperBound ?? false,
    resetsAt: resetOf(result),
    expiresAt: pool?.expiresAt ?? null,
    ...{ warnings, attempts, durationMs, waitedMs, checkedAt, topUpUrl },
    advice: advice.text,
    adviceUrl: advice.url,
  }
}

function reportOfGate(report: Report): GateReport {
  const { verdict, results, configurationErrors } = report
  const { shouldRun, status, firstOk, okChecks, problemChecks, decidedBy } = verdict
  return {
    ...{ shouldRun, status, firstOk, okChecks, problemChecks },
    message: renderMessage(report),
    decidedBy: decidedBy === null ? null : (results[decidedBy]?.name ?? null),
    results: results.map(reportOfCheck),
    errors: configurationErrors.map(({ where, field, message }) =>
      [where, field, message].filter((part) => part !== '').join(': '),
    ),
  }
}

/**
 * Asks every provider at once what is left, and decides whether the work may start. Writes nothing, exits nothing, and
 * sends a key to its own provider alone. A provider that fails and a configuration that is wrong are told in the
 * report, both with `shouldRun: false`; it does not throw for either. A misspelt option is such a configuration.
 */
export async function check(options: CheckOptions): Promise<GateReport> {
  const { inputs, errors: own } = readOptions({ ...options })
  // A program in JavaScript may hand over nothing at all.
  const environment = (options as CheckOptions | undefined)?.environment ?? process.env
  const { plan, errors } = await readPlan({ inputs, environment, entry: 'library', errors: own })
  if (plan !== null) return reportOfGate(await runChecks(plan, { userAgent, waiting: { say: () => {} } }))
  return reportOfGate(reportConfigurationErrors(errors, 'never', new Date()))
}
