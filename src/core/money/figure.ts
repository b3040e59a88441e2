import { type Decimal, groupDecimal } from './amount.ts'

const currency = /^[A-Z]{3}$/

/**
 * The digits of an amount for a table: `1,234.50`. Money with exactly one decimal gets a second, so that columns read
 * well; nothing is ever rounded.
 */
export function formatDigits(value: Decimal, unit: string | null): string {
  const digits = groupDecimal(value)
  return unit !== null && currency.test(unit) && /\.\d$/.test(digits) ? `${digits}0` : digits
}

/** An amount for a table: `1,234.50 USD`. */
export function formatFigure(value: Decimal, unit: string | null): string {
  return unit === null ? formatDigits(value, unit) : `${formatDigits(value, unit)} ${unit}`
}

/** `5 USD is`, `1,000 credits are`. */
export function verbFor(value: Decimal, unit: string | null): 'is' | 'are' {
  return value.eq(1) || unit === null || currency.test(unit) || !unit.endsWith('s') ? 'is' : 'are'
}
