import Big from 'big.js'
import { type Decimal, formatDecimal } from '../../src/core/money/amount.ts'

/** An exact decimal from its digits. */
export const decimalOf = (digits: string): Decimal => new Big(digits)

/** Plain digits of a value in a table of expectations; null stays null. */
export const digitsOf = (value: Decimal | null): string | null => (value === null ? null : formatDecimal(value))
