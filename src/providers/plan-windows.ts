import { type Decimal, notBelowZero, parseWireNumber, zero } from '../core/money/amount.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { PoolDefinition } from '../core/provider/provider.ts'

const unit = 'percent'

/** The whole of a window. */
export const hundred: Decimal = parseWireNumber('100') ?? zero

/** What is left of a coding plan: of its windows, all of which bind, the one with the least. */
export const planPool: PoolDefinition = { id: 'plan', label: 'Coding plan', unit }
export const fiveHours: PoolDefinition = { id: '5h', label: 'Window of 5 hours', unit }
export const week: PoolDefinition = { id: 'week', label: 'Week', unit }

/** One window of a plan. */
export interface PlanWindow {
  /** Null for one that can only bind, and not be asked for. */
  readonly definition: PoolDefinition | null
  /** In percent of the window. */
  readonly remaining: Decimal
  readonly resetsAt: string | null
}

function poolOf({ id, label }: PoolDefinition, { remaining: told, resetsAt }: PlanWindow): Pool {
  const remaining = notBelowZero(told)
  const used = hundred.minus(remaining)
  return pool({ id, label, unit, boundBy: 'cycle', remaining, limit: hundred, used, resetsAt })
}

/** The pools of a plan, the whole plan first. Of windows with as little left the one that starts anew last decides. */
export function poolsOfPlan(windows: readonly PlanWindow[]): readonly Pool[] {
  const [least] = windows.toSorted(
    (one, other) =>
      one.remaining.cmp(other.remaining) || Date.parse(other.resetsAt ?? '9999') - Date.parse(one.resetsAt ?? '9999'),
  )
  const own = windows.flatMap((window) => (window.definition === null ? [] : [poolOf(window.definition, window)]))
  return least === undefined ? own : [poolOf(planPool, least), ...own]
}

/** How much of a limit is left, in percent, rounded down to a hundredth: the one figure that no vendor tells as it is. */
export function percentOf(remaining: Decimal, limit: Decimal): Decimal {
  return remaining.times(hundred).div(limit).round(2, 0)
}
