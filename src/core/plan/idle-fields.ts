import { formatThreshold, isPercentage, sameUnit, type Threshold } from '../money/amount.ts'
import type { CheckPlan } from './plan.ts'

/** Is the one surely below the other? Shares and amounts, and two units, cannot be told apart. */
function isBelow(one: Threshold, other: Threshold): boolean {
  if (isPercentage(one) !== isPercentage(other)) return false
  if (isPercentage(one) || isPercentage(other))
    return isPercentage(one) && isPercentage(other) && one.percent.lt(other.percent)
  const comparable = one.unit === null || other.unit === null || sameUnit(one.unit, other.unit)
  return comparable && one.value.lt(other.value)
}

/** What was asked and can never do anything, a sentence each: right by itself, but surely not what was meant. */
export function findIdleFields(check: {
  readonly minimum: CheckPlan['minimum']
  readonly warnBelow: CheckPlan['warnBelow']
  readonly budget: CheckPlan['budget']
  readonly estimatedCost: CheckPlan['estimatedCost']
  /** As the check itself says; null when it says nothing. */
  readonly parallelJobs: number | null
}): readonly string[] {
  const { minimum, warnBelow, budget, estimatedCost, parallelJobs } = check
  const isZero = isPercentage(minimum) ? minimum.percent.eq(0) : minimum.value.eq(0)
  const costs = estimatedCost?.value.gt(0) === true
  const notes: string[] = []
  // What is left of a budget may be below 0, and then 0 is a limit.
  if (isZero && !costs && budget === null)
    notes.push('A minimum of 0 lets an empty account through: write what one run needs.')
  if (warnBelow !== null && isBelow(warnBelow, minimum)) {
    notes.push(
      `A soft limit (warn-below) of ${formatThreshold(warnBelow)} never warns, since below the minimum of ${formatThreshold(minimum)} it is too little already: write an amount above the minimum.`,
    )
  }
  if (parallelJobs !== null && parallelJobs > 1 && estimatedCost === null)
    notes.push(
      'The number of parallel-jobs multiplies nothing without estimated-cost, what one job is expected to spend.',
    )
  return notes
}
