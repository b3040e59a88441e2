import type { Decimal } from '../money/amount.ts'
import { isPast } from '../money/instant.ts'
import { canSpend, type OnOverspend } from '../plan/plan.ts'
import { amountLeft, isUnlimited, type Pool } from '../provider/pool.ts'
import type { CheckResult } from '../verdict/report.ts'
import type { FirstReading, FirstReadings, KeptPool } from './first-reading.ts'

/** What one check says the job spent. */
export interface ReceiptRow extends Pick<FirstReading, 'name' | 'provider' | 'providerName'> {
  /** The pool's id; the one that was asked for where none was read. */
  readonly pool: string | null
  readonly unit: string | null
  /** Null when not known; negative when overdrawn. */
  readonly before: Decimal | null
  readonly after: Decimal | null
  /** Never below 0. Null when it cannot be told from the two figures. */
  readonly spent: Decimal | null
  /** Why it cannot be told, or what the figure lacks; without a full stop. */
  readonly note: string | null
  readonly maxSpend: Decimal | null
  /** Was more than `maxSpend` measured? What is not known is no overspend. */
  readonly overspent: boolean
}

export interface Receipt {
  readonly startedAt: string
  readonly endedAt: string
  readonly shouldRun: boolean
  readonly rows: readonly ReceiptRow[]
}

/** The second half of a measurement, before it is known what it means. */
type Measured = Pick<ReceiptRow, 'before' | 'after' | 'spent' | 'note'>

/** Why a second reading has no figure. */
function whyUnread({ status, reason }: CheckResult): string {
  if (reason === 'insufficient') return 'the provider says that the credit is used up; how much was spent is not known'
  if (status === 'denied') return 'the key was rejected at the end; spent is not known'
  if (status === 'no-key') return 'there was no key at the end; spent is not known'
  return `could not be read at the end${reason === null ? '' : ` (${reason})`}; spent is not known`
}

/** The same pool in the second reading: the one that decides may have become another. */
function samePool({ id }: KeptPool, { pool, pools }: CheckResult): Pool | undefined {
  return pool?.id === id ? pool : pools.find((other) => other.id === id)
}

/** Did the pool start anew between the two readings? A rise with another date of reset is one too. */
function hasReset({ resetsAt }: KeptPool, pool: Pool, between: { from: Date; to: Date }, rose: boolean): boolean {
  if (resetsAt === null) return false
  const passed = isPast(resetsAt, between.to) && !isPast(resetsAt, between.from)
  return passed || (rose && pool.resetsAt !== null && pool.resetsAt !== resetsAt)
}

function measure(
  { pool: first, askedPool, reason, checkedAt }: FirstReading,
  now: CheckResult | null,
  unread: string,
): Measured {
  const before = amountLeft(first)
  const unknown = (note: string, after: Decimal | null = null): Measured => ({ before, after, spent: null, note })
  if (askedPool === canSpend) return unknown('a probe tells no figure; spent is not known')
  if (now === null) return unknown(unread)
  const left = amountLeft(now.pool)
  if (isUnlimited(first) || isUnlimited(now.pool)) return unknown('unlimited; spent is not known', left)
  if (first === null || before === null) {
    const why = reason === null ? '' : ` (${reason})`
    return unknown(`not known at the start${why}; spent is not known`, left)
  }
  if (left === null) return unknown(whyUnread(now))
  const pool = samePool(first, now)
  const after = amountLeft(pool ?? null)
  if (pool === undefined || after === null) return unknown('another pool decides now; spent is not known')
  if (!first.usable || !pool.usable) return unknown('the pool cannot be used; spent is not known', after)
  if (pool.unit !== first.unit) return unknown('counted in another unit now; spent is not known')
  const rose = after.gt(before)
  if (hasReset(first, pool, { from: new Date(checkedAt), to: new Date(now.checkedAt) }, rose))
    return unknown('reset in between; spent is not known', after)
  if (pool.boundBy !== first.boundBy) return unknown('another limit decides now; spent is not known', after)
  if (rose) return unknown('topped up; spent is not known', after)
  const late = pool.reportedLate ? 'spend is reported late; there may be more' : null
  const partly = pool.lowerBound ? 'not all credit shows in this figure; there may be more' : null
  return { before, after, spent: before.minus(after), note: late ?? partly }
}

/** One check, from its two readings. @param now null when it was not read again. @param unread why it was not. */
export function receiptRow(first: FirstReading, now: CheckResult | null, unread = 'not read at the end'): ReceiptRow {
  const { name, provider, providerName, pool, askedPool, maxSpend } = first
  const measured = measure(first, now, unread)
  const { spent } = measured
  return {
    name,
    provider,
    providerName,
    pool: pool?.id ?? askedPool ?? now?.pool?.id ?? null,
    unit: pool?.unit ?? now?.pool?.unit ?? null,
    ...measured,
    maxSpend,
    overspent: spent !== null && maxSpend !== null && spent.gt(maxSpend),
  }
}

/**
 * What the job spent, by check.
 * @param now results of the second reading in the order of the checks; an absent one was not read again.
 * @param endedAt RFC 3339.
 * @param unread why a check was not read again.
 */
export function compareReadings(
  first: FirstReadings,
  now: readonly (CheckResult | null)[],
  endedAt: string,
  unread?: string,
): Receipt {
  return {
    startedAt: first.startedAt,
    endedAt,
    shouldRun: first.shouldRun,
    rows: first.checks.map((check, index) => receiptRow(check, now[index] ?? null, unread)),
  }
}

/** Did any check spend more than it should? */
export function hasOverspent({ rows }: Receipt): boolean {
  return rows.some(({ overspent }) => overspent)
}

/** Does the run fail for what was spent? `stop` that came too late counts as `fail`. */
export function failsForOverspend(receipt: Receipt, onOverspend: OnOverspend): boolean {
  return onOverspend !== 'warn' && hasOverspent(receipt)
}
