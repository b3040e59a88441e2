import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseAmount } from '../../../src/core/money/amount.ts'
import { amountProblem, nearestAmount } from '../../../src/core/plan/amount-form.ts'

describe('the nearest right form of an amount', () => {
  it.each([
    ['5$', '$5'],
    ['5 $', '$5'],
    ['$5 USD', '5 USD'],
    ['US$5', '$5'],
    ['5,00 USD', '5.00 USD'],
    ['1,5', '1.5'],
    ['1,000 USD', '1000 USD'],
    ['1,234,567.50', '1234567.50'],
    ['1.234,50 USD', '1234.50 USD'],
    ['1.234.567', '1234567'],
    ['1 000 USD', '1000 USD'],
    ['1_000', '1000'],
    ['USD 5', '5 USD'],
    ['USD5.50', '5.50 USD'],
    ['credits 1000', '1000 credits'],
    ['.5 USD', '0.5 USD'],
    ['5. USD', '5 USD'],
    ['5 USD.', '5 USD'],
    ['+5', '5'],
    ['€5', '5 EUR'],
    ['5€', '5 EUR'],
    ['£5.50', '5.50 GBP'],
    ['5k', '5000'],
    ['2M', '2000000'],
    ['1e3', '1000'],
    ['>= 5 USD', '5 USD'],
    ['"5 USD"', '5 USD'],
  ])('%j: %j', (text, form) => {
    expect(parseAmount(text)).toBeNull()
    expect(nearestAmount(text)).toBe(form)
  })

  it.each(['five', '', '5 of 6', '5 USD a day', 'sk-secret', '¥5', '9'.repeat(61)])('of %j there is none', (text) => {
    expect(nearestAmount(text)).toBeNull()
  })

  it('is an amount, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,$€ kUSDe+-_\'"'), maxLength: 12 }), (text) => {
        const form = nearestAmount(text)
        expect(form === null || parseAmount(form) !== null).toBe(true)
      }),
    )
  })
})

describe('what is wrong with an amount', () => {
  const forms = 'write a plain number, with or without its unit: `5`, `5.25`, `5 USD`, `$5` or `1000 credits`'
  it.each([
    ['USD', ['USD'], `is not an amount: it has no number (is a variable not set?); ${forms}`],
    ['-5 USD', ['USD'], `is not an amount: it is below 0; ${forms}`],
    ['5 and 6', ['USD'], `is not an amount; ${forms}`],
    ['5$', ['quota', 'USD'], 'is not an amount; did you mean `$5`?'],
    ['5,00', ['credits'], 'is not an amount; did you mean `5.00`?'],
    // A unit that the provider lacks is not advised.
    ['€5', ['quota', 'USD'], 'is not an amount, and EUR is no unit here; write the amount in quota or USD'],
    ['€5', [], 'is not an amount; did you mean `5 EUR`?'],
    ['usd 5', ['USD'], 'is not an amount; did you mean `5 usd`?'],
  ])('%j in %j', (text, units, problem) => {
    expect(amountProblem(text, units, false)).toBe(problem)
  })

  it('a share is one of the forms where it is taken', () => {
    expect(amountProblem('x', [], true)).toBe(
      `is not an amount: it has no number (is a variable not set?); ${forms}, or a share of a limit, \`20%\``,
    )
    expect(amountProblem('20,5 %', [], true)).toBe('is not an amount; did you mean `20.5 %`?')
  })
})
