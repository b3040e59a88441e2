import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatDecimal, parsePlainDecimal } from '../../../src/core/money/amount.ts'
import { budgetReset, budgetStart, parseBudget, poolOfSpend } from '../../../src/core/plan/budget.ts'
import type { Budget } from '../../../src/core/plan/plan.ts'
import { digitsOf } from '../../support/decimal.ts'

const now = new Date('2026-11-19T15:30:00Z')

function decimal(text: string) {
  const negative = text.startsWith('-')
  const value = parsePlainDecimal(negative ? text.slice(1) : text)
  if (value === null) throw new Error(`${text} is no decimal`)
  return negative ? value.neg() : value
}

function budgetOf(text: string): Budget {
  const budget = parseBudget(text)
  if (budget === null) throw new Error(`${text} is no budget`)
  return budget
}

function written(budget: Budget | null) {
  return budget && { value: formatDecimal(budget.value), unit: budget.unit, period: budget.period }
}

function poolFor(budget: string, used: string, left: string | null = null) {
  const spend = { used: decimal(used), unit: 'USD', left: left === null ? null : decimal(left) }
  return poolOfSpend(budgetOf(budget), spend, now)
}

function figures(budget: string, used: string, left: string | null = null) {
  const { remaining, boundBy } = poolFor(budget, used, left)
  return [digitsOf(remaining), boundBy]
}

describe('parseBudget', () => {
  it.each([
    ['200 USD/month', '200', 'USD', 'month'],
    ['$200/month', '200', 'USD', 'month'],
    ['200/month', '200', null, 'month'],
    ['  12.50   EUR  /  week ', '12.5', 'EUR', 'week'],
    ['0.01 usd/day', '0.01', 'usd', 'day'],
    ['200USD/Month', '200', 'USD', 'month'],
    ['1000000 credits/day', '1000000', 'credits', 'day'],
  ])('reads %j', (text, value, unit, period) => {
    expect(written(parseBudget(text))).toEqual({ value, unit, period })
  })

  it.each([
    '',
    '/',
    '/month',
    '200 USD',
    '200 USD/',
    '200 USD/year',
    '200 USD/months',
    '200 USD/hour',
    '200 USD per month',
    '0 USD/month',
    '0.00/day',
    '-5 USD/month',
    '1e3 USD/month',
    '1,000 USD/month',
    '20%/month',
    '200 USD/day/month',
    '200 USD/constructor',
    'since 2026-11-03',
    '50 USD since',
    '50 USD since Monday',
    '50 USD since 2026-11',
    '50 USD since 2026-02-30',
    '50 USD since 2026-11-03T10:00:00Z',
    '0 USD since 2026-11-03',
    '50 USD/month since 2026-11-03',
    '50 USD since 2026/11/03',
  ])('refuses %j', (text) => {
    expect(parseBudget(text)).toBeNull()
  })

  it.each([
    ['50 USD since 2026-11-03', '50', 'USD'],
    ['$50 since 2026-11-03', '50', 'USD'],
    ['  12.50   Since   2026-11-03 ', '12.5', null],
    ['50USD SINCE 2026-11-03', '50', 'USD'],
  ])('reads %j as a budget since a day', (text, value, unit) => {
    const budget = parseBudget(text)
    expect(written(budget)).toEqual({ value, unit, period: 'since' })
    expect(budget?.since?.toISOString()).toBe('2026-11-03T00:00:00.000Z')
  })

  it('never throws, and never gives a budget that is not above 0', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('/day', '/week', '/month', ''), (text, period) => {
        const budget = parseBudget(text + period)
        expect(budget === null || budget.value.gt(0)).toBe(true)
      }),
    )
  })
})

describe('poolOfSpend', () => {
  it('is the budget less what was spent, until the next period starts', () => {
    const pool = poolFor('40 USD/week', '28')
    expect(pool).toMatchObject({
      id: 'budget',
      unit: 'USD',
      boundBy: 'budget',
      total: null,
      usable: true,
      resetsAt: '2026-11-23T00:00:00Z',
      lowerBound: false,
      upperBound: true,
    })
    expect([pool.remaining, pool.used, pool.limit].map(digitsOf)).toEqual(['12', '28', '40'])
  })

  it.each([
    ['1 USD/day', '2026-11-20T00:00:00Z'],
    ['1 USD/month', '2026-12-01T00:00:00Z'],
  ])('%s resets at %s', (budget, resetsAt) => {
    expect(poolFor(budget, '0').resetsAt).toBe(resetsAt)
  })

  it('does not reset when it holds since a day', () => {
    expect(poolFor('50 USD since 2026-11-03', '20').resetsAt).toBeNull()
    expect(figures('50 USD since 2026-11-03', '20')).toEqual(['30', 'budget'])
  })

  it('stays negative when overspent, and goes above the budget after a refund', () => {
    expect(figures('25 USD/week', '27.5')).toEqual(['-2.5', 'budget'])
    expect(figures('25 USD/week', '-1')).toEqual(['26', 'budget'])
  })

  it('names the vendor’s own limit only when that leaves less', () => {
    expect(figures('100 USD/month', '25.5', '4.5')).toEqual(['4.5', 'key'])
    expect(figures('100 USD/month', '25.5', '74.5')).toEqual(['74.5', 'budget'])
    expect(figures('100 USD/month', '25.5', '500')).toEqual(['74.5', 'budget'])
    expect(figures('20 USD/month', '25.5', '0')).toEqual(['-5.5', 'budget'])
  })

  it('subtracts exactly', () => {
    expect(figures('0.3 USD/day', '0.1')).toEqual(['0.2', 'budget'])
  })
})

it('counts from the start of the running period, or from the day, and starts anew with the next period, or never', () => {
  const times = (budget: string) => [
    budgetStart(budgetOf(budget), now).toISOString().slice(0, 10),
    budgetReset(budgetOf(budget), now)?.toISOString().slice(0, 10) ?? null,
  ]
  expect(times('1 USD/day')).toEqual(['2026-11-19', '2026-11-20'])
  expect(times('1 USD/week')).toEqual(['2026-11-16', '2026-11-23'])
  expect(times('1 USD/month')).toEqual(['2026-11-01', '2026-12-01'])
  expect(times('1 USD since 2025-12-31')).toEqual(['2025-12-31', null])
})
