import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { type FinitePool, type Pool, pool } from '../core/provider/pool.ts'

type Quota = Pick<Pool, 'id' | 'label' | 'unit'> & Partial<Pool> & { readonly limit: Decimal; readonly used: Decimal }

/** Of pools that all bind the one with the least, the first of equals; undefined when there is none. */
export function leastOf(pools: readonly FinitePool[]): FinitePool | undefined {
  return pools.toSorted((one, other) => one.remaining.cmp(other.remaining))[0]
}

/** A pool that is a cycle's allowance less what was used of it: never below 0, also when the vendor let it be overdrawn. */
export function quotaPool(facts: Quota): FinitePool {
  return pool({ boundBy: 'cycle', ...facts, remaining: notBelowZero(facts.limit.minus(facts.used)) })
}
