import { describe, expect, it } from '@jest/globals'
import { amountLeft, isUnlimited, leftIn, type Pool, pool } from '../../../src/core/provider/pool.ts'
import { decimalOf, digitsOf } from '../../support/decimal.ts'

const payg = (remaining: Pool['remaining'], usable = true) =>
  pool({ id: 'payg', label: 'Pay as you go', unit: 'USD', remaining, usable })

describe('what can be spent from a pool', () => {
  it.each<[string, Pool | null, string | null, boolean]>([
    ['is its figure', payg(decimalOf('5')), '5', false],
    ['is overdrawn where the figure is', payg(decimalOf('-3')), '-3', false],
    ['has no end', payg('unlimited'), null, true],
    ['is nothing where it cannot be used', payg(decimalOf('100'), false), '0', false],
    ['is nothing where it cannot be used, unlimited or not', payg('unlimited', false), '0', false],
    ['is not known where nothing was read', null, null, false],
  ])('%s', (_, one, figure, unlimited) => {
    expect([digitsOf(amountLeft(one)), isUnlimited(one)]).toEqual([figure, unlimited])
    if (one !== null) expect(digitsOf(leftIn(one))).toBe(unlimited ? 'unlimited' : figure)
  })
})
