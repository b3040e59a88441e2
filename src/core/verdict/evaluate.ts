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
} from '../money/amount.ts'
import type { CheckPlan } from '../plan/plan.ts'
import { Failure } from '../provider/failure.ts'
import { leftIn, type Pool, type Reading } from '../provider/pool.ts'
import { choosePool } from './choose-pool.ts'
import { type Circumstances, type Clean, evaluateFailure, policyOf, unreadResult } from './failed-check.ts'
import { notTold } from './not-told.ts'
import { nameOthers } from './other-pools.ts'
import { doubtPastResets } from './past-resets.ts'
import type { CheckResult, Status } from './report.ts'

/** What a person is told of where the figure comes from, when it is not the account. */
const bindings = {
  account: '',
  key: ' (the key’s own limit)',
  month: ' (the monthly limit)',
  cycle: '',
  fallback: ' (the fallback’s limit)',
  budget: '',
} as const

const maxPools = 100

/** A pool as a sentence names it: one that was found in the answer (a key) with its label, if that says more. */
function nameOf(check: CheckPlan, { id, label }: Pool, clean: Clean): string {
  const own = check.provider.pools.some((definition) => definition.id === id) || id === 'budget'
  return own || label === '' || id.endsWith(`:${label}`) ? clean(id) : `${clean(id)} (${clean(label)})`
}

/** What is left, and where: the start of the sentence. */
function figureOf(check: CheckPlan, reading: Reading, pool: Pool, left: Decimal, clean: Clean): string {
  const { unit, usable, boundBy } = pool
  // Nobody was asked to open a wallet in every currency.
  if (check.provider.wallets && !reading.pools.includes(pool)) return `no ${unit} balance`
  const where = usable ? bindings[boundBy] : ', which cannot be used now'
  return `${formatAmount(left, unit)} left in ${nameOf(check, pool, clean)}${where}`
}

/** An address that an answer told, where it is one that may be shown. */
function webAddress(text: string | undefined): string | null {
  return text !== undefined && URL.canParse(text) && /^https?:\/\//i.test(text) ? text : null
}

interface Limits {
  readonly minimum: Decimal
  readonly warnBelow: Decimal | null
  readonly required: Decimal
}

/** Brings what was asked into the pool's unit. @throws {Failure} `error` when it is of another, or a share of no limit. */
function resolveLimits(check: CheckPlan, { pools }: Reading, pool: Pool): Limits {
  const units = [...check.provider.pools, ...pools].map(({ unit }) => unit)
  const inUnit = (field: string, amount: Amount): Decimal => {
    if (amount.unit === null || sameUnit(amount.unit, pool.unit)) return amount.value
    throw Failure.configuration(
      `\`${field}\` is in ${amount.unit}, but ${pool.id} is counted in ${pool.unit}; units are never converted`,
      `Write \`${field}\` in ${pool.unit}${units.some((unit) => sameUnit(unit, amount.unit ?? '')) ? `, or choose a pool in ${amount.unit}` : ''}.`,
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
    if (check.provider.declared !== undefined) {
      throw Failure.configuration(
        `\`${field}\` is a percentage, and this check declares no \`limit\` to take it of`,
        'Point `limit` to what the plan allows in the answer, or write an amount.',
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

/** What starts anew by itself, with its limit and no more. A key's own cap is somebody's to raise, and stays too little. */
const renewed: readonly Pool['boundBy'][] = ['cycle', 'month', 'budget']

/** @throws {Failure} `error` when a pool that starts anew never has what is required: who waits for that waits for ever. */
function refuseBeyondLimit({ id, unit, limit, boundBy }: Pool, required: Decimal, left: Decimal): void {
  if (limit === null || limit.lte(0) || !renewed.includes(boundBy) || required.lte(limit) || left.gt(limit)) return
  throw Failure.configuration(
    `${formatAmount(required, unit)} required, but the limit of ${id} is ${formatAmount(limit, unit)}, so waiting never helps`,
    'Require less than the limit, or have the limit raised.',
  )
}

/** A pool whose words anyone may see. */
function shown(pool: Pool, clean: Clean): Pool {
  return { ...pool, id: clean(pool.id), label: clean(pool.label) }
}

/** At most 100 pools, cleaned for display; the deciding one always. */
function shownPools(pools: readonly Pool[], deciding: Pool, clean: Clean): readonly Pool[] {
  const first = pools.slice(0, maxPools)
  const kept = first.includes(deciding) ? first : [...first.slice(0, maxPools - 1), deciding]
  return kept.map((pool) => shown(pool, clean))
}

/** Judges one check by what was read. Pure: the same reading always gives the same result. */
export function evaluate(check: CheckPlan, reading: Reading, circumstances: Circumstances, clean: Clean): CheckResult {
  const warnings = [
    ...check.notes,
    ...reading.warnings.map((text) => clean(text)),
    ...doubtPastResets(reading, circumstances.now),
  ]
  const topUpUrl = webAddress(reading.topUp) ?? check.provider.topUp
  const base = { ...unreadResult(check, circumstances), topUpUrl, warnings }
  let known: typeof base = base
  try {
    const pool = choosePool(check, reading)
    const { unit } = pool
    // What is required is not told until it is known to be in the pool's unit.
    known = { ...base, pool: shown(pool, clean), unit, required: null, pools: shownPools(reading.pools, pool, clean) }
    const left = leftIn(pool)
    if (left === 'unlimited') {
      // Of a key without a limit: what the account behind it has is not known, and may be nothing.
      if (pool.covers !== 'account') throw notTold(check, shown(pool, clean))
      return { ...known, status: 'ok', policy: null, message: `${check.name}: ${clean(pool.id)} is unlimited` }
    }
    const { minimum, warnBelow, required } = resolveLimits(check, reading, pool)
    const cost = check.estimatedCost?.value ?? zero
    const low = left.lt(required)
    if (low) refuseBeyondLimit(pool, required, left)
    const soft = warnBelow?.gt(left) ? warnBelow : null
    const status: Status = low ? 'low' : soft === null ? 'ok' : 'warn'
    const figure = figureOf(check, reading, pool, left, clean)
    const verdict = low
      ? `, short by ${formatAmount(required.minus(left), unit)}`
      : soft === null
        ? ''
        : `, below the soft limit of ${formatAmount(soft, unit)}`
    return {
      ...known,
      status,
      policy: policyOf(check, status),
      message: `${check.name}: ${figure}, ${formatAmount(required, unit)} required${verdict}${low ? nameOthers(check, reading, pool, required, clean) : ''}`,
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
