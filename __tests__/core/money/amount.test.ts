import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  formatAmount,
  formatDecimal,
  formatThreshold,
  groupDecimal,
  isPercentage,
  notBelowZero,
  parseAmount,
  parsePlainDecimal,
  parseThreshold,
  parseWireNumber,
  sameUnit,
  shareOf,
  smallest,
  wholeTimes,
} from '../../../src/core/money/amount.ts'
import { decimalOf, digitsOf } from '../../support/decimal.ts'
import { amountOf } from '../../support/plan.ts'

const nines = '9'.repeat(40)

describe('parseAmount', () => {
  it.each([
    ['5', '5', null],
    ['5.25', '5.25', null],
    ['5 USD', '5', 'USD'],
    ['5  USD', '5', 'USD'],
    [' 5 USD ', '5', 'USD'],
    ['5USD', '5', 'USD'],
    ['$5', '5', 'USD'],
    ['$ 5.50', '5.5', 'USD'],
    ['1000 credits', '1000', 'credits'],
    ['0', '0', null],
    ['0.00 USD', '0', 'USD'],
    ['007', '7', null],
    ['3 ai-units_2', '3', 'ai-units_2'],
    ['5 k', '5', 'k'],
    [nines, nines, null],
  ])('reads %j', (text, value, unit) => {
    expect({ ...amountOf(text), value: digitsOf(amountOf(text).value) }).toEqual({ value, unit })
  })

  it.each([
    '',
    ' ',
    'five',
    '-1',
    '+1',
    '1,000',
    '1e3',
    '1e3 USD',
    '1E+15',
    '0x10',
    '5k',
    '.5',
    '5.',
    '5..5',
    '5 5',
    '5 USD USD',
    'USD 5',
    '$5 USD',
    '$',
    '$-5',
    '5 $',
    '$$5',
    '5%',
    '5 %USD',
    '5 1USD',
    '5 é',
    '٥',
    'Infinity',
    'NaN',
    '1_000',
    '5\nUSD x',
    `${nines}99`,
  ])('refuses %j', (text) => {
    expect(parseAmount(text)).toBeNull()
  })

  it('gives every amount back with its digits', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.stringMatching(/^\d{0,12}$/),
        fc.constantFrom('', ' USD', ' credits'),
        (whole, rest, unit) => {
          const text = `${whole}${rest === '' ? '' : `.${rest}`}`
          const trimmed = text.includes('.') ? text.replace(/\.?0*$/, '') : text
          const amount = amountOf(`${text}${unit}`)
          expect([formatDecimal(amount.value), amount.unit]).toEqual([trimmed, unit.trim() || null])
        },
      ),
    )
  })
})

describe('parsePlainDecimal', () => {
  it('takes 41 characters at most, a point among them', () => {
    expect(digitsOf(parsePlainDecimal(`${nines}9`))).toBe(`${nines}9`)
    expect(parsePlainDecimal(`${nines}99`)).toBeNull()
  })
})

describe('parseThreshold', () => {
  it.each([
    ['20%', '20'],
    ['20 %', '20'],
    [' 0.5% ', '0.5'],
    ['150%', '150'],
    ['0%', '0'],
  ])('reads the share %j', (text, percent) => {
    const threshold = parseThreshold(text)
    expect(threshold !== null && isPercentage(threshold) && digitsOf(threshold.percent)).toBe(percent)
  })

  it.each(['%', '-5%', '%20', '20%%', '1e1%', '20% USD', 'x%', '20 USD%', ''])('refuses %j', (text) => {
    expect(parseThreshold(text)).toBeNull()
  })

  it('reads an amount, which is no share', () => {
    const threshold = parseThreshold('5 USD')
    expect(threshold !== null && isPercentage(threshold)).toBe(false)
  })
})

describe('parseWireNumber', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['+5', '5'],
    ['-12.50', '-12.5'],
    ['1e3', '1000'],
    ['1E-3', '0.001'],
    ['1e+2', '100'],
    ['277.47', '277.47'],
    ['0.1', '0.1'],
    [nines, nines],
    [`0.${'9'.repeat(39)}`, `0.${'9'.repeat(39)}`],
    ['1e40', `1${'0'.repeat(40)}`],
    ['1e-40', `0.${'0'.repeat(39)}1`],
    ['1e-040', `0.${'0'.repeat(39)}1`],
  ])('reads %s', (text, digits) => {
    expect(digitsOf(parseWireNumber(text))).toBe(digits)
  })

  it.each([
    '',
    ' ',
    '5 ',
    ' 5',
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    'true',
    '.5',
    '5.',
    '--5',
    '+-5',
    '1e',
    '1e5.5',
    '1,000',
    '$5',
    '0x10',
    '1e41',
    '1e-41',
    '1e999',
    '1e99999',
    `${nines}9`,
    `0.${'0'.repeat(40)}`,
  ])('refuses %j', (text) => {
    expect(parseWireNumber(text)).toBeNull()
  })
})

describe('how figures are written', () => {
  it.each([
    ['1234567.8900', '1,234,567.89'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234.5', '-1,234.5'],
    ['-0', '0'],
    ['0.0001234', '0.0001234'],
    ['100000', '100,000'],
  ])('%s for people: %s', (digits, grouped) => {
    expect(groupDecimal(decimalOf(digits))).toBe(grouped)
    expect(formatAmount(decimalOf(digits), 'USD')).toBe(`${grouped} USD`)
  })

  it.each([
    ['1e30', `1${'0'.repeat(30)}`],
    ['1e-30', `0.${'0'.repeat(29)}1`],
    ['-0', '0'],
    ['1.500', '1.5'],
  ])('%s for machines: %s', (text, digits) => {
    expect(formatDecimal(decimalOf(text))).toBe(digits)
  })

  it.each([
    ['20%', '20%'],
    ['0.50 %', '0.5%'],
    ['1000 USD', '1,000 USD'],
    ['$5', '5 USD'],
    ['5000', '5,000'],
  ])('a threshold %s: %s', (text, shown) => {
    const threshold = parseThreshold(text)
    expect(threshold && formatThreshold(threshold)).toBe(shown)
  })
})

describe('what is done with figures', () => {
  it('units are the same without case, and never by likeness', () => {
    expect(sameUnit('usd', 'USD')).toBe(true)
    expect(sameUnit('USD', 'USDT')).toBe(false)
    expect(sameUnit('credits', 'credit')).toBe(false)
  })

  it.each([
    [['5'], '5'],
    [['5', '3', '4'], '3'],
    [['3', '5'], '3'],
    [['1', '-2', '0'], '-2'],
    [['0.1', '0.10'], '0.1'],
  ])('smallest of %j is %s', ([first = '0', ...rest], least) => {
    expect(digitsOf(smallest(decimalOf(first), ...rest.map(decimalOf)))).toBe(least)
  })

  it.each([
    ['-0.01', '0'],
    ['0', '0'],
    ['0.01', '0.01'],
  ])('%s not below zero is %s', (text, digits) => {
    expect(digitsOf(notBelowZero(decimalOf(text)))).toBe(digits)
  })

  it.each([
    ['50', '20', '10'],
    ['0.1', '0.1', '0.0001'],
    ['300', '33.3', '99.9'],
    ['10', '150', '15'],
  ])('of %s, %s percent is %s', (limit, percent, share) => {
    expect(digitsOf(shareOf(decimalOf(limit), decimalOf(percent)))).toBe(share)
  })

  it.each([
    ['10', '3', '3'],
    ['9', '3', '3'],
    ['0', '3', '0'],
    ['2.99', '3', '0'],
    ['0.3', '0.1', '3'],
    ['1', '3', '0'],
    // As many nines as a division rounds away.
    ['0.999999999999999999999', '1', '0'],
    ['2.999999999999999999999999', '1', '2'],
    ['1e39', '1', `1${'0'.repeat(39)}`],
  ])('into %s fits %s %s times', (value, divisor, times) => {
    expect(digitsOf(wholeTimes(decimalOf(value), decimalOf(divisor)))).toBe(times)
  })

  it('whole times never spend more than there is, and one more would', () => {
    const digits = fc.tuple(fc.nat(), fc.stringMatching(/^\d{1,25}$/)).map(([whole, part]) => `${whole}.${part}`)
    fc.assert(
      fc.property(digits, digits, (value, divisor) => {
        const [all, one] = [decimalOf(value), decimalOf(divisor)]
        fc.pre(one.gt(0))
        const times = wholeTimes(all, one)
        expect(times.times(one).lte(all)).toBe(true)
        expect(times.plus(1).times(one).gt(all)).toBe(true)
      }),
    )
  })
})
