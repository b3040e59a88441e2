import { describe, expect, it } from '@jest/globals'
import { parseAmount, parseThreshold, type Threshold } from '../../../src/core/money/amount.ts'
import { parseBudget } from '../../../src/core/plan/budget.ts'
import { findIdleFields } from '../../../src/core/plan/idle-fields.ts'

const threshold = (text: string): Threshold => {
  const read = parseThreshold(text)
  if (read === null) throw new Error(text)
  return read
}

interface Asked {
  readonly minimum: string
  readonly warnBelow?: string
  readonly cost?: string
  readonly jobs?: number
  readonly budget?: string
}

const notesOf = ({ minimum, warnBelow, cost, jobs, budget }: Asked) =>
  findIdleFields({
    minimum: threshold(minimum),
    warnBelow: warnBelow === undefined ? null : threshold(warnBelow),
    estimatedCost: cost === undefined ? null : parseAmount(cost),
    parallelJobs: jobs ?? null,
    budget: budget === undefined ? null : parseBudget(budget),
  })

describe('what can never do anything', () => {
  it.each<[Asked, readonly string[]]>([
    [{ minimum: '0' }, ['A minimum of 0 lets an empty account through: write what one run needs.']],
    [{ minimum: '0%' }, ['A minimum of 0 lets an empty account through: write what one run needs.']],
    [
      { minimum: '5 USD', warnBelow: '2 USD' },
      [
        'A soft limit (warn-below) of 2 USD never warns, since below the minimum of 5 USD it is too little already: write an amount above the minimum.',
      ],
    ],
    [
      { minimum: '20%', warnBelow: '10%' },
      [
        'A soft limit (warn-below) of 10% never warns, since below the minimum of 20% it is too little already: write an amount above the minimum.',
      ],
    ],
    [
      { minimum: '5', jobs: 3 },
      ['The number of parallel-jobs multiplies nothing without estimated-cost, what one job is expected to spend.'],
    ],
    [{ minimum: '0', cost: '1', jobs: 3 }, []],
    [{ minimum: '0', budget: '200 USD/month' }, []],
    [{ minimum: '5', warnBelow: '5' }, []],
    [{ minimum: '5 USD', warnBelow: '2 EUR' }, []],
    [{ minimum: '5', warnBelow: '10%' }, []],
    [{ minimum: '5', jobs: 1 }, []],
    [{ minimum: '0.01' }, []],
  ])('%j', (asked, notes) => {
    expect(notesOf(asked)).toEqual(notes)
  })
})
