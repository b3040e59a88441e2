import { isPercentage, sameUnit, zero } from '../money/amount.ts'
import type { CheckPlan } from '../plan/plan.ts'
import { Failure } from '../provider/failure.ts'
import { leftIn, type Pool, pool, type Reading } from '../provider/pool.ts'
import type { Provider } from '../provider/provider.ts'

/** Is there anything in it? */
function isFunded(wallet: Pool): boolean {
  const left = leftIn(wallet)
  return left === 'unlimited' || left.gt(zero)
}

/** A pool that the provider defines and this account lacks: nothing is left in it. */
function lacking({ id, label, unit }: Provider['pools'][number]): Pool {
  return pool({ id, label, unit, remaining: zero, usable: false })
}

/**
 * Chooses the pool that a check is judged by: the one that was named, else the first usable one with the minimum's unit,
 * else the provider's own first usable one. One that is not usable counts as 0, whatever it reports.
 * @throws {Failure} `unknown` when the answer has no such pool, or none at all.
 */
export function choosePool(check: CheckPlan, reading: Reading): Pool {
  const { provider, minimum } = check
  if (check.pool !== null) {
    const id = reading.decides ?? check.pool
    const found = reading.pools.find((candidate) => candidate.id === id)
    if (found !== undefined) return found
    const defined = provider.pools.find((definition) => definition.id === id)
    if (defined !== undefined) return lacking(defined)
    throw Failure.because('no-such-pool', `the provider’s answer has no pool \`${check.pool}\``)
  }
  const unit = isPercentage(minimum) ? null : minimum.unit
  if (unit !== null) {
    const matching = reading.pools.filter((candidate) => sameUnit(candidate.unit, unit))
    const found = matching.find(({ usable }) => usable) ?? matching[0]
    if (found !== undefined) return found
    // A pool that is there in another unit (a balance in EUR) is not lacking: the unit is wrong, and that is told.
    const defined = provider.pools.find(
      ({ id, unit: its }) =>
        sameUnit(its, unit) && !id.endsWith(':') && !reading.pools.some((candidate) => candidate.id === id),
    )
    if (defined !== undefined) return lacking(defined)
  }
  // An empty wallet beside a funded one says nothing: the vendor takes its money from the other.
  const funded = provider.wallets ? reading.pools.find(isFunded) : undefined
  const found = funded ?? reading.pools.find(({ usable }) => usable) ?? reading.pools[0]
  if (found !== undefined) return found
  const [first] = provider.pools
  if (first !== undefined) return lacking(first)
  throw Failure.because('unexpected-body', 'the answer holds no pool at all')
}
