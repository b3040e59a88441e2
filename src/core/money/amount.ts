import Big from 'big.js'

/** An exact decimal. Never a binary float: 277.47 − 178.20 is 99.27. */
export type Decimal = Big

/** An amount as a user writes it. `unit` is null when none was given: it is then the pool's. */
export interface Amount {
  readonly value: Decimal
  readonly unit: string | null
}

/** What must be left: an amount, or a share of the pool's limit in percent. */
export type Threshold = Amount | { readonly percent: Decimal }

export const zero: Decimal = new Big(0)

const plainDecimal = /^\d+(?:\.\d+)?$/
// A unit that follows without a blank is letters alone, and more than one: `1e3`, `0x10` and `5k` are no amounts.
const amountPattern =
  /^(?:\$\s*(?<dollars>\S+)|(?<number>[^\s$%A-Za-z]+)(?:\s+(?<unit>[A-Za-z][\w-]*)|(?<joined>[A-Za-z]{2,}))?)$/
const wireNumber = /^[+-]?(?<digits>\d+(?:\.\d+)?)(?:[eE](?<exponent>[+-]?\d+))?$/

/** Longest number that is taken from a provider's answer: digits, and the power of ten either way. */
const maxDigits = 40

/** Reads `5` or `5.25`; anything else (a sign, an exponent, a separator) is null. */
export function parsePlainDecimal(text: string): Decimal | null {
  return plainDecimal.test(text) && text.length <= maxDigits + 1 ? new Big(text) : null
}

/** Reads `5`, `5.25`, `5 USD`, `$5`, `1000 credits`; null when it is none of these. */
export function parseAmount(text: string): Amount | null {
  const groups = amountPattern.exec(text.trim())?.groups
  if (groups === undefined) return null
  const value = parsePlainDecimal(groups['dollars'] ?? groups['number'] ?? '')
  if (value === null) return null
  return { value, unit: groups['dollars'] === undefined ? (groups['unit'] ?? groups['joined'] ?? null) : 'USD' }
}

/** Reads an amount or a percentage such as `20%`; null when it is neither. */
export function parseThreshold(text: string): Threshold | null {
  const share = /^(\S+?)\s*%$/.exec(text.trim())
  if (share === null) return parseAmount(text)
  const percent = parsePlainDecimal(share[1] ?? '')
  return percent === null ? null : { percent }
}

export function isPercentage(threshold: Threshold): threshold is { readonly percent: Decimal } {
  return 'percent' in threshold
}

/**
 * Reads a number as it stands in a provider's answer, sign and exponent included.
 * Null when it is no number, or longer than 40 digits, or beyond 10^±40.
 */
export function parseWireNumber(text: string): Decimal | null {
  const groups = wireNumber.exec(text)?.groups
  if (groups === undefined) return null
  const exponent = groups['exponent'] ?? '0'
  const digits = (groups['digits'] ?? '').replace('.', '')
  if (digits.length > maxDigits || exponent.length > 4 || Math.abs(Number(exponent)) > maxDigits) return null
  return new Big(text.startsWith('+') ? text.slice(1) : text)
}

/** Plain digits for machines: no exponent, no trailing zeros, no `-0`. */
export function formatDecimal(value: Decimal): string {
  return value.eq(0) ? '0' : value.toFixed()
}

/** Every three digits from the end. */
function groupDigits(digits: string): string {
  const first = digits.length % 3
  const groups = digits.slice(first).match(/\d{3}/g) ?? []
  return (first === 0 ? groups : [digits.slice(0, first), ...groups]).join(',')
}

/** For people: thousands are grouped. Still every digit. */
export function groupDecimal(value: Decimal): string {
  const [whole = '0', fraction] = formatDecimal(value).split('.')
  const grouped = whole.replace(/\d+/, groupDigits)
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Currencies are as they are; what is counted is singular where it is one. */
function unitFor(value: Decimal, unit: string): string {
  if (!value.abs().eq(1) || unit === unit.toUpperCase()) return unit
  if (unit.endsWith('ies')) return `${unit.slice(0, -3)}y`
  return unit.replace(/(?<=ch|sh|x)es$|(?<=[^su])s$/, '')
}

/** `1,234.5 USD`, `1 credit`. */
export function formatAmount(value: Decimal, unit: string): string {
  return `${groupDecimal(value)} ${unitFor(value, unit)}`
}

/** A threshold as its user wrote it: `20%`, `5 USD`, `5`. */
export function formatThreshold(threshold: Threshold): string {
  if (isPercentage(threshold)) return `${formatDecimal(threshold.percent)}%`
  return threshold.unit === null ? groupDecimal(threshold.value) : formatAmount(threshold.value, threshold.unit)
}

/** Units are compared without case and never converted. */
export function sameUnit(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

export function smallest(first: Decimal, ...others: readonly Decimal[]): Decimal {
  return others.reduce((least, value) => (value.lt(least) ? value : least), first)
}

export function notBelowZero(value: Decimal): Decimal {
  return value.lt(0) ? zero : value
}

/** Share of a limit, exact: 20 % of 50 is 10. */
export function shareOf(limit: Decimal, percent: Decimal): Decimal {
  return limit.times(percent).times('0.01')
}

/** How many whole times `divisor` fits into `value`; both at least 0, the divisor above it. */
export function wholeTimes(value: Decimal, divisor: Decimal): Decimal {
  const quotient = value.div(divisor).round(0, 0)
  // Division is the one operation big.js rounds (to 20 places): put right what rounding up to a whole may have added.
  return quotient.times(divisor).gt(value) ? quotient.minus(1) : quotient
}
