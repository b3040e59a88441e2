import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import { formatFigure, verbFor } from '../../../src/core/money/figure.ts'

describe('a figure in a table', () => {
  it.each([
    ['1234.5', 'USD', '1,234.5 USD'],
    ['1234.56', 'USD', '1,234.56 USD'],
    ['1234.567', 'CNY', '1,234.567 CNY'],
    ['1234', 'USD', '1,234 USD'],
    ['-0.5', 'EUR', '-0.5 EUR'],
    ['0.5', 'credits', '0.5 credits'],
    ['0.5', 'usd', '0.5 usd'],
    ['0.5', 'USDT', '0.5 USDT'],
    ['0.5', null, '0.5'],
    ['-0', 'USD', '0 USD'],
    ['1', 'credits', '1 credit'],
    ['-1', 'characters', '-1 character'],
    ['1', 'USD', '1 USD'],
    ['1', 'quota', '1 quota'],
    ['1', 'searches', '1 search'],
    ['1', 'queries', '1 query'],
    ['1', 'bonus', '1 bonus'],
    ['0', 'credits', '0 credits'],
  ])('%s %s', (value, unit, expected) => {
    expect(formatFigure(new Big(value), unit)).toBe(expected)
  })
})

describe('the verb after an amount', () => {
  it.each([
    ['5', 'USD', 'is'],
    ['5', 'credits', 'are'],
    ['1', 'credits', 'is'],
    ['5', 'quota', 'is'],
    ['5', null, 'is'],
  ])('%s %s %s', (value, unit, expected) => {
    expect(verbFor(new Big(value), unit)).toBe(expected)
  })
})
