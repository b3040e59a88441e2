import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { type FinitePool, type Pool, pool } from '../core/provider/pool.ts'

type Quota = Pick<Pool, 'id' | 'label' | 'unit'> & Partial<Pool> & { readonly limit: Decimal; readonly used: Decimal }

/** A pool that is a cycle's allowance less what was used of it: never below 0, also when the vendor let it be overdrawn. */
export function quotaPool(facts: Quota): FinitePool {
  return pool({ boundBy: 'cycle', ...facts, remaining: notBelowZero(facts.limit.minus(facts.used)) })
}
