import { type Decimal, parseAmount } from '../money/amount.ts'
import { formatInstant, nextPeriodStart, type Period, parseInstant, periodStart } from '../money/instant.ts'
import { type Pool, pool } from '../provider/pool.ts'
import type { Budget } from './plan.ts'

const periods: readonly Period[] = ['day', 'week', 'month']

/** Reads `50 USD since 2026-11-03`; null when it is not that, or not above 0. */
function parseSince(text: string): Budget | null {
  const parts = /^(.*\S)\s+since\s+(\d{4}-\d{2}-\d{2})$/i.exec(text.trim())
  const amount = parseAmount(parts?.[1] ?? '')
  const day = parseInstant(parts?.[2] ?? '')
  if (amount === null || day === null || amount.value.eq(0)) return null
  return { value: amount.value, unit: amount.unit, period: 'since', since: new Date(`${day}T00:00:00Z`) }
}

/** Reads `200 USD/month`, `$200/week`, `200 / day`, `50 USD since 2026-11-03`; null when it is none of these, or not above 0. */
export function parseBudget(text: string): Budget | null {
  const slash = text.lastIndexOf('/')
  if (slash < 0) return parseSince(text)
  const amount = parseAmount(text.slice(0, slash))
  const word = text.slice(slash + 1).trim()
  const period = periods.find((known) => known === word.toLowerCase())
  if (amount === null || period === undefined || amount.value.eq(0)) return null
  return { value: amount.value, unit: amount.unit, period }
}

/** From when spend counts: the start of the running period, or the day since which the budget holds. */
export function budgetStart({ period, since }: Pick<Budget, 'period' | 'since'>, now: Date): Date {
  return period === 'since' ? (since ?? now) : periodStart(period, now)
}

/** When the budget starts anew; null for one that holds since a day. */
export function budgetReset({ period }: Pick<Budget, 'period'>, now: Date): Date | null {
  return period === 'since' ? null : nextPeriodStart(period, now)
}

/** What was spent, as far as a pool needs it: see `Spend` in `core/provider/provider.ts`. */
interface Spent {
  readonly used: Decimal
  readonly unit: string
  /** What is left of a limit of the vendor's own; null when there is none. */
  readonly left: Decimal | null
}

/** The one pool of a check with a budget. What is left of the budget is negative when it was overspent. */
export function poolOfSpend(budget: Budget, spend: Spent, now: Date): Pool {
  const ofBudget = budget.value.minus(spend.used)
  const reset = budgetReset(budget, now)
  const vendorBinds = spend.left?.lt(ofBudget) === true
  return pool({
    id: 'budget',
    label: 'Budget',
    unit: spend.unit,
    remaining: spend.left !== null && vendorBinds ? spend.left : ofBudget,
    boundBy: vendorBinds ? 'key' : 'budget',
    covers: vendorBinds ? 'cap' : 'budget',
    used: spend.used,
    limit: budget.value,
    startsAt: formatInstant(budgetStart(budget, now)),
    resetsAt: reset === null ? null : formatInstant(reset),
    upperBound: true,
    reportedLate: true,
  })
}
