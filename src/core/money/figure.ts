import { type Decimal, formatAmount, groupDecimal } from './amount.ts'

const currency = /^[A-Z]{3}$/

/** An amount as every person sees it: `1,234.5 USD`; without a unit where none is known. */
export function formatFigure(value: Decimal, unit: string | null): string {
  return unit === null ? groupDecimal(value) : formatAmount(value, unit)
}

/** `5 USD is`, `1,000 credits are`. */
export function verbFor(value: Decimal, unit: string | null): 'is' | 'are' {
  return value.eq(1) || unit === null || currency.test(unit) || !unit.endsWith('s') ? 'is' : 'are'
}
