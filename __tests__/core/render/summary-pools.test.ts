import { describe, expect, it } from '@jest/globals'
import { type Pool, pool } from '../../../src/core/provider/pool.ts'
import { renderPoolTable } from '../../../src/core/render/summary-pools.ts'
import { decimalOf } from '../../support/decimal.ts'
import { sampleResult } from '../../support/sample-report.ts'

const now = new Date('2026-11-21T10:00:00Z')

const payg = (facts: Partial<Pool> = {}): Pool =>
  pool({ id: 'payg', label: 'Pay as you go', unit: 'USD', remaining: decimalOf('4'), ...facts })

function table(...pools: readonly Pool[]): readonly string[] {
  const { head, rows } = renderPoolTable([sampleResult({ pools, pool: 'payg' })], now)
  return [...head, ...rows]
}

describe('the table of every pool', () => {
  it('has a row each, check by check, and says which one decides where there are several', () => {
    const quota = pool({ id: 'quota', label: 'Quota', unit: 'credits', remaining: decimalOf('7000') })
    const several = sampleResult({ name: 'a', pools: [payg(), quota], pool: 'quota' })
    const one = sampleResult({ name: 'b', pools: [payg()], pool: 'payg' })
    const { head, rows } = renderPoolTable([several, one], now)
    expect([...head, ...rows]).toEqual([
      '| Check | Pool | Remaining | Notes |',
      '| :-- | :-- | --: | :-- |',
      '| a | payg (Pay as you go) | 4 USD |  |',
      '| a | quota | 7,000 credits | decides |',
      '| b | payg (Pay as you go) | 4 USD |  |',
    ])
  })

  it('leaves out a column that no pool has anything for', () => {
    expect(table(payg())).toEqual([
      '| Check | Pool | Remaining |',
      '| :-- | :-- | --: |',
      '| apertis | payg (Pay as you go) | 4 USD |',
    ])
    expect(table(payg({ used: decimalOf('1.5'), resetsAt: '2026-11-22T10:00:00Z', usable: false }))).toEqual([
      '| Check | Pool | Remaining | Used | Resets | Notes |',
      '| :-- | :-- | --: | --: | :-- | :-- |',
      '| apertis | payg (Pay as you go) | 4 USD | 1.5 USD | in 24 hours (2026-11-22 10:00 UTC) | cannot be used now |',
    ])
  })

  it('has no rows when nothing was read', () => {
    expect(renderPoolTable([sampleResult({ pools: [] })], now).rows).toEqual([])
  })

  it.each<[string, Partial<Pool>, string]>([
    ['unlimited', { remaining: 'unlimited' }, 'unlimited'],
    ['overdrawn', { remaining: decimalOf('-12.5') }, '&#45;12.5 USD'],
  ])('what is left: %s', (_, facts, expected) => {
    // A second pool keeps the column, whatever the first has.
    expect(table(payg(facts), payg())[2]?.split(' | ')[2]).toBe(expected)
  })

  it.each<[string, Partial<Pool>, string]>([
    ['with a limit', { used: decimalOf('1.6'), limit: decimalOf('20') }, '1.6 of 20 USD'],
    ['with all that was paid in', { used: decimalOf('0.05'), total: decimalOf('1') }, '0.05 of 1 USD'],
    [
      'the limit before what was paid in',
      { used: decimalOf('1'), limit: decimalOf('2'), total: decimalOf('9') },
      '1 of 2 USD',
    ],
    ['not told, of a limit', { limit: decimalOf('20') }, 'of 20 USD'],
    ['alone', { used: decimalOf('1234.5') }, '1,234.5 USD'],
  ])('what was used: %s', (_, facts, expected) => {
    expect(table(payg(facts))[2]).toBe(`| apertis | payg (Pay as you go) | 4 USD | ${expected} |`)
  })

  it.each<[Partial<Pool>, string]>([
    [{ id: 'key:7', label: 'Production' }, 'key:7 (Production)'],
    [{ id: 'payg', label: '' }, 'payg'],
    [{ id: 'credits', label: 'CREDITS' }, 'credits'],
    [{ id: 'Account', label: 'account' }, 'Account'],
    [{ id: 'key:*', label: '<b>' }, 'key:&#42; (&lt;b&gt;)'],
  ])('the name of %j is %s', (facts, expected) => {
    expect(table(payg(facts))[2]?.split(' | ')[1]).toBe(expected)
  })

  it('tells everything that a figure does not say', () => {
    const notes = { usable: false, lowerBound: true, upperBound: true, expiresAt: '2027-01-31' }
    expect(table(payg(notes), payg({ id: 'other' }))[2]).toBe(
      '| apertis | payg (Pay as you go) | 4 USD | decides, cannot be used now, more may be left, less may be left, expires in 71 days (2027-01-31) |',
    )
  })
})
