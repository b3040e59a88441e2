import { type Decimal, formatAmount, isPercentage, sameUnit } from '../money/amount.ts'
import type { CheckPlan } from '../plan/plan.ts'
import { leftIn, type Pool, type Reading } from '../provider/pool.ts'

const maxNamed = 3

function isFunded(pool: Pool): boolean {
  const left = leftIn(pool)
  return left === 'unlimited' ? pool.covers === 'account' : left.gt(0)
}

/** A limit on the way to an account is no other store of credit: a key does not get past its own. */
function isStore({ boundBy, covers }: Pool): boolean {
  return boundBy !== 'key' && covers === 'account'
}

function couldPay(other: Pool, pool: Pool, required: Decimal): boolean {
  if (!isFunded(other) || other.id === pool.id) return false
  const left = leftIn(other)
  return !sameUnit(other.unit, pool.unit) || left === 'unlimited' || left.gte(required)
}

function described({ id, unit, remaining }: Pool, clean: (text: string) => string): string {
  const asked = clean(id)
  const has = remaining === 'unlimited' ? 'is unlimited' : `has ${formatAmount(remaining, unit)}`
  return `${asked} ${has} (ask for it with pool: ${asked})`
}

/**
 * The other pools of a check with too little that could have let it go on, for the end of its message; empty without any.
 * Those of another unit are named where nobody asked for one, the one that was asked for is missing, or they step in.
 */
export function nameOthers(
  check: CheckPlan,
  reading: Reading,
  pool: Pool,
  required: Decimal,
  clean: (text: string) => string,
): string {
  const isLacking = !reading.pools.includes(pool)
  if (check.provider.hasSeparatePools || check.budget !== null || (!isLacking && !isStore(pool))) return ''
  const askedUnit = check.pool !== null || (!isPercentage(check.minimum) && check.minimum.unit !== null)
  const others = reading.pools.filter(
    (other) =>
      isStore(other) &&
      couldPay(other, pool, required) &&
      (isLacking || !askedUnit || sameUnit(other.unit, pool.unit) || other.stepsInFor === pool.id),
  )
  return others
    .slice(0, maxNamed)
    .map((other) => `; ${described(other, clean)}`)
    .join('')
}
