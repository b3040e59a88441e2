import {
  type Amount,
  type Decimal,
  formatAmount,
  isPercentage,
  notBelowZero,
  sameUnit,
  shareOf,
  type Threshold,
  wholeTimes,
  zero,
} from './amount.ts'
import type { Pool, Reading } from './balance.ts'
import { choosePool } from './choose-pool.ts'
import { Failure } from './failure.ts'
import { formatInstant, periodStart } from './instant.ts'
import type { CheckPlan, Policy } from './plan.ts'
import type { CheckResult, Status } from './report.ts'

/** How a check's reading went, apart from what it says. */
export interface Circumstances {
  readonly attempts: number
  readonly durationMs: number
  readonly now: Date
}

/** Turns the text of others into what may be shown. */
export type Clean = (text: string) => string

/** What a person is told of where the figure comes from, when it is not the account. */
const bindings = {
  account: '',
  key: ' (the key’s own limit)',
  month: ' (the monthly limit)',
  cycle: '',
  fallback: ' (the fallback’s limit)',
  budget: '',
} as const

const mostPools = 100

function policyOf(check: CheckPlan, status: Status): Policy | null {
  if (status === 'ok' || status === 'warn') return null
  if (status === 'low') return check.onLow
  if (status === 'unknown') return check.onUnknown
  return status === 'no-key' ? check.onMissingKey : 'fail'
}

function blank(
  check: CheckPlan,
  { attempts, durationMs, now }: Circumstances,
): Omit<CheckResult, 'status' | 'policy' | 'message'> {
  const { minimum, warnBelow, estimatedCost, parallelJobs, budget } = check
  return {
    name: check.name,
    provider: check.provider.id,
    providerName: check.provider.name,
    reason: null,
    transient: null,
    hint: null,
    pool: budget === null ? check.pool : 'budget',
    remaining: null,
    unlimited: false,
    unit: null,
    boundBy: null,
    minimum: isPercentage(minimum) ? null : minimum.value,
    estimatedCost: estimatedCost?.value ?? null,
    parallelJobs,
    required: null,
    shortfall: null,
    warnBelow: warnBelow === null || isPercentage(warnBelow) ? null : warnBelow.value,
    runsLeft: null,
    resetsAt: null,
    expiresAt: null,
    lowerBound: false,
    upperBound: false,
    budget:
      budget === null
        ? null
        : {
            amount: budget.value,
            unit: budget.unit ?? check.provider.budget?.unit ?? '',
            period: budget.period,
            startsAt: formatInstant(periodStart(budget.period, now)),
          },
    pools: [],
    warnings: [],
    attempts,
    durationMs,
    checkedAt: formatInstant(now),
    topUpUrl: check.provider.topUp,
  }
}

/** A check whose balance could not be read, or was refused. */
export function evaluateFailure(
  check: CheckPlan,
  failure: Failure,
  circumstances: Circumstances,
  clean: Clean,
): CheckResult {
  const { status, reason, said } = failure
  const told = said === null ? '' : clean(said)
  const lasting = (status === 'unknown' || status === 'denied') && !failure.transient
  return {
    ...blank(check, circumstances),
    status,
    policy: policyOf(check, status),
    reason,
    transient: status === 'unknown' || status === 'denied' ? failure.transient : null,
    message: `${check.name}: ${clean(failure.message)}${told === '' ? '' : `: “${told}”`}${lasting ? '; another try will not heal it' : ''}`,
    hint: failure.hint ?? hintOf(check, failure),
  }
}

function hintOf(check: CheckPlan, { status, reason }: Failure): string | null {
  if (status === 'denied')
    return `Check the key in ${check.keySource}: is it whole, current, and ${check.provider.name}’s own?`
  if (reason === 'unexpected-body' || reason === 'unexpected-status') {
    return `Is ${check.origin} really ${check.provider.name}? If it is, its contract may have changed: please report it.`
  }
  return null
}

/** A check without a key. */
export function evaluateMissingKey(check: CheckPlan, circumstances: Circumstances): CheckResult {
  const policy = policyOf(check, 'no-key')
  const why = check.missingKeyReason === null ? '' : `: ${check.missingKeyReason}`
  return {
    ...blank(check, circumstances),
    status: 'no-key',
    policy,
    message: `${check.name}: no key was given (${check.keySource} is empty)${why}`,
    hint:
      check.missingKeyReason === null
        ? `Add the secret, and hand it over as ${check.keySource}. In a pull request from a fork, or by Dependabot, there are no secrets.`
        : 'Run the job where its secrets are, or set `on-missing-key`.',
  }
}

interface Limits {
  readonly minimum: Decimal
  readonly warnBelow: Decimal | null
  readonly required: Decimal
}

/** Brings what was asked into the pool's unit. @throws {Failure} `error` when it is of another, or a share of no limit. */
function resolveLimits(check: CheckPlan, pool: Pool): Limits {
  const inUnit = (field: string, amount: Amount): Decimal => {
    if (amount.unit === null || sameUnit(amount.unit, pool.unit)) return amount.value
    throw Failure.configuration(
      `\`${field}\` is in ${amount.unit}, but ${pool.id} is counted in ${pool.unit}; units are never converted`,
      `Write \`${field}\` in ${pool.unit}, or choose a pool in ${amount.unit}.`,
    )
  }
  const resolve = (field: string, threshold: Threshold): Decimal => {
    if (!isPercentage(threshold)) return inUnit(field, threshold)
    // A share of nothing would be 0, and 0 of 0 would be enough.
    if (pool.limit?.gt(0)) return shareOf(pool.limit, threshold.percent)
    if (pool.limit !== null) {
      throw Failure.configuration(
        `\`${field}\` is a percentage, but the limit of ${pool.id} is ${formatAmount(pool.limit, pool.unit)}`,
        `Write \`${field}\` as an amount in ${pool.unit}.`,
      )
    }
    throw Failure.configuration(
      `\`${field}\` is a percentage, but ${pool.id} has no limit to take it of (of all that was ever paid in, a share means nothing)`,
      `Write \`${field}\` as an amount in ${pool.unit}.`,
    )
  }
  const minimum = resolve('minimum', check.minimum)
  const cost = check.estimatedCost === null ? zero : inUnit('estimated-cost', check.estimatedCost)
  if (check.maxSpend !== null) inUnit('max-spend', check.maxSpend)
  return {
    minimum,
    warnBelow: check.warnBelow === null ? null : resolve('warn-below', check.warnBelow),
    required: minimum.plus(cost.times(check.parallelJobs)),
  }
}

/** At most 100 pools, cleaned for display; the deciding one always. */
function shownPools(pools: readonly Pool[], deciding: Pool, clean: Clean): readonly Pool[] {
  const first = pools.slice(0, mostPools)
  const shown = first.includes(deciding) ? first : [...first.slice(0, mostPools - 1), deciding]
  return shown.map((pool) => ({ ...pool, id: clean(pool.id), label: clean(pool.label) }))
}

/** Judges one check by what was read. Pure: the same reading always gives the same result. */
export function evaluate(check: CheckPlan, reading: Reading, circumstances: Circumstances, clean: Clean): CheckResult {
  const base = { ...blank(check, circumstances), warnings: reading.warnings.map(clean) }
  let known: typeof base = base
  try {
    const { pool, usable } = choosePool(check, reading)
    const remaining = usable ? pool.remaining : zero
    const unlimited = usable && pool.unlimited
    if (remaining === null && !unlimited) throw Failure.because('unexpected-body', `${pool.id} has no figure`)
    const id = clean(pool.id)
    const { unit, boundBy, resetsAt, expiresAt, lowerBound, upperBound } = pool
    known = {
      ...base,
      pool: id,
      remaining: unlimited ? null : remaining,
      unlimited,
      unit,
      boundBy,
      resetsAt,
      expiresAt,
      lowerBound,
      upperBound,
      pools: shownPools(reading.pools, pool, clean),
    }
    if (unlimited) return { ...known, status: 'ok', policy: null, message: `${check.name}: ${id} is unlimited` }
    const left = remaining ?? zero
    const { minimum, warnBelow, required } = resolveLimits(check, pool)
    const cost = check.estimatedCost?.value ?? zero
    const low = left.lt(required)
    const soft = !low && warnBelow !== null && left.lt(warnBelow)
    const status: Status = low ? 'low' : soft ? 'warn' : 'ok'
    const figure = `${formatAmount(left, unit)} left in ${id}${usable ? bindings[boundBy] : ', which cannot be used now'}`
    const verdict = low
      ? `, short by ${formatAmount(required.minus(left), unit)}`
      : soft && warnBelow !== null
        ? `, below the soft limit of ${formatAmount(warnBelow, unit)}`
        : ''
    return {
      ...known,
      status,
      policy: policyOf(check, status),
      message: `${check.name}: ${figure}, ${formatAmount(required, unit)} required${verdict}`,
      minimum,
      warnBelow,
      required,
      shortfall: low ? required.minus(left) : null,
      runsLeft: cost.gt(0) ? wholeTimes(notBelowZero(left.minus(minimum)), cost) : null,
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const failed = evaluateFailure(check, error, circumstances, clean)
    // The figures were read, and stay: it is what was asked of them that is wrong.
    return {
      ...known,
      status: failed.status,
      policy: failed.policy,
      reason: failed.reason,
      transient: failed.transient,
      message: failed.message,
      hint: failed.hint,
    }
  }
}
