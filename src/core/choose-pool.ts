import { isPercentage, sameUnit, zero } from './amount.ts'
import { type Pool, pool, type Reading } from './balance.ts'
import { Failure } from './failure.ts'
import type { CheckPlan } from './plan.ts'

/** The pool that a check is judged by, and what counts of it: an unusable one counts as 0. */
export interface Chosen {
  readonly pool: Pool
  /** False: nothing can be spent from it, whatever it reports. */
  readonly usable: boolean
}

/** A pool that the provider defines and this account lacks: nothing is left in it. */
function lacking(id: string, label: string, unit: string): Chosen {
  return { pool: pool({ id, label, unit, remaining: zero, usable: false }), usable: false }
}

/**
 * Chooses the pool: the one that was named, else the first usable one with the minimum's unit, else the provider's own
 * first usable one.
 * @throws {Failure} `error` when the minimum's unit is no pool's.
 */
export function choosePool(check: CheckPlan, reading: Reading): Chosen {
  const { provider, minimum } = check
  const take = (found: Pool): Chosen => ({ pool: found, usable: found.usable })
  if (check.pool !== null) {
    const id = reading.decides ?? check.pool
    const found = reading.pools.find((candidate) => candidate.id === id)
    if (found !== undefined) return take(found)
    const defined = provider.pools.find((definition) => definition.id === id)
    if (defined !== undefined) return lacking(defined.id, defined.label, defined.unit)
    throw Failure.because('no-such-pool', `the provider’s answer has no pool \`${check.pool}\``)
  }
  const unit = isPercentage(minimum) ? null : minimum.unit
  if (unit !== null) {
    const matching = reading.pools.filter((candidate) => sameUnit(candidate.unit, unit))
    const found = matching.find(({ usable }) => usable) ?? matching[0]
    if (found !== undefined) return take(found)
    // A pool that is there in another unit (a balance in EUR) is not lacking: the unit is wrong, and that is told.
    const defined = provider.pools.find(
      ({ id, unit: its }) =>
        sameUnit(its, unit) && !id.endsWith(':') && !reading.pools.some((candidate) => candidate.id === id),
    )
    if (defined !== undefined) return lacking(defined.id, defined.label, defined.unit)
  }
  const found = reading.pools.find(({ usable }) => usable) ?? reading.pools[0]
  if (found !== undefined) return take(found)
  const [first] = provider.pools
  if (first !== undefined) return lacking(first.id, first.label, first.unit)
  throw Failure.because('unexpected-body', 'the answer holds no pool at all')
}
