import Big from 'big.js'
import { type Decimal, formatDecimal } from '../../src/core/money/amount.ts'

/** An exact decimal from its digits. */
export const decimalOf = (digits: string): Decimal => new Big(digits)

/** Plain digits of a value in a table of expectations; what is no figure stays as it is. */
export const digitsOf = (value: Decimal | 'unlimited' | null): string | null =>
  value === null || value === 'unlimited' ? value : formatDecimal(value)
